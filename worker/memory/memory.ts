import { ValiError } from 'valibot'
import { ProviderError } from '../../shared/errors.ts'
import { call, type MemoryDeps } from './call.ts'
import { keep } from './items.ts'
import type { Candidate, Page } from './provider.ts'
import { providerOf } from './providers.ts'
import type { MemoryReading } from './reading.ts'
import { parseReference, type Reference } from './reference.ts'
import type { Store } from './settings.ts'

/** Reads users' memories from the external stores that the operator configured. */
export interface Memory {
  /** @returns ids of the tenants for whom a store serves the reference; empty if it is invalid or unserved */
  tenantsServing(ref: string): readonly string[]
  /**
   * Takes at most 5 s. An unknown user has no items. A store that cannot tell an unknown user fails instead, so an
   * empty reading always means that the store has nothing.
   *
   * @throws ProviderError `memory_failed`; permanent if no store serves the reference, or if the store refused the
   *   secret or answered in another format
   */
  read(tenantId: string, ref: string): Promise<MemoryReading>
}

const TIMEOUT_MS = 5_000
/** Stores may list in any order, so more are read than kept. */
const MAX_LISTED = 1000
const MAX_PAGES = 10

export function configuredMemory(deps: MemoryDeps, stores: readonly Store[]): Memory {
  return {
    tenantsServing: (ref) => {
      const reference = parseReference(ref)
      if (!reference) return []
      const tenants = new Set(stores.map(({ tenant }) => tenant))
      return [...tenants].filter((tenant) => serving(stores, tenant, reference))
    },
    read: async (tenantId, ref) => {
      const reference = parseReference(ref)
      const store = reference && serving(stores, tenantId, reference)
      if (!store) throw unserved()
      return keep(await list(deps, store, reference.user), reference.user, deps.now())
    },
  }
}

/** The first of the tenant's stores that matches and knows the user. */
const serving = (stores: readonly Store[], tenant: string, { scheme, place, user }: Reference) =>
  stores.find(
    (store) =>
      store.tenant === tenant &&
      (store.match === `${scheme}://${place}` || store.match === `${scheme}://*`) &&
      providerOf(store).request(user, undefined) !== undefined,
  )

const unserved = () =>
  new ProviderError('memory_failed', 'No configured store serves the memory reference.', { permanent: true })

async function list(deps: MemoryDeps, store: Store, user: string): Promise<Candidate[]> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const listed: Candidate[] = []
  let cursor: string | undefined
  for (let pages = 0; pages < MAX_PAGES && listed.length < MAX_LISTED; pages++) {
    const request = providerOf(store).request(user, cursor)
    if (!request) throw unserved()
    const page = understand(store, await call(deps, store.kind, request, signal), cursor)
    listed.push(...page.items)
    cursor = page.cursor
    if (cursor === undefined) break
  }
  return listed
}

function understand(store: Store, body: unknown, cursor: string | undefined): Page {
  try {
    return providerOf(store).page(body, cursor)
  } catch (error) {
    if (!(error instanceof ValiError)) throw error
    // No `cause`: the parser's message quotes the answer.
    throw new ProviderError(
      'memory_failed',
      `The ${store.kind} store answered in a form that is not its kind's.`,
      {
        permanent: true,
      },
    )
  }
}
