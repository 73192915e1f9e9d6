import { readFileSync } from 'node:fs'

/** A text and what it states, as annotated by hand. */
export interface Annotated {
  readonly id: string
  readonly context: string
  /** What sort of text it is: `bio`, `chat`, `form` … */
  readonly kind?: string
  readonly fields: Readonly<Record<string, unknown>>
  /**
   * By field: other right values; null where the field may be left out. For a list, a string is an item that may be
   * there, a list holds names of one item.
   */
  readonly alternatives?: Readonly<Record<string, readonly unknown[]>>
}

/** @returns the lines of a JSONL file of annotated texts, in order */
export function annotatedTexts(path: string): Annotated[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
