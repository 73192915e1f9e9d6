import type { Definition } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'
import type { Registry } from '../../shared/registry.ts'

/** Where the shipped domains are found; what else is there plays no part. */
export type Shipped = Pick<Registry, 'names' | 'current' | 'version' | 'isShipped'>

/** The version of a shipped domain that a definition extends; undefined where there is none of that name. */
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

/** The definition as it is stored: what it extends cannot change under it. */
export function pinned(shipped: Shipped, definition: Definition): Definition {
  const base = baseOf(shipped, definition)
  return base ? { ...definition, extends: base.version } : definition
}
