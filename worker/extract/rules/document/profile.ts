import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import { PROFILE_WORDS } from '../languages/common/impersonal.ts'

const profileWords = wordSet(PROFILE_WORDS)
const AGE = /^(?:1[89]|[2-9]\d)$/

/** A profile without a first person: an age that fills its clause, and a word that people say of themselves. */
export const isProfile = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => isLoneAge(tokens, at)) && tokens.some(({ norm }) => profileWords.has(norm))

function isLoneAge(tokens: readonly Token[], at: number): boolean {
  if (!AGE.test(tokens[at]?.norm ?? '') || (tokens[at - 1]?.kind ?? 'break') !== 'break') return false
  const after = tokens[at + 1]
  return (after?.kind ?? 'break') === 'break' || after?.norm === ','
}
