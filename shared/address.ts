const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/** An address that the operator configures: https, or http on this machine, without user, query or fragment. */
export function isServerAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return (url.protocol === 'https:' || isLoopback(url)) && hasNoUser(url) && !/[?#\s]/.test(address)
}

/** Names that are not of the public internet: RFC 6761 and 8375, ICANN's `internal`, and what networks use. */
const PRIVATE_NAMES =
  /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|localdomain|arpa|test|invalid|onion|alt|svc)$/

const MAX_ADDRESS_CHARS = 2_048

export const PUBLIC_ADDRESS = `an https:// address of at most ${MAX_ADDRESS_CHARS} characters with a public host name`

/**
 * What keeps an address that a tenant gives from being called. Only a name is let through, never an IP address in
 * whatever notation: the parser of the platform turns decimal, octal, hexadecimal and wide digits into dotted ones,
 * and no public name ends in a number. Where a name leads to is for the platform to check when it connects.
 *
 * @param loopback whether this machine may be called, and without TLS: a developer's
 * @returns words to follow "got"; undefined for an address that may be called
 */
export function whyNotPublic(address: string, loopback: boolean): string | undefined {
  if (address.length > MAX_ADDRESS_CHARS) return `${address.length} characters`
  if (!URL.canParse(address) || /[\s\\]/.test(address)) return 'no address'
  const url = new URL(address)
  if (!hasNoUser(url)) return 'one with a user or a password'
  if (url.hash !== '' || address.includes('#')) return 'one with a fragment'
  if (loopback && isLoopback(url)) return undefined
  if (url.protocol !== 'https:') return `the scheme ${url.protocol.slice(0, 32)}`
  const name = url.hostname.replace(/\.$/, '')
  if (name.startsWith('[') || /(^|\.)\d+$/.test(name)) return 'an IP address'
  return !name.includes('.') || name.endsWith('.') || PRIVATE_NAMES.test(name)
    ? 'a host that is not public'
    : undefined
}

const isLoopback = ({ protocol, hostname }: URL) =>
  (protocol === 'http:' || protocol === 'https:') && LOOPBACK_HOSTS.has(hostname)

const hasNoUser = ({ username, password }: URL) => username === '' && password === ''
