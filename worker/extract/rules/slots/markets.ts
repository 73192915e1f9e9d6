import { COMMON_MARKETS, CUSTOMERS } from '../data/common-markets.ts'
import { COMMON_CUES } from '../data/cues/common.ts'
import { wordSet } from '../engine/entries.ts'
import type { Slot } from '../engine/slot.ts'
import { lexiconSlot } from './lexicons.ts'

/** A sector, unless it is named by one of the words alone. */
function marketsExcept(lexicon: string, words: string): Slot {
  const marketAt = lexiconSlot(lexicon)
  const common = wordSet(words)
  return (page, at) => {
    const found = marketAt(page, at)
    return found && !(found.to === at + 1 && common.has(page.tokens[at]?.norm ?? '')) ? found : undefined
  }
}

export const markets = {
  suremarket: marketsExcept('=markets', `${COMMON_MARKETS} ${CUSTOMERS}`),
  likelymarket: marketsExcept('=anymarkets', `${COMMON_MARKETS} ${COMMON_CUES}`),
}
