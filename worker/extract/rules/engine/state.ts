import { type Goal, type Node, OPENING, START } from './node.ts'
import type { Slot } from './slot.ts'

/** A state of the lazily built DFA: the set of trie nodes that the words so far lead to. */
export interface State {
  readonly goals: readonly Goal[]
  readonly anchors: readonly AnchorEdge[]
  /** Anchors that require a heading, a label or a question before. */
  readonly prompted: readonly AnchorEdge[]
  /** The edge over modifiers: `~`. */
  readonly modified: Edge | undefined
  /** The edges of one slot are adjacent. */
  readonly slots: readonly SlotWay[]
  readonly words: ReadonlyMap<string, Edge>
  /** All states built so far, by their set of nodes. */
  readonly known: Map<string, State>
}

/** The target of a word, a slot or an anchor. Its state is built when a text first reaches it. */
export interface Edge {
  readonly name: string
  readonly nodes: Node[]
  state: State | undefined
}

interface SlotWay extends Edge {
  readonly slot: Slot
  readonly opens: number
  readonly heard: boolean
}

interface AnchorEdge extends Edge {
  readonly topic: string
}

/** The start state. */
export function startOf(root: Node): State {
  return stateOf(new Map(), [root])
}

export function follow(from: State, edge: Edge): State {
  edge.state ??= stateOf(from.known, edge.nodes)
  return edge.state
}

function stateOf(known: Map<string, State>, nodes: readonly Node[]): State {
  const reached = [...closure(nodes)].sort((a, b) => a.id - b.id)
  const key = reached.map(({ id }) => id).join(' ')
  const same = known.get(key)
  if (same) return same
  const slots = new Map<string, SlotWay>()
  const anchors = new Map<string, AnchorEdge>()
  const words = new Map<string, Edge>()
  for (const node of reached) {
    for (const { name, slot, opens, heard, next } of node.slots)
      addTo(slots, name, next, (edge) => ({ ...edge, slot, opens, heard }))
    for (const { name, topic, next } of node.anchors)
      addTo(anchors, name, next, (edge) => ({ ...edge, topic }))
    for (const [word, next] of node.words) addTo(words, word, next, (edge) => edge)
    for (const { members, next } of node.sets.values()) {
      for (const word of members) addTo(words, word, next, (edge) => edge)
    }
  }
  const goals = reached.flatMap((node) => node.goals)
  const edges = [...anchors.values()]
  const state = {
    goals,
    anchors: edges.filter((edge) => edge.name !== MODIFIERS && !isPrompted(edge)),
    prompted: edges.filter(isPrompted),
    modified: anchors.get(MODIFIERS),
    slots: sideBySide([...slots.values()]),
    words,
    known,
  }
  known.set(key, state)
  return state
}

const MODIFIERS = '~'
const isPrompted = ({ name, topic }: AnchorEdge) =>
  /^%[^!]/.test(name) && topic !== OPENING && topic !== START

const sideBySide = (ways: SlotWay[]): SlotWay[] => [...Map.groupBy(ways, ({ slot }) => slot).values()].flat()

/** The epsilon closure of the nodes. */
function closure(nodes: readonly Node[]): Set<Node> {
  const reached = new Set<Node>()
  const open = [...nodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if (reached.has(node)) continue
    reached.add(node)
    open.push(...node.joins)
  }
  return reached
}

function addTo<Kind extends Edge>(
  edges: Map<string, Kind>,
  name: string,
  node: Node,
  made: (edge: Edge) => Kind,
): void {
  const known = edges.get(name)
  if (known) known.nodes.push(node)
  else edges.set(name, made({ name, nodes: [node], state: undefined }))
}
