/** A seeded random number generator. */
export interface Random {
  /** From 0, below 1. */
  readonly next: () => number
  /** A whole number from 0, below the bound. */
  readonly below: (bound: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/** A linear congruential generator (Numerical Recipes). */
export function sequence(seed: number): Random {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return { next, below, pick }

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}
