import type { Reader } from '../../../../shared/reader.ts'

/** A value read from a page, with the code units that it stands in. */
export interface Finding {
  readonly value: string | number | boolean
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly confidence: number
  readonly from?: readonly string[]
}

/** What a domain declares of one kind of reader. */
export type ReaderBy<By extends Reader['by']> = Extract<Reader, { by: By }>

/** Reads what a reader that stands in another one finds on the same page. */
export type ReadOther = (reader: Reader) => readonly Finding[]
