import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { ENDED, ENDING, NOT_YET, PLANS, SET_ASIDE } from '../languages/en/set-aside.ts'
import type { Line } from './lines.ts'
import { isForUs, speaksAgain, tellsOfOthers, tellsTrial } from './others-services.ts'
import { markRequest } from './requests.ts'
import { UNASSERTED } from './stances.ts'

/** An item of a list before "are planned" has at most this many words. */
const MAX_ITEM = 3

let known: Readonly<Record<'labels' | 'notYet' | 'plans' | 'ended', Lexicon>> | undefined

/**
 * Marks what a text about a service sets aside: what it does not do or not yet, what has ended, services of others
 * that somebody tried, and questions.
 */
export function markSetAside(tokens: readonly Token[], lines: readonly Line[], flags: Uint8Array): void {
  known ??= {
    labels: lexicon(SET_ASIDE),
    notYet: lexicon(`${NOT_YET.trim()}, ${ENDING.trim()}`),
    plans: lexicon(PLANS),
    ended: lexicon(ENDED),
  }
  markLabelled(tokens, lines, flags, known.labels)
  let from = 0
  let isTrial = false
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token && token.kind !== 'break') continue
    const first = wordFrom(tokens, from, at)
    const begins = tellsTrial(tokens, first, at) || tellsOfOthers(tokens, first, at)
    isTrial = begins || (isTrial && !speaksAgain(tokens, from, at))
    if ((isTrial && !(begins && isForUs(tokens, from, at))) || isSupposed(tokens, from, at))
      flags.fill(UNASSERTED, from, at)
    if (token?.norm === '?') markRequest(tokens, from, at, flags)
    markPlans(tokens, from, at, flags)
    markInline(tokens, from, at, flags)
    from = at + 1
  }
}

/** `Roadmap: OAuth, Italian`, or a heading with the lines below it. */
function markLabelled(
  tokens: readonly Token[],
  lines: readonly Line[],
  flags: Uint8Array,
  labels: Lexicon,
): void {
  for (const [index, { from, to }] of lines.entries()) {
    const begin = wordFrom(tokens, from, to)
    const label = entryAt(labels, tokens, begin)
    if (!label || label.to > to) continue
    const rest = labelEnd(tokens, label.to, to)
    if (rest === undefined) continue
    if (rest < to) flags.fill(UNASSERTED, begin, to)
    else for (const line of below(tokens, lines, index)) flags.fill(UNASSERTED, line.from, line.to)
  }
}

/** `It parses PDFs. Planned: OAuth, Italian.` */
function markInline(tokens: readonly Token[], from: number, to: number, flags: Uint8Array): void {
  const label = known && entryAt(known.labels, tokens, from)
  if (label && label.to < to && tokens[label.to]?.norm === ':') flags.fill(UNASSERTED, from, to)
}

/** The first word of a line after bullets and marks. */
function wordFrom(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.kind !== 'word') at++
  return at
}

/** The position after the mark that ends a label; undefined if the words are no label. */
function labelEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const aside =
    tokens[at]?.norm === '(' ? tokens.findIndex(({ norm }, index) => index > at && norm === ')') + 1 : at
  let next = Math.max(at, aside)
  if (next >= to) return to
  if (!/^(?::|-|–|—|=|\||\*)$/.test(tokens[next]?.norm ?? '')) return undefined
  while (next < to && tokens[next]?.kind !== 'word' && tokens[next]?.kind !== 'number') next++
  return next
}

/** The lines of the section under a heading: up to the next gap, label or heading. */
export function below(tokens: readonly Token[], lines: readonly Line[], heading: number): Line[] {
  const found: Line[] = []
  for (const line of lines.slice(heading + 1)) {
    const isHeading = tokens[line.from]?.norm === '#' || tokens[line.to - 1]?.norm === ':'
    if (isHeading || (line.spaced && found.length > 0)) break
    found.push(line)
  }
  return found
}

/** "If we had the budget, we would …" */
const isSupposed = (tokens: readonly Token[], from: number, to: number) =>
  from + 2 < to &&
  tokens[from]?.norm === 'if' &&
  /^(?:i|we)$/.test(tokens[from + 1]?.norm ?? '') &&
  /^(?:had|were|was|could|ever)$/.test(tokens[from + 2]?.norm ?? '')

function markPlans(tokens: readonly Token[], from: number, to: number, flags: Uint8Array): void {
  if (!known) return
  for (let at = from; at < to; at++) {
    if (entryAt(known.plans, tokens, at)) flags.fill(UNASSERTED, at, clauseEnd(tokens, at, to))
    else if (entryAt(known.notYet, tokens, at))
      flags.fill(UNASSERTED, subjectStart(tokens, at, from), clauseEnd(tokens, at, to))
    else if (entryAt(known.ended, tokens, at)) {
      const open = bracketBefore(tokens, at, from)
      flags.fill(UNASSERTED, open ?? from, open === undefined ? to : clauseEnd(tokens, at, to))
    }
  }
}

/** "…, but Italian works": the clause of a plan ends at "but", a bracket or a comma before a new subject. */
function clauseEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let next = at; next < to; next++) {
    const norm = tokens[next]?.norm ?? ''
    if (/^(?:but|today|until|meanwhile|though)$/.test(norm) || norm === ')') return next
    if (
      norm === ',' &&
      /^(?:but|today|now|currently|so|it|i|we|for|until|and|only|mcp|rest)$/.test(
        tokens[next + 1]?.norm ?? '',
      )
    )
      return next
  }
  return to
}

/** The subject of "are planned": the words before it, and items of a list that "and" ends. */
function subjectStart(tokens: readonly Token[], at: number, from: number): number {
  let start = at
  let words = 0
  let isList = false
  while (start > from) {
    const norm = tokens[start - 1]?.norm ?? ''
    if (norm === '(' || norm === ':' || norm === 'but' || (norm === ',' && !isList)) break
    const joins = norm === ',' || norm === 'and' || norm === 'or' || norm === '/'
    if (joins && words > MAX_ITEM) break
    isList ||= joins
    words = joins ? 0 : words + 1
    start--
  }
  return words > MAX_ITEM && start > from ? at - MAX_ITEM : start
}

function bracketBefore(tokens: readonly Token[], at: number, from: number): number | undefined {
  for (let index = at; index >= from; index--) {
    if (tokens[index]?.norm === ')') return undefined
    if (tokens[index]?.norm === '(') return index
  }
  return undefined
}
