import { RATES } from '../data/rates.ts'
import type { Page } from '../document/page.ts'
import { isUnder } from '../engine/match.ts'
import {
  LEAST_MONTHLY,
  MAX_MONTHLY,
  MIN_BARE,
  MIN_MONTHLY,
  MOST_MONTHLY,
  PER_YEAR,
  YEARLY,
} from '../languages/common/pay.ts'
import { type Pay, periodNameAt } from '../slots/pays.ts'

/** In US dollars a year. */
const MIN_YEARLY = 12_000
/** Outside the United States, where pay may be lower. */
const MIN_ABROAD = 2_500
const MAX_YEARLY = 1_500_000
const MAX_HOURLY = 400
const MAX_LABEL = 8
const MAX_QUESTION = 14

export interface Yearly {
  /** Undefined for pay by the day or by the piece. */
  readonly period: string | undefined
  /** The amount in whole units: "65" means 65,000. */
  readonly value: number
  readonly dollars: number | undefined
}

/** `Monthly pay wanted: 1.900 EUR`: the period in an amount's label, or in the question that it answers. */
export const labelPeriod = (page: Page, pay: Pay) =>
  labelTells(page, pay, (at) =>
    LABELS.test(page.tokens[at]?.norm ?? '') ? periodNameAt(page, at) : undefined,
  )

/** What a word of an amount's label tells, or one of the question that the amount answers. */
export function labelTells(
  page: Page,
  { from }: Pay,
  told: (at: number) => string | undefined,
): string | undefined {
  if (!isUnder(page, 'salary', from)) return undefined
  for (let at = from - 1; at >= from - (page.layout.isTalk ? MAX_QUESTION : MAX_LABEL); at--) {
    const token = page.tokens[at]
    if (!token || (token.kind === 'break' && !page.layout.isTalk)) return undefined
    const tells = token.kind === 'word' ? told(at) : undefined
    if (tells) return tells
  }
  return undefined
}
const LABELS =
  /^(?:hourly|weekly|monthly|yearly|annual|annually|daily|day|month|hour|mensual|mensuel|monatlich)$/

/**
 * Yearly pay by the amount's period, by that of a similar amount before it, or by its size; undefined if none
 * applies.
 */
export function yearlyOf(
  pay: Pay,
  currency: string,
  before: readonly Pay[],
  told: string | undefined,
  asked: boolean,
): Yearly | undefined {
  const similar = before.findLast(
    ({ value, period }) => period && pay.value > value * 0.5 && pay.value < value * 2,
  )
  const period = pay.period ?? similar?.period ?? told ?? periodBySize(pay, currency, asked)
  if (period === undefined || (pay.currency === undefined && pay.value < (MIN_BARE[period] ?? 0)))
    return undefined
  const units = currency === 'INR' ? 100_000 : 1000
  const value = period === 'year' && pay.value < 1000 ? pay.value * units : pay.value
  const times = PER_YEAR[period]
  const rate = RATES[currency]
  if (times === undefined || rate === undefined)
    return period === 'none' ? undefined : { period, value, dollars: undefined }
  const dollars = value * times * rate
  const least = currency === 'USD' && pay.period === undefined && told === undefined ? MIN_YEARLY : MIN_ABROAD
  return dollars >= least && dollars <= MAX_YEARLY ? { period, value, dollars } : undefined
}

/** Without a period, less than a hundred dollars is hourly pay, and 65 without a sign is 65,000 a year. */
function periodBySize(
  { value, currency: written, scaled }: Pay,
  currency: string,
  asked: boolean,
): string | undefined {
  const worth = value * (RATES[currency] ?? 1)
  const isMonthly =
    asked &&
    !YEARLY.test(currency) &&
    worth >= (LEAST_MONTHLY[currency] ?? MIN_MONTHLY) &&
    worth < (MOST_MONTHLY[currency] ?? MAX_MONTHLY)
  if (isMonthly && (written !== undefined || !isCalendarYear(value))) return 'month'
  if (worth >= (currency === 'USD' ? MIN_YEARLY : MIN_ABROAD * 2)) return 'year'
  if (scaled) return YEARLY.test(currency) ? 'year' : 'month'
  const isHourly = worth >= MIN_LONE_HOURLY && value < 100 && value % 0.25 === 0
  if (!asked) return written !== undefined && isHourly ? 'hour' : undefined
  if (isHourly && !Number.isInteger(value)) return 'hour'
  if (written !== undefined)
    return worth >= 7 && value < 100
      ? 'hour'
      : value >= 100 && value < MAX_HOURLY && currency === 'USD'
        ? 'year'
        : undefined
  return value >= (currency === 'GBP' || currency === 'INR' ? 20 : 30) && value < 700 ? 'year' : undefined
}

const MIN_LONE_HOURLY = 10

const isCalendarYear = (value: number) => value > 1900 && value < 2100
