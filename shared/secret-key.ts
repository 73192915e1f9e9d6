import * as v from 'valibot'
import { fromBase64 } from './base64.ts'

const KEY_BYTES = 32

/** A secret of 32 bytes; base64 in the setting, decoded by the schema. */
export const SecretKey = v.pipe(
  v.string(),
  v.check(isKey, `expected ${KEY_BYTES} bytes in base64, got something else`),
  v.transform(fromBase64),
)

function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text) && fromBase64(text).length === KEY_BYTES
}
