import type { Page } from '../document/page.ts'

interface Known<Read> {
  /** Marks the tokens at which there is none. */
  readonly none: Uint8Array
  readonly read: Map<number, Read>
}

/** Caches a slot's results per page and token, for all patterns. */
export function once<Read extends object>(
  readAt: (page: Page, at: number) => Read | undefined,
): (page: Page, at: number) => Read | undefined {
  const pages = new WeakMap<Page, Known<Read>>()
  return (page, at) => {
    let known = pages.get(page)
    if (!known) {
      known = { none: new Uint8Array(page.tokens.length), read: new Map() }
      pages.set(page, known)
    }
    if (known.none[at]) return undefined
    const before = known.read.get(at)
    if (before) return before
    const found = readAt(page, at)
    if (found) known.read.set(at, found)
    else known.none[at] = 1
    return found
  }
}
