import { COMMON_MARKETS, CUSTOMERS } from '../data/common-markets.ts'
import { wordSet } from '../engine/entries.ts'
import type { Slot } from '../engine/slot.ts'
import { lexiconSlot } from './lexicons.ts'

const marketAt = lexiconSlot('=markets')

/** A sector, unless it is named by one of the words alone. */
function marketsExcept(words: string): Slot {
  const common = wordSet(words)
  return (page, at) => {
    const found = marketAt(page, at)
    return found && !(found.to === at + 1 && common.has(page.tokens[at]?.norm ?? '')) ? found : undefined
  }
}

export const markets = {
  suremarket: marketsExcept(`${COMMON_MARKETS} ${CUSTOMERS}`),
  likelymarket: marketsExcept(COMMON_MARKETS),
}
