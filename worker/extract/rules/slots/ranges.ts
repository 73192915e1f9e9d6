import type { Page } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { LONG_JOINTS, MOST_JOINTS, RANGE_JOINTS, RANGE_WORDS } from '../languages/common/durations.ts'
import { NUMBER_WORDS } from '../languages/en/numbers.ts'

interface Spelled {
  readonly value: number
  readonly to: number
}

const MUCH = 100
export const RANGES: ReadonlySet<string> = wordSet(RANGE_WORDS + RANGE_JOINTS)

const JOINTS = LONG_JOINTS.map((phrase) => phrase.split(' '))
const MOSTS = MOST_JOINTS.map((phrase) => phrase.split(' '))

/** The tokens between the ends of a range: `10-25k`, "ten, twenty thousand", "100k up to 350k". */
export function jointAt({ tokens }: Page, at: number): number {
  if (RANGES.has(tokens[at]?.norm ?? '')) return 1
  const isComma = tokens[at]?.norm === ','
  if (isComma && [at - 1, at + 1].every((side) => isNumeral(tokens[side]?.norm ?? ''))) return 1
  if (
    isComma &&
    tokens[at + 2]?.norm === ']' &&
    [at - 1, at + 1].every((side) => isLong(tokens[side]?.norm ?? ''))
  )
    return 1
  const joints = isComma && isShort(tokens[at - 1]?.norm ?? '') ? MOSTS : JOINTS
  return joints.find((words) => words.every((word, step) => tokens[at + step]?.norm === word))?.length ?? 0
}
const isShort = (word: string) => isNumeral(word) || /^\d{1,3}$/.test(word)
const isLong = (digits: string) => /^\d{4,}$/.test(digits)

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
