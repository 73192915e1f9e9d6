import { CLOSED, CONJUNCTIONS, FILLERS } from './data/words.ts'
import { wordSet } from './lexicon.ts'
import { type Goal, OPENING } from './node.ts'
import type { Capture, Page } from './page.ts'
import type { Slot } from './slots/slots.ts'
import { follow, type State } from './state.ts'

/** A pattern that a text contains, from token `from` up to token `to`. */
export interface Match {
  readonly goal: Goal
  readonly from: number
  readonly to: number
  readonly captures: readonly Capture[]
}

const MAX_FILLERS = 2
const MAX_MODIFIERS = 4

const fillers = wordSet(FILLERS)
const closed = wordSet(CLOSED)
const conjunctions = wordSet(CONJUNCTIONS)
const parting = new Set([',', '(', ')', ':', '"'])
const joining = new Set(['-', '–', "'", '#', '$', '€', '£', '%', '@', '=', '~', '′'])

/** Everything that the patterns find in a text, in the order of the text. */
export function matches(page: Page, start: State): Match[] {
  const found: Match[] = []
  for (let from = 0; from < page.tokens.length; from++) {
    const kind = page.tokens[from]?.kind
    if (kind === 'word' || kind === 'number') walk(page, start, from, [], { from, found })
  }
  return found
}

interface Walk {
  readonly from: number
  readonly found: Match[]
}

function walk(page: Page, state: State, at: number, captures: readonly Capture[], path: Walk): void {
  for (const goal of state.goals) path.found.push({ goal, from: path.from, to: at, captures })
  step(page, state, at, captures, path)
  let next = at
  while (next > path.from && next - at < MAX_FILLERS && fillers.has(page.tokens[next]?.norm ?? '')) {
    next++
    step(page, state, next, captures, path)
  }
}

function step(page: Page, state: State, at: number, captures: readonly Capture[], path: Walk): void {
  const { sections, prompts } = page.layout
  const placed = Boolean(sections[at]) || (prompts[at]?.size ?? 0) > 0
  for (const edge of state.anchors) {
    if (edge.name === '~') skipModifiers(page, follow(state, edge), at, captures, path)
    else if ((placed || !edge.under) && holds(page, edge.name, edge.topic, at))
      walk(page, follow(state, edge), at, captures, path)
  }
  const token = page.tokens[at]
  if (!token || token.kind === 'break') return
  const word = state.words.get(token.norm)
  if (word) walk(page, follow(state, word), at + 1, captures, path)
  let read: Slot | undefined
  let capture: Capture | undefined
  for (const edge of state.slots) {
    if (edge.slot !== read) capture = edge.slot(page, at)
    read = edge.slot
    if (!capture) continue
    const known = edge.heard && capture.items.length > 0 ? [...captures, capture] : captures
    walk(page, follow(state, edge), capture.to, known, path)
  }
}

function skipModifiers(page: Page, next: State, at: number, captures: readonly Capture[], path: Walk): void {
  for (let to = at; to <= at + MAX_MODIFIERS; to++) {
    walk(page, next, to, captures, path)
    const token = page.tokens[to]
    if (!token || token.kind === 'break' || parting.has(token.norm) || closed.has(token.norm)) return
  }
}

function holds(page: Page, anchor: string, topic: string, at: number): boolean {
  if (anchor === '^') return startsClause(page, at)
  if (anchor === '$') return endsClause(page, at)
  if (anchor === '>') return endsPhrase(page, at)
  return isUnder(page, topic, at) === (anchor.charAt(1) !== '!')
}

const OPENING_TOKENS = 60

/** Whether a token stands in the section of that name, or after a label or question that asks for it. */
export function isUnder({ layout }: Page, name: string, at: number): boolean {
  if (name === OPENING) return at < OPENING_TOKENS
  return layout.sections[at] === name || (layout.prompts[at]?.has(name) ?? false)
}

export function startsClause(page: Page, at: number): boolean {
  if (startsBare(page, at)) return true
  return fillers.has(page.tokens[at - 1]?.norm ?? '') && startsBare(page, at - 1)
}

function startsBare(page: Page, at: number): boolean {
  const before = page.tokens[at - 1]
  if (!before || before.kind === 'break' || conjunctions.has(before.norm)) return true
  return before.kind === 'mark' && !joining.has(before.norm)
}

export function endsClause(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return !token || token.kind === 'break' || token.kind === 'mark' || conjunctions.has(token.norm)
}

export function endsPhrase(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return endsClause(page, at) || (token !== undefined && (token.kind === 'number' || closed.has(token.norm)))
}
