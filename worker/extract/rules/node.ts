import type { Phrasing } from '../../../shared/reader.ts'
import type { Slot } from './slots/slots.ts'

/** A phrasing of a field: what is reported where its pattern ends. */
export interface Goal {
  readonly field: string
  readonly phrasing: Phrasing
  /** Of phrasings that match the same words the one of lower rank counts. */
  readonly rank: number
}

interface SlotEdge {
  readonly name: string
  readonly slot: Slot
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
  /** What `words` and `sets` come to, made when first asked for. */
  after: Map<string, Node[]> | undefined
}

export function emptyNode(): Node {
  return {
    words: new Map(),
    sets: new Map(),
    slots: [],
    anchors: [],
    groups: new Map(),
    joins: [],
    goals: [],
    after: undefined,
  }
}

const NONE: readonly Node[] = []

/** The nodes that a word leads to. */
export function nodesAfter(node: Node, word: string): readonly Node[] {
  node.after ??= indexed(node)
  return node.after.get(word) ?? NONE
}

function indexed({ words, sets }: Node): Map<string, Node[]> {
  const after = new Map([...words].map(([word, next]): [string, Node[]] => [word, [next]]))
  for (const { members, next } of sets.values()) {
    for (const word of members) {
      const nodes = after.get(word)
      if (nodes) nodes.push(next)
      else after.set(word, [next])
    }
  }
  return after
}
