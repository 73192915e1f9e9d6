import { isImpersonal } from '../document/impersonal.ts'
import type { Page } from '../document/page.ts'
import { BEFORE, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Match } from '../engine/match.ts'
import { REPORTED, SELF_WORDS } from '../languages/common/amid.ts'
import type { Cues } from '../languages/common/cues.ts'
import { MONEY_CUES } from '../languages/common/money.ts'
import { LISTING_SIGNS } from '../languages/common/trading.ts'
import { lexiconNamed } from '../slots/lexicons.ts'
import type { Sum } from '../slots/sums.ts'
import { type CueMeaning, cuesAround, partOf } from './cues.ts'
import type { Finding, ReaderBy } from './finding.ts'
import { pricesIn, titleAt } from './goods-meant.ts'
import { mentionsIn } from './goods-mentions.ts'
import { isAsserted } from './money-asserted.ts'
import { isLone } from './money-lone.ts'
import { sumsOf } from './money-sums.ts'
import { counts, longest } from './phrasings.ts'

const selves = wordSet(SELF_WORDS)
let reports: Lexicon | undefined
/** Fewer votes are ambiguous. */
const MIN_VOTES = 2
/** Votes needed where none are for the other side. */
const ALONE = 1
/** Prose without a first person needs more votes to count as a text about the domain. */
const PROSE_VOTES = 3
const CUED_MONEY = 2
const LIKELY_MONEY = 1
const LONE_MONEY = 0.5
const ENOUGH_SIGNS = 2
const TITLED = 2
/** Unknown goods count as offered in short texts with a price that continue as listings do. */
const MAX_LISTING_TOKENS = 120
let signs: Lexicon | undefined
/** For a form's explicit statement of the side. */
const DECLARED = 0.98
const SURE = 0.95
const LIKELY = 0.9
const HINT = 0.8
const CONFIDENCE = { clear: 0.95, close: 0.85, alone: 0.75 }

interface Vote {
  readonly value: string
  readonly weight: number
  readonly span: readonly [number, number]
}

/** The side with most votes. Surer phrasings weigh more, and the cues of amounts vote as well. */
export function sideFindings(
  page: Page,
  matches: readonly Match[],
  reader: ReaderBy<'side'>,
): readonly Finding[] {
  if (reader.amid && !holds(page, reader.amid)) return []
  if (isReport(page)) return []
  const isProse = reader.atLeast !== undefined && isImpersonal(page.tokens, page.stances, page.layout)
  const least = isProse ? PROSE_VOTES : (reader.atLeast ?? MIN_VOTES)
  const told = saidOf(page, matches)
  const titled = reader.titled === undefined ? [] : titledOf(page, reader.titled)
  const votes = [
    ...told,
    ...paidOf(page, reader.money ?? []),
    ...titled.filter((title) => !told.some((vote) => isBefore(vote, title))),
  ]
  const sums = [...Map.groupBy(votes, ({ value }) => value)]
    .map(([value, group]) => ({ value, group, weight: group.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted((a, b) => b.weight - a.weight)
  const [best, second] = sums
  const isHeard = best && (best.weight > ALONE || best.group.some(({ weight }) => weight >= ALONE))
  const needed = isHeard && !second && !isProse && reader.amid ? ALONE : least
  if (!best || best.weight < needed || (!reader.atLeast && best.weight === second?.weight)) return []
  const first = best.group.toSorted((a, b) => b.weight - a.weight)[0]
  if (!first) return []
  const isClear = !second || best.weight >= 2 * second.weight
  const confidence = best.weight < least ? CONFIDENCE.alone : isClear ? CONFIDENCE.clear : CONFIDENCE.close
  return [{ value: best.value, spans: [first.span], confidence }]
}

/** "wanted: a desk": the goods are named for the other side. */
const isBefore = (vote: Vote, title: Vote) =>
  vote.value !== title.value && vote.weight >= 2 && vote.span[0] < title.span[1]

/** "says whether it is broken" is said of a service. */
const ASKING = /^(?:wh|if$|how$)/

/** A report of what others said, without a statement about the author. */
function isReport(page: Page): boolean {
  reports ??= lexicon(REPORTED)
  let isTold = false
  for (const [at, { norm, kind }] of page.tokens.entries()) {
    if (kind !== 'word') continue
    if (selves.has(norm)) return false
    isTold ||=
      entryAt(reports, page.tokens, at) !== undefined && !ASKING.test(page.tokens[at + 1]?.norm ?? '')
  }
  return isTold
}

function holds(page: Page, name: string): boolean {
  const known = lexiconNamed(name)
  return page.tokens.some(
    (_, at) => ((page.stances[at] ?? 0) & UNASSERTED) === 0 && entryAt(known, page.tokens, at),
  )
}

function saidOf(page: Page, matches: readonly Match[]): Vote[] {
  return longest(matches.filter((match) => counts(page, match))).flatMap(({ goal, from, to }) => {
    const { value, confidence = SURE } = goal.phrasing
    if (typeof value !== 'string') return []
    const weight =
      confidence >= DECLARED
        ? 6
        : confidence >= SURE
          ? 3
          : confidence >= LIKELY
            ? 2
            : confidence >= HINT
              ? 1
              : 0.5
    return [{ value, weight, span: spanOf(page, from, to) }]
  })
}

/**
 * Votes of amounts with a cue that only one side uses. Without a cue, a range votes for one side and a single amount
 * for the other.
 */
function paidOf(page: Page, roles: NonNullable<ReaderBy<'side'>['money']>): Vote[] {
  return sumsOf(page).flatMap((sum): Vote[] => {
    if (!sum.marked || ((page.stances[sum.from] ?? 0) & BEFORE) !== 0) return []
    const span = spanOf(page, sum.from, sum.to)
    const told = roles.map(({ role }) => cuesAround(page, sum, MONEY_CUES[role]))
    const meant = roles.filter(
      ({ role }, index) =>
        isTold(told[index]) &&
        isWithin(sum, MONEY_CUES[role]) &&
        isAsserted(page, sum, MONEY_CUES[role].wished),
    )
    const [only] = meant
    const shape = sum.least < sum.most || partOf(page, sum) !== 'whole' ? 'range' : 'single'
    if (only?.lone === 'single' && sum.least < sum.most) return []
    if (only && meant.length === 1) return [{ value: only.value, weight: only.weight ?? CUED_MONEY, span }]
    if (meant.length > 1) return []
    return roles
      .filter(
        ({ role, lone }, index) =>
          lone === shape &&
          told[index] !== 'not' &&
          isAsserted(page, sum, false) &&
          sum.most >= MONEY_CUES[role].from,
      )
      .map(({ value }) => ({
        value,
        weight: told.includes('maybe') || shape === 'range' ? LIKELY_MONEY : LONE_MONEY,
        span,
      }))
  })
}

const titles = new WeakMap<Page, readonly Vote[]>()

/** `titleVotes`, cached per page, since each field that depends on the side asks for them. */
function titledOf(page: Page, value: string): readonly Vote[] {
  const known = titles.get(page) ?? titleVotes(page, value)
  titles.set(page, known)
  return known
}

/** Votes of a text that starts with goods and continues as listings do. Descriptions start with "the". */
function titleVotes(page: Page, value: string): Vote[] {
  const title = titleAt(page) ?? pricedTitle(page)
  if (page.tokens[0]?.norm === 'the') return []
  signs ??= lexicon(LISTING_SIGNS)
  const shown = new Set<string>()
  for (let at = 0; at < page.tokens.length && shown.size < ENOUGH_SIGNS; at++) {
    const sign = ((page.stances[at] ?? 0) & UNASSERTED) === 0 ? entryAt(signs, page.tokens, at) : undefined
    if (sign) shown.add(sign.name)
  }
  const isOffered = sumsOf(page).some(
    (sum) =>
      (sum.marked || isLone(page, sum)) &&
      isAsserted(page, sum, true) &&
      isWithin(sum, MONEY_CUES.asking) &&
      cuesAround(page, sum, MONEY_CUES.asking) !== 'not' &&
      !isTold(cuesAround(page, sum, MONEY_CUES.paying)),
  )
  const weight = (isOffered ? ENOUGH_SIGNS : 0) + shown.size
  if (title)
    return weight >= ENOUGH_SIGNS
      ? [{ value, weight: Math.min(weight, TITLED), span: spanOf(page, ...title) }]
      : []
  const isListing = page.tokens.length <= MAX_LISTING_TOKENS && weight >= 2 * ENOUGH_SIGNS
  return isListing ? [{ value, weight: TITLED, span: spanOf(page, 0, 1) }] : []
}

/** Goods of a doubtful name that a text starts with count if their price follows: `Boer goat, 11 000 KES`. */
function pricedTitle(page: Page): readonly [from: number, to: number] | undefined {
  const first = pricesIn(page, mentionsIn(page))[0]?.[0]
  const isTitle = first && first.from < MAX_TITLE_TOKENS && page.tokens[first.to]?.kind !== 'word'
  return isTitle ? [first.from, first.to] : undefined
}
const MAX_TITLE_TOKENS = 5

const isTold = (telling: CueMeaning | undefined) =>
  telling !== undefined && telling !== 'not' && telling !== 'maybe'

const isWithin = ({ least, most }: Sum, { from, to }: Cues) => most >= from && least <= to

const spanOf = (page: Page, from: number, to: number): [number, number] => [
  page.tokens[from]?.start ?? 0,
  page.tokens[to - 1]?.end ?? 0,
]
