import type { MoneyRole } from '../../../../shared/reader.ts'
import type { Page } from '../document/page.ts'
import { MONEY_CUES } from '../languages/common/money.ts'
import type { Sum } from '../slots/sums.ts'
import { isStrong, type RangePart } from './cues.ts'

/** An amount in a role. */
export interface Meant {
  readonly sum: Sum
  readonly told: RangePart
  readonly confidence: number
}

/** The amount with the strongest cue, of several the last; a range of checks comes before a single amount. */
export function chosen(
  page: Page,
  told: readonly Meant[],
  all: readonly Meant[],
  role: MoneyRole,
): Meant | undefined {
  const isRange = ({ sum }: Meant) => role === 'check' && sum.least < sum.most
  const rank = (meant: Meant) =>
    (isStrong(page, meant.sum, MONEY_CUES[role]) ? 2 : 0) + (isRange(meant) ? 1 : 0)
  const ranks = told.map(rank)
  const highest = Math.max(...ranks)
  const best = told.findLast((_, index) => ranks[index] === highest)
  const ranges = all.filter(isRange)
  const [only] = ranges
  if (best && highest === 0 && ranges.length === 1 && only) return only
  return best && extended(joined(best, all), role === 'check' ? told : [])
}

/** Joins a range: "tickets start at $4M and go to $12M", "first check 500k, up to 2M", "5k minimum, 20k tops". */
function joined(best: Meant, all: readonly Meant[]): Meant {
  if (best.told === 'whole') return best
  const isMost = best.told === 'most'
  const other = all.findLast(
    ({ told, sum }) => told !== best.told && (isMost ? sum.least < best.sum.most : sum.most > best.sum.least),
  )
  if (!other || (!isMost && other.told !== 'most')) return best
  const sum = isMost ? { ...best.sum, least: other.sum.least } : { ...best.sum, most: other.sum.most }
  return { ...best, told: 'whole', sum }
}

/** "first cheque 750k, can go to 2.5m" */
function extended(best: Meant, told: readonly Meant[]): Meant {
  const { sum } = best
  if (sum.least < sum.most || best.told !== 'whole') return best
  const most = told.findLast((other) => other.told === 'most' && other.sum.most > sum.most)
  const least = told.findLast((other) => other.told === 'least' && other.sum.least < sum.least)
  return { ...best, sum: { ...sum, least: least?.sum.least ?? sum.least, most: most?.sum.most ?? sum.most } }
}
