import { LIMITS } from '../../../shared/definition.ts'
import { wordSet } from './engine/entries.ts'
import { emptyNode } from './engine/node.ts'
import { normalPattern, partsOf } from './engine/normal.ts'
import { addPattern } from './engine/pattern.ts'
import { FILLERS } from './languages/common/words.ts'
import { vocabulary } from './vocabulary.ts'

const MAX_DEPTH = 4
const MAX_STEPS = 40
const MAX_SLOTS = 2
/** Each of them multiplies the paths of a pattern through a text. */
const MAX_LOOSE = 2

const fillers = wordSet(FILLERS)
const goal = { field: '', phrasing: { value: null, said: [] }, rank: 0 }

/**
 * Validates a pattern that did not ship with the extractor; returns the problem, or undefined. The cost of a valid
 * pattern is bounded for every text.
 */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'a pattern with words, got an empty one'
  if (pattern.length > LIMITS.patternChars)
    return `at most ${LIMITS.patternChars} characters, got ${pattern.length}`
  const parts = partsOf(pattern)
  const steps = parts.filter((part) => !/^[()|?]$/.test(part))
  if (steps.length > MAX_STEPS) return `at most ${MAX_STEPS} words, slots and marks, got ${steps.length}`
  const depth = depthOf(parts)
  if (depth === undefined) return 'a ) for each (, and none besides'
  if (depth > MAX_DEPTH) return `groups at most ${MAX_DEPTH} deep, got ${depth}`
  if (hasEmptyBranch(parts)) return 'words in each alternative, got an empty one'
  if (hasStrayOptional(parts)) return 'a word, slot or group before each ?'
  const unknown = steps.find((step) => !isKnownStep(step))
  if (unknown !== undefined) return `words, (…|…), ?, {slot}, ~, ^, $ and >, got '${unknown.slice(0, 40)}'`
  const stray = steps.find((step) => step.startsWith('{') && !isOffered(step))
  if (stray !== undefined) return `slots such as ${SLOTS.join(', ')}, got '${stray.slice(0, 40)}'`
  if (mayBeEmpty(parts)) return 'at least one word or slot that is not optional'
  const slots = steps.filter((step) => step.startsWith('{')).length
  if (slots > MAX_SLOTS) return `at most ${MAX_SLOTS} slots, since each is tried at every word; got ${slots}`
  const loose = steps.filter((step) => step === '~' || fillers.has(step)).length
  if (loose > MAX_LOOSE) {
    return `at most ${MAX_LOOSE} of ~ and of adverbs that are passed over anyway (“really”, “just”), since each multiplies the ways through a text; got ${loose}`
  }
  return failureOf(pattern)
}

/** These slots read in bounded time. */
const SLOTS = [
  'number',
  'age',
  'adult',
  'place',
  'years',
  'days',
  'usd',
  'height',
  'job',
  'title',
  'rest',
  'items',
]

/** A lexicon's name after `=` or `+` is checked when the pattern is compiled. */
const isOffered = (step: string) => {
  const name = step.replace(/^\{_?|\}$/g, '')
  return /^[=+]/.test(name) || SLOTS.includes(name)
}

const isKnownStep = (step: string) =>
  /^(\^|\$|>|~)$/.test(step) || /^\{_?[=+]?[a-z_]+\}$/.test(step) || !/[{}@%~^$>[\]]/.test(step)

function depthOf(parts: readonly string[]): number | undefined {
  let depth = 0
  let deepest = 0
  for (const part of parts) {
    if (part === '(') deepest = Math.max(deepest, ++depth)
    if (part === ')' && --depth < 0) return undefined
  }
  return depth === 0 ? deepest : undefined
}

const hasEmptyBranch = (parts: readonly string[]) =>
  parts.some((part, at) => {
    const begins = at === 0 || part === '(' || part === '|'
    const next = part === '(' || part === '|' ? parts[at + 1] : part
    return begins && (next === undefined || next === '|' || next === ')')
  })

const hasStrayOptional = (parts: readonly string[]) =>
  parts.some((part, at) => part === '?' && (at === 0 || /^[(|?]$/.test(parts[at - 1] ?? '')))

/** Whether the pattern matches the empty sequence, and so everywhere. */
function mayBeEmpty(parts: readonly string[]): boolean {
  const [empty] = emptyFrom(parts, 0)
  return empty
}

function emptyFrom(parts: readonly string[], at: number): [boolean, number] {
  let any = false
  let branch = true
  let index = at
  for (; index < parts.length && parts[index] !== ')'; index++) {
    const part = parts[index] ?? ''
    if (part === '|') {
      any ||= branch
      branch = true
      continue
    }
    let empty = /^(\^|\$|>|~)$/.test(part)
    if (part === '(') [empty, index] = emptyFrom(parts, index + 1)
    if (parts[index + 1] === '?') {
      empty = true
      index++
    }
    branch &&= empty
  }
  return [any || branch, index]
}

function failureOf(pattern: string): string | undefined {
  try {
    addPattern(vocabulary, emptyNode(), normalPattern(pattern), goal)
    return undefined
  } catch (error) {
    return error instanceof Error ? `slots that there are: ${error.message}` : 'slots that there are'
  }
}
