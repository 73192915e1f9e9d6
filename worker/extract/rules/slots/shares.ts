import type { Page } from '../document/page.ts'

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
const WHOLES = new Set(['million', 'thousand', 'grand', 'lakh', 'crore', 'dollar', 'cent', 'buck', 'quid'])

/** `a million`, `half a million`, `a tenth of a cent`, `three tenths of a cent`. */
export function shareAt({ tokens }: Page, at: number): { value: number; to: number } | undefined {
  const first = tokens[at]?.norm ?? ''
  const second = tokens[at + 1]?.norm ?? ''
  const bare = PARTS.get(first)
  if (bare !== undefined && isOfOne(tokens, at + 1)) return { value: bare, to: at + 3 }
  if (first === 'half') return second === 'a' ? { value: bare ?? 0, to: at + 2 } : undefined
  const part = PARTS.get(second)
  const count = COUNTS.get(first)
  if (part !== undefined && count !== undefined && isOfOne(tokens, at + 2))
    return { value: count * part, to: at + 4 }
  return first === 'a' && WHOLES.has(second) ? { value: 1, to: at + 1 } : undefined
}

const isOfOne = (tokens: Page['tokens'], at: number) =>
  tokens[at]?.norm === 'of' && tokens[at + 1]?.norm === 'a'
