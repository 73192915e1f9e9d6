import type { Domain } from '../../shared/domain.ts'
import type { StoredDefinition } from '../store/definitions.ts'
import type { Current } from '../store/failures.ts'
import type { Shipped } from './base.ts'
import { compile } from './compile.ts'

/** A tenant's cached domains. A version never changes; which version is current may change at any time. */
export interface CachedDomains {
  /** By name. */
  readonly current: Map<string, Domain>
  /** By version. */
  readonly versions: Map<string, Domain>
}

/**
 * The definitions cached in an isolate. The cache may be stale: each call that uses it checks the current version in
 * the database.
 */
export interface DefinitionCache {
  /** @param of a key's hash or a tenant's id */
  of(of: string): CachedDomains
  update(of: string, current: readonly Current[]): void
}

/** Bounds the isolate's memory. */
const MAX_DOMAINS = 500

/** @param most domains kept; beyond that the least recently used are evicted */
export function newDefinitionCache(shipped: Shipped, most = MAX_DOMAINS): DefinitionCache {
  const tenants = new Map<string, CachedDomains>()
  const cache: DefinitionCache = {
    of(of) {
      const known = tenants.get(of) ?? { current: new Map(), versions: new Map() }
      tenants.delete(of)
      tenants.set(of, known)
      evict(tenants, most)
      return known
    },
    update(of, current) {
      const known = cache.of(of)
      for (const { name, version, definition } of current) {
        if (version === null || definition === null) known.current.delete(name)
        else known.current.set(name, versionOf(shipped, known, { name, version, definition }))
      }
    },
  }
  return cache
}

/** The version, compiled once. */
export function versionOf(shipped: Shipped, known: CachedDomains, stored: StoredDefinition): Domain {
  const there = known.versions.get(stored.version)
  if (there) return there
  const made = compile(shipped, stored.name, stored.version, stored.definition)
  known.versions.set(stored.version, made)
  return made
}

function evict(tenants: Map<string, CachedDomains>, most: number): void {
  let domains = 0
  for (const { versions } of tenants.values()) domains += versions.size
  for (const [of, { versions }] of tenants) {
    if (domains <= most || tenants.size === 1) return
    tenants.delete(of)
    domains -= versions.size
  }
}
