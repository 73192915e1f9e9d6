import type { Capture, Page } from '../document/page.ts'

/** Reads a value that starts at a token; undefined if there is none. */
export type Slot = (page: Page, at: number) => Capture | undefined
