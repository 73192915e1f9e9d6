import { sha256Hex } from '../../shared/hash.ts'
import type { Guarded, Idempotency } from '../store/keyed.ts'
import { checkValue, readUnchecked } from './body.ts'
import type { Call } from './call.ts'
import { idempotencyKey, keyedRoute, precondition } from './headers.ts'

/**
 * What every write with a body carries: the JSON, its preconditions, and its idempotency key with a hash of the body.
 *
 * @throws AppError `payload_too_large`, `unsupported_media_type`, `invalid_request`
 */
export async function readWrite(c: Call): Promise<Guarded & { value: unknown }> {
  const guard = precondition(c.req.raw.headers)
  const { value, idempotency } = await readKeyed(c)
  checkValue(value)
  return { value, precondition: guard, idempotency }
}

/** The same without preconditions; each part of `value` is still to be given to `checkValue`. */
export async function readKeyed(c: Call): Promise<{ value: unknown; idempotency: Idempotency | undefined }> {
  const key = idempotencyKey(c.req.raw.headers)
  const { bytes, value } = await readUnchecked(c.req.raw)
  const route = keyedRoute(c, `${c.req.method} ${c.req.routePath}`)
  return {
    value,
    idempotency: key === undefined ? undefined : { route, key, fingerprint: await sha256Hex(bytes) },
  }
}
