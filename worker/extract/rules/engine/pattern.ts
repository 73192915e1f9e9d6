import { emptyNode, type Goal, type Node, type SlotEdge } from './node.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Adds a pattern to the trie. Throws if it is malformed or uses an unknown name. */
export function addPattern(known: Vocabulary, root: Node, pattern: string, goal: Goal): void {
  const parts = spelled(known, pattern).match(/[()|?]|[^\s()|?]+/g) ?? []
  const [ends, rest] = branches(known, parts, 0, root)
  if (rest !== parts.length) throw new Error(`pattern '${pattern}': unbalanced parentheses`)
  for (const end of ends) if (!end.goals.includes(goal)) end.goals.push(goal)
}

const MAX_DEPTH = 5

function spelled(known: Vocabulary, pattern: string): string {
  let text = pattern
  for (let depth = 0; depth < MAX_DEPTH && /@[A-Z]/.test(text); depth++) {
    text = text.replace(/@([A-Z_]+)/g, (name, key: string) => {
      const macro = known.macros[key]
      if (macro === undefined) throw new Error(`pattern '${pattern}': no macro '${name}'`)
      return macro
    })
  }
  return text
}

/** Adds the alternatives `a b|c` from a node; returns the end node of each and the position after them. */
function branches(known: Vocabulary, parts: readonly string[], at: number, from: Node): [Node[], number] {
  const ends: Node[] = []
  const words: string[] = []
  let index = at
  while (true) {
    const end = sequenceEnd(parts, index)
    const first = parts[index] ?? ''
    if (end === index + 1 && WORD.test(first)) words.push(first)
    else ends.push(followAll(known, parts, index, end, from))
    index = end
    if (parts[index] !== '|') break
    index++
  }
  if (words.length === 1) ends.push(follow(known, from, words[0] ?? ''))
  if (words.length > 1) ends.push(follow(known, from, `[${words.join('|')}]`))
  return [ends, index]
}

const WORD = /^[\p{L}\p{N}']/u
const endsBranch = (part: string | undefined) => part === '|' || part === ')' || part === undefined

function sequenceEnd(parts: readonly string[], at: number): number {
  let depth = 0
  let index = at
  for (; index < parts.length; index++) {
    if (parts[index] === '(') depth++
    if (depth === 0 && endsBranch(parts[index])) break
    if (parts[index] === ')') depth--
  }
  return index
}

function followAll(known: Vocabulary, parts: readonly string[], at: number, to: number, from: Node): Node {
  let node = from
  for (let index = at; index < to; index++) {
    const close = parts[index] === '(' ? groupEnd(parts, index) : index
    const optional = parts[close + 1] === '?'
    if (parts[index] === '(' || optional) node = followGroup(known, parts, index, close, node, optional)
    else node = follow(known, node, parts[index] ?? '')
    index = optional ? close + 1 : close
  }
  return node
}

function groupEnd(parts: readonly string[], at: number): number {
  let depth = 0
  for (let index = at; index < parts.length; index++) {
    if (parts[index] === '(') depth++
    if (parts[index] === ')' && --depth === 0) return index
  }
  throw new Error(`pattern '${parts.join(' ')}': unbalanced parentheses`)
}

function followGroup(
  known: Vocabulary,
  parts: readonly string[],
  at: number,
  close: number,
  node: Node,
  optional: boolean,
): Node {
  const key = parts.slice(at, close + 1).join(' ') + (optional ? '?' : '')
  const same = node.groups.get(key)
  if (same) return same
  const join = emptyNode()
  node.groups.set(key, join)
  const inner =
    parts[at] === '(' ? branches(known, parts, at + 1, node)[0] : [follow(known, node, parts[at] ?? '')]
  for (const end of inner) end.joins.push(join)
  if (optional) node.joins.push(join)
  return join
}

function follow(known: Vocabulary, node: Node, step: string): Node {
  const first = step.charAt(0)
  if (first === '[' || first === '@') return followSet(known, node, step)
  if (first === '{') return followEdge(node.slots, step, (next) => slotEdge(known, step, next))
  if (step !== '%' && '^$>~%'.includes(first))
    return followEdge(node.anchors, step, (next) => ({ name: step, topic: step.replace(/^%!?/, ''), next }))
  const same = node.words.get(step)
  if (same) return same
  const next = emptyNode()
  node.words.set(step, next)
  return next
}

function slotEdge(known: Vocabulary, step: string, next: Node): SlotEdge {
  const heard = !step.startsWith('{_')
  const name = heard ? step : `{${step.slice(2)}`
  return { name: step, slot: known.slot(name), opens: known.opens(name), heard, next }
}

function followEdge<Edge extends { name: string; next: Node }>(
  edges: Edge[],
  name: string,
  edgeTo: (next: Node) => Edge,
): Node {
  const known = edges.find((edge) => edge.name === name)
  if (known) return known.next
  const edge = edgeTo(emptyNode())
  edges.push(edge)
  return edge.next
}

function followSet(known: Vocabulary, node: Node, step: string): Node {
  const same = node.sets.get(step)
  if (same) return same.next
  const words = step.startsWith('@')
    ? known.classes[step.slice(1)]?.trim().split(/\s+/)
    : step.slice(1, -1).split('|')
  if (!words) throw new Error(`pattern: no class '${step}'`)
  const next = emptyNode()
  node.sets.set(step, { members: new Set(words), next })
  return next
}
