import type { Capture, Item, Page } from '../document/page.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { STAGE_NAMES } from '../languages/common/stage-names.ts'

const ORDER = ['pre_seed', 'seed', 'series_a', 'series_b', 'growth']
const LETTERS: Readonly<Record<string, string>> = { a: 'series_a', b: 'series_b', c: 'growth' }
const JOINTS = new Set([
  ',',
  'and',
  'or',
  '&',
  '/',
  '+',
  'also',
  'plus',
  'sometimes',
  'occasionally',
  'an',
  'a',
  'rarely',
  'early',
  'late',
  'stage',
])
const RANGES = new Set(['to', 'through', '-', '–', '—', 'until', 'bis'])
const MAX_STEPS = 4
let names: Lexicon | undefined

/**
 * Rounds by name: `pre-seed and seed`, `seed to Series A`, `Series A and B`. A range includes the rounds between its
 * ends.
 */
function stagesAt(page: Page, at: number): Capture | undefined {
  const first = stageAt(page, at, false)
  if (!first) return undefined
  const items: Item[] = [first]
  let to = first.to
  for (let next = to, steps = 0; steps < MAX_STEPS; steps++) {
    const norm = page.tokens[next]?.norm ?? ''
    const stage = next > to ? stageAt(page, next, items.length > 0) : undefined
    if (stage) {
      const before = page.tokens[next - 1]?.norm ?? ''
      if (RANGES.has(before)) items.push(...between(items.at(-1), stage))
      items.push(stage)
      to = stage.to
      next = to
      steps = -1
      continue
    }
    if (!JOINTS.has(norm) && !RANGES.has(norm)) break
    next++
  }
  return { to, items }
}

/** @param listed whether a round's name precedes it, so that a single letter is a round */
function stageAt(page: Page, at: number, listed: boolean): Item | undefined {
  names ??= lexicon(STAGE_NAMES)
  const entry = entryAt(names, page.tokens, at)
  if (entry) return { value: entry.name, from: at, to: entry.to }
  const token = page.tokens[at]
  const letter = listed && token ? LETTERS[token.norm] : undefined
  const ends = page.tokens[at + 1]
  if (
    !letter ||
    !token?.capital ||
    ends?.kind === 'number' ||
    (ends?.kind === 'word' &&
      !/^(and|or|rounds?|only|since|stage|for|in|at|with|to|of|companies|startups|deals|mostly|but)$/.test(
        ends.norm,
      ))
  )
    return undefined
  return { value: letter, from: at, to: at + 1 }
}

function between(first: Item | undefined, last: Item): Item[] {
  const [low, high] = [ORDER.indexOf(String(first?.value)), ORDER.indexOf(String(last.value))]
  return ORDER.slice(low + 1, Math.max(low + 1, high)).map((value) => ({ ...last, value }))
}

/** `the A`, `(B)`, `round: A`, `an A round`: a single capital letter, if the words around it are about a round. */
function letterAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  const value = token ? LETTERS[token.norm] : undefined
  if (!value || !token?.capital) return undefined
  return { to: at + 1, items: [{ value, from: at, to: at + 1 }] }
}

export const stages = { stages: stagesAt, roundletter: letterAt }
