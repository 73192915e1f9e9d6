import { AppError } from '../../shared/errors.ts'
import { readWithin } from '../../shared/read-within.ts'
import { codePoints, MAX_BODY_BYTES } from '../../shared/upsert.ts'
import { clip, type Refusal, refuse, unexpected } from './refusal.ts'

const MAX_DEPTH = 8
const MAX_KEY_CHARS = 64
/** They affect JavaScript objects, and no user data needs them. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

export interface Body {
  bytes: Uint8Array<ArrayBuffer>
  /** The parsed JSON. */
  value: unknown
}

/**
 * Reads a JSON body.
 *
 * @throws AppError `payload_too_large`, `unsupported_media_type`, `invalid_request`
 */
export async function readJson(request: Request): Promise<Body> {
  const body = await readUnchecked(request)
  checkValue(body.value)
  return body
}

const bodies = new WeakMap<Request, Promise<Body>>()

/**
 * Like `readJson` without the checks: the caller passes each part of `value` to `checkValue`. The stream is read
 * once, so calling this twice for a request is safe.
 */
export function readUnchecked(request: Request): Promise<Body> {
  const body = bodies.get(request) ?? readOnce(request)
  bodies.set(request, body)
  return body
}

/** Like `readJson`, with `{}` for a missing body. */
export async function readOptional(request: Request): Promise<Body> {
  const { body, headers } = request
  // Without a body, curl and fetch send no Content-Type and a Content-Length of zero or none.
  const isEmpty = body === null || (headers.get('Content-Length') === '0' && !headers.get('Content-Type'))
  return isEmpty ? { bytes: new Uint8Array(), value: {} } : readJson(request)
}

async function readOnce(request: Request): Promise<Body> {
  const length = request.headers.get('Content-Length')
  if (Number(length) > MAX_BODY_BYTES) throw tooLarge()
  checkMediaType(request.headers)
  // The runtime gives no length for a chunked body and truncates one that exceeds its announced length. A body with a
  // length is therefore bounded, and reading it in one go is several times faster.
  const bytes =
    length === null
      ? await readWithin(request.body, MAX_BODY_BYTES)
      : new Uint8Array(await request.arrayBuffer())
  if (!bytes || bytes.byteLength > MAX_BODY_BYTES) throw tooLarge()
  return { bytes, value: parseJson(bytes) }
}

function checkMediaType(headers: Headers): void {
  const type = headers.get('Content-Type')
  const [essence, ...parameters] = (type ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  const isJson = essence === 'application/json' && (!charset || /^charset="?utf-8"?$/.test(charset))
  if (!isJson) {
    throw new AppError(
      'unsupported_media_type',
      `Content-Type: expected application/json, got ${type ? clip(type) : 'nothing'}.`,
    )
  }
  const encoding = headers.get('Content-Encoding')
  if (encoding !== null && encoding.toLowerCase() !== 'identity') {
    throw new AppError('unsupported_media_type', `Content-Encoding: expected none, got ${clip(encoding)}.`)
  }
}

function tooLarge(): AppError {
  return new AppError('payload_too_large', `The body is larger than ${MAX_BODY_BYTES / 1024} KiB.`)
}

/** The parser's messages quote the body, so only the position is passed on. */
function parseJson(bytes: Uint8Array): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw refuse([unexpected('body', 'UTF-8', 'bytes that are not')])
  }
  if (text.trim() === '') throw refuse([unexpected('body', 'a JSON object', 'nothing')])
  try {
    return JSON.parse(text)
  } catch (error) {
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
    const received = position ? `malformed JSON at position ${position}` : 'malformed JSON'
    throw refuse([unexpected('body', 'a JSON object', received)])
  }
}

interface Part {
  path: string
  value: unknown
  depth: number
}

/**
 * Refuses what Postgres or JSON cannot hold without loss. Iterative, since a body can nest deeper than the stack.
 * Members of `root` have depth 1.
 *
 * @throws AppError `invalid_request`
 */
export function checkValue(root: unknown): void {
  const parts: Part[] = [{ path: '', value: root, depth: 0 }]
  for (let part = parts.pop(); part; part = parts.pop()) {
    const refusal = checkPart(part)
    if (refusal) throw refuse([refusal])
    const { path, value, depth } = part
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        parts.push({ path: `${path}[${i}]`, value: item, depth: depth + 1 })
      })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        const below = path === '' ? key : `${path}.${key}`
        const wrong = checkKey(key)
        if (wrong) throw refuse([unexpected(clip(below), wrong, clip(JSON.stringify(key)))])
        parts.push({ path: below, value: member, depth: depth + 1 })
      }
    }
  }
}

function checkPart({ path: whole, value, depth }: Part): Refusal | undefined {
  const path = clip(whole)
  if (typeof value === 'object' && value !== null && depth > MAX_DEPTH) {
    return unexpected(path, `at most ${MAX_DEPTH} levels of nesting`, 'more')
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return unexpected(path, 'a finite number', 'one that is too large')
  }
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return unexpected(path, 'an integer within ±(2^53 − 1), or a string', 'one beyond')
  }
  const wrong = typeof value === 'string' ? checkText(value) : undefined
  return wrong === undefined ? undefined : unexpected(path, 'text that Unicode and Postgres can hold', wrong)
}

function checkText(text: string): string | undefined {
  if (text.includes('\0')) return 'U+0000'
  return text.isWellFormed() ? undefined : 'an unpaired surrogate'
}

function checkKey(key: string): string | undefined {
  if (FORBIDDEN_KEYS.has(key)) return 'a key other than __proto__, constructor and prototype'
  if (codePoints(key) > MAX_KEY_CHARS) return `a key of at most ${MAX_KEY_CHARS} characters`
  return checkText(key) && 'a key of well-formed text without U+0000'
}
