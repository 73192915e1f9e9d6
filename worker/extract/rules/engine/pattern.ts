import { CLASSES } from '../languages/common/words.ts'
import { MACROS } from '../languages/macros.ts'
import { openerBit } from '../slots/openers.ts'
import { slotNamed } from '../slots/slots.ts'
import { emptyNode, type Goal, type Node, type SlotEdge } from './node.ts'

/** Adds a pattern to the tree of patterns; throws where the pattern is malformed. */
export function addPattern(root: Node, pattern: string, goal: Goal): void {
  const parts = spelled(pattern).match(/[()|?]|[^\s()|?]+/g) ?? []
  const [ends, rest] = branches(parts, 0, root)
  if (rest !== parts.length) throw new Error(`pattern '${pattern}': unbalanced parentheses`)
  for (const end of ends) if (!end.goals.includes(goal)) end.goals.push(goal)
}

const MAX_DEPTH = 5

function spelled(pattern: string): string {
  let text = pattern
  for (let depth = 0; depth < MAX_DEPTH && /@[A-Z]/.test(text); depth++) {
    text = text.replace(/@([A-Z_]+)/g, (name, key: string) => {
      const macro = MACROS[key]
      if (macro === undefined) throw new Error(`pattern '${pattern}': no macro '${name}'`)
      return macro
    })
  }
  return text
}

/** Follows `a b|c` from a node; returns where each alternative ends and where the reading stopped. */
function branches(parts: readonly string[], at: number, from: Node): [Node[], number] {
  const ends: Node[] = []
  const words: string[] = []
  let index = at
  while (true) {
    const end = sequenceEnd(parts, index)
    const first = parts[index] ?? ''
    if (end === index + 1 && WORD.test(first)) words.push(first)
    else ends.push(followAll(parts, index, end, from))
    index = end
    if (parts[index] !== '|') break
    index++
  }
  if (words.length === 1) ends.push(follow(from, words[0] ?? ''))
  if (words.length > 1) ends.push(follow(from, `[${words.join('|')}]`))
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

function followAll(parts: readonly string[], at: number, to: number, from: Node): Node {
  let node = from
  for (let index = at; index < to; index++) {
    const close = parts[index] === '(' ? groupEnd(parts, index) : index
    const optional = parts[close + 1] === '?'
    if (parts[index] === '(' || optional) node = followGroup(parts, index, close, node, optional)
    else node = follow(node, parts[index] ?? '')
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
  parts: readonly string[],
  at: number,
  close: number,
  node: Node,
  optional: boolean,
): Node {
  const key = parts.slice(at, close + 1).join(' ') + (optional ? '?' : '')
  const known = node.groups.get(key)
  if (known) return known
  const join = emptyNode()
  node.groups.set(key, join)
  const inner = parts[at] === '(' ? branches(parts, at + 1, node)[0] : [follow(node, parts[at] ?? '')]
  for (const end of inner) end.joins.push(join)
  if (optional) node.joins.push(join)
  return join
}

function follow(node: Node, step: string): Node {
  const first = step.charAt(0)
  if (first === '[' || first === '@') return followSet(node, step)
  if (first === '{') return followEdge(node.slots, step, (next) => slotEdge(step, next))
  if ('^$>~%'.includes(first))
    return followEdge(node.anchors, step, (next) => ({ name: step, topic: step.replace(/^%!?/, ''), next }))
  const known = node.words.get(step)
  if (known) return known
  const next = emptyNode()
  node.words.set(step, next)
  return next
}

function slotEdge(step: string, next: Node): SlotEdge {
  const heard = !step.startsWith('{_')
  const name = heard ? step : `{${step.slice(2)}`
  return { name: step, slot: slotNamed(name), opens: openerBit(name), heard, next }
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

function followSet(node: Node, step: string): Node {
  const known = node.sets.get(step)
  if (known) return known.next
  const words = step.startsWith('@')
    ? CLASSES[step.slice(1)]?.trim().split(/\s+/)
    : step.slice(1, -1).split('|')
  if (!words) throw new Error(`pattern: no class '${step}'`)
  const next = emptyNode()
  node.sets.set(step, { members: new Set(words), next })
  return next
}
