import { httpStore } from './http.ts'
import { jeanMemory } from './jean.ts'
import { mem0, mem0SelfHosted } from './mem0.ts'
import type { Provider } from './provider.ts'
import type { Store } from './settings.ts'

/** Every kind of store. A new one needs a file, a case here and a variant of the setting. */
export function providerOf(store: Store): Provider {
  switch (store.kind) {
    case 'jeanmemory':
      return jeanMemory(store)
    case 'mem0':
      return mem0(store)
    case 'mem0-self-hosted':
      return mem0SelfHosted(store)
    case 'http':
      return httpStore(store)
  }
}
