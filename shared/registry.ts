import type { Domain } from './domain.ts'

/** The domains that a caller sees. */
export interface Registry {
  /** In the order of definition. */
  readonly names: readonly string[]
  /** The newest version of a domain; undefined where there is no such domain. */
  current(name: string): Domain | undefined
  /** A version that records may still be stored under; throws where it was never defined. */
  version(version: string): Domain
  /** Whether the name is one of a shipped domain. */
  isShipped(name: string): boolean
  /** Resolves when `version` has an answer for each of them. */
  ready(versions: readonly string[]): Promise<void>
  /** Whether `current` has nothing more to learn of the name. */
  isSettled(name: string): boolean
}

/** @param definitions every version ever released, older versions of a domain before newer ones */
export function registry(definitions: readonly Domain[]): Registry {
  const newest = new Map(definitions.map((domain) => [domain.name, domain]))
  const versions = new Map(definitions.map((domain) => [domain.version, domain]))
  return {
    names: [...newest.keys()],
    isShipped: (name) => newest.has(name),
    ready: async () => undefined,
    isSettled: () => true,
    current: (name) => newest.get(name),
    version(version) {
      const domain = versions.get(version)
      if (!domain) throw new Error(`domain version '${version}' is not defined in domains/index.ts`)
      return domain
    },
  }
}
