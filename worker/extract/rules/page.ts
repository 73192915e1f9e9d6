import type { SourceText } from '../../../shared/value.ts'
import { stances } from './context.ts'
import { scan, type Token } from './scan.ts'
import { markAdvertisements } from './unsaid.ts'

/** What a slot read: values with the tokens they stand in, and the token after them. */
export interface Capture {
  readonly to: number
  readonly items: readonly Item[]
}

export interface Item {
  readonly value: string | number
  readonly from: number
  readonly to: number
}

/** A text made ready to be read: every reader works on the same tokens. */
export interface Page {
  readonly text: string
  readonly occurredAt: Date
  readonly tokens: readonly Token[]
  /** Whose fact a token belongs to and how it is meant: bits of context.ts. */
  readonly stances: Uint8Array
  /** Whether the text is written with capital letters at all. */
  readonly capitals: boolean
  /** What slots have read so far, by slot and token. */
  readonly captured: Map<string, Map<number, Capture | undefined>>
}

export function pageOf({ text, occurredAt }: SourceText): Page {
  const tokens = scan(text)
  const flags = stances(tokens)
  markAdvertisements(tokens, flags)
  return {
    text,
    occurredAt,
    tokens,
    stances: flags,
    capitals: tokens.some(({ capital }) => capital),
    captured: new Map(),
  }
}

/** The text from one token up to another, as written. */
export function written(page: Page, from: number, to: number): string {
  const first = page.tokens[from]
  const last = page.tokens[to - 1]
  return first && last ? page.text.slice(first.start, last.end) : ''
}
