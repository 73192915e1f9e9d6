import { DOTTED_SCALES, DOUBTFUL_SCALES, SCALES } from '../data/currencies.ts'
import type { Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { hundredsAt } from './amounts.ts'
import { numberAt, partDigits } from './numbers.ts'
import { isScaleAlone, jointAt, RANGES } from './ranges.ts'
import { decimalsAt, halfAt, shareAt } from './shares.ts'
import { scaledCode, signAfter, signAt } from './signs.ts'

/** A number with its multiplier and currency, as written. */
export interface Figure {
  readonly value: number
  readonly scale: number | undefined
  readonly currency: string | undefined
  readonly bareDollars: boolean
  readonly to: number
}

interface Amount {
  readonly plain: number
  readonly decimal: number
  readonly to: number
}

const dotted = wordSet(DOTTED_SCALES)
const doubtful = wordSet(DOUBTFUL_SCALES)
let scales: Lexicon | undefined

/** @param near the currency of the other end of a range */
export function figureAt(page: Page, at: number, near?: string): Figure | undefined {
  const note = noteAt(page, at)
  if (note) return note
  const sign = signAt(page, at)
  const number = amountAt(page, sign?.to ?? at)
  if (!number) return undefined
  scales ??= lexicon(SCALES)
  const scale = scaleAt(page, number.to, scales, sign?.name ?? near)
  const end = scale?.to ?? number.to
  const half = scale ? (halfAt(page, end) ?? restAt(page, end, scale.name)) : undefined
  const to = half?.to ?? end
  const named = sign ? undefined : (signAfter(page, to, scale !== undefined) ?? signAt(page, number.to))
  const isBare = (of: typeof sign) => of?.name === 'USD' && page.tokens[of.to - 1]?.norm === '$'
  const code = isBare(sign ?? named) ? dollarsAfter(page, named?.to ?? to) : undefined
  const currency = code ?? sign ?? named
  const multiplier = scale ? Number(scale.name) : sign && scaledCode(page, at)?.scale
  const isPlain = multiplier === undefined || dotted.has(page.tokens[number.to]?.norm ?? '')
  return {
    value: (isPlain ? number.plain : number.decimal) + (half?.value ?? 0),
    scale: multiplier,
    currency: currency?.name,
    bareDollars: page.tokens[(currency?.to ?? 0) - 1]?.norm === '$' && currency?.name === 'USD',
    to: code?.to ?? named?.to ?? to,
  }
}

/** "two hundred thousand" after "one million", or a "two" that ends there, in millions. */
function restAt(page: Page, at: number, name: string): { value: number; to: number } | undefined {
  const rest = name === '1000000' ? amountAt(page, at) : undefined
  if (rest && rest.plain >= THOUSAND && rest.plain < MILLION && page.tokens[at]?.kind === 'word')
    return { value: rest.plain / MILLION, to: rest.to }
  if (rest && rest.plain < TEN && page.tokens[at]?.kind === 'word' && endsAmount(page, rest.to))
    return { value: rest.plain / TEN, to: rest.to }
  return rest && rest.plain < THOUSAND && /^(?:k|thousand|mil|tsd)$/.test(page.tokens[rest.to]?.norm ?? '')
    ? { value: rest.plain / THOUSAND, to: rest.to + 1 }
    : undefined
}
const endsAmount = (page: Page, at: number) =>
  page.tokens[at]?.kind !== 'word' || signAfter(page, at) !== undefined
const TEN = 10
const THOUSAND = 1000
const MILLION = 1e6

/** `CAD` in "$480 CAD" and "480 $ CAD". */
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

/** A single letter must be next to its number: `5m`, not `5 m`, unless it has a sign; `6m 12s` is a time. */
function scaleAt(
  page: Page,
  at: number,
  known: Lexicon,
  sign: string | undefined,
): { name: string; to: number } | undefined {
  const entry = entryAt(known, page.tokens, at)
  const token = page.tokens[at]
  if (!token) return undefined
  const coded = entry ? undefined : scaledCode(page, at)
  if (!entry || coded) return coded && { name: String(coded.scale), to: at + 1 }
  if (token.norm === 'm' && page.tokens[at + 2]?.norm === 's') return undefined
  const isSigned = () => sign !== undefined || signAfter(page, entry.to, true) !== undefined
  if (doubtful.has(token.norm) && !isSigned()) return undefined
  if (token.norm === 'l' && sign !== 'INR' && signAt(page, entry.to)?.name !== 'INR') return undefined
  if (token.norm === 't' && signAt(page, entry.to)?.name !== 'EUR') return undefined
  if (token.norm === 'mil' && isMillion(page, at)) return { name: '1000000', to: entry.to }
  const apart = page.tokens[at - 1]?.end !== token.start
  return apart && /^(m|b|mm|mn)$/.test(token.norm) && !token.capital && !isSigned() ? undefined : entry
}

/** `2.5 mil`, `half a mil`, `20 mil. Kč`; elsewhere "mil" is a thousand. */
const isMillion = (page: Page, at: number) =>
  /\.\d$|^a$/.test(page.tokens[at - 1]?.norm ?? '') ||
  (page.tokens[at + 1]?.norm === '.' && signAt(page, at + 2) !== undefined)

/**
 * The number with dots as thousands separators and as decimal points: `500.000` is half a million, `1.125` before
 * "million" is not.
 */
function amountAt(page: Page, at: number): Amount | undefined {
  const token = page.tokens[at]
  if (!token) return undefined
  const read = token.kind === 'number' ? digitsAt(page, at) : spelledAt(page, at)
  const half = read && halfAt(page, read.to)
  return half && read.plain < THOUSAND && (isScale(page, half.to) || jointAt(page, half.to) > 0)
    ? { plain: read.plain + half.value, decimal: read.decimal + half.value, to: half.to }
    : read
}

const isScale = (page: Page, at: number) =>
  scales !== undefined && entryAt(scales, page.tokens, at) !== undefined

function digitsAt(page: Page, at: number): Amount | undefined {
  const token = page.tokens[at]
  if (!token || token.norm.length > MAX_FIGURE_CHARS) return undefined
  const before = page.tokens[at - 1]
  if (before?.kind === 'word' && before.end === token.start && !signAt(page, at - 1)) return undefined
  const groups = groupsAfter(page, at)
  const digits = groups ? token.norm + groups.digits : (partDigits(page, token) ?? token.norm)
  const isDotted = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits)
  const plain = isDotted ? digits.replaceAll('.', '').replace(',', '.') : undefined
  const whole = /^0,/.test(digits) ? digits : digits.replace(/,(?=(?:\d\d,)*\d{3}(\D|$))/g, '')
  const decimal = Number(whole.replace(',', '.'))
  const value = plain === undefined ? decimal : Number(plain)
  if (!Number.isFinite(value)) return undefined
  return { plain: value, decimal: Number.isFinite(decimal) ? decimal : value, to: groups?.to ?? at + 1 }
}

/** Longer figures are no amounts; the search for groups of digits is quadratic in them. */
const MAX_FIGURE_CHARS = 24

function spelledAt(page: Page, at: number): Amount | undefined {
  const share = shareAt(page, at)
  if (share) return { plain: share.value, decimal: share.value, to: share.to }
  const hundreds = hundredsAt(page, at)
  if (hundreds) return { plain: hundreds.value, decimal: hundreds.value, to: hundreds.to }
  const read = numberAt(page, at)
  const spelled = read?.to === at + 1 && isScaleAlone(page, at) ? undefined : read
  const whole = spelled?.items[0]?.value
  if (!spelled || typeof whole !== 'number') return undefined
  const part = decimalsAt(page, spelled.to)
  const value = whole + (part?.value ?? 0)
  return { plain: value, decimal: value, to: part?.to ?? spelled.to }
}

const MAX_GROUPS = 3

/** `500` in "1 500", `500000` in "2 500 000". */
function groupsAfter(page: Page, at: number): { digits: string; to: number } | undefined {
  if (!/^\d{1,3}$/.test(page.tokens[at]?.norm ?? '')) return undefined
  let to = at + 1
  while (to <= at + MAX_GROUPS && isGroup(page, to)) to++
  if (to === at + 1) return undefined
  let end = to
  if (RANGES.has(page.tokens[to]?.norm ?? '')) {
    end = to + 2
    while (end <= to + 2 + MAX_GROUPS && isGroup(page, end)) end++
  }
  const isAnswer = page.tokens[at - 1]?.norm === ':' && (page.tokens[end]?.kind ?? 'break') === 'break'
  if (!(isAnswer || signAt(page, end) || signAt(page, end - 1) || signAt(page, at - 1))) return undefined
  const groups = page.tokens.slice(at + 1, to)
  return { digits: groups.map(({ norm }) => norm).join(''), to }
}

const isGroup = ({ tokens }: Page, at: number) =>
  /^\d{3}$/.test(tokens[at]?.norm ?? '') && tokens[at]?.start === (tokens[at - 1]?.end ?? -1) + 1
