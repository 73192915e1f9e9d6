import type { Definition } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'
import type { Registry } from '../../shared/registry.ts'

/** The part of the registry that shipped domains are read from. */
export type Shipped = Pick<Registry, 'names' | 'current' | 'version' | 'isShipped'>

/** The version of the shipped domain that a definition extends; undefined if there is none of that name. */
export function baseOf(
  shipped: Shipped,
  { extends: named }: Pick<Definition, 'extends'>,
): Domain | undefined {
  if (named === undefined) return undefined
  if (shipped.isShipped(named)) return shipped.current(named)
  if (!shipped.isShipped(named.replace(/\.v\d+$/, ''))) return undefined
  try {
    return shipped.version(named)
  } catch {
    return undefined
  }
}

/** The definition to store, with the version of its base pinned. */
export function pinned(shipped: Shipped, definition: Definition): Definition {
  const base = baseOf(shipped, definition)
  return base ? { ...definition, extends: base.version } : definition
}
