import type { Phrasing } from '../../../../shared/reader.ts'
import type { Slot } from './slot.ts'

/** The name of the first words of every text. */
export const START = 'start'
export const OPENING = 'opening'

/** A phrasing of a field: what is reported where its pattern ends. */
export interface Goal {
  readonly field: string
  readonly phrasing: Phrasing
  /** Of phrasings that match the same words the one of lower rank counts. */
  readonly rank: number
}

export interface SlotEdge {
  readonly name: string
  readonly slot: Slot
  readonly opens: number
  /** False for `{_job}`: what the slot reads is no value. */
  readonly heard: boolean
  readonly next: Node
}

interface AnchorEdge {
  readonly name: string
  /** The name behind `%` or `%!`. */
  readonly topic: string
  readonly next: Node
}

/** A step of many patterns at once: patterns that begin alike share their first nodes. */
export interface Node {
  readonly id: number
  readonly words: Map<string, Node>
  readonly sets: Map<string, { readonly members: ReadonlySet<string>; readonly next: Node }>
  readonly slots: SlotEdge[]
  /** By `^`, `$`, `>`, `~` and `%name`. */
  readonly anchors: AnchorEdge[]
  /** Where groups that begin here go on, by the group as written. */
  readonly groups: Map<string, Node>
  /** Where patterns go on from here without another word. */
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
