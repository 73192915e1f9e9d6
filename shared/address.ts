const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether an operator may configure the URL: https, or http on this machine, without user, query or fragment. */
export function isServerAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return (url.protocol === 'https:' || isLoopback(url)) && hasNoUser(url) && !/[?#\s]/.test(address)
}

/** Non-public host names: RFC 6761 and 8375, ICANN's `internal`, and common private suffixes. */
const PRIVATE_NAMES =
  /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|localdomain|arpa|test|invalid|onion|alt|svc)$/

const MAX_ADDRESS_CHARS = 2_048

export const PUBLIC_ADDRESS = `an https:// address of at most ${MAX_ADDRESS_CHARS} characters with a public host name`

/**
 * Why a tenant's URL must not be called (SSRF). Only host names are allowed, never IP addresses: the platform's
 * parser turns decimal, octal, hexadecimal and full-width digits into dotted form, and no public name ends in a
 * number. What a name resolves to, the platform checks when it connects.
 *
 * @param loopback whether this machine, and http, is allowed: for development
 * @returns words to follow "got"; undefined if the URL is allowed
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
