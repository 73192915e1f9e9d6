import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { RATINGS, REVIEWS, TRADED, TRADING } from '../languages/common/trading.ts'

let known: Readonly<Record<'ratings' | 'reviews' | 'traded' | 'trading', Lexicon>> | undefined

/** Whether a text rates a past trade, and so offers and seeks nothing: "Sold my bike here in a day." */
export function isReview(tokens: readonly Token[]): boolean {
  known ??= {
    ratings: lexicon(RATINGS),
    reviews: lexicon(REVIEWS),
    traded: lexicon(TRADED),
    trading: lexicon(TRADING),
  }
  const { ratings, reviews, traded, trading } = known
  const has = (words: Lexicon) => tokens.some((_, at) => entryAt(words, tokens, at))
  return (
    !has(trading) &&
    (tokens[0]?.norm === 'sold' || has(ratings) || (has(reviews) && has(traded) && !isWanted(tokens)))
  )
}

const isWanted = (tokens: readonly Token[]) => tokens.some(({ norm }) => norm === 'wanted')
