import type { Line } from './file.ts'
import { type Rejection, rejectLine } from './rejection.ts'
import type { Batch, Item, Subject } from './subject.ts'

/** Packs lines into batches, in order. The batches are deterministic, whichever batch the import resumes at. */
export async function* readBatches(lines: AsyncIterable<Line>, subject: Subject): AsyncGenerator<Batch> {
  let batch = emptyBatch()
  let bytes = 0
  for await (const line of lines) {
    const read = readLine(line, subject)
    const item = read && 'text' in read ? read : undefined
    const size = item ? Buffer.byteLength(item.text) + 1 : 0
    const count = batch.items.length + batch.rejected.length
    const isFull = count >= subject.maxItems || bytes + size > subject.maxLineBytes + 1
    if (count > 0 && (isFull || batch.isClosed || (item && !mayJoin(item, batch)))) {
      yield batch
      batch = emptyBatch()
      bytes = 0
    }
    bytes += size
    batch.firstLine ||= line.number
    batch.lastLine = line.last
    batch.end = line.end
    if (item) {
      batch.items.push(item)
      if (item.key !== null) batch.keys.add(item.key)
      batch.isClosed = item.beside === 'none'
    } else if (read && !('text' in read)) batch.rejected.push(read)
  }
  if (batch.lastLine > 0) yield batch
}

const mayJoin = ({ beside, key }: Item, { keys }: { keys: ReadonlySet<string> }) =>
  beside === 'any' || (beside === 'otherKeys' && !(key !== null && keys.has(key)))

const emptyBatch = () => ({
  isClosed: false,
  keys: new Set<string>(),
  firstLine: 0,
  lastLine: 0,
  end: 0,
  items: [] as Item[],
  rejected: [] as Rejection[],
})

/** @returns undefined for a blank line */
function readLine({ number, bytes, rejected }: Line, subject: Subject): Item | Rejection | undefined {
  const { nobody, maxLineBytes } = subject
  if (rejected) return rejected
  if (!bytes) return rejectLine(number, nobody, `at most ${maxLineBytes} bytes`, 'more')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(bytes).trim()
  } catch {
    return rejectLine(number, nobody, 'UTF-8', 'bytes that are not')
  }
  if (text === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
    return rejectLine(
      number,
      nobody,
      'a JSON object',
      `malformed JSON${position ? ` at position ${position}` : ''}`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return rejectLine(
      number,
      nobody,
      'a JSON object',
      Array.isArray(value) ? 'an array' : (KINDS[typeof value] ?? 'null'),
    )
  }
  const item = subject.itemOf(number, value, text)
  const size = Buffer.byteLength(item.text)
  return size > maxLineBytes
    ? rejectLine(number, item.about, `at most ${maxLineBytes} bytes`, `${size}`)
    : item
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
}
