import type { Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { RANGE_WORDS } from '../languages/common/durations.ts'
import { GROSS, PAY_CURRENCIES, PER, PERIODS, PERIODS_BEFORE, RUPEE_SCALES } from '../languages/common/pay.ts'
import { type Figure, moneyNumber } from './amounts.ts'
import { numberAt } from './numbers.ts'

/** An amount of pay as written; the lower end of a range. */
export interface Pay {
  readonly value: number
  /** ISO 4217 code; undefined if none is written. */
  readonly currency: string | undefined
  /** Written with a dollar sign alone, which several countries use. */
  readonly bareDollars: boolean
  /** `year`, `month`, `week`, `day`, `hour`; `none` for piece rates. */
  readonly period: string | undefined
  /** Written with a multiplier. */
  readonly scaled: boolean
  readonly from: number
  readonly to: number
}

const THOUSAND = 1000
/** A name that several currencies share: it means the local one. */
const LOCAL = 'LOCAL'
/** Currencies in which a million is no fortune. */
const SMALL_UNITS = ['JPY', 'KRW', 'INR', 'HUF', 'COP', 'CLP', 'ARS', 'NGN', 'IDR', 'VND']
const rangeWords = new Set([...wordSet(RANGE_WORDS), 'and', 'y', 'und', 'et'])
const perWords = wordSet(PER)
const gross = wordSet(GROSS)
let currencies: Lexicon | undefined
let periods: Lexicon | undefined
let periodsBefore: Lexicon | undefined
let rupees: Lexicon | undefined

/** `$120k`, `120–140k`, `1,600 a week`, `sixty-five`, `€ 52.000`, `25 LPA`. */
export function payAt(page: Page, at: number): Pay | undefined {
  const sign = signAt(page, at)
  const first = figureAt(page, sign?.to ?? at)
  if (!first) return undefined
  const range = rangeEnd(page, first)
  const last = range ?? first
  const shared = range?.scale !== undefined && first.value < THOUSAND ? range.scale : undefined
  const scale = first.scale ?? shared
  let to = last.to
  while (
    page.tokens[to]?.norm === '+' ||
    (page.tokens[to]?.norm === ',' && page.tokens[to + 1]?.norm === '-')
  )
    to++
  const named = signAt(page, to)
  const currency = sign?.name ?? named?.name ?? first.currency ?? last.currency
  if ((scale ?? 1) > THOUSAND && !SMALL_UNITS.includes(currency ?? '')) return undefined
  const end = named?.to ?? last.to
  const period = periodAfter(page, end) ?? periodBefore(page, at, end)
  return {
    value: first.value * (scale ?? 1),
    currency: currency === LOCAL ? undefined : currency,
    bareDollars: page.tokens[(sign ?? named)?.from ?? -1]?.norm === '$',
    period: period?.name ?? (first.hourly ? 'hour' : first.yearly || last.yearly ? 'year' : undefined),
    scaled: scale !== undefined,
    from: at,
    to: period?.to ?? end,
  }
}

interface PayFigure extends Figure {
  readonly currency?: string
  readonly yearly?: boolean
  readonly hourly?: boolean
}

/** Also with `lakh` and `LPA`, and a blank between thousands before a currency: `45 000 €`. */
function figureAt(page: Page, at: number): PayFigure | undefined {
  const figure = spacedAt(page, at) ?? spokenAt(page, at) ?? moneyNumber(page, at)
  if (!figure) return undefined
  rupees ??= lexicon(RUPEE_SCALES)
  const entry = entryAt(rupees, page.tokens, figure.to)
  if (!entry) return figure
  const yearly = /^l(?:pa)?$/.test(page.tokens[figure.to]?.norm ?? '')
  return { value: figure.value, scale: Number(entry.name), to: entry.to, currency: 'INR', yearly }
}

const MAX_SPOKEN = 40

/** `fourteen fifty an hour` is 14.50, as is `fourteen fifty` in a text about hourly pay. */
function spokenAt(page: Page, at: number): PayFigure | undefined {
  if (page.tokens[at]?.kind !== 'word') return undefined
  const whole = numberAt(page, at)
  const cents = whole && numberAt(page, whole.to)
  const [units, rest] = [Number(whole?.items[0]?.value), Number(cents?.items[0]?.value)]
  if (!whole || !cents || page.tokens[whole.to]?.kind !== 'word') return undefined
  if (!(units >= 10 && units < 100 && rest >= 10 && rest < 100)) return undefined
  const isHourly =
    periodAfter(page, cents.to)?.name === 'hour' ||
    (units < MAX_SPOKEN && (rest % 25 === 0 || (rest % 5 === 0 && tellsHours(page))))
  return isHourly ? { value: units + rest / 100, scale: undefined, to: cents.to, hourly: true } : undefined
}

const hourly = new WeakMap<Page, boolean>()

/** Of each text once: it is asked at every number in words. */
function tellsHours(page: Page): boolean {
  const known = hourly.get(page) ?? page.tokens.some(({ norm }) => norm === 'hour')
  hourly.set(page, known)
  return known
}

function spacedAt(page: Page, at: number): Figure | undefined {
  const swiss = /^(\d{1,3})['’](\d{3})(?!\d)/.exec(
    page.text.slice(page.tokens[at]?.start, (page.tokens[at]?.start ?? 0) + 8),
  )
  if (swiss && page.tokens[at]?.kind === 'number')
    return { value: Number(`${swiss[1]}${swiss[2]}`), scale: undefined, to: at + 3 }
  const [first, second] = [page.tokens[at], page.tokens[at + 1]]
  if (!first || !second || !/^\d{1,3}$/.test(first.norm) || !/^\d{3}$/.test(second.norm)) return undefined
  if (second.start !== first.end + 1 || !(signAt(page, at + 2) ?? signAt(page, at - 1))) return undefined
  return { value: Number(first.norm + second.norm), scale: undefined, to: at + 2 }
}

function rangeEnd(page: Page, first: PayFigure): PayFigure | undefined {
  if (!rangeWords.has(page.tokens[first.to]?.norm ?? '')) return undefined
  const sign = signAt(page, first.to + 1)
  const last = figureAt(page, sign?.to ?? first.to + 1)
  const [low, high] = [first.value * (first.scale ?? 1), (last?.value ?? 0) * (last?.scale ?? 1)]
  return last && high > low ? last : undefined
}

/** A sign with letters must have them next to it: "a $120k base" is in US dollars. */
function signAt(page: Page, at: number): { name: string; from: number; to: number } | undefined {
  currencies ??= lexicon(PAY_CURRENCIES)
  const entry = entryAt(currencies, page.tokens, at)
  if (!entry) return undefined
  const [first, second] = [page.tokens[at], page.tokens[at + 1]]
  if (LETTER.test(first?.norm ?? '') && entry.to === at + 1 && !(first?.capital && isJoined(first, second)))
    return undefined
  if (entry.to > at + 1 && second?.norm === '$' && (second.start !== first?.end || !first.capital))
    return undefined
  return { ...entry, from: at }
}

/** Letters that are a currency only before a figure: `R16 500`, `N450,000`. */
const LETTER = /^[rn]$/
const isJoined = (sign: Token, figure: Token | undefined) =>
  figure?.kind === 'number' && figure.start === sign.end

function periodAfter(page: Page, at: number): { name: string; to: number } | undefined {
  periods ??= lexicon(PERIODS)
  let begin = at
  while (gross.has(page.tokens[begin]?.norm ?? '')) begin++
  const behind = perWords.has(page.tokens[begin]?.norm ?? '') ? begin + 1 : begin
  const known = entryAt(periods, page.tokens, begin) ?? entryAt(periods, page.tokens, behind)
  const isOther = page.text.charAt(page.tokens[begin - 1]?.end ?? 0) === '/' && isRight(page.tokens, behind)
  return known ?? (isOther ? { name: 'none', to: behind + 1 } : undefined)
}

/** `$150/mix`, not `55k / remote`. */
const isRight = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'word' && tokens[at]?.start === tokens[at - 1]?.end

/** The code of the currency named at a token. */
export function currencyNameAt(page: Page, at: number): string | undefined {
  const name = signAt(page, at)?.name
  return name === LOCAL ? undefined : name
}

export const periodNameAt = (page: Page, at: number) => periodAfter(page, at)?.name

/** `day rate: £450`. */
function periodBefore(page: Page, at: number, end: number): { name: string; to: number } | undefined {
  periodsBefore ??= lexicon(PERIODS_BEFORE)
  for (let from = at - 1; from >= at - 4; from--) {
    const entry = entryAt(periodsBefore, page.tokens, from)
    if (entry && entry.to >= at - 1 && entry.to <= at) return { name: entry.name, to: end }
  }
  return undefined
}
