import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import {
  CLOSINGS,
  HEADING_WORDS,
  HEADINGS,
  LABEL_UNITS,
  LABELS,
  QUESTIONS,
} from '../languages/common/prompts.ts'
import { FORM_QUESTIONS } from '../languages/en/form-prompts.ts'
import { answeredIn } from './answered.ts'
import { type Line, linesOf } from './lines.ts'
import type { Turn } from './turns.ts'

/** The structure of a text: its lines, and the headings, labels and questions that each token is under. */
export interface Layout {
  readonly lines: readonly Line[]
  /** The text is a conversation; prompts are another speaker's questions. */
  readonly isTalk: boolean
  /**
   * For each token its section: `header` before the first heading, `heading` in a heading, '' if the text has no
   * headings.
   */
  readonly sections: readonly string[]
  /** For each token the topics that the preceding label or question asks for. */
  readonly prompts: readonly ReadonlySet<string>[]
}

const NONE: ReadonlySet<string> = new Set()
/** What is asked about a partner asks for no other topic. */
export const PARTNER = 'partner'
const MAX_HEADING_WORDS = 7
const MIN_HEADINGS = 2
const MAX_HEADER_LINES = 10

/** What ends a label at the start of a line, besides a colon. */
const ENDS_LABEL = new Set(['-', '–', '?', '|', '='])

const closings = wordSet(CLOSINGS)
const labelUnits = wordSet(LABEL_UNITS)
let headings: Lexicon | undefined
let headingWords: Lexicon | undefined
let labels: Lexicon | undefined
let questions: Lexicon | undefined

export function layoutOf(text: string, tokens: readonly Token[], turns: readonly Turn[]): Layout {
  const lines = linesOf(text, tokens)
  const prompts: ReadonlySet<string>[] = tokens.map(() => NONE)
  if (turns.length > 0) {
    markAnswers(tokens, turns, prompts)
    return { lines, isTalk: true, sections: tokens.map(() => ''), prompts }
  }
  for (const line of lines) {
    markLabels(text, tokens, line, prompts)
  }
  questions ??= lexicon(QUESTIONS + FORM_QUESTIONS, true)
  for (const { asked, answer } of answeredIn(tokens, lines)) {
    const topics = topicsIn(questions, tokens, ...asked)
    const isLabel = tokens[asked[1]]?.norm !== '?'
    if (!isLabel || (topics.size > 0 && prompts[answer[0]]?.size === 0)) prompts.fill(topics, ...answer)
  }
  return { lines, isTalk: false, sections: sectionsOf(text, tokens, lines, prompts), prompts }
}

/** A question sets the topics of the user's next turn. */
function markAnswers(tokens: readonly Token[], turns: readonly Turn[], prompts: ReadonlySet<string>[]): void {
  questions ??= lexicon(QUESTIONS + FORM_QUESTIONS, true)
  let asked = NONE
  for (const { byUser, content, to } of turns) {
    if (byUser) prompts.fill(asked, content, to)
    else asked = askedIn(topicsIn(questions, tokens, content, to), tokens.slice(content, to))
  }
}

/** "900 firm" does not ask whether the price is: these topics need a question mark. */
function askedIn(topics: ReadonlySet<string>, turn: readonly Token[]): ReadonlySet<string> {
  if (turn.some(({ norm }) => norm === '?')) return topics
  return new Set(
    [...topics].filter((topic) => !/^(?:haggle|sells|buys|posts|delivers|collects)$/.test(topic)),
  )
}

function topicsIn(known: Lexicon, tokens: readonly Token[], from: number, to: number): ReadonlySet<string> {
  const topics = new Set<string>()
  for (let at = from; at < to; at++) {
    for (const { name, words } of known.get(tokens[at]?.norm ?? '') ?? []) {
      if (words.every((word, index) => tokens[at + index]?.norm === word)) topics.add(name)
    }
  }
  if (topics.has('wishes')) topics.delete('title')
  if (topics.has('visa')) topics.delete('authorization')
  return topics.has(PARTNER) ? new Set([PARTNER]) : topics
}

function sectionsOf(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
  prompts: readonly ReadonlySet<string>[],
): string[] {
  const kinds = lines.map((line, index) => headingKind(text, tokens, line, index === 0))
  const sections = tokens.map(() => '')
  const named = kinds.filter((kind) => kind !== undefined && kind !== 'other')
  if (named.length < MIN_HEADINGS) return sections
  const first = kinds.indexOf(named[0])
  let section = first <= MAX_HEADER_LINES ? 'header' : ''
  let isInline = false
  for (const [index, line] of lines.entries()) {
    const kind = index < first ? undefined : kinds[index]
    const label = kind === undefined ? line.from : columnEnd(text, tokens, line)
    if (kind !== undefined) section = kind
    else if (line.spaced && isInline) section = ''
    else if (line.spaced && (prompts[line.to - 1] ?? NONE).size > 0) section = 'wishes'
    else if (line.spaced && closings.has(tokens[line.from]?.norm ?? '') && section !== 'header')
      section = 'wishes'
    if (kind !== undefined || line.spaced) isInline = label !== undefined && label > line.from
    sections.fill(kind === undefined || isInline ? section : 'heading', line.from, line.to)
    if (kind !== undefined && isInline) sections.fill('heading', line.from, label)
  }
  return sections
}

/** The section that a line starts; undefined if it is no heading. */
function headingKind(
  text: string,
  tokens: readonly Token[],
  line: Line,
  isFirst: boolean,
): string | undefined {
  headings ??= lexicon(HEADINGS)
  headingWords ??= lexicon(HEADING_WORDS)
  const column = columnEnd(text, tokens, line)
  const to = column ?? lineEnd(tokens, line)
  const length = to - line.from
  if (length === 0 || length > MAX_HEADING_WORDS) return undefined
  const exact = entryAt(headings, wordsOf(tokens, line.from, to), 0)
  const words = wordsOf(tokens, line.from, to)
  if (exact && exact.to === words.length) return isFirst && exact.name === 'summary' ? undefined : exact.name
  const written = text.slice(tokens[line.from]?.start, tokens[to - 1]?.end)
  if (isFirst || /\d/.test(written) || written !== written.toUpperCase() || !/\p{Lu}{2}/u.test(written))
    return undefined
  if (!line.spaced && length > 4) return undefined
  for (let at = 0; at < words.length; at++) {
    const word = entryAt(headingWords, words, at)
    if (word) return word.name
  }
  return line.spaced ? 'other' : undefined
}

/** Where a heading in the first column of its line ends: `SYSTEMS   Epic, Pyxis`. */
function columnEnd(text: string, tokens: readonly Token[], line: Line): number | undefined {
  headings ??= lexicon(HEADINGS)
  const known = entryAt(headings, tokens, line.from)
  return known && cellEnd(text, tokens, known.to, line.to)
}

const wordsOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).filter((token) => token.norm !== '&' && token.norm !== '/')

function lineEnd(tokens: readonly Token[], line: Line): number {
  const last = tokens[line.to - 1]
  return last?.norm === ':' || last?.norm === '\n' ? line.to - 1 : line.to
}

/** `Notice: three weeks`, `Current CTC: 11.5 LPA   Expected CTC: 16 LPA`. */
function markLabels(
  text: string,
  tokens: readonly Token[],
  line: Line,
  prompts: ReadonlySet<string>[],
): void {
  labels ??= lexicon(LABELS)
  let prompt = NONE
  let wholeLine = false
  for (let at = line.from; at < line.to; at++) {
    const token = tokens[at]
    const label = token?.kind === 'word' ? entryAt(labels, tokens, at) : undefined
    const cell = label && at === line.from ? cellEnd(text, tokens, label.to, line.to) : undefined
    if (label && cell) {
      prompt = new Set([label.name])
      wholeLine = true
      at = cell - 1
      continue
    }
    const after = label && tokens[asideEnd(tokens, unitsEnd(tokens, dotEnd(tokens, label.to)))]
    const colon =
      after?.norm === ':' ||
      after?.norm === '=' ||
      (after !== undefined && isCell(tokens, line, at) && after.norm === '|') ||
      (at === line.from && after !== undefined && ENDS_LABEL.has(after.norm))
    if (label && colon) {
      prompt = new Set([label.name])
      wholeLine = beginsLine(tokens, line, at) || wholeLine
      at = label.to
      continue
    }
    if (token?.kind === 'break' && !wholeLine && token.norm !== '|') prompt = NONE
    prompts[at] = prompt
  }
}

/** The first cell of a row: `| Open to relocation | No |`. */
const isCell = (tokens: readonly Token[], line: Line, at: number) =>
  tokens[line.from]?.norm === '|' && at === line.from + 1

/** The position after an abbreviation's dot: `Yrs exp.: 4`. */
const dotEnd = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === '.' && tokens[at + 1]?.norm === ':' ? at + 1 : at

/** `PAY  $62,000`: the position after several blanks behind a label and at most three more words. */
function cellEnd(text: string, tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + MAX_MORE_WORDS + 1); at++) {
    if (/^(?:[^\S\n]{2,}|\t)/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) return at
    if (tokens[at]?.kind !== 'word') return undefined
  }
  return undefined
}
const MAX_MORE_WORDS = 3

/** The position after the units of a label before its colon: `salary_eur_month_gross: 3400`. */
function unitsEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (to < at + MAX_UNITS && labelUnits.has(tokens[to]?.norm ?? '')) to++
  return /^[:=]$/.test(tokens[to]?.norm ?? '') ? to : at
}
const MAX_UNITS = 4

/** The position after an aside: after `(monthly)` in `Expected salary (monthly): …`. */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== '(') return at
  for (let to = at + 1; to < at + MAX_ASIDE_TOKENS; to++) if (tokens[to]?.norm === ')') return to + 1
  return at
}
const MAX_ASIDE_TOKENS = 5

/** Whether only marks and bullets precede it in its line. */
function beginsLine(tokens: readonly Token[], line: Line, at: number): boolean {
  for (let index = line.from; index < at; index++) if (tokens[index]?.kind === 'word') return false
  return true
}
