import type { Page } from '../document/page.ts'
import { BEFORE, STANCES } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt } from '../engine/lexicon.ts'
import { startsClause } from '../engine/match.ts'
import {
  AIMED,
  AMBIGUOUS_INDUSTRIES,
  COMPANY,
  ELSEWHERE,
  EMPLOYED_AT,
  EMPLOYER,
  NOT_EMPLOYERS,
  OF_WORK,
  OPENING,
  REACHED,
  SPAN,
  STUDIED,
  SUBJECT,
  TITLED,
} from '../languages/common/industries.ts'
import { lexiconNamed } from '../slots/lexicons.ts'
import { placeAt } from '../slots/places.ts'
import { workTitleAt } from '../slots/titles.ts'
import { positionsOf } from './dated-positions.ts'
import type { Finding, ReaderBy, ReadOther } from './finding.ts'

const CONFIDENCE = 0.78
const LOOK_BACK = 12
const MAX_MODIFIERS = 3
const SILENT_SECTIONS =
  /^(?:heading|education|languages|interests|references|volunteering|wishes|skills|certificates)$/
const SILENT_PROMPTS = 'education languages skills salary other wishes employment_type availability'.split(
  ' ',
)
const aimed = wordSet(AIMED)
const elsewhere = wordSet(ELSEWHERE)
const titled = wordSet(TITLED)
const studied = wordSet(STUDIED)
const reached = wordSet(REACHED)
const ofWork = wordSet(OF_WORK)
const employedAt = wordSet(EMPLOYED_AT)
const ambiguousIndustries = wordSet(AMBIGUOUS_INDUSTRIES)
const notEmployers = wordSet(NOT_EMPLOYERS)

interface Mention {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly isWorkplace: boolean
}

/**
 * The industries and kinds of workplaces that the user names in telling of their work. A name with other meanings
 * counts beside a title, a preposition or the dates of a position.
 */
export function industryFindings(
  page: Page,
  reader: ReaderBy<'industries'>,
  read: ReadOther,
): readonly Finding[] {
  const at = new Map(page.tokens.map(({ start }, index) => [start, index]))
  const said = read(reader.said).filter(({ spans: [span] }) => {
    const from = at.get(span?.[0] ?? 0) ?? 0
    return !isSilent(page, from) && !isAimed(page, from, false)
  })
  return outermost(isOfWork(page) ? [...said, ...namedFindings(page)] : said)
}

/** `food` is a part of `food distributor`. */
function outermost(findings: readonly Finding[]): readonly Finding[] {
  const ends = new Map<number, number>()
  for (const { spans } of findings)
    for (const [from, to] of spans) ends.set(from, Math.max(to, ends.get(from) ?? 0))
  return findings.filter(({ spans: [span] }) => !span || span[1] === ends.get(span[0]))
}

const isSilent = (page: Page, at: number) =>
  SILENT_SECTIONS.test(page.layout.sections[at] ?? '') ||
  SILENT_PROMPTS.some((topic) => page.layout.prompts[at]?.has(topic))

function namedFindings(page: Page): readonly Finding[] {
  const dated = datedTokens(page)
  const counted: Mention[] = []
  for (const mention of mentionsIn(page)) {
    if (!isTold(page, mention)) continue
    if (
      !isAmbiguous(page, mention) ||
      isPlaced(page, mention, dated) ||
      (goesOn(page, counted.at(-1), mention) && !inTitle(page, mention))
    )
      counted.push(mention)
  }
  return counted.map(({ name, from, to }) => ({
    value: name,
    confidence: CONFIDENCE,
    spans: [[page.tokens[from]?.start ?? 0, page.tokens[to - 1]?.end ?? 0] as const],
  }))
}

/** Whether somebody speaks of themself, or of work. */
const isOfWork = (page: Page) =>
  page.tokens.some(({ norm, kind }, at) => ofWork.has(norm) || (kind === 'word' && workTitleAt(page, at)))

/** The tokens in the lines of positions' dates. */
function datedTokens(page: Page): ReadonlySet<number> {
  const dated = new Set<number>()
  for (const { line } of positionsOf(page)) {
    const { from, to } = page.layout.lines[line] ?? { from: 0, to: 0 }
    for (let at = from; at < to; at++) dated.add(at)
  }
  return dated
}

function mentionsIn(page: Page): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    const industry = entryAt(lexiconNamed('industries'), page.tokens, at)
    const workplace = entryAt(lexiconNamed('workplaces'), page.tokens, at)
    const entry = workplace && (!industry || workplace.to > industry.to) ? workplace : industry
    if (!entry) continue
    const skill = entryAt(lexiconNamed('skills'), page.tokens, at)
    if (!skill || skill.to <= entry.to)
      mentions.push({ ...entry, from: at, isWorkplace: entry === workplace })
    at = Math.max(entry.to, skill?.to ?? 0) - 1
  }
  return mentions
}

/** The user's own work, present or past: neither wished for nor studied. */
function isTold(page: Page, { from, to }: Mention): boolean {
  if (((page.stances[from] ?? 0) & ~BEFORE & STANCES) !== 0) return false
  if (isSilent(page, from)) return false
  const next = page.tokens[to]?.norm ?? ''
  if (next === ':' || isLine(page, from, to) || notEmployers.has(next) || aimed.has(next)) return false
  return !isAimed(page, from)
}

/** A line of its own, as headings are. */
function isLine(page: Page, from: number, to: number): boolean {
  const start = page.tokens[from]?.start ?? 0
  return (
    /\n[#*\s]*$/.test(page.text.slice(Math.max(0, start - MAX_MARKS), start)) &&
    page.tokens[to]?.norm === '\n'
  )
}
const MAX_MARKS = 4

function isAimed(page: Page, from: number, inClause = true): boolean {
  let inPart = true
  for (let at = from - 1; at >= from - LOOK_BACK; at--) {
    const token = page.tokens[at]
    if (!token || (token.kind === 'break' && token.norm !== '–') || reached.has(token.norm)) return false
    if (aimed.has(token.norm) || (inClause && studied.has(token.norm))) return true
    if (inPart && (elsewhere.has(token.norm) || isOpening(page, at))) return true
    inClause &&= token.norm !== ','
    inPart &&= !PARTING.test(token.norm)
  }
  return false
}

const PARTING = /^(?:and|but|[,:;(–—-])$/

/** `the night post` at a hospital. */
const isOpening = ({ tokens }: Page, at: number) =>
  OPENING.test(tokens[at]?.norm ?? '') && [1, 2, 3].some((back) => tokens[at - back]?.norm === 'the')

/** Whether the words around a name say that it is an employer or its sector. */
function isPlaced(page: Page, { from, to, isWorkplace }: Mention, dated: ReadonlySet<number>): boolean {
  if (inTitle(page, { from, to })) return isWorkplace || titled.has(page.tokens[from]?.norm ?? '')
  const first = leadOf(page, from)
  const before = page.tokens[first - 1]
  const next = page.tokens[to]?.norm ?? ''
  if ((next === ')' && !isWorkplace) || (next === '(' && page.tokens[to + 1]?.kind === 'number')) return true
  if (before && isWorkplace && employedAt.has(before.norm))
    return page.tokens[first]?.norm !== 'the' || isTitleBefore(page, first - 1)
  if (
    before?.norm === ':' &&
    EMPLOYER.test(
      page.tokens
        .slice(first - 3, first - 1)
        .map(({ norm }) => norm)
        .join(' '),
    )
  )
    return true
  if (before && SEPARATOR.test(before.norm) && isTitleBefore(page, first - 1))
    return !SUBJECT.test(page.tokens[first]?.norm ?? '')
  if (startsClause(page, from) && page.layout.isTalk && page.layout.prompts[from]?.has('title')) return true
  if (startsClause(page, from) && SPAN.test(next)) return true
  if (COMPANY.test(next) || (isWorkplace && startsClause(page, first) && isInPlace(page, to))) return true
  return page.tokens[from]?.capital === true && page.tokens[to]?.capital !== true && dated.has(from)
}

const SEPARATOR = /^[,(|@·:–—-]$/
/** `trucking company in Moncton`, `Telehealth company, Tartu`. */
const isInPlace = (page: Page, to: number) =>
  /^(?:in|,|at)$/.test(page.tokens[to]?.norm ?? '') && placeAt(page, to + 1) !== undefined

const inTitle = (page: Page, { from, to }: Pick<Mention, 'from' | 'to'>) =>
  (workTitleAt(page, from)?.to ?? 0) > to

/** The first of the words that modify a name. */
function leadOf(page: Page, from: number): number {
  let first = from
  while (first > from - MAX_MODIFIERS) {
    const token = page.tokens[first - 1]
    if (token?.kind !== 'word' && token?.kind !== 'number') break
    if (employedAt.has(token.norm) || reached.has(token.norm)) break
    first--
  }
  return first
}

function isTitleBefore(page: Page, end: number): boolean {
  for (let at = end - 1; at >= end - MAX_TITLE_TOKENS; at--) {
    const token = page.tokens[at]
    if (token?.kind !== 'word') return false
    if (workTitleAt(page, at)?.to === end) return true
  }
  return false
}
const MAX_TITLE_TOKENS = 5

/** `two breweries, a football club`: the next item of a list. */
function goesOn(page: Page, before: Mention | undefined, { from }: Mention): boolean {
  if (!before || from - before.to > MAX_GAP) return false
  const gap = page.tokens.slice(before.to, from)
  return gap.some(({ norm }) => JOINT.test(norm)) && !gap.some(({ kind }) => kind === 'break')
}
const MAX_GAP = 4
const JOINT = /^(?:,|and|&|\/|\+|then|y|und|et)$/

/** Spellings with other meanings, and titles such as `software engineer`. */
function isAmbiguous(page: Page, mention: Mention): boolean {
  if (mention.isWorkplace) return true
  const names = [mention.from, mention.to - 1].map((at) => page.tokens[at]?.norm ?? '')
  return ambiguousIndustries.has(names[0] ?? '') || names[1] === 'insurance'
}
