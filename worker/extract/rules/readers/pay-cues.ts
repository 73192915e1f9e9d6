import type { Page } from '../document/page.ts'
import { STANCES, WISHED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { endsClause, endsPhrase, isUnder, startsClause } from '../engine/match.ts'
import {
  ABOUT_PAY,
  AFTER_PAY,
  ASKED,
  BEFORE_PAY,
  BEHIND_PAY,
  MAYBE_ASKED,
  NOT_ASKED,
  PAY_WORDS,
} from '../languages/common/pay.ts'
import type { Pay } from '../slots/pays.ts'

const WINDOW_TOKENS = 9
export const ALONE_SCORE = 0.5
const SIMILAR = 2
const asked = wordSet(ASKED)
const maybeAsked = wordSet(MAYBE_ASKED)
const notAsked = wordSet(NOT_ASKED)
const afterPay = wordSet(AFTER_PAY)
const payWords = wordSet(PAY_WORDS)
const about = wordSet(ABOUT_PAY)
const MAX_PHRASE = 6
let phrasesBefore: Lexicon | undefined
let phrasesBehind: Lexicon | undefined

/** How clearly the context marks an amount as the least pay asked for; 0 if it does not. */
export function scoreOf(page: Page, pay: Pay, alike: boolean): number {
  const { from } = pay
  const phrase = phraseAround(page, pay)
  if (
    isUnder(page, 'salary_now', from) ||
    (/^(?:experience|education)$/.test(page.layout.sections[from] ?? '') && !isWish(page, from)) ||
    phrase === 'current'
  )
    return 0
  const [before, after] = wordsAround(page, pay)
  const alone = isAlone(page, pay)
  const comma = before.indexOf(',')
  const near = comma < 0 ? before : before.slice(0, comma)
  const cue =
    (phrase && 'asked') ??
    after.slice(0, 1).find((norm) => asked.has(norm)) ??
    near.find((norm) => asked.has(norm) || notAsked.has(norm)) ??
    before.find((norm) => asked.has(norm) || (notAsked.has(norm) && !alone))
  const told = cue ?? after.find((norm) => norm === ',' || asked.has(norm) || notAsked.has(norm))
  if (told !== undefined && notAsked.has(told)) return 0
  const words = [...before, ...after]
  const wanted = words.filter((norm) => asked.has(norm)).length + (phrase || isLeast(page, pay) ? 1 : 0)
  const maybe = words.filter((norm) => maybeAsked.has(norm)).length
  const unwanted = (alone ? [...near, ...after] : words).filter((norm) => notAsked.has(norm)).length
  const prompted = isUnder(page, 'salary', from) ? 1 : 0
  if (prompted === 0 && isBare(pay) && isCounted(page, from)) return 0
  if (
    prompted === 0 &&
    isBare(pay) &&
    !words.some((norm) => payWords.has(norm)) &&
    !alike &&
    !((phrase || isNeeded(page, pay)) && (endsPhrase(page, pay.to) || isToldBehind(page, pay)))
  )
    return 0
  if (wanted + maybe + prompted === 0) return alone && unwanted === 0 ? ALONE_SCORE : 0
  const money = pay.currency !== undefined || pay.period !== undefined ? 0.4 : 0
  const denied = ((page.stances[from] ?? 0) & STANCES & ~WISHED) !== 0 && wanted === 0 ? 1.5 : 0
  const cues = prompted + Math.min(wanted, 2) * 0.7 + Math.min(maybe, 2) * 0.4
  return cues + money - Math.min(unwanted, 2) * 0.6 - denied
}

/** `hours wanted: 37`. */
const isCounted = ({ layout }: Page, from: number) =>
  !layout.isTalk && /^(?:employment_type|availability|years)$/.test([...(layout.prompts[from] ?? [])].join())

/** After a label in a section of something else. */
const isWish = (page: Page, from: number) => isUnder(page, 'salary', from) || isUnder(page, 'wishes', from)

const isToldBehind = ({ tokens }: Page, { to }: Pay) =>
  phrasesBehind !== undefined && entryAt(phrasesBehind, tokens, to) !== undefined

/** What a phrase next to an amount says of it: `have to be 58` is asked for, `I'm on 24` is the pay of now. */
function phraseAround({ tokens }: Page, { from, to }: Pay): string | undefined {
  phrasesBefore ??= lexicon(BEFORE_PAY)
  phrasesBehind ??= lexicon(BEHIND_PAY)
  const behind = entryAt(phrasesBehind, tokens, to)?.name
  if (behind) return behind
  let end = from
  for (let step = 0; step < 3; step++) {
    for (let length = MAX_PHRASE; length > 0; length--) {
      const entry = entryAt(phrasesBefore, tokens, end - length)
      if (entry?.to === end) return entry.name
    }
    if (!about.has(tokens[end - 1]?.norm ?? '')) return undefined
    end--
  }
  return undefined
}

/** `it would have to be 58`: the user's wish, although its subject is none. */
export const isMine = (page: Page, pay: Pay) => phraseAround(page, pay) === 'mine'

/** `$185k+` between commas or in its own sentence. */
function isAlone(page: Page, pay: Pay): boolean {
  const { currency, scaled, from, to } = pay
  if (page.tokens[from - 1]?.norm === ':' && !page.layout.isTalk) return false
  const isRate =
    pay.period !== undefined &&
    pay.value >= (MIN_ALONE[pay.period] ?? Number.POSITIVE_INFINITY) &&
    (PER_WORDS.test(page.tokens[to - 2]?.norm ?? '') || RATES.test(page.tokens[to - 1]?.norm ?? ''))
  if (
    currency === undefined &&
    !isRate &&
    !(scaled && page.tokens[to - 1]?.norm !== 'm' && isAtLeast(page, pay))
  )
    return false
  if (pay.period !== undefined && startsClause(page, from)) return true
  return startsClause(page, from) && (endsClause(page, to) || afterPay.has(page.tokens[to]?.norm ?? ''))
}

/** The least amount without a currency that is alone, by period. */
const RATES = /^p[hdw]$/
const PER_WORDS = /^(?:an?|al|por|par|pro|per|\/)$/
const MIN_ALONE: Readonly<Record<string, number>> = { hour: 10, day: 100, month: 1000 }

/** `from 55k`, `>= 4500 EUR` at the start of a clause. */
function isLeast(page: Page, { from, currency, scaled }: Pay): boolean {
  const before = page.tokens[from - 1]?.norm ?? ''
  if (currency === undefined && !scaled) return false
  if (before === '≥' || before === '>') return true
  if (before === '=') return page.tokens[from - 2]?.norm === '>'
  return before === 'from' && startsClause(page, from - 1)
}

/** `42k+`, `50k min`. */
const isAtLeast = ({ tokens }: Page, { to }: Pay) =>
  [tokens[to - 1], tokens[to]].some((token) =>
    /^(?:\+|min|minimum|base|basic|gross|brutto|bruto|brut|net|netto)$/.test(token?.norm ?? ''),
  )

/**
 * The words before an amount, the nearest first, and those after it, up to the end of the sentence or another amount.
 */
function wordsAround(page: Page, { from, to }: Pay): [string[], string[]] {
  const before: string[] = []
  const after: string[] = []
  for (let at = from - 1; at >= 0 && from - at <= WINDOW_TOKENS && isInside(page, at); at--)
    before.push(page.tokens[at]?.norm ?? '')
  for (let at = to; at < page.tokens.length && at - to < WINDOW_TOKENS && isInside(page, at); at++) {
    if (/^(?:plus|\+|&|\()$/.test(page.tokens[at]?.norm ?? '')) break
    after.push(page.tokens[at]?.norm ?? '')
  }
  return [before, after]
}

const isInside = (page: Page, at: number) => {
  const token = page.tokens[at]
  return token !== undefined && token.kind !== 'break' && token.kind !== 'number'
}

/** A bare number of about the size of an amount that is clearly pay: "wants 65k, would do 60". */
export const isLike = (pay: Pay, pays: readonly Pay[]) =>
  pays.some((other) => [1, 1000, 100_000].some((unit) => ratio(pay.value * unit, other.value) < SIMILAR))

const ratio = (a: number, b: number) => Math.max(a, b) / Math.min(a, b)

export const isBare = (pay: Pay) => pay.currency === undefined && pay.period === undefined && !pay.scaled

/** `would need 115`. */
const isNeeded = ({ tokens }: Page, { from }: Pay) =>
  [1, 2, 3, 4].some((step) => asked.has(tokens[from - step]?.norm ?? ''))
