import type { Capture, Page } from '../document/page.ts'

/** Reads what stands at a token; undefined where nothing of the kind does. */
export type Slot = (page: Page, at: number) => Capture | undefined
