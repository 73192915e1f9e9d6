import type { Domain } from '../../shared/domain.ts'
import type { Registry } from '../../shared/registry.ts'
import type { Caller, Database } from '../store/db.ts'
import { findDefinitions, findDefinitionsOf } from '../store/definitions.ts'
import type { OwnVersion } from '../store/enrichments.ts'
import { type CachedDomains, type DefinitionCache, versionOf } from './definition-cache.ts'

interface DefinitionSource {
  db: Database
  /** Shipped domains. */
  domains: Registry
  definitionCache: DefinitionCache
}

/** The domains visible to one request: shipped ones and the tenant's own. */
export interface TenantDomains extends Registry {
  /** The tenant's own domains that this request used, with their versions. */
  readonly asked: ReadonlyMap<string, string>
  /** Loads domains by name so that `current` finds them. The call to the database verifies the key. */
  load(names: readonly string[]): Promise<void>
}

/** @param caller of the tenant; cached versions are checked by the request's statement (`Caller.own`) */
export function tenantDomains(
  { db, domains: shipped, definitionCache }: DefinitionSource,
  caller: Caller,
): TenantDomains {
  const cached = definitionCache.of(caller.keyHash)
  const asked = new Map<string, string>()
  const aliases = new Map<string, Domain>()
  let loadedNames: readonly string[] | undefined
  const load = async (names: readonly string[], versions: readonly string[]) => {
    const known = await findDefinitions(db, caller, { names, versions })
    loadedNames = known.names
    for (const one of known.current) cached.current.set(one.name, versionOf(shipped, cached, one))
    for (const { asked: version, ...one } of known.versions)
      aliases.set(version, versionOf(shipped, cached, one))
  }
  return {
    asked,
    get names() {
      return [...shipped.names, ...(loadedNames ?? cached.current.keys())]
    },
    isShipped: shipped.isShipped,
    isLoaded: (name) => shipped.isShipped(name) || loadedNames !== undefined || cached.current.has(name),
    current(name) {
      const ours = shipped.current(name)
      if (ours) return ours
      const own = cached.current.get(name)
      if (own) asked.set(name, own.version)
      return own
    },
    version: (version) => cached.versions.get(version) ?? aliases.get(version) ?? shipped.version(version),
    async ready(versions) {
      const missing = [...new Set(versions)].filter(
        (version) =>
          !shipped.isShipped(nameOf(version)) && !cached.versions.has(version) && !aliases.has(version),
      )
      if (missing.length > 0) await load([], missing)
    },
    load: (names) => load(names, []),
  }
}

const nameOf = (version: string) => version.replace(/\.v\d+$/, '')

/**
 * The domains visible to each of several tenants, as far as their records need them.
 *
 * @param current versions of the records' domains; those not cached are fetched in one call
 */
export async function domainsOfTenants(
  { db, domains: shipped, definitionCache }: DefinitionSource,
  current: readonly OwnVersion[],
): Promise<(tenantId: string) => Registry> {
  const missing = current.filter(
    ({ tenantId, version }) => !definitionCache.of(tenantId).versions.has(version),
  )
  const found = missing.length === 0 ? [] : await findDefinitionsOf(db, missing)
  const tenants = Map.groupBy(current, ({ tenantId }) => tenantId)
  const registries = new Map(
    [...tenants].map(([tenantId, versions]) => {
      const cached = definitionCache.of(tenantId)
      for (const one of found) if (one.tenantId === tenantId) versionOf(shipped, cached, one)
      return [tenantId, registryOf(shipped, cached, versions)]
    }),
  )
  return (tenantId) => registries.get(tenantId) ?? shipped
}

function registryOf(shipped: Registry, { versions }: CachedDomains, own: readonly OwnVersion[]): Registry {
  const current = new Map(
    own.flatMap(({ name, version }) => {
      const domain = versions.get(version)
      return domain ? [[name, domain] as const] : []
    }),
  )
  return {
    ...shipped,
    names: [...shipped.names, ...current.keys()],
    current: (name) => shipped.current(name) ?? current.get(name),
    version: (version) => versions.get(version) ?? shipped.version(version),
  }
}
