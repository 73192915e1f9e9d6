import * as v from 'valibot'
import { sha256Hex } from '../../shared/hash.ts'
import type { Idempotency } from '../store/keyed.ts'
import type { Answered } from '../webhooks/endpoints.ts'
import { readJson } from './body.ts'
import type { Call } from './call.ts'
import { idempotencyKey } from './headers.ts'
import { parse } from './refusal.ts'

/** The body of a POST, which may be left out, with its idempotency key: the same key on another path is another. */
export async function readKeyed(c: Call): Promise<{ value: unknown; idempotency: Idempotency | undefined }> {
  const key = idempotencyKey(c.req.raw.headers)
  const { bytes, value } = hasBody(c) ? await readJson(c.req.raw) : { bytes: new Uint8Array(), value: {} }
  if (key === undefined) return { value, idempotency: undefined }
  const fingerprint = await sha256Hex(`${c.req.path} ${await sha256Hex(bytes)}`)
  return { value, idempotency: { route: `POST ${c.req.routePath}`, key, fingerprint } }
}

/** The same where nothing can be said. */
export async function readNothing(c: Call): Promise<{ idempotency: Idempotency | undefined }> {
  const { value, idempotency } = await readKeyed(c)
  parse(v.strictObject({}), value, 'field')
  return { idempotency }
}

export function answerKeyed(c: Call, { answer, replayed }: Answered<object>): Response {
  if (replayed) c.header('Idempotent-Replayed', 'true')
  return c.json(answer)
}

/** curl and fetch send no type, and a length of zero or none, where there is no body. */
const hasBody = (c: Call) =>
  c.req.raw.body !== null && !(c.req.header('Content-Length') === '0' && !c.req.header('Content-Type'))
