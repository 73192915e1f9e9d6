import { RATES } from '../data/rates.ts'
import type { Page } from '../document/page.ts'
import { ASKED, BEFORE, NEGATED, OTHER, UNASSERTED } from '../document/stances.ts'
import type { Cues } from '../languages/common/cues.ts'
import { MONEY_CUES } from '../languages/common/money.ts'
import type { Sum } from '../slots/sums.ts'
import { cuesAround, isCalled, partOf } from './cues.ts'
import type { Finding, ReaderBy, ReadOther } from './finding.ts'
import { isAsserted } from './money-asserted.ts'
import { chosen, type Meant } from './money-choice.ts'
import { adjective, homeCurrency, isOfSomewhere, keyed, otherCurrency, sharedSign } from './money-currency.ts'
import { leastListed } from './money-listed.ts'
import { isCorrected, isLone, leastOf, MIN_ANSWER } from './money-lone.ts'
import { sumsOf } from './money-sums.ts'
import { isPerUnit, isPricedPart, perThousand } from './money-units.ts'
import { isOccasion } from './occasions.ts'
import { isOfIt } from './subjects.ts'

type MoneyReader = ReaderBy<'money'>

const CUED = 0.93
const LIKELY = 0.85
const GUESSED_CURRENCY = 0.85
const CONVERTED = 0.9

/**
 * The amount whose cues give it the role. The only amount of a text may have it without cues. Of several the last
 * counts.
 */
export function moneyFindings(page: Page, reader: MoneyReader, read: ReadOther): readonly Finding[] {
  const side = reader.side && read(reader.side)[0]
  if (reader.of !== undefined && side?.value !== reader.of && (side || reader.strict)) return []
  const meant = meantOf(page, reader, side !== undefined)
  if (!meant) return []
  const place = reader.home && read(reader.home)[0]
  return stated(page, reader, meant, place && String(place.value))
}

function meantOf(page: Page, reader: MoneyReader, sided: boolean): Meant | undefined {
  const cues = MONEY_CUES[reader.role]
  const listed = reader.role === 'asking' ? leastListed(page) : undefined
  if (listed) return { sum: listed, told: 'whole', confidence: LIKELY }
  const told: Meant[] = []
  const likely: Meant[] = []
  const alone: Meant[] = []
  let claimed = 0
  for (const sum of sumsOf(page)) {
    const stance = page.stances[sum.from] ?? 0
    const isOwn =
      isAsserted(page, sum, cues.wished) ||
      isForPresent(page, sum, reader) ||
      (reader.role === 'call' && isOfUser(page, sum))
    if (!isOwn || isTooLittle(sum, cues) || worthOf(sum) > cues.to || isSpelledCount(page, sum)) continue
    const around =
      cuesAround(page, sum, cues) ??
      (isAsked(page, sum, reader) || (reader.role === 'call' && isPerUnit(page, sum)) ? 'whole' : undefined)
    if (around === 'not' || isOfTransport(page, sum)) continue
    if (around === 'maybe') {
      const isRound = reader.role !== 'raise' || sum.least === sum.most
      if (sum.marked && isRound && (stance & (BEFORE | NEGATED | ASKED)) === 0)
        likely.push({ sum, told: partOf(page, sum), confidence: LIKELY })
    } else if (around && !(isCheck(reader) && (stance & BEFORE) !== 0)) {
      if (
        sum.marked ||
        isCalled(page, sum, cues) ||
        (reader.role === 'call' && (isPerUnit(page, sum) || isPricedPart(page, sum))) ||
        isAsked(page, sum, reader, true)
      )
        told.push({ sum, told: around, confidence: CUED })
    } else if (sum.named || (sum.marked && cues.from >= 500)) {
      const part = partOf(page, sum)
      const isWhole = part === 'whole' || reader.role !== 'raise'
      if ((stance & (BEFORE | ASKED)) === 0 && isWhole && isFree(page, sum, stance))
        alone.push({ sum, told: part, confidence: cues.alone })
      claimed++
    } else if (
      (reader.role === 'asking' || isCounter(page, sum, reader)) &&
      isLone(page, sum, reader.role === 'paying')
    ) {
      alone.push({ sum, told: 'whole', confidence: cues.alone })
      claimed++
    }
  }
  const sure = told.filter(({ sum }) => sum.marked)
  const lone = claimed === alone.length ? leastOf(alone) : undefined
  const isRevised = told.some(({ sum }) => sum.from > (lone?.sum.to ?? 0) && isCorrected(page, sum))
  if (sure.length === 0 && told.length > 0 && sided && claimed === 1 && lone?.sum.marked && !isRevised)
    return lone
  const best = chosen(page, sure.length > 0 ? sure : told, [...told, ...alone], reader.role)
  if (best) return best
  if (likely.length === 1 || reader.strict) {
    // The price of a service is told by the hour, unless another price is told.
    const sole = leastOf(alone.length > 0 && reader.strict ? [] : likely)
    if (sole) return sole
  }
  const isOnly = claimed === 1 || (reader.role === 'asking' && reader.strict)
  return (sided || reader.of === undefined) && isOnly && cues.alone > 0 ? lone : undefined
}

/** Past checks are no present ones; past rounds have words of their own. */
const isCheck = ({ role }: MoneyReader) => role === 'check'

/** Bare numbers below a role's least are no amounts; named prices may be pence. */
const isTooLittle = ({ most, named }: Sum, { from }: Cues) =>
  most < (named && from <= 1 ? from / PENCE : from)
const PENCE = 50

/** The answer to whether goods are posted tells the postage. */
const isOfTransport = ({ layout }: Page, { from }: Sum) => {
  const topics = layout.prompts[from]
  return topics !== undefined && (topics.has('posts') || topics.has('delivers')) && !topics.has('price')
}

/** In dollars where a unit is worth less: `900 KRW per call`. */
const worthOf = ({ least, currency }: Sum) => least * Math.min(1, RATES[currency ?? 'USD'] ?? 1)

const isOfUser = (page: Page, { from }: Sum) =>
  ((page.stances[from] ?? 0) & (UNASSERTED | BEFORE)) === 0 && isOfIt(page, from)

/** `one winter` in "used for one winter". */
const isSpelledCount = ({ tokens }: Page, { from, marked, most }: Sum) =>
  !marked && most < MIN_SPELLED && tokens[from]?.kind === 'word'
const MIN_SPELLED = 11

/** Whether the amount answers a question for the price. */
function isAsked(
  { layout, tokens, stances }: Page,
  { from, marked, least }: Sum,
  { role }: MoneyReader,
  isCued = false,
): boolean {
  if (role !== 'asking' && role !== 'paying') return false
  const asks = (at: number) => layout.prompts[at]?.has('price') ?? false
  if (!asks(from) || (!marked && least < MIN_ANSWER)) return false
  for (let at = from - 1; at >= 0 && asks(at); at--) if (tokens[at]?.kind === 'number') return false
  return isCued || ((stances[from] ?? 0) & NEGATED) === 0
}

/** "my dad turns seventy, he golfs, around 80 euros": the price of a present, in a clause of its own. */
function isForPresent(page: Page, { from }: Sum, { role, of }: MoneyReader): boolean {
  if (role !== 'paying' || of !== undefined || ((page.stances[from] ?? 0) & ~OTHER) !== 0) return false
  const before = page.tokens.slice(Math.max(0, from - LEAD_TOKENS), from).map(({ norm }) => norm)
  return before.includes(',') && isOccasion(page)
}
const LEAD_TOKENS = 4

/** "90 is a lot. 60": the number of a buyer who was told a price. */
const isCounter = (page: Page, { from }: Sum, { role, of }: MoneyReader) =>
  role === 'paying' &&
  of === undefined &&
  page.layout.isTalk &&
  sumsOf(page).some((sum) => sum.named && sum.from < from)

/** A negation ends at a comma: "no flowers, 35 eur". */
const isFree = (page: Page, { from }: Sum, stance: number) =>
  (stance & NEGATED) === 0 || page.tokens[from - 1]?.kind !== 'word'

function stated(
  page: Page,
  reader: MoneyReader,
  { sum, told, confidence }: Meant,
  place: string | undefined,
): Finding[] {
  if (reader.end !== 'most' && told === 'most' && reader.open) return []
  if (reader.end === 'most' && told === 'least' && reader.open) return []
  const named = sum.bareDollars ? undefined : (sharedSign(page, sum, place) ?? sum.currency)
  const other = named === undefined && !sum.bareDollars ? otherCurrency(page) : undefined
  const home =
    named === undefined && place !== undefined ? homeCurrency(page, reader.role, sum, place) : undefined
  const currency =
    adjective(page, sum) ??
    named ??
    keyed(page, sum) ??
    other ??
    home ??
    (isForeign(page, reader, place) || isOfSomewhere(page, sum) ? undefined : 'USD')
  const sure = named !== undefined || home === undefined ? confidence : confidence * GUESSED_CURRENCY
  const span = [page.tokens[sum.from]?.start ?? 0, page.tokens[sum.to - 1]?.end ?? 0] as const
  const spans = [span]
  if (reader.state === 'currency') return currency ? [{ value: currency, spans, confidence: sure }] : []
  const amount =
    (reader.end === 'most' ? sum.most : sum.least) / (reader.role === 'call' ? perThousand(page, sum) : 1)
  if (reader.state === 'amount') return [{ value: amount, spans, confidence: sure }]
  const rate = RATES[currency ?? '']
  if (rate === undefined) return []
  const dollars = Math.round(amount * rate * 1e6) / 1e6
  const value = reader.whole ? Math.round(dollars) : dollars
  if (currency === 'USD') return [{ value, spans, confidence: sure }]
  const quote = page.text.slice(...span)
  return [{ value, spans, confidence: sure * CONVERTED, from: [quote] }]
}

/** A price in no dollars, from a place of several countries or of none: its currency is left open. */
const isForeign = (page: Page, { role, strict }: MoneyReader, place: string | undefined) =>
  strict === true &&
  (role === 'asking' || role === 'paying') &&
  !place?.includes(', ') &&
  !sumsOf(page).some(({ bareDollars }) => bareDollars)
