import type * as v from 'valibot'
import { MAX_BODY_BYTES } from '../../shared/upsert.ts'
import type { Answer, Failure } from './client.ts'
import type { About, Rejection } from './rejection.ts'

/** A line that the server is to see. `text` is as it stands in the file: numbers keep every digit. */
export interface Item {
  line: number
  about: About
  /** Lines of the same key are never in flight at the same time: the later one holds. */
  key: string | null
  /** What else a call with this line may hold: anything, no other line of its key, or nothing. */
  beside: 'any' | 'otherKeys' | 'none'
  text: string
}

/** Lines that follow one another, as many as one call takes. Blank ones are left out. */
export interface Batch {
  firstLine: number
  lastLine: number
  /** Where the line after the last starts. */
  end: number
  items: readonly Item[]
  /** Lines that no server needs to see. */
  rejected: readonly Rejection[]
}

/** What the server says of an item: nothing where it is in. */
export type Refused = v.InferOutput<typeof Failure>['error'] | undefined

/** What the lines of a file are, and the calls that they make. */
export interface Subject {
  /** Of a line that does not say whom it is about. */
  nobody: About
  maxItems: number
  /** The longest line that fits into a call of its own. */
  maxLineBytes: number
  itemOf(line: number, value: object, text: string): Item
  requestOf(batch: Batch): { path: string; body: string }
  /** @returns one for each item; undefined where the answer speaks of who asked, or is none that a kith gives */
  refusedBy(batch: Batch, answer: Answer): Refused[] | undefined
}

/** A body with a list of items. */
export function listBody(members: object = {}) {
  const head = `${JSON.stringify({ ...members, items: [] }).slice(0, -2)}`
  const tail = ']}'
  return {
    maxLineBytes: MAX_BODY_BYTES - Buffer.byteLength(head) - tail.length,
    of: (items: readonly Item[]) => head + items.map(({ text }) => text).join(',') + tail,
  }
}
