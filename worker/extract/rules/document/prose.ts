import { wordSet } from '../engine/entries.ts'
import { isInTime, type Token } from '../engine/scan.ts'
import { FRAGMENT_OPENERS, IMPERATIVES, PROSE_VERBS } from '../languages/common/impersonal.ts'
import type { Layout } from './layout.ts'

const verbs = wordSet(PROSE_VERBS)
const imperatives = wordSet(IMPERATIVES)
const openers = wordSet(FRAGMENT_OPENERS)

const MIN_SENTENCE_TOKENS = 4
const LONG_SENTENCE_TOKENS = 8
const MODAL = /^(?:would|could|can|will)$/
const BULLET = /^[-–+]$/

/** The share of words in sentences of prose, without the questions of a form; 0 if there is only one fragment. */
export function proseShare(tokens: readonly Token[], { prompts }: Layout): number {
  const isForm = prompts.some((topics) => topics.size > 0)
  let [prose, signs, from, asked] = [0, 0, 0, 0]
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token && token.kind !== 'break' && !(token.norm === ':' && !isInTime(tokens, at))) continue
    const isAsked = isForm && token?.norm === '?'
    if (isAsked) asked += at - from
    const isSentence = at - from >= MIN_SENTENCE_TOKENS && !isAsked
    const sign = isSentence ? proseSign(tokens, from, at) : 'none'
    if (sign !== 'none') prose += at - from
    signs += sign === 'verb' ? 2 : sign === 'article' ? 1 : 0
    from = at + 1
  }
  return signs < 2 ? 0 : prose / (tokens.filter(({ kind }) => kind !== 'break').length - asked)
}

/** Evidence that a sentence is no fragment of a profile: a verb after its subject, or an article. */
function proseSign(tokens: readonly Token[], from: number, to: number): 'verb' | 'article' | 'none' {
  const first = tokens[from]?.norm ?? ''
  if (imperatives.has(first)) return 'verb'
  if (openers.has(first) || BULLET.test(first)) return 'none'
  for (let at = from + 1; at < to; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (verbs.has(norm) && (tokens[at - 1]?.kind !== 'mark' || !MODAL.test(norm))) return 'verb'
  }
  const words = tokens.slice(from, to).map(({ norm }) => norm)
  const isLong = words.length >= LONG_SENTENCE_TOKENS && !isList(words)
  return words.includes('the') || (isLong && words.some((word) => word === 'a' || word === 'an'))
    ? 'article'
    : 'none'
}

/** More than a quarter of the tokens are commas. */
const isList = (words: readonly string[]) => words.filter((word) => word === ',').length * 4 >= words.length
