import type { Definition } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'

/** The shipped domains: every version by its name, and of each domain the newest by its own. */
export interface Shipped {
  readonly names: readonly string[]
  current(name: string): Domain | undefined
  version(version: string): Domain
}

/** The version of a shipped domain that a definition extends; undefined where there is none of that name. */
export function baseOf(
  shipped: Shipped,
  { extends: named }: Pick<Definition, 'extends'>,
): Domain | undefined {
  if (named === undefined) return undefined
  const current = shipped.current(named)
  if (current) return current
  const name = named.replace(/\.v\d+$/, '')
  if (!shipped.names.includes(name)) return undefined
  try {
    return shipped.version(named)
  } catch {
    return undefined
  }
}

/** The definition as it is stored: what it extends cannot change under it. */
export function pinned(shipped: Shipped, definition: Definition): Definition {
  const base = baseOf(shipped, definition)
  return base ? { ...definition, extends: base.version } : definition
}
