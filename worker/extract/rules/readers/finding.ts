import type { Reader } from '../../../../shared/reader.ts'

/** A value read from a page, with its range in UTF-16 code units. */
export interface Finding {
  readonly value: string | number | boolean
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly confidence: number
  readonly from?: readonly string[]
}

/** A domain's declaration of one kind of reader. */
export type ReaderBy<By extends Reader['by']> = Extract<Reader, { by: By }>

/** Runs a nested reader on the same page. */
export type ReadOther = (reader: Reader) => readonly Finding[]
