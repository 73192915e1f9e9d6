import { codePoints, MAX_USER_ID_CHARS } from '../../shared/upsert.ts'

export const MAX_REFERENCE_CHARS = 512

/** What a `memory_ref` says: `place` picks a store that the operator configured, `user` a person in it. */
export interface Reference {
  scheme: 'jeanmemory' | 'mem0' | 'https'
  /** Compared letter by letter with the stores' `match`; nothing else is ever made of it. */
  place: string
  /** Decoded. Travels only as a JSON member or a query value. */
  user: string
}

/**
 * Reads `jeanmemory://<name>/<user>`, `mem0://<name>/<user>` or `https://<host>/<path>/<user>`.
 *
 * The last segment is the user: letters, digits and `-._~!$&'()*+,;=:@` as they are, all else percent-encoded UTF-8,
 * decoded once. The user may be whoever a `user_id` may be, but for what a store could take for everybody.
 *
 * @returns undefined for everything else
 */
export function parseReference(text: string): Reference | undefined {
  if (text.length > MAX_REFERENCE_CHARS) return undefined
  const parts = REFERENCE.exec(text)
  const [, prefix = '', segment = ''] = parts ?? []
  const store = parsePlace(prefix)
  const user = decode(segment)
  return store && user !== undefined && isOnePerson(user) ? { ...store, user } : undefined
}

/** Reads what stands before the user, as the operator writes it in a store's `match`. */
export function parsePlace(text: string): Omit<Reference, 'user'> | undefined {
  for (const [scheme, pattern] of PLACES) {
    const place = text.startsWith(`${scheme}://`) ? text.slice(scheme.length + 3) : undefined
    if (place !== undefined) return pattern.test(place) ? { scheme, place } : undefined
  }
  return undefined
}

const REFERENCE = /^(.+)\/((?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})+)$/

const NAME = /^[A-Za-z0-9][A-Za-z0-9._~-]*$/
/** No segment of the path begins with a dot, so there are no steps upwards in it. */
const HOST_AND_PATH = /^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/
const PLACES: readonly [Reference['scheme'], RegExp][] = [
  ['jeanmemory', NAME],
  ['mem0', NAME],
  ['https', HOST_AND_PATH],
]

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** Mem0 reads `*` as every user, and blanks around a name as none: such a reference would fetch other people's memories. */
const isOnePerson = (user: string) =>
  !['', '.', '..', '*'].includes(user) &&
  user.trim() === user &&
  !/\p{Cc}/u.test(user) &&
  codePoints(user) <= MAX_USER_ID_CHARS
