import { signal } from '@preact/signals'
import type { DomainList, PublishedDomain } from '../../../shared/schema.ts'
import { call, path } from './api.ts'

/** All domains, once loaded. */
export const domains = signal<readonly string[]>([])
const schemas = new Map<string, Promise<PublishedDomain>>()

/** Also checks the key. @throws Problem */
export async function loadDomains(): Promise<void> {
  const list = await call<DomainList>('/v1/schema')
  domains.value = list.domains.map(({ domain }) => domain)
}

/** Reloads a changed definition. @throws Problem */
export async function reloadDomain(domain: string): Promise<void> {
  schemas.delete(domain)
  await loadDomains()
}

/** @throws Problem */
export function schemaOf(domain: string): Promise<PublishedDomain> {
  const known = schemas.get(domain)
  if (known) return known
  const loading = call<PublishedDomain>(path(['v1', 'schema'], { domain }))
  schemas.set(domain, loading)
  loading.catch(() => schemas.delete(domain))
  return loading
}
