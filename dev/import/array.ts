import { UsageError } from '../command.ts'
import { chunksOf } from './chunks.ts'
import type { Line } from './file.ts'

const BOM = [0xef, 0xbb, 0xbf]
const SPACE = new Set([...' \t\r\n'].map((space) => space.charCodeAt(0)))
const [QUOTE, ESCAPE, COMMA, OPEN, CLOSE, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\,[]{}')

/** The tokens allowed next between elements. */
type Expected = 'array' | 'element' | 'separator' | 'nothing'

/**
 * Streams the elements of a JSON array as lines, holding one chunk and one element in memory. Only brackets and
 * strings are parsed; the element's content is left to others.
 *
 * @param from byte offset after an element, and the number of elements before it
 * @throws UsageError if it is not an array or is truncated
 */
export async function* readElements(
  path: string,
  from: { offset: number; line: number },
  maxBytes: number,
): AsyncGenerator<Line> {
  let number = from.line
  let at = from.offset
  let expected: Expected = number === 0 ? 'array' : 'separator'
  let isInside = false
  let depth = 0
  let isText = false
  let isEscaped = false
  let size = 0
  let parts: Buffer[] = []
  const wrong = (what: string) => new UsageError(`${path}: expected a JSON array, got ${what} at byte ${at}.`)
  const take = (rest: Buffer): Line => {
    size += rest.length
    const bytes = size <= maxBytes ? Buffer.concat([...parts, rest]) : undefined
    parts = []
    size = 0
    isInside = false
    expected = 'separator'
    number++
    return { number, last: number, end: at, bytes }
  }
  for await (const chunk of chunksOf(path, from.offset)) {
    let began = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0
      if (isInside) {
        if (isText) {
          if (isEscaped) isEscaped = false
          else if (byte === ESCAPE) isEscaped = true
          else if (byte === QUOTE) isText = false
        } else if (byte === QUOTE) isText = true
        else if (byte === OPEN || byte === OPEN_OBJECT) depth++
        else if (depth > 0 && (byte === CLOSE || byte === CLOSE_OBJECT)) {
          depth--
          if (depth === 0) {
            at++
            yield take(chunk.subarray(began, i + 1))
            continue
          }
        } else if (depth === 0 && (byte === COMMA || byte === CLOSE)) {
          yield take(chunk.subarray(began, i))
        }
      }
      if (!isInside && !SPACE.has(byte) && !(at < BOM.length && byte === BOM[at])) {
        if (expected === 'array' && byte === OPEN) expected = 'element'
        else if (expected === 'separator' && byte === COMMA) expected = 'element'
        else if (byte === CLOSE && (expected === 'separator' || (expected === 'element' && number === 0)))
          expected = 'nothing'
        else if (expected === 'element' && byte !== COMMA && byte !== CLOSE) {
          isInside = true
          began = i
          depth = byte === OPEN || byte === OPEN_OBJECT ? 1 : 0
          isText = byte === QUOTE
        } else throw wrong('something else')
      }
      at++
    }
    if (!isInside) continue
    size += chunk.length - began
    if (size <= maxBytes) parts.push(chunk.subarray(began))
  }
  if (expected !== 'nothing') throw wrong('its end')
}
