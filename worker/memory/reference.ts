import { codePoints, MAX_USER_ID_CHARS } from '../../shared/upsert.ts'

export const MAX_REFERENCE_CHARS = 512

/** A parsed `memory_ref`: `place` selects a configured store, `user` a person in it. */
export interface Reference {
  scheme: 'jeanmemory' | 'mem0' | 'https'
  /** Compared exactly with the stores' `match`, and used for nothing else. */
  place: string
  /** Decoded. Sent only as a JSON member or a query value. */
  user: string
}

/**
 * Parses `jeanmemory://<name>/<user>`, `mem0://<name>/<user>` or `https://<host>/<path>/<user>`.
 *
 * The last segment is the user: letters, digits and `-._~!$&'()*+,;=:@` literally, all else percent-encoded UTF-8,
 * decoded once. Any `user_id` is valid, except one that a store could take for all users.
 *
 * @returns undefined if it is not valid
 */
export function parseReference(text: string): Reference | undefined {
  if (text.length > MAX_REFERENCE_CHARS) return undefined
  const parts = REFERENCE.exec(text)
  const [, prefix = '', segment = ''] = parts ?? []
  const store = parsePlace(prefix)
  const user = decode(segment)
  return store && user !== undefined && isOnePerson(user) ? { ...store, user } : undefined
}

/** Parses the part before the user, as a store's `match` has it. */
export function parsePlace(text: string): Omit<Reference, 'user'> | undefined {
  for (const [scheme, pattern] of PLACES) {
    const place = text.startsWith(`${scheme}://`) ? text.slice(scheme.length + 3) : undefined
    if (place !== undefined) return pattern.test(place) ? { scheme, place } : undefined
  }
  return undefined
}

const REFERENCE = /^(.+)\/((?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})+)$/

const NAME = /^[A-Za-z0-9][A-Za-z0-9._~-]*$/
/** No path segment starts with a dot, so `..` is impossible. */
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

/**
 * Mem0 takes `*` for all users and ignores surrounding blanks: such a reference would return other people's memories.
 */
const isOnePerson = (user: string) =>
  !['', '.', '..', '*'].includes(user) &&
  user.trim() === user &&
  !/\p{Cc}/u.test(user) &&
  codePoints(user) <= MAX_USER_ID_CHARS
