import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { REVIEWS, TRADED, TRADING } from '../languages/common/trading.ts'

let known: { readonly reviews: Lexicon; readonly traded: Lexicon; readonly trading: Lexicon } | undefined

/** Whether a text rates a past trade, and so offers and seeks nothing: "Sold my bike here in a day." */
export function isReview(tokens: readonly Token[]): boolean {
  known ??= { reviews: lexicon(REVIEWS), traded: lexicon(TRADED), trading: lexicon(TRADING) }
  const { reviews, traded, trading } = known
  const has = (words: Lexicon) => tokens.some((_, at) => entryAt(words, tokens, at))
  return (tokens[0]?.norm === 'sold' || (has(reviews) && has(traded))) && !has(trading)
}
