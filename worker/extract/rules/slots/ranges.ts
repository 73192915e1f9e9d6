import type { Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { RANGE_WORDS } from '../languages/common/durations.ts'
import { NUMBER_WORDS } from '../languages/en/numbers.ts'

interface Spelled {
  readonly value: number
  readonly to: number
}

const MUCH = 100
export const RANGES: ReadonlySet<string> = new Set([
  ...wordSet(RANGE_WORDS),
  'and',
  'et',
  'und',
  'à',
  'a',
  '~',
])

/** `10-25k`, "ten, twenty thousand". */
export const joinsRange = ({ tokens }: Page, at: number) =>
  RANGES.has(tokens[at]?.norm ?? '') ||
  (tokens[at]?.norm === ',' && [at - 1, at + 1].every((side) => isNumeral(tokens[side]?.norm ?? '')))

/** "Ten to twenty thousand": the scale is a part of the second numeral. */
export function spelledScale({ tokens }: Page, first: Spelled, { to, value }: Spelled): number | undefined {
  if (first.value > value / MUCH) return undefined
  const words = tokens.slice(first.to, to).map(({ norm }) => norm)
  return words.includes('million') ? 1e6 : words.includes('thousand') ? 1e3 : undefined
}

const isNumeral = (word: string) => Object.hasOwn(NUMBER_WORDS, word)

/** "Thousand pounds" after a question. */
export const isScaleAlone = ({ tokens }: Page, at: number) =>
  /^(?:thousand|million|hundred|billion)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.kind !== 'number'
