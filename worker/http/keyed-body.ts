import * as v from 'valibot'
import { sha256Hex } from '../../shared/hash.ts'
import type { Guarded } from '../store/keyed.ts'
import type { Idempotency } from '../store/replies.ts'
import { type Body, readJson, readOptional } from './body.ts'
import type { Call } from './call.ts'
import { idempotencyKey, precondition } from './headers.ts'
import { parse } from './refusal.ts'

interface KeyedBody {
  /** The parsed JSON. */
  value: unknown
  idempotency: Idempotency | undefined
}

/**
 * Reads a body that may carry an `Idempotency-Key`, and fingerprints the request.
 *
 * @param readBody one of those in `body.ts`
 * @throws AppError `payload_too_large`, `unsupported_media_type`, `invalid_request`
 */
export async function readKeyed(
  c: Call,
  readBody: (request: Request) => Promise<Body> = readJson,
): Promise<KeyedBody> {
  const key = idempotencyKey(c.req.raw.headers)
  const { bytes, value } = await readBody(c.req.raw)
  if (key === undefined) return { value, idempotency: undefined }
  return { value, idempotency: { route: routeOf(c), key, fingerprint: await fingerprintOf(c, bytes) } }
}

/** Like `readKeyed`, with the preconditions of a write to a record. */
export async function readWrite(c: Call): Promise<Guarded & { value: unknown }> {
  const guard = precondition(c.req.raw.headers)
  return { ...(await readKeyed(c)), precondition: guard }
}

/** Like `readKeyed` for a call without members: the body is absent or `{}`. */
export async function readNothing(c: Call): Promise<Pick<KeyedBody, 'idempotency'>> {
  const { value, idempotency } = await readKeyed(c, readOptional)
  parse(v.strictObject({}), value, 'field')
  return { idempotency }
}

export function answerKeyed(c: Call, { answer, replayed }: { answer: object; replayed: boolean }): Response {
  if (replayed) c.header('Idempotent-Replayed', 'true')
  return c.json(answer)
}

/**
 * The scope of an idempotency key. Tokens of each user have a scope of their own, so that keys reveal nothing about
 * other users.
 */
function routeOf(c: Call): string {
  const self = c.get('self')
  const route = `${c.req.method} ${c.req.routePath}`
  return self ? `${route} of ${self.domain} ${self.userId}` : route
}

/** Includes the path's parameters: reusing a key on another path is refused like reusing it with another body. */
async function fingerprintOf(c: Call, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const ofBody = await sha256Hex(bytes)
  return c.req.path === c.req.routePath ? ofBody : sha256Hex(`${c.req.path} ${ofBody}`)
}
