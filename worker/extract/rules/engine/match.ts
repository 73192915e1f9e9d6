import type { Capture, Page } from '../document/page.ts'
import { type Goal, OPENING, START } from './node.ts'
import { isInTime } from './scan.ts'
import type { Slot } from './slot.ts'
import { follow, type State } from './state.ts'
import { CLOSED_WORD, CONJUNCTION, FILLER, JOINING, PARTING } from './word-bits.ts'

/** A match of a pattern, from token `from` up to, but without, token `to`. */
export interface Match {
  readonly goal: Goal
  readonly from: number
  readonly to: number
  readonly captures: readonly Capture[]
}

const MAX_FILLERS = 2
const MAX_MODIFIERS = 4
/** The cost of a match, and of each of its values, before it is known whether it counts. */
const MATCH_COST = 60
const SLOT_COST = 8
const NO_CAPTURES: readonly Capture[] = []

/**
 * All matches of the patterns in a text, in text order.
 *
 * @param opens for each token the bits of the slots that may start there
 * @param maxCost the limit in transitions; matches beyond it are not searched
 */
export function matches(
  page: Page,
  start: State,
  opens: Int32Array,
  maxCost = Number.POSITIVE_INFINITY,
): Match[] {
  const walk: Walk = { page, opens, from: 0, found: [], cost: 0, maxCost }
  for (let from = 0; from < page.tokens.length; from++) {
    const kind = page.tokens[from]?.kind
    walk.from = from
    if (kind === 'word' || kind === 'number') go(walk, start, from, NO_CAPTURES)
  }
  return walk.found
}

/** One run of the automaton from one token. */
interface Walk {
  readonly page: Page
  /** The slots that may start at a token. */
  readonly opens: Int32Array
  readonly found: Match[]
  from: number
  /** The cost so far. */
  cost: number
  readonly maxCost: number
}

function go(walk: Walk, state: State, at: number, captures: readonly Capture[]): void {
  if (++walk.cost > walk.maxCost) return
  for (const goal of state.goals) {
    walk.found.push({ goal, from: walk.from, to: at, captures })
    walk.cost += MATCH_COST * (1 + valuesIn(captures))
  }
  step(walk, state, at, captures)
  const { words } = walk.page
  for (let next = at; next > walk.from && next - at < MAX_FILLERS && has(words, next, FILLER); ) {
    next++
    step(walk, state, next, captures)
  }
}

const valuesIn = (captures: readonly Capture[]) => {
  let values = 0
  for (const { items } of captures) values += items.length
  return values
}

function step(walk: Walk, state: State, at: number, captures: readonly Capture[]): void {
  const { page } = walk
  for (const edge of state.anchors) {
    if (holds(page, edge.name, edge.topic, at)) go(walk, follow(state, edge), at, captures)
  }
  if (state.prompted.length > 0 && isPlaced(page, at)) {
    for (const edge of state.prompted)
      if (isUnder(page, edge.topic, at)) go(walk, follow(state, edge), at, captures)
  }
  if (state.modified) skipModifiers(walk, follow(state, state.modified), at, captures)
  const token = page.tokens[at]
  if (!token || token.kind === 'break') return
  const word = state.words.get(token.norm)
  if (word) go(walk, follow(state, word), at + 1, captures)
  if (state.slots.length > 0) readSlots(walk, state, at, captures)
}

function readSlots(walk: Walk, state: State, at: number, captures: readonly Capture[]): void {
  const opens = walk.opens[at] ?? 0
  let read: Slot | undefined
  let capture: Capture | undefined
  for (const edge of state.slots) {
    if ((edge.opens & opens) === 0) continue
    if (edge.slot !== read) {
      capture = edge.slot(walk.page, at)
      walk.cost += SLOT_COST + (capture ? capture.to - at : 0)
    }
    read = edge.slot
    if (!capture) continue
    const known = edge.heard && capture.items.length > 0 ? [...captures, capture] : captures
    go(walk, follow(state, edge), capture.to, known)
  }
}

function skipModifiers(walk: Walk, next: State, at: number, captures: readonly Capture[]): void {
  for (let to = at; to <= at + MAX_MODIFIERS; to++) {
    go(walk, next, to, captures)
    const token = walk.page.tokens[to]
    if (!token || token.kind === 'break' || has(walk.page.words, to, PARTING | CLOSED_WORD)) return
  }
}

const has = (words: Uint8Array, at: number, bits: number) => ((words[at] ?? 0) & bits) !== 0

const isPlaced = ({ layout }: Page, at: number) =>
  Boolean(layout.sections[at]) || (layout.prompts[at]?.size ?? 0) > 0

function holds(page: Page, anchor: string, topic: string, at: number): boolean {
  if (anchor === '^') return startsClause(page, at)
  if (anchor === '$') return endsClause(page, at)
  if (anchor === '>') return endsPhrase(page, at)
  return isUnder(page, topic, at) === (anchor.charAt(1) !== '!')
}

const OPENING_TOKENS = 60

/** Whether a token is in the named section, or after a label or question that asks for it. */
export function isUnder({ layout }: Page, name: string, at: number): boolean {
  if (name === OPENING) return at < OPENING_TOKENS
  if (name === START) return at === 0
  return layout.sections[at] === name || (layout.prompts[at]?.has(name) ?? false)
}

const BULLET = /^[-–+]$/

export function startsClause(page: Page, at: number): boolean {
  if (startsBare(page, at)) return true
  return has(page.words, at - 1, FILLER) && startsBare(page, at - 1)
}

function startsBare(page: Page, at: number): boolean {
  const before = page.tokens[at - 1]
  if (!before || before.kind === 'break' || has(page.words, at - 1, CONJUNCTION) || isGap(page, at))
    return true
  if (BULLET.test(before.norm) && (page.tokens[at - 2]?.kind ?? 'break') === 'break') return true
  return before.kind === 'mark' && !has(page.words, at - 1, JOINING) && !isInTime(page.tokens, at - 1)
}

export function endsClause(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    !token ||
    token.kind === 'break' ||
    token.kind === 'mark' ||
    has(page.words, at, CONJUNCTION) ||
    isGap(page, at)
  )
}

/** Several blanks separate the columns of a table. */
function isGap({ text, tokens }: Page, at: number): boolean {
  const end = tokens[at - 1]?.end ?? 0
  return (tokens[at]?.start ?? 0) - end > 1 && /^\s\s/.test(text.slice(end, end + 2))
}

export function endsPhrase(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    endsClause(page, at) ||
    (token !== undefined && (token.kind === 'number' || has(page.words, at, CLOSED_WORD)))
  )
}
