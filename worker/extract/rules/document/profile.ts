import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import { PROFILE_WORDS, TRADES } from '../languages/common/impersonal.ts'

const profileWords = wordSet(PROFILE_WORDS)
const trades = wordSet(TRADES)
const AGE = /^(?:1[89]|[2-9]\d)$/

/**
 * A profile without a first person: an age that fills its clause, and a word that people say of themselves, years of
 * work between commas, a note about the user, or a trade that fills its first clause: `Lisbon, 15 yrs, remote`,
 * `user is Freya, …`, `Video editor. Leeds.`
 */
export const isProfile = (tokens: readonly Token[]): boolean =>
  (tokens.some((_, at) => isLoneAge(tokens, at)) && tokens.some(({ norm }) => profileWords.has(norm))) ||
  tokens.some((_, at) => areLoneYears(tokens, at)) ||
  tokens
    .slice(0, MAX_TRADE_TOKENS)
    .some(({ norm }, at) => norm === 'user' && NOTED.test(tokens[at + 1]?.norm ?? '')) ||
  beginsWithTrade(tokens)

function beginsWithTrade(tokens: readonly Token[]): boolean {
  let to = 0
  while (to < MAX_TRADE_TOKENS && tokens[to]?.kind === 'word') to++
  return trades.has(tokens[to - 1]?.norm ?? '') && /^[.,(|·–—-]$/.test(tokens[to]?.norm ?? '')
}
const MAX_TRADE_TOKENS = 5
const NOTED = /^(?:is|'s|has|wants|prefers|lives|works|prefs|profile|said|says|mentioned|told|:)$/

const isLoneAge = (tokens: readonly Token[], at: number) =>
  AGE.test(tokens[at]?.norm ?? '') &&
  ((tokens[at - 1]?.kind ?? 'break') === 'break' ||
    (tokens[at - 1]?.norm === ',' && profileWords.has(tokens[at - 2]?.norm ?? ''))) &&
  ends(tokens, at + 1)

const areLoneYears = (tokens: readonly Token[], at: number) =>
  YEARS.test(tokens[at]?.norm ?? '') &&
  tokens[at - 1]?.kind === 'number' &&
  ends(tokens, at - 2) &&
  ends(tokens, at + 1)
const YEARS = /^(?:y|yrs?|years?|yoe)$/

const ends = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.kind ?? 'break') === 'break' || tokens[at]?.norm === ','
