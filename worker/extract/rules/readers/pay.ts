import { RATES, RATES_OF } from '../data/rates.ts'
import type { Page } from '../document/page.ts'
import { OTHER, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { isUnder } from '../engine/match.ts'
import { COUNTED } from '../languages/common/pay.ts'
import { payCurrencyAt } from '../slots/pay-places.ts'
import { currencyNameAt, type Pay, payAt, periodNameAt } from '../slots/pays.ts'
import { barePlaceAt } from '../slots/places.ts'
import type { Finding, ReaderBy, ReadOther } from './finding.ts'
import { ALONE_SCORE, isBare, isLike, isMine, scoreOf } from './pay-cues.ts'
import { labelPeriod, labelTells, type Yearly, yearlyOf } from './pay-periods.ts'

/** How many tokens back an amount takes its period from another. */
const NEAR_AMOUNTS = 8
const CONVERTED = 0.9
const MAX_SURE = 50
const counted = wordSet(COUNTED)
const found = new WeakMap<Page, Asked | undefined>()

/** The pay that the user asks for. */
interface Asked extends Yearly {
  readonly pay: Pay
  readonly score: number
  readonly currency: string
}

/** Findings about the least pay asked for. If it is repeated with its value in dollars, both are the same amount. */
export function payFindings(page: Page, reader: ReaderBy<'pay'>, read: ReadOther): readonly Finding[] {
  if (!found.has(page)) {
    const [home] = reader.home ? read(reader.home) : []
    found.set(page, askedOn(page, home && String(home.value)))
  }
  const best = found.get(page)
  return best ? stated(page, best, reader.state ?? 'dollars') : []
}

function stated(page: Page, best: Asked, state: 'amount' | 'currency' | 'period' | 'dollars'): Finding[] {
  const { pay, score, currency, period, value, dollars } = best
  const spans = [[page.tokens[pay.from]?.start ?? 0, page.tokens[pay.to - 1]?.end ?? 0] as const]
  const confidence = score > 1 ? 0.92 : 0.8
  if (state === 'amount') return [{ value, spans, confidence }]
  if (state === 'currency') return [{ value: currency, spans, confidence: pay.currency ? confidence : 0.8 }]
  if (state === 'period') return period && period !== 'none' ? [{ value: period, spans, confidence }] : []
  if (dollars === undefined) return []
  if (currency === 'USD') return [{ value: Math.round(dollars), spans, confidence }]
  const from = [
    page.text.slice(...(spans[0] ?? [0, 0])),
    `1 ${currency} = ${RATES[currency]} USD (${RATES_OF})`,
  ]
  return [{ value: Math.round(dollars), spans, confidence: confidence * CONVERTED, from }]
}

/** The amount that its context marks as the least asked for; the last of several. */
function askedOn(page: Page, home: string | undefined): Asked | undefined {
  const pays = paysOf(page)
  const written = pays.filter(({ currency, bareDollars }) => currency !== undefined && !bareDollars)
  const named =
    written.find(({ from }) => ((page.stances[from] ?? 0) & UNASSERTED) === 0)?.currency ??
    labelled(page, CURRENCY, currencyNameAt)
  const local = home === undefined ? (written[0]?.currency ?? currencyAround(page)) : payCurrencyAt(home)
  const sure = pays.filter((pay) => !isBare(pay)).slice(0, MAX_SURE)
  const told = labelled(page, PERIOD, periodNameAt)
  let best: Asked | undefined
  for (const [index, pay] of pays.entries()) {
    const stance = page.stances[pay.from] ?? 0
    const isOthers = (stance & OTHER) !== 0 && !isUnder(page, 'salary', pay.from) && !isMine(page, pay)
    if ((stance & UNASSERTED) !== 0 || isOthers) continue
    const score = scoreOf(page, pay, isLike(pay, sure))
    if (score <= 0 || (best && best.score > score)) continue
    const currency =
      (pay.bareDollars ? undefined : pay.currency) ??
      labelTells(page, pay, (at) => currencyNameAt(page, at)) ??
      currencyOf(pay, named, local)
    const before = pays.slice(Math.max(0, index - NEAR_AMOUNTS), index)
    const yearly =
      currency === undefined
        ? undefined
        : yearlyOf(pay, currency, before, labelPeriod(page, pay) ?? told, score > ALONE_SCORE)
    if (yearly && currency) best = { pay, score, currency, ...yearly }
  }
  return best
}

/**
 * The currency of a bare number: the one named elsewhere, else that of the place; undefined if the place's is
 * unknown.
 */
function currencyOf(pay: Pay, named: string | undefined, local: string | undefined): string | undefined {
  if (pay.bareDollars)
    return local?.endsWith('D') || (PESOS.test(local ?? '') && isInPesos(pay)) ? local : 'USD'
  return named ?? local
}

/** More than anybody is paid in dollars. */
const isInPesos = ({ value, period }: Pay) => value >= (period === 'month' ? 8_000 : 300_000)
const PESOS = /^(?:MXN|CLP|COP|ARS)$/

/**
 * The currency of a bare number in a text without a residence: that of the places named, if they share one; without
 * any it is dollars.
 */
function currencyAround(page: Page): string | undefined {
  const currencies = new Set<string | undefined>()
  for (let at = 0; at < page.tokens.length; at++) {
    const place = page.tokens[at]?.capital ? barePlaceAt(page, at)?.items[0]?.value : undefined
    if (place !== undefined) currencies.add(payCurrencyAt(String(place)))
  }
  return currencies.size > 1 ? undefined : currencies.size === 0 ? 'USD' : [...currencies][0]
}

function paysOf(page: Page): Pay[] {
  const pays: Pay[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    const token = page.tokens[at]
    const pay = token && token.kind !== 'break' ? payAt(page, at) : undefined
    if (!pay) continue
    const after = page.tokens[pay.to]?.norm ?? ''
    const bare = pay.currency === undefined && pay.period === undefined
    if (
      !isOnTarget(page, pay) &&
      !isLasting(page, pay) &&
      !(bare && (counted.has(after) || isGlued(page, pay)))
    )
      pays.push(pay)
    at = pay.to - 1
  }
  return pays
}

/** `OTE £90k`: on-target earnings are no base pay. */
const isOnTarget = (page: Page, { from, to }: Pay) =>
  page.tokens[to]?.norm === 'ote' ||
  page.tokens[from - 1]?.norm === 'ote' ||
  (page.tokens[from - 2]?.norm === 'ote' && page.tokens[from - 1]?.norm !== ',')

/** `24 hour cover`. */
const isLasting = ({ tokens }: Page, { currency, scaled, from, to }: Pay) =>
  currency === undefined &&
  !scaled &&
  to === from + 2 &&
  /^(?:hour|day|week|month|year)$/.test(tokens[to - 1]?.norm ?? '') &&
  tokens[to]?.kind === 'word'

/** `34-year`, `2019-03`. */
const isGlued = (page: Page, { from, to }: Pay) => {
  const [last, next] = [page.tokens[to - 1], page.tokens[to]]
  const before = page.tokens[from - 1]
  const isDashed =
    page.text.charAt(last?.end ?? 0) === '-' &&
    next !== undefined &&
    page.text.charAt((last?.end ?? 0) + 1).trim() !== ''
  return (
    isDashed ||
    (before !== undefined &&
      before.end === page.tokens[from]?.start &&
      /^[-:/.=_#@]$/.test(before.norm) &&
      !(/^[:=]$/.test(before.norm) && isUnder(page, 'salary', from)))
  )
}

/** What an export tells in a field of its own: `currency=PLN`, `"period":"month"`. */
function labelled<T>(
  page: Page,
  label: RegExp,
  at: (page: Page, at: number) => T | undefined,
): T | undefined {
  for (let from = 0; from < page.tokens.length; from++) {
    if (!label.test(page.tokens[from]?.norm ?? '')) continue
    let to = from + 1
    while (to < from + MAX_MARKS && /^[":=]$/.test(page.tokens[to]?.norm ?? '')) to++
    const value = to > from + 1 ? at(page, to) : undefined
    if (value !== undefined) return value
  }
  return undefined
}
const MAX_MARKS = 5
const CURRENCY = /^(?:currency|cur|ccy)$/
const PERIOD = /^(?:period|unit|interval|per|frequency)$/
