import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import {
  ASKED_SUBJECTS,
  ASKING,
  ASKING_VERBS,
  REQUESTS,
  STATING,
  TAGS,
} from '../languages/common/questions.ts'
import { CONJUNCTIONS, SELVES } from '../languages/common/words.ts'
import { ASKED } from './stances.ts'

const asking = wordSet(ASKING)
const verbs = wordSet(ASKING_VERBS)
const subjects = wordSet(ASKED_SUBJECTS)
const tags = wordSet(TAGS)
const requests = wordSet(REQUESTS)
const stating = wordSet(STATING)
const conjunctions = wordSet(CONJUNCTIONS)
const selves = wordSet(SELVES)

/**
 * Marks questions. What precedes the asking clause of a sentence is still a statement: `I'm 32 and vegan, any tips?`.
 *
 * @param isTalk whether hesitant answers may end with a question mark as well
 */
export function markQuestions(tokens: readonly Token[], flags: Uint8Array, isTalk: boolean): void {
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'break') continue
    if (token.norm === '?' || tokens[at + 1]?.norm === '?' || isTalk) markAsked(tokens, flags, from, at)
    if (token.norm === '?' || tokens[at + 1]?.norm === '?') {
      const begin = askedFrom(tokens, from, at, isTalk)
      for (let index = begin; index < at; index++) flags[index] = (flags[index] ?? 0) | ASKED
    }
    from = at + 1
  }
}

/**
 * Marks questions without a question mark, as in chats: `are you vegan`. A request such as `write me a haiku about
 * traffic` is about nobody.
 */
function markAsked(tokens: readonly Token[], flags: Uint8Array, from: number, to: number): void {
  const begin = tokens[from + 1]?.norm === ':' ? from + 2 : from
  if (requests.has(tokens[begin]?.norm ?? '')) {
    for (let index = begin; index < to; index++) flags[index] = (flags[index] ?? 0) | ASKED
    return
  }
  for (let at = from; at < to; at++) {
    if (!verbs.has(tokens[at]?.norm ?? '') || !YOU.test(tokens[at + 1]?.norm ?? '')) continue
    for (let index = at; index < to; index++) flags[index] = (flags[index] ?? 0) | ASKED
    return
  }
}

const YOU = /^(?:you|u|ya)$/

/** The token at which a sentence starts to ask; its end if it asks nothing. */
function askedFrom(tokens: readonly Token[], from: number, to: number, isTalk: boolean): number {
  if (stating.has(tokens[from]?.norm ?? '')) return to
  let lastPiece = from
  let begins = true
  for (let at = from; at < to; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (begins && asks(tokens, at)) return at
    if (norm === ',' || norm === ':' || norm === '(') lastPiece = at + 1
    begins = norm === ',' || norm === ':' || norm === '(' || conjunctions.has(norm)
  }
  if (isTag(tokens, lastPiece, to) && lastPiece > from) return to
  if (isTalk) return to
  return lastPiece > from && selves.has(tokens[from]?.norm ?? '') ? lastPiece : from
}

function asks(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return asking.has(norm) || (verbs.has(norm) && subjects.has(tokens[at + 1]?.norm ?? ''))
}

/** `right?`, `you know?`. */
function isTag(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 0 && to - from <= 2 && tokens.slice(from, to).every(({ norm }) => tags.has(norm))
}
