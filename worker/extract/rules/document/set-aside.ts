import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { ENDED, ENDING, NOT_YET, PLANS, SET_ASIDE } from '../languages/en/set-aside.ts'
import type { Line } from './lines.ts'
import { isForUs, markOwnNeed, speaksAgain, tellsOfOthers, tellsTrial } from './others-services.ts'
import { markRequest } from './requests.ts'
import { UNASSERTED } from './stances.ts'
import { bracketBefore, clauseEnd, shortSubject, subjectStart } from './subjects.ts'

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
    markFormer(tokens, from, at, flags)
    markOwnNeed(tokens, first, at, flags)
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
  let done = 0
  for (const [index, { from, to }] of lines.entries()) {
    if (isUnticked(tokens, from)) flags.fill(UNASSERTED, from, to)
    const begin = wordFrom(tokens, from, to)
    const label = entryAt(labels, tokens, begin)
    if (!label || label.to > to) continue
    const rest = labelEnd(tokens, label.to, to)
    if (rest === undefined) continue
    if (rest < to) flags.fill(UNASSERTED, begin, to)
    else if (index >= done && isHeading(tokens, lines, index)) {
      done = belowEnd(tokens, lines, index)
      flags.fill(UNASSERTED, from, lines[done - 1]?.to ?? to)
    }
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
  let next = at
  if (tokens[at]?.norm === '(') while (next < to && tokens[next - 1]?.norm !== ')') next++
  if (next >= to) return to
  if (!/^(?::|-|–|—|=|\||\*)$/.test(tokens[next]?.norm ?? '')) return undefined
  while (next < to && tokens[next]?.kind !== 'word' && tokens[next]?.kind !== 'number') next++
  return next
}

/** With a sign of one or bullets below it: "Never" alone is an answer. */
function isHeading(tokens: readonly Token[], lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next) return false
  return isMarked(tokens, line) || /^[-–*•+]$/.test(tokens[next.from]?.norm ?? '')
}

const isMarked = (tokens: readonly Token[], { from, to }: Line) =>
  tokens[from]?.norm === '#' || tokens[to - 1]?.norm === ':'

/** The line after the section under a heading, which ends at a gap, a label or a heading. */
function belowEnd(tokens: readonly Token[], lines: readonly Line[], heading: number): number {
  for (let index = heading + 1; index < lines.length; index++) {
    const line = lines[index]
    if (line && (isMarked(tokens, line) || (line.spaced && index > heading + 1))) return index
  }
  return lines.length
}

/** The lines of the section under a heading. */
export const below = (tokens: readonly Token[], lines: readonly Line[], heading: number): readonly Line[] =>
  lines.slice(heading + 1, belowEnd(tokens, lines, heading))

/** `- [ ] support OAuth` */
function isUnticked(tokens: readonly Token[], from: number): boolean {
  const at = /^[-*•+]$/.test(tokens[from]?.norm ?? '') ? from + 1 : from
  return tokens[at]?.norm === '[' && tokens[at + 1]?.norm === ']'
}

/** `gRPC (v3: REST)`, `2 cents (was: 3)`: what held before, in brackets. */
function markFormer(tokens: readonly Token[], from: number, to: number, flags: Uint8Array): void {
  for (let at = from; at + 2 < to; at++) {
    if (tokens[at]?.norm !== '(') continue
    const isVersion = tokens[at + 1]?.norm === 'v' && tokens[at + 2]?.kind === 'number'
    if (!isVersion && !FORMER.test(tokens[at + 1]?.norm ?? '')) continue
    while (at < to && tokens[at]?.norm !== ')') flags[at++] = UNASSERTED
  }
}
const FORMER = /^(?:was|were|formerly|previously|before|old|until)$/

/** "If we had the budget, we would …" */
const isSupposed = (tokens: readonly Token[], from: number, to: number) =>
  from + 2 < to &&
  tokens[from]?.norm === 'if' &&
  /^(?:i|we)$/.test(tokens[from + 1]?.norm ?? '') &&
  /^(?:had|were|was|could|ever)$/.test(tokens[from + 2]?.norm ?? '')

function markPlans(tokens: readonly Token[], from: number, to: number, flags: Uint8Array): void {
  if (!known) return
  let marked = from
  for (let at = from; at < to; at = Math.max(at + 1, marked)) {
    if (entryAt(known.plans, tokens, at)) {
      marked = clauseEnd(tokens, at, to)
      flags.fill(UNASSERTED, at, marked)
    } else if (entryAt(known.notYet, tokens, at) || isPlanned(tokens, at)) {
      marked = clauseEnd(tokens, at, to)
      const open = tokens[at]?.norm === 'we' ? bracketBefore(tokens, at, from) : undefined
      flags.fill(UNASSERTED, open ?? subjectStart(tokens, at, from), marked)
    } else if (entryAt(known.ended, tokens, at)) {
      const open = bracketBefore(tokens, at, from)
      marked = clauseEnd(tokens, at, to)
      flags.fill(UNASSERTED, open ?? shortSubject(tokens, at, from), marked)
    }
  }
}

/** "(German in beta, French planned)" */
const isPlanned = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'planned' &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at + 1]?.kind !== 'word' &&
  tokens[at + 1]?.norm !== ':'
