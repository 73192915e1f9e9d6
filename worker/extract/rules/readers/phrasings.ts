import type { Reader, Stance } from '../../../../shared/reader.ts'
import type { Item, Page } from '../document/page.ts'
import { ASKED, BEFORE, NEGATED, OTHER, STANCES, WISHED } from '../document/stances.ts'
import type { Match } from '../engine/match.ts'
import { phrasingsOf } from './declared.ts'
import type { Finding, ReaderBy } from './finding.ts'

const DEFAULT_CONFIDENCE = 0.95
const BITS: Readonly<Record<Stance, number>> = {
  other: OTHER,
  negated: NEGATED,
  past: BEFORE,
  wished: WISHED,
  asked: ASKED,
}

/**
 * The findings of the field's phrasings: the longest of overlapping matches, and of several statements the one to
 * keep.
 */
export function phrasingFindings(
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: ReaderBy<'phrasings' | 'topic'>,
): Finding[] {
  const counting = matches.filter((match) => counts(page, match))
  const stated = many ? longestByValue(counting) : longest(counting)
  const { keep } = reader
  if (keep === 'foremost') stated.sort((a, b) => rank(reader, b) - rank(reader, a))
  const findings = stated.flatMap((match) => findingsOf(page, match))

  if (many) return findings
  const surest = Math.max(...findings.map(tier))
  const best = findings.filter((found) => tier(found) === surest)
  const kept = keep === 'first' ? best[0] : keep === 'greatest' ? greatest(best) : best.at(-1)
  return kept ? [kept] : []
}

/** A guess does not overrule what is plainly said, earlier or later. */
const tier = ({ confidence }: Finding) => TIERS.filter((least) => confidence >= least).length
const TIERS = [0.8, 0.9]

/** The rank is of values, not of phrasings, since phrasings of one value may be in several languages. */
const rank = (reader: Reader, { goal }: Match) =>
  phrasingsOf(reader).findIndex(({ value }) => value === goal.phrasing.value)

const greatest = (findings: readonly Finding[]) =>
  findings.toSorted((a, b) => Number(a.value) - Number(b.value)).at(-1)

/** Whether the match is the user's statement about themself in the present. */
export function counts(page: Page, { goal, from }: Match): boolean {
  let forbidden = STANCES
  for (const stance of goal.phrasing.despite ?? []) forbidden &= ~BITS[stance]
  return ((page.stances[from] ?? 0) & forbidden) === 0 && !(TERMS.has(goal.field) && isOfPosition(page, from))
}

/** Fields of what is sought, which résumés also tell of each position. */
const TERMS: ReadonlySet<string> = new Set(['employment_type', 'work_mode'])

/** Whether a sentence or line has the dates of a position, as in `2019–now QA, part time`. */
function isOfPosition({ text, tokens }: Page, at: number): boolean {
  const start = tokens[at]?.start ?? 0
  const before =
    text
      .slice(Math.max(0, start - NEAR_CHARS), start)
      .split(ENDS)
      .at(-1) ?? ''
  return DATES.test(before + (text.slice(start, start + NEAR_CHARS).split(ENDS)[0] ?? ''))
}
const NEAR_CHARS = 120
const ENDS = /\n|[.;!?]\s/
const DATES =
  /(?:19|20)\d\d\s?(?:[–—-]|to|bis)\s?(?:[a-z]{0,9}\.? ?(?:19|20)\d\d|present|now|date|today|current|heute|actual|aujourd)/i

/** Drops a match inside a longer one. Of equal ones the first phrasing counts. */
export function longest(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  const sorted = matches.toSorted(
    (a, b) => a.from - b.from || silence(a) - silence(b) || b.to - a.to || a.goal.rank - b.goal.rank,
  )
  for (const match of sorted) {
    const last = kept.at(-1)
    const silenced = last?.goal.phrasing.value === null && last.from === match.from
    const repeated = last?.goal === match.goal && match.from < last.to
    const valuesSilenced = last?.goal.phrasing.value === null && isWithin(match, last.to)
    if (!last || (match.to > last.to && !silenced && !repeated && !valuesSilenced)) kept.push(match)
  }
  return kept
}

/** Whether all that a match reads ends by a token: in "she is in Tulsa" also the match of "in Tulsa but". */
const isWithin = ({ captures }: Match, to: number) =>
  captures.length > 0 && captures.every(({ items }) => items.every((item) => item.to <= to))

/**
 * List items named outright are kept side by side if they start with the same word: "hybrid or remote" is two, "3
 * days on site" is one.
 */
function longestByValue(matches: readonly Match[]): Match[] {
  const named = new Set(matches.map(({ goal }) => goal.phrasing.value).filter(isNamed))
  const rest = matches.filter(({ goal }) => !isNamed(goal.phrasing.value))
  const nulls = rest.filter(({ goal }) => goal.phrasing.value === null)
  const kept = [...named].flatMap((value) =>
    longest([...nulls, ...matches.filter(({ goal }) => goal.phrasing.value === value)]).filter(
      ({ goal }) => goal.phrasing.value !== null,
    ),
  )
  return [...longest(rest), ...outermost(kept)].toSorted((a, b) => a.from - b.from)
}

/** Drops matches inside one that starts before them. */
function outermost(matches: readonly Match[]): Match[] {
  let begin = -1
  let reachBefore = -1
  let reach = -1
  return matches
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from > begin) reachBefore = reach
      begin = from
      reach = Math.max(reach, to)
      return to > reachBefore
    })
}

const isNamed = (value: unknown) => typeof value === 'string' && !/\$[12]/.test(value)

/** Phrasings without a value come first: they block others that start with the same words. */
const silence = ({ goal }: Match) => (goal.phrasing.value === null ? 0 : 1)

function findingsOf(page: Page, match: Match): Finding[] {
  const { value, confidence = DEFAULT_CONFIDENCE, times, round } = match.goal.phrasing
  if (value === null) return []
  const template = typeof value === 'string' ? /\$([12])/.exec(value) : null
  if (!template) return finding(page, value, confidence, match)
  const capture = match.captures[Number(template[1]) - 1]
  return (capture?.items ?? []).flatMap((item) => {
    if (value === template[0]) return finding(page, scaled(item.value, times, round), confidence, item)
    return finding(page, String(value).replace(template[0], String(item.value)), confidence, item)
  })
}

/** Rounds off the noise of binary fractions: 3 miles are 4.828032 km. */
function scaled(value: Item['value'], times: number | undefined, round: true | undefined): Item['value'] {
  if (times === undefined || typeof value !== 'number') return value
  return round ? Math.round(value * times) : Number((value * times).toPrecision(12))
}

function finding(
  page: Page,
  value: Finding['value'],
  confidence: number,
  at: Pick<Item, 'from' | 'to'>,
): Finding[] {
  const first = page.tokens[at.from]
  const last = page.tokens[at.to - 1]
  return first && last ? [{ value, confidence, spans: [[first.start, last.end]] }] : []
}
