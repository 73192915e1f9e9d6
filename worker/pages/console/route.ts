import { signal } from '@preact/signals'

/** A view of the console. Addresses contain only names of views, domains and users. */
export type Route =
  | { view: 'read' }
  | { view: 'users'; domain: string | undefined }
  | { view: 'user'; domain: string; userId: string }
  | { view: 'models'; domain: string | undefined }
  | { view: 'domains' }
  | { view: 'domain'; domain: string }
  | { view: 'match'; domain: string | undefined; userId: string | undefined }
  | { view: 'map'; domain: string }
  | { view: 'work' }
  | { view: 'keys' }
  | { view: 'webhooks' }
  | { view: 'webhook'; id: string }
  | { view: 'pair'; domain: string; userId: string; otherId: string }

export const route = signal(parseRoute(location.hash))

addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash)
})

export function parseRoute(hash: string): Route {
  const [view, domain, userId, otherId] = hash.replace(/^#\/?/, '').split('/').map(decode)
  if (view === 'users' && domain && userId) return { view: 'user', domain, userId }
  if (view === 'users') return { view: 'users', domain: domain || undefined }
  if (view === 'map' && domain) return { view, domain }
  if (view === 'models') return { view, domain: domain || undefined }
  if (view === 'webhooks') return domain ? { view: 'webhook', id: domain } : { view }
  if (view === 'work' || view === 'keys') return { view }
  if (view === 'domains' && domain) return { view: 'domain', domain }
  if (view === 'domains') return { view }
  if (view === 'match' && domain && userId && otherId) return { view: 'pair', domain, userId, otherId }
  if (view === 'match') return { view: 'match', domain: domain || undefined, userId: userId || undefined }
  return { view: 'read' }
}

export function hrefOf(...segments: string[]): string {
  return `#/${segments.map(encodeURIComponent).join('/')}`
}

export function go(...segments: string[]): void {
  location.hash = hrefOf(...segments)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
