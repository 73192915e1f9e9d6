import { sha256Hex } from '../../shared/hash.ts'
import type { Guarded } from '../store/keyed.ts'
import type { Call } from './auth.ts'
import { readJson } from './body.ts'
import { idempotencyKey, precondition } from './headers.ts'

/**
 * What every write with a body carries: the JSON, its preconditions, and its idempotency key with a hash of the body.
 *
 * @throws AppError `payload_too_large`, `unsupported_media_type`, `invalid_request`
 */
export async function readWrite(c: Call): Promise<Guarded & { value: unknown }> {
  const { headers } = c.req.raw
  const key = idempotencyKey(headers)
  const guard = precondition(headers)
  const { bytes, value } = await readJson(c.req.raw)
  const route = `${c.req.method} ${c.req.routePath}`
  const idempotency = key === undefined ? undefined : { route, key, fingerprint: await sha256Hex(bytes) }
  return { value, precondition: guard, idempotency }
}
