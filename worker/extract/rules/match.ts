import { CLOSED, CONJUNCTIONS, FILLERS } from './data/words.ts'
import { wordSet } from './lexicon.ts'
import type { Capture, Page } from './page.ts'
import type { Goal, Node } from './pattern.ts'
import { slotNamed } from './slots/slots.ts'

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

/** Everything that the patterns under `root` find in a text, in the order of the text. */
export function matches(page: Page, root: Node): Match[] {
  const found: Match[] = []
  for (let from = 0; from < page.tokens.length; from++) {
    const kind = page.tokens[from]?.kind
    if (kind === 'word' || kind === 'number') walk(page, root, from, [], { from, found })
  }
  return found
}

interface Walk {
  readonly from: number
  readonly found: Match[]
}

function walk(page: Page, node: Node, at: number, captures: readonly Capture[], state: Walk): void {
  for (const goal of node.goals) state.found.push({ goal, from: state.from, to: at, captures })
  step(page, node, at, captures, state)
  let next = at
  while (next > state.from && next - at < MAX_FILLERS && fillers.has(page.tokens[next]?.norm ?? '')) {
    next++
    step(page, node, next, captures, state)
  }
}

function step(page: Page, node: Node, at: number, captures: readonly Capture[], state: Walk): void {
  for (const [anchor, next] of node.anchors) {
    if (anchor === '~') skipModifiers(page, next, at, captures, state)
    else if (holds(page, anchor, at)) walk(page, next, at, captures, state)
  }
  const token = page.tokens[at]
  if (!token || token.kind === 'break') return
  const next = node.words.get(token.norm)
  if (next) walk(page, next, at + 1, captures, state)
  for (const set of node.sets.values()) {
    if (set.members.has(token.norm)) walk(page, set.next, at + 1, captures, state)
  }
  for (const [slot, after] of node.slots) {
    const capture = captureAt(page, slot, at)
    if (capture)
      walk(page, after, capture.to, capture.items.length > 0 ? [...captures, capture] : captures, state)
  }
}

function captureAt(page: Page, slot: string, at: number): Capture | undefined {
  const known = page.captured.get(slot) ?? new Map<number, Capture | undefined>()
  page.captured.set(slot, known)
  if (known.has(at)) return known.get(at)
  const capture = slotNamed(slot)(page, at)
  known.set(at, capture)
  return capture
}

function skipModifiers(page: Page, next: Node, at: number, captures: readonly Capture[], state: Walk): void {
  for (let to = at; to <= at + MAX_MODIFIERS; to++) {
    walk(page, next, to, captures, state)
    const token = page.tokens[to]
    if (!token || token.kind === 'break' || closed.has(token.norm)) return
  }
}

function holds(page: Page, anchor: string, at: number): boolean {
  if (anchor === '^') return startsClause(page, at)
  if (anchor.startsWith('%!')) return !isUnder(page, anchor.slice(2), at)
  if (anchor.startsWith('%')) return isUnder(page, anchor.slice(1), at)
  return anchor === '$' ? endsClause(page, at) : endsPhrase(page, at)
}

/** Whether a token stands in the section of that name, or after a label or question that asks for it. */
export function isUnder({ layout }: Page, name: string, at: number): boolean {
  return layout.sections[at] === name || (layout.prompts[at]?.has(name) ?? false)
}

export function startsClause(page: Page, at: number): boolean {
  const before = page.tokens[at - 1]
  if (!before || before.kind === 'break' || before.kind === 'mark') return true
  if (conjunctions.has(before.norm)) return true
  return fillers.has(before.norm) && at >= 2 && startsBare(page, at - 1)
}

function startsBare(page: Page, at: number): boolean {
  const before = page.tokens[at - 1]
  return !before || before.kind === 'break' || before.kind === 'mark' || conjunctions.has(before.norm)
}

export function endsClause(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return !token || token.kind === 'break' || token.kind === 'mark' || conjunctions.has(token.norm)
}

export function endsPhrase(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return endsClause(page, at) || (token !== undefined && closed.has(token.norm))
}
