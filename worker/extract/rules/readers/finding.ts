import type { Reader } from '../../../../shared/reader.ts'
import type { Page } from '../document/page.ts'
import type { Match } from '../engine/match.ts'

/** A value read from a page, with the code units that it stands in. */
export interface Finding {
  readonly value: string | number | boolean
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly confidence: number
  readonly from?: readonly string[]
}

/** What one reader finds of what was looked for on behalf of several. */
export type ReadPart = (
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
) => readonly Finding[]

/**
 * Reads one field.
 *
 * @param matches where the field's phrasings stand, in the order of the text
 * @param many whether the field is a list or a set of cues: then each finding counts, else the last one
 * @param readPart reads a reader that stands in this one
 */
export type ReadField = (
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
  readPart: ReadPart,
) => readonly Finding[]
