import { MAX_BATCH_ITEMS } from '../../shared/batch.ts'
import { MAX_BODY_BYTES } from '../../shared/upsert.ts'
import type { Line } from './file.ts'
import { type Rejection, rejectLine } from './rejection.ts'

const HEAD = '{"items":['
const TAIL = ']}'
/** The longest line that fits into a batch of its own. */
export const MAX_LINE_BYTES = MAX_BODY_BYTES - HEAD.length - TAIL.length

/** A line that says something of a user, with a text to append where `isAppend`. `text` is as it stands in the file: numbers keep every digit. */
export interface Item {
  line: number
  userId: string | null
  isAppend: boolean
  text: string
}

/** Lines that follow one another, as many as one call takes: of texts to append one. Blank ones are left out. */
export interface Batch {
  isAppend: boolean
  firstLine: number
  lastLine: number
  /** Where the line after the last starts. */
  end: number
  items: readonly Item[]
  /** Lines that no server needs to see. */
  rejected: readonly Rejection[]
}

/** Of the call that a batch is. */
export function bodyOf({ items, isAppend }: Batch): string {
  const texts = items.map(({ text }) => text).join(',')
  return isAppend ? texts : HEAD + texts + TAIL
}

/**
 * Packs lines into batches, in order. The same lines make the same batches from wherever a batch begins.
 *
 * @param domain what a line without a domain gets; undefined: nothing
 */
export async function* readBatches(
  lines: AsyncIterable<Line>,
  domain: string | undefined,
): AsyncGenerator<Batch> {
  let batch = emptyBatch()
  let bytes = 0
  for await (const line of lines) {
    const read = readLine(line, domain)
    const size = read && 'text' in read ? Buffer.byteLength(read.text) + 1 : 0
    const count = batch.items.length + batch.rejected.length
    const isFull = count >= MAX_BATCH_ITEMS || bytes + size > MAX_LINE_BYTES + 1
    const isAppend = read !== undefined && 'text' in read && read.isAppend
    if (count > 0 && (isFull || isAppend || batch.isAppend)) {
      yield batch
      batch = emptyBatch()
      bytes = 0
    }
    bytes += size
    batch.isAppend ||= isAppend
    batch.firstLine ||= line.number
    batch.lastLine = line.last
    batch.end = line.end
    if (read && 'text' in read) batch.items.push(read)
    else if (read) batch.rejected.push(read)
  }
  if (batch.lastLine > 0) yield batch
}

const emptyBatch = () => ({
  isAppend: false,
  firstLine: 0,
  lastLine: 0,
  end: 0,
  items: [] as Item[],
  rejected: [] as Rejection[],
})

/** @returns undefined for a blank line */
function readLine(
  { number, bytes, rejected }: Line,
  domain: string | undefined,
): Item | Rejection | undefined {
  if (rejected) return rejected
  if (!bytes) return rejectLine(number, null, `at most ${MAX_LINE_BYTES} bytes`, 'more')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(bytes).trim()
  } catch {
    return rejectLine(number, null, 'UTF-8', 'bytes that are not')
  }
  if (text === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
    return rejectLine(
      number,
      null,
      'a JSON object',
      `malformed JSON${position ? ` at position ${position}` : ''}`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return rejectLine(
      number,
      null,
      'a JSON object',
      Array.isArray(value) ? 'an array' : (KINDS[typeof value] ?? 'null'),
    )
  }
  const userId = 'user_id' in value && typeof value.user_id === 'string' ? value.user_id : null
  const isAppend = Object.hasOwn(value, 'content')
  const item = { line: number, userId, isAppend, text: withDomain(text, value, domain) }
  const size = Buffer.byteLength(item.text)
  return size > MAX_LINE_BYTES
    ? rejectLine(number, userId, `at most ${MAX_LINE_BYTES} bytes`, `${size}`)
    : item
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
}

/** Put in as text: what is read as a number and written again may be another number. */
function withDomain(text: string, value: object, domain: string | undefined): string {
  if (domain === undefined || Object.hasOwn(value, 'domain')) return text
  const rest = text.slice(1).trimStart()
  return `{"domain":${JSON.stringify(domain)}${rest === '}' ? '' : ','}${rest}`
}
