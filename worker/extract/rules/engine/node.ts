import type { Phrasing } from '../../../../shared/reader.ts'
import type { Slot } from './slot.ts'

/** The section name of a text's first words. */
export const START = 'start'
export const OPENING = 'opening'

/** A phrasing of a field, reported at the end of its pattern. */
export interface Goal {
  readonly field: string
  readonly phrasing: Phrasing
  /** Of phrasings that match the same words, the one with the lowest rank counts. */
  readonly rank: number
}

export interface SlotEdge {
  readonly name: string
  readonly slot: Slot
  readonly opens: number
  /** False for `{_job}`: the slot matches without capturing a value. */
  readonly heard: boolean
  readonly next: Node
}

interface AnchorEdge {
  readonly name: string
  /** The name after `%` or `%!`. */
  readonly topic: string
  readonly next: Node
}

/** A node of the trie of patterns. Patterns with the same prefix share nodes. */
export interface Node {
  readonly id: number
  readonly words: Map<string, Node>
  readonly sets: Map<string, { readonly members: ReadonlySet<string>; readonly next: Node }>
  readonly slots: SlotEdge[]
  /** The edges of `^`, `$`, `>`, `~` and `%name`. */
  readonly anchors: AnchorEdge[]
  /** The end nodes of groups that start here, by the group as written. */
  readonly groups: Map<string, Node>
  /** Epsilon edges. */
  readonly joins: Node[]
  readonly goals: Goal[]
}

let made = 0

export function emptyNode(): Node {
  return {
    id: made++,
    words: new Map(),
    sets: new Map(),
    slots: [],
    anchors: [],
    groups: new Map(),
    joins: [],
    goals: [],
  }
}
