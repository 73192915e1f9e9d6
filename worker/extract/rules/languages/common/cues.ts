/** The cues that tell the role of an amount of money. */
export interface Cues {
  /** Phrases before an amount that counts; the nearest one decides. */
  readonly before: string
  /** Phrases after an amount that counts. */
  readonly after: string
  /** Phrases before or after an amount that count before other phrases. */
  readonly strong?: string
  /** Phrases before or after an amount that make it likely. */
  readonly weak?: string
  /** Phrases before and after an amount that does not count. */
  readonly notBefore: string
  readonly notAfter: string
  /** Phrases right before an amount that does not count, whatever follows it. */
  readonly notNext?: string
  /** An amount of another is a part of it: "$1.1m of 1.8m". */
  readonly total?: true
  /** The confidence of an amount with a currency and without a cue, as the share of them that count; 0 for none. */
  readonly alone: number
  /** Whether a wished-for amount counts. */
  readonly wished: boolean
  /** Phrases next to a bare number that make it an amount. Without them only a currency or a scale does. */
  readonly bare?: string
  /** Phrases right before a bare number that make it an amount at the end of a clause. */
  readonly ending?: string
  /** The least and the most that an amount may be. */
  readonly from: number
  readonly to: number
  /** The least value in US dollars for which a bare amount is taken to be in the local currency. */
  readonly worth?: number
}

/** Phrases after an amount that is paid again and again. */
export const PERIODS = `
a month, per month, / month, / mo, monthly, month, mo, a year, per year, / year, / yr, yearly, per annum,
  annually, a week, per week, / week, weekly, an hour, per hour, / hour, / hr, hourly, a day, per day, / day,
  a minute, per minute, / minute, / min, per seat, a seat, / seat, per user, / user, per room, a room,
  per night, a night, pm, pcm, p a
`
