import type { Reader } from '../../../../shared/reader.ts'
import { OTHER, STANCES, UNSAID, WISHED } from '../context.ts'
import { AFTER_PAY, ASKED, COUNTED, MAYBE_ASKED, NOT_ASKED, OTHER_CURRENCIES } from '../data/pay.ts'
import { endsClause, isUnder, type Match, startsClause } from '../match.ts'
import type { Page } from '../page.ts'
import { isAbroad } from '../slots/abroad.ts'
import { type Amount, amountAt } from '../slots/amounts.ts'
import type { Finding } from './readers.ts'
import { partFindings } from './several.ts'

const HOURS_PER_YEAR = 2080
const MIN_YEARLY = 12_000
const MAX_YEARLY = 1_500_000
const MAX_HOURLY = 400
const WINDOW_TOKENS = 9
/** How far back an amount may take its period from another. */
const NEAR_AMOUNTS = 8
const ALONE_SCORE = 0.5
const asked = new Set(ASKED.split(' '))
const maybeAsked = new Set(MAYBE_ASKED.split(' '))
const notAsked = new Set(NOT_ASKED.split(' '))
const afterPay = new Set(AFTER_PAY.split(' '))
const counted = new Set(COUNTED.split(' '))
const otherCurrencies = new Set(OTHER_CURRENCIES.split(' '))

interface Candidate {
  readonly amount: Amount
  readonly score: number
  readonly yearly: number
}

/** The amount that the words around it show to be the least asked for; of several the last one. */
export function payFindings(
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
): readonly Finding[] {
  if (reader.by !== 'pay') return []
  const amounts = amountsOf(page)
  const [home] = partFindings(page, matches, many, reader.home)
  const foreign = (home && isAbroad(String(home.value))) || isElsewhere(page, amounts)
  const candidates: Candidate[] = []
  for (const [index, amount] of amounts.entries()) {
    const stance = page.stances[amount.from] ?? 0
    if ((stance & UNSAID) !== 0 || ((stance & OTHER) !== 0 && !isUnder(page, 'salary', amount.from))) continue
    if (amount.currency === 'other' || (foreign && amount.currency !== 'usd')) continue
    const score = scoreOf(page, amount)
    const yearly = yearlyOf(amount, amounts.slice(Math.max(0, index - NEAR_AMOUNTS), index))
    if (score > 0 && yearly !== undefined) candidates.push({ amount, score, yearly })
  }
  const best = candidates.toSorted((a, b) => a.score - b.score).at(-1)
  if (!best) return []
  const { amount, score, yearly } = best
  const start = page.tokens[amount.from]?.start ?? 0
  const end = page.tokens[amount.to - 1]?.end ?? 0
  return [{ value: Math.round(yearly), spans: [[start, end]], confidence: score > 1 ? 0.92 : 0.8 }]
}

function amountsOf(page: Page): Amount[] {
  const amounts: Amount[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    const amount = page.tokens[at]?.kind === 'break' ? undefined : amountAt(page, at)
    if (!amount) continue
    const after = page.tokens[amount.to]?.norm ?? ''
    const bare = amount.currency === undefined && amount.perYear === undefined
    if (!bare || !counted.has(after)) amounts.push(amount)
    at = amount.to - 1
  }
  return amounts
}

/** Another currency is spoken of. */
function isElsewhere(page: Page, amounts: readonly Amount[]): boolean {
  if (amounts.some(({ currency }) => currency === 'other')) return true
  return page.tokens.some(({ norm, kind }) => kind === 'word' && norm.length > 2 && otherCurrencies.has(norm))
}

function scoreOf(page: Page, amount: Amount): number {
  const { from } = amount
  if (
    isUnder(page, 'salary_now', from) ||
    isUnder(page, 'experience', from) ||
    isUnder(page, 'education', from)
  )
    return 0
  const [before, after] = wordsAround(page, amount)
  const cue = before.find((norm) => asked.has(norm) || notAsked.has(norm))
  const told = cue ?? after.find((norm) => norm === ',' || asked.has(norm) || notAsked.has(norm))
  if (told !== undefined && notAsked.has(told)) return 0
  const words = [...before, ...after]
  const wanted = words.filter((norm) => asked.has(norm)).length
  const maybe = words.filter((norm) => maybeAsked.has(norm)).length
  const unwanted = words.filter((norm) => notAsked.has(norm)).length
  const prompted = isUnder(page, 'salary', from) ? 1 : 0
  if (wanted + maybe + prompted === 0) return isAlone(page, amount) && unwanted === 0 ? ALONE_SCORE : 0
  const money = amount.currency === 'usd' || amount.perYear !== undefined ? 0.4 : 0
  const denied = ((page.stances[from] ?? 0) & STANCES & ~WISHED) !== 0 && wanted === 0 ? 1.5 : 0
  const cues = prompted + Math.min(wanted, 2) * 0.7 + Math.min(maybe, 2) * 0.4
  return cues + money - Math.min(unwanted, 2) * 0.6 - denied
}

/** `$185k+` between commas or in a sentence of its own. */
function isAlone(page: Page, amount: Amount): boolean {
  const { currency, value, from, to } = amount
  if (currency !== 'usd' || value * (periodOf(amount) ?? 1) < MIN_YEARLY) return false
  return startsClause(page, from) && (endsClause(page, to) || afterPay.has(page.tokens[to]?.norm ?? ''))
}

/** The words before an amount, the nearest first, and those after it, within its sentence and up to another amount. */
function wordsAround(page: Page, { from, to }: Amount): [string[], string[]] {
  const before: string[] = []
  const after: string[] = []
  for (let at = from - 1; at >= 0 && from - at <= WINDOW_TOKENS && isInside(page, at); at--)
    before.push(page.tokens[at]?.norm ?? '')
  for (let at = to; at < page.tokens.length && at - to < WINDOW_TOKENS && isInside(page, at); at++)
    after.push(page.tokens[at]?.norm ?? '')
  return [before, after]
}

const isInside = (page: Page, at: number) => {
  const token = page.tokens[at]
  return token !== undefined && token.kind !== 'break' && token.kind !== 'number'
}

/** By its period, by that of a similar amount before it, or by its size; undefined where neither tells. */
function yearlyOf(amount: Amount, before: readonly Amount[]): number | undefined {
  const { value, perYear } = amount
  const similar = before.findLast(
    (other) => periodOf(other) !== undefined && value > other.value * 0.5 && value < other.value * 2,
  )
  const times = perYear ?? (similar && periodOf(similar))
  if (times === 0) return undefined
  const yearly = times === undefined ? bySize(amount) : byTimes(value, times)
  return yearly !== undefined && yearly >= MIN_YEARLY && yearly <= MAX_YEARLY ? yearly : undefined
}

/** Dollars below a hundred are paid by the hour where nothing else is said. */
const periodOf = ({ value, currency, perYear }: Amount) =>
  perYear ?? (currency === 'usd' && value < 100 ? HOURS_PER_YEAR : undefined)

const byTimes = (value: number, times: number) => (times === 1 && value < 1000 ? value * 1000 : value * times)

function bySize({ value, currency }: Amount): number | undefined {
  if (value >= MIN_YEARLY) return value
  if (currency === 'usd')
    return value < MAX_HOURLY && value >= 7 ? value * (value < 100 ? HOURS_PER_YEAR : 1000) : undefined
  return value >= 30 && value < 700 ? value * 1000 : undefined
}
