import type { Page } from '../document/page.ts'
import { NUMBER_WORDS } from '../languages/en/numbers.ts'

/** The digits of a third that are kept. */
const PRECISION = 1e4

const PARTS = new Map(
  Object.entries({ half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10, hundredth: 100 }).flatMap(
    ([name, whole]) => [name, `${name}s`].map((word) => [word, Math.round(PRECISION / whole) / PRECISION]),
  ),
)
const COUNTS = new Map(
  Object.entries({ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, nine: 9 }),
)
const WHOLES = new Set([
  'million',
  'thousand',
  'grand',
  'lakh',
  'crore',
  'dollar',
  'cent',
  'buck',
  'quid',
  'billion',
])
const MILLIONS = new Set(['million', 'mil', 'mill', 'crore', 'billion'])

/** `a million`, `half a million`, `a tenth of a cent`, `three tenths of a cent`. */
export function shareAt({ tokens }: Page, at: number): { value: number; to: number } | undefined {
  const first = tokens[at]?.norm ?? ''
  const second = tokens[at + 1]?.norm ?? ''
  const bare = PARTS.get(first)
  if (bare !== undefined && isOfOne(tokens, at + 1)) return { value: bare, to: at + 3 }
  if (bare !== undefined && MILLIONS.has(second)) return { value: bare, to: at + 1 }
  if (first === 'half') return second === 'a' ? { value: bare ?? 0, to: at + 2 } : undefined
  const part = PARTS.get(second)
  const count = COUNTS.get(first)
  if (part !== undefined && count !== undefined && isOfOne(tokens, at + 2))
    return { value: count * part, to: at + 4 }
  if (part !== undefined && count !== undefined && MILLIONS.has(tokens[at + 2]?.norm ?? ''))
    return { value: count * part, to: at + 2 }
  return first === 'a' && WHOLES.has(second) ? { value: 1, to: at + 1 } : undefined
}

const isOfOne = (tokens: Page['tokens'], at: number) =>
  tokens[at]?.norm === 'of' && tokens[at + 1]?.norm === 'a'

/** "and a half", "and three quarters" */
export function halfAt({ tokens }: Page, at: number): { value: number; to: number } | undefined {
  const part = PARTS.get(tokens[at + 2]?.norm ?? '')
  const count = COUNTS.get(tokens[at + 1]?.norm ?? '')
  return tokens[at]?.norm === 'and' && part !== undefined && count !== undefined
    ? { value: count * part, to: at + 3 }
    : undefined
}

/** "point seven five" */
export function decimalsAt({ tokens }: Page, at: number): { value: number; to: number } | undefined {
  if (tokens[at]?.norm !== 'point') return undefined
  let digits = ''
  let to = at + 1
  for (; to < at + 1 + MAX_DECIMALS; to++) {
    const digit = NUMBER_WORDS[tokens[to]?.norm ?? ''] ?? Number.NaN
    if (!(digit < 10)) break
    digits += digit
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), to }
}
const MAX_DECIMALS = 3
