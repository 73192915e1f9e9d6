import { NOT_MONEY, SCALES } from '../data/currencies.ts'
import type { Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { hundredsAt } from './amounts.ts'
import { numberAt, partDigits } from './numbers.ts'
import { once } from './once.ts'
import { isScaleAlone, joinsRange, RANGES, spelledScale } from './ranges.ts'
import { shareAt } from './shares.ts'
import { signAfter, signAt } from './signs.ts'

/** An amount or a range of money as written, with its currency. */
export interface Sum {
  readonly least: number
  /** Equal to `least` if there is no range. */
  readonly most: number
  /** ISO 4217 code; undefined if none is named. */
  readonly currency: string | undefined
  /** Written with a dollar sign alone, which several countries use. */
  readonly bareDollars: boolean
  /** It has a currency, if only as cents of an unnamed one. */
  readonly named: boolean
  /** It has a currency or a scale, so it is more than a bare number. */
  readonly marked: boolean
  readonly from: number
  readonly to: number
}

const [DECIMALS, HUNDRED] = [1e6, 100]
const notMoney = wordSet(NOT_MONEY)
let scales: Lexicon | undefined

/**
 * `$1.5M`, `10-25k`, `CHF 250k to 1M`, `120 €`, `two cents`, `1 lakh`; undefined if the number counts something else.
 */
export const sumAt = once((page, at): Sum | undefined => {
  const first = figureAt(page, at)
  if (!first) return undefined
  const second = joinsRange(page, first.to) ? figureAt(page, first.to + 1) : undefined
  const range = second && isRange(page, first, second) ? second : undefined
  const last = range ?? first
  const next = page.tokens[last.to]
  const currency = last.currency ?? first.currency ?? indian(last.scale)
  const marked = currency !== undefined || first.scale !== undefined || last.scale !== undefined
  const isUnit = next !== undefined && notMoney.has(next.norm) && !isTotal(page, last.to)
  if (!marked && isOfSomething(page, at)) return undefined
  if (!marked && isUnit && !(next.norm === 'per' && last.value < 1)) return undefined
  const shared = range && first.value < HUNDRED * 10 ? (range.scale ?? spelledScale(page, first, range)) : 1
  const scale = first.scale ?? shared ?? 1
  const unit = currency?.endsWith('/100') ? HUNDRED : 1
  const low = rounded((first.value * scale) / unit)
  const high = rounded((last.value * (last.scale ?? 1)) / unit)
  const code = currency?.replace('/100', '').replace('?', '')
  return {
    least: range && low > high ? high : low,
    most: range ? high : low,
    currency: code || undefined,
    bareDollars: last.bareDollars || first.bareDollars,
    named: currency !== undefined,
    marked,
    from: at,
    to: last.to,
  }
})

/** `120 × 60` and `meeting no. 14` */
const isOfSomething = ({ tokens }: Page, at: number) =>
  /^[×x]$/.test(tokens[at - 1]?.norm ?? '')
    ? tokens[at - 2]?.kind === 'number'
    : tokens[at - 1]?.norm === '.' && tokens[at - 2]?.norm === 'no' && tokens[at - 3]?.kind === 'word'

/** `500 in total` are no inches. */
const isTotal = ({ tokens }: Page, at: number) =>
  tokens[at]?.norm === 'in' && /^(?:total|all)$/.test(tokens[at + 1]?.norm ?? '')

/** Lakhs and crores count rupees. */
const indian = (scale: number | undefined) => (scale === 1e5 || scale === 1e7 ? 'INR' : undefined)

const rounded = (value: number) => Math.round(value * DECIMALS) / DECIMALS

interface Figure {
  readonly value: number
  readonly scale: number | undefined
  readonly currency: string | undefined
  readonly bareDollars: boolean
  readonly to: number
}

function figureAt(page: Page, at: number): Figure | undefined {
  const note = noteAt(page, at)
  if (note) return note
  const sign = signAt(page, at)
  const number = amountAt(page, sign?.to ?? at)
  if (!number) return undefined
  scales ??= lexicon(SCALES)
  const scale = scaleAt(page, number.to, scales)
  const to = scale?.to ?? number.to
  const named = sign ? undefined : (signAfter(page, to) ?? signAt(page, number.to))
  const code =
    sign?.name === 'USD' && page.tokens[sign.to - 1]?.norm === '$' ? dollarsAfter(page, to) : undefined
  const currency = code ?? sign ?? named
  const value = scale === undefined ? number.plain : number.decimal
  return {
    value,
    scale: scale && Number(scale.name),
    currency: currency?.name,
    bareDollars: page.tokens[(currency?.to ?? 0) - 1]?.norm === '$' && currency?.name === 'USD',
    to: code?.to ?? named?.to ?? to,
  }
}

/** `CAD` in "$480 CAD". */
function dollarsAfter(page: Page, at: number): { name: string; to: number } | undefined {
  const named = page.tokens[at]?.kind === 'word' ? signAfter(page, at) : undefined
  return named && /^(?:USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN)$/.test(named.name) ? named : undefined
}

/** `a tenner`, `fiver`: banknotes with a name. */
function noteAt(page: Page, at: number): Figure | undefined {
  const from = page.tokens[at]?.norm === 'a' ? at + 1 : at
  const value = NOTES.get(page.tokens[from]?.norm ?? '')
  return value === undefined
    ? undefined
    : { value, scale: undefined, currency: 'GBP', bareDollars: false, to: from + 1 }
}
const NOTES = new Map([
  ['tenner', 10],
  ['fiver', 5],
])

/** A single letter must be next to its number: `5m`, not `5 m`; `6m 12s` is a time. */
function scaleAt(page: Page, at: number, known: Lexicon): { name: string; to: number } | undefined {
  const entry = entryAt(known, page.tokens, at)
  const token = page.tokens[at]
  if (!entry || !token) return undefined
  if (token.norm === 'm' && page.tokens[at + 2]?.norm === 's') return undefined
  const apart = page.tokens[at - 1]?.end !== token.start
  return apart && /^(m|b|mm|mn)$/.test(token.norm) && !token.capital ? undefined : entry
}

/**
 * The number with dots as thousands separators and as decimal points: `500.000` is half a million, `1.125` before
 * "million" is not.
 */
function amountAt(page: Page, at: number): { plain: number; decimal: number; to: number } | undefined {
  const token = page.tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    if (token.norm.length > MAX_FIGURE_CHARS) return undefined
    if (
      page.tokens[at - 1]?.kind === 'word' &&
      page.tokens[at - 1]?.end === token.start &&
      !signAt(page, at - 1)
    )
      return undefined
    const spaced = thousandsAfter(page, at)
    const digits = spaced ? token.norm + spaced : (partDigits(page, token) ?? token.norm)
    const dotted = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits)
    const plain = dotted ? digits.replaceAll('.', '').replace(',', '.') : undefined
    const whole = /^0,/.test(digits) ? digits : digits.replace(/,(?=(?:\d\d,)*\d{3}(\D|$))/g, '')
    const decimal = Number(whole.replace(',', '.'))
    const value = plain === undefined ? decimal : Number(plain)
    if (!Number.isFinite(value)) return undefined
    return { plain: value, decimal: Number.isFinite(decimal) ? decimal : value, to: at + (spaced ? 2 : 1) }
  }
  const share = shareAt(page, at)
  if (share) return { plain: share.value, decimal: share.value, to: share.to }
  const spoken = hundredsAt(page, at)
  if (spoken) return { plain: spoken.value, decimal: spoken.value, to: spoken.to }
  const spelled = isScaleAlone(page, at) ? undefined : numberAt(page, at)
  const value = spelled?.items[0]?.value
  return spelled && typeof value === 'number' ? { plain: value, decimal: value, to: spelled.to } : undefined
}

/** Longer figures are no amounts; the search for groups of digits is quadratic in them. */
const MAX_FIGURE_CHARS = 24

/** `500` in "1 500". */
function thousandsAfter(page: Page, at: number): string | undefined {
  const [token, next] = [page.tokens[at], page.tokens[at + 1]]
  if (!token || !next || !/^\d{1,3}$/.test(token.norm) || !/^\d{3}$/.test(next.norm)) return undefined
  if (next.start !== token.end + 1) return undefined
  const end = RANGES.has(page.tokens[at + 2]?.norm ?? '') ? at + 5 : at + 2
  return (signAt(page, end) ?? signAt(page, end - 1) ?? signAt(page, at - 1)) ? next.norm : undefined
}

/** Whether two figures are a range: not "500k from 20 angels", and both ends in one currency. */
function isRange(page: Page, first: Figure, second: Figure): boolean {
  if (first.currency && second.currency && first.currency !== second.currency) return false
  const joint = page.tokens[first.to]?.norm ?? ''
  const [low, high] = [first.value * (first.scale ?? second.scale ?? 1), second.value * (second.scale ?? 1)]
  if (/^(?:and|et|und|a)$/.test(joint) && low >= high) return false
  return notMoney.has(page.tokens[second.to]?.norm ?? '')
    ? second.scale !== undefined || second.currency !== undefined
    : true
}
