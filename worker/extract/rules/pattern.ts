import type { Phrasing } from '../../../shared/reader.ts'
import { MACROS } from './data/macros.ts'
import { CLASSES } from './data/words.ts'

/** A phrasing of a field: what is reported where its pattern ends. */
export interface Goal {
  readonly field: string
  readonly phrasing: Phrasing
}

/** A step of many patterns at once: patterns that begin alike share their first nodes. */
export interface Node {
  readonly words: Map<string, Node>
  readonly sets: Map<string, { readonly members: ReadonlySet<string>; readonly next: Node }>
  readonly slots: Map<string, Node>
  /** By `^`, `$`, `>`, `~` and `%name`. */
  readonly anchors: Map<string, Node>
  readonly goals: Goal[]
}

const MAX_VARIANTS = 4000

export function emptyNode(): Node {
  return { words: new Map(), sets: new Map(), slots: new Map(), anchors: new Map(), goals: [] }
}

/** Adds a pattern to the tree of patterns; throws where the pattern is malformed. */
export function addPattern(root: Node, pattern: string, goal: Goal): void {
  for (const steps of variants(pattern)) {
    let node = root
    for (const step of steps) node = follow(node, step)
    if (!node.goals.includes(goal)) node.goals.push(goal)
  }
}

function follow(node: Node, step: string): Node {
  const first = step.charAt(0)
  if (first === '[' || first === '@') return followSet(node, step)
  const edges = first === '{' ? node.slots : '^$>~%'.includes(first) ? node.anchors : node.words
  const known = edges.get(step)
  if (known) return known
  const next = emptyNode()
  edges.set(step, next)
  return next
}

function followSet(node: Node, step: string): Node {
  const known = node.sets.get(step)
  if (known) return known.next
  const words = step.startsWith('@') ? CLASSES[step.slice(1)]?.split(' ') : step.slice(1, -1).split('|')
  if (!words) throw new Error(`pattern: no class '${step}'`)
  const next = emptyNode()
  node.sets.set(step, { members: new Set(words), next })
  return next
}

function variants(pattern: string): string[][] {
  let spelled = pattern
  for (let depth = 0; depth < 5 && /@[A-Z]/.test(spelled); depth++) {
    spelled = spelled.replace(/@([A-Z_]+)/g, (name, key: string) => {
      const macro = MACROS[key]
      if (macro === undefined) throw new Error(`pattern '${pattern}': no macro '${name}'`)
      return macro
    })
  }
  const parts = spelled.match(/[()|]|\?|[^\s()|?]+/g) ?? []
  const [found, rest] = alternatives(parts, 0)
  if (rest !== parts.length) throw new Error(`pattern '${pattern}': unbalanced parentheses`)
  if (found.length > MAX_VARIANTS) throw new Error(`pattern '${pattern}': ${found.length} variants`)
  return found
}

/** Reads `a b|c` from `at`; returns the variants and where it stopped. */
function alternatives(parts: readonly string[], at: number): [string[][], number] {
  const branches: string[][] = []
  let current: string[][] = [[]]
  let index = at
  for (; index < parts.length && parts[index] !== ')'; index++) {
    const part = parts[index] ?? ''
    if (part === '|') {
      branches.push(...current)
      current = [[]]
      continue
    }
    let options: string[][] = [[part]]
    if (part === '(') [options, index] = alternatives(parts, index + 1)
    if (parts[index + 1] === '?') {
      options = [...options, []]
      index++
    }
    current = current.flatMap((head) => options.map((tail) => [...head, ...tail]))
  }
  branches.push(...current)
  return [asSet(branches), index]
}

/** Alternatives of one plain word each are one step. */
function asSet(branches: string[][]): string[][] {
  const plain = branches.filter((steps) => steps.length === 1 && /^[\p{L}\p{N}']/u.test(steps[0] ?? ''))
  if (plain.length < 2) return branches
  const rest = branches.filter((steps) => !plain.includes(steps))
  return [[`[${plain.flat().join('|')}]`], ...rest]
}
