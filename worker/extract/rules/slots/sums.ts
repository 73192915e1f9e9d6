import { NOT_MONEY } from '../data/currencies.ts'
import type { Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { type Figure, figureAt } from './figures.ts'
import { once } from './once.ts'
import { jointAt, spelledScale } from './ranges.ts'

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
/** Shorter units have other meanings too. */
const SHORT = 3
/** `250k tickets`, `2M rounds` */
const VENTURES = /^(?:tickets|rounds|deals)$/
const notMoney = wordSet(NOT_MONEY)

/**
 * `$1.5M`, `10-25k`, `CHF 250k to 1M`, `120 €`, `two cents`, `1 lakh`; undefined if the number counts something else.
 */
export const sumAt = once((page, at): Sum | undefined => {
  const first = figureAt(page, at)
  if (!first) return undefined
  const joint = jointAt(page, first.to)
  const second = joint > 0 ? figureAt(page, first.to + joint, first.currency) : undefined
  const range = second && isRange(page, first, second) ? second : undefined
  if (second && !range && page.tokens[at - 1]?.norm === 'between') return undefined
  const last = range ?? first
  const next = page.tokens[last.to]
  const currency = last.currency ?? first.currency ?? indian(last.scale)
  const marked =
    currency !== undefined ||
    first.scale !== undefined ||
    last.scale !== undefined ||
    isSpelled(page, at, last.to)
  const isUnit = next !== undefined && notMoney.has(next.norm) && !isTotal(page, last.to)
  if (isUnit && currency === undefined && next.norm.length > SHORT && !VENTURES.test(next.norm))
    return undefined
  if (!marked && (isOfSomething(page, at) || isDay(page, at))) return undefined
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
    bareDollars: code === 'USD' && (last.bareDollars || first.bareDollars),
    named: currency !== undefined,
    marked,
    from: at,
    to: last.to,
  }
})

/** "twenty thousand" where no noun follows. */
const isSpelled = ({ tokens }: Page, at: number, to: number) =>
  tokens[at]?.kind === 'word' &&
  tokens[to - 1]?.norm === 'thousand' &&
  (tokens[to]?.kind !== 'word' ||
    /^(?:in|at|per|each|a|to|into|for|if|depending|tops|max|from|on|or)$/.test(tokens[to]?.norm ?? ''))

/** `120 × 60` and `meeting no. 14` */
const isOfSomething = ({ tokens }: Page, at: number) =>
  /^[×x]$/.test(tokens[at - 1]?.norm ?? '')
    ? tokens[at - 2]?.kind === 'number'
    : tokens[at - 1]?.norm === '.' && tokens[at - 2]?.norm === 'no' && tokens[at - 3]?.kind === 'word'

/** `bis 24.12.` */
const isDay = ({ tokens }: Page, at: number) =>
  /^[0-3]\d\.(?:0\d|1[0-2])$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === '.'

/** `500 in total` are no inches. */
const isTotal = ({ tokens }: Page, at: number) =>
  tokens[at]?.norm === 'in' && /^(?:total|all|mind|hand)$/.test(tokens[at + 1]?.norm ?? '')

/** Lakhs and crores count rupees. */
const indian = (scale: number | undefined) => (scale === 1e5 || scale === 1e7 ? 'INR' : undefined)

const rounded = (value: number) => Math.round(value * DECIMALS) / DECIMALS

/** Whether two figures are a range: not "500k from 20 angels", and both ends in one currency. */
function isRange(page: Page, first: Figure, second: Figure): boolean {
  if (
    first.currency &&
    second.currency &&
    first.currency !== second.currency &&
    !(first.bareDollars && second.currency.endsWith('D'))
  )
    return false
  const joint = page.tokens[first.to]?.norm ?? ''
  const shared = first.value < HUNDRED * 10 ? second.scale : undefined
  const [low, high] = [first.value * (first.scale ?? shared ?? 1), second.value * (second.scale ?? 1)]
  if (/^(?:and|et|und|a|e|og|och|en|y|go|all|→)$/.test(joint) && low >= high) return false
  return notMoney.has(page.tokens[second.to]?.norm ?? '')
    ? second.scale !== undefined || second.currency !== undefined
    : true
}
