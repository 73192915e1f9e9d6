import type { Domain } from './domain.ts'

/** The domains visible to a caller. */
export interface Registry {
  /** In the order of definition. */
  readonly names: readonly string[]
  /** The current version of a domain; undefined if there is none. */
  current(name: string): Domain | undefined
  /** A version that records may still have; throws if it never existed. */
  version(version: string): Domain
  isShipped(name: string): boolean
  /** Loads versions so that `version` finds them. */
  ready(versions: readonly string[]): Promise<void>
  /** Whether `current` knows the name, without loading anything. */
  isLoaded(name: string): boolean
}

/** @param definitions every released version, older ones of a domain first */
export function registry(definitions: readonly Domain[]): Registry {
  const newest = new Map(definitions.map((domain) => [domain.name, domain]))
  const versions = new Map(definitions.map((domain) => [domain.version, domain]))
  return {
    names: [...newest.keys()],
    isShipped: (name) => newest.has(name),
    ready: async () => undefined,
    isLoaded: () => true,
    current: (name) => newest.get(name),
    version(version) {
      const domain = versions.get(version)
      if (!domain) throw new Error(`domain version '${version}' is not defined in domains/index.ts`)
      return domain
    },
  }
}
