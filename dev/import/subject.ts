import type * as v from 'valibot'
import { MAX_BODY_BYTES } from '../../shared/upsert.ts'
import type { Answer, Failure } from './client.ts'
import type { About, Rejection } from './rejection.ts'

/** A line to send. `text` is verbatim, so that numbers keep every digit. */
export interface Item {
  line: number
  about: About
  /** Lines with the same key are never in flight together, so that the later one wins. */
  key: string | null
  /** What may share a call with this line: anything, only lines of other keys, or nothing. */
  beside: 'any' | 'otherKeys' | 'none'
  text: string
}

/** Consecutive lines of one call, without blank ones. */
export interface Batch {
  firstLine: number
  lastLine: number
  /** Byte offset of the line after the last. */
  end: number
  items: readonly Item[]
  /** Lines rejected without sending. */
  rejected: readonly Rejection[]
}

/** The server's error for an item; undefined if accepted. */
export type Refused = v.InferOutput<typeof Failure>['error'] | undefined

/** The meaning of a file's lines, and how they are sent. */
export interface Subject {
  /** For a line without ids. */
  nobody: About
  maxItems: number
  /** The longest line that fits into a call. */
  maxLineBytes: number
  itemOf(line: number, value: object, text: string): Item
  requestOf(batch: Batch): { path: string; body: string }
  /** @returns one for each item; undefined if the answer concerns the whole call or is not kith's */
  refusedBy(batch: Batch, answer: Answer): Refused[] | undefined
}

/** Builds a body with a list of items. */
export function listBody(members: object = {}) {
  const head = `${JSON.stringify({ ...members, items: [] }).slice(0, -2)}`
  const tail = ']}'
  return {
    maxLineBytes: MAX_BODY_BYTES - Buffer.byteLength(head) - tail.length,
    of: (items: readonly Item[]) => head + items.map(({ text }) => text).join(',') + tail,
  }
}
