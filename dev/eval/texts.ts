import { readFileSync } from 'node:fs'

/** A hand-annotated text. */
export interface Annotated {
  readonly id: string
  readonly context: string
  /** The genre: `bio`, `chat`, `form` … */
  readonly kind?: string
  readonly fields: Readonly<Record<string, unknown>>
  /**
   * Other accepted values by field; null if the field may be missing. For a list, a string is an optional item, and a
   * list holds alternative names of one item.
   */
  readonly alternatives?: Readonly<Record<string, readonly unknown[]>>
}

/** @returns the annotated texts of a JSONL file, in order */
export function annotatedTexts(path: string): Annotated[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
