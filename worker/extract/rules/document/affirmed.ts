import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import { AFFIRMING } from '../languages/common/questions.ts'
import type { Turn } from './turns.ts'

/** A conversation in which another speaker's question counts as the user's statement, if the user says yes to it. */
export interface Affirmed {
  readonly tokens: readonly Token[]
  /** From the first token of each such question to its question mark. */
  readonly affirmed: readonly (readonly [from: number, to: number])[]
}

const affirming = wordSet(AFFIRMING)

/**
 * Rewrites `so you're 38?` and `yep` to `so I'm 38.`, and the user's label `You`, which is nobody else, to `me`.
 * Offsets into the text stay the same.
 */
export function affirmedIn(tokens: readonly Token[], turns: readonly Turn[]): Affirmed {
  const affirmed: (readonly [number, number])[] = []
  const ours = new Set(turns.filter(({ byUser }) => byUser).map(({ from }) => from))
  const turned = tokens.map((token, at) =>
    token.norm === 'you' && ours.has(at) ? { ...token, norm: 'me' } : token,
  )
  for (const [index, turn] of turns.entries()) {
    const answer = turns[index + 1]
    if (turn.byUser || !answer?.byUser || !affirms(tokens, answer)) continue
    const mark = questionMark(tokens, turn)
    if (mark === undefined) continue
    const from = sentenceStart(tokens, turn, mark)
    if (mark - from > SHORT_QUESTION && !tokens.slice(from, mark).some(({ norm }) => YOU.test(norm))) continue
    toFirstPerson(turned, from, mark)
    affirmed.push([from, mark])
  }
  return { tokens: turned, affirmed }
}

const YOU = /^(?:you|u|ya|your)$/

/** `yes`, but not `yes, but …`. */
function affirms(tokens: readonly Token[], { content, to }: Turn): boolean {
  const words = tokens.slice(content, content + 3).map(({ norm }) => norm)
  if (!affirming.has(words[0] ?? '') && !ACCEPTING.test(words.join(' '))) return false
  return !tokens
    .slice(content, Math.min(to, content + FIRST_WORDS))
    .some(({ norm }) => norm === 'but' || norm === 'not')
}

/** `works for me`, `fine by me`. */
const ACCEPTING =
  /^(?:works for me|fine by me|fine with me|sounds good|that is right|that's right|that is correct|suits me)/
const FIRST_WORDS = 4

function questionMark(tokens: readonly Token[], { content, to }: Turn): number | undefined {
  for (let at = to - 1; at > content && at >= to - LAST_TOKENS; at--) if (tokens[at]?.norm === '?') return at
  return undefined
}

/** Such a question contains the answer: `Hybrid, two days?`. */
const SHORT_QUESTION = 6
const LAST_TOKENS = 3

function sentenceStart(tokens: readonly Token[], { content }: Turn, mark: number): number {
  let from = mark
  while (from > content && tokens[from - 1]?.kind !== 'break') from--
  return from
}

/** Rewrites the question to the first person: `are you` to `I am`, `do you live` to `I live`. */
function toFirstPerson(tokens: Token[], from: number, mark: number): void {
  for (let at = from; at < mark; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token) continue
    if (token.norm === 'your') tokens[at] = { ...token, norm: 'my' }
    else if (YOU.test(token.norm)) {
      const asks = at > from && before !== undefined && /^(?:are|do|have|did)$/.test(before.norm)
      if (asks) tokens[at - 1] = { ...before, norm: 'i' }
      tokens[at] = { ...token, norm: asks ? verbOf(before.norm) : 'i' }
      const next = tokens[at + 1]
      if (!asks && next?.norm === 'are') tokens[at + 1] = { ...next, norm: 'am' }
    }
  }
  const end = tokens[mark]
  if (end) tokens[mark] = { ...end, norm: '.' }
}

/** `do you` is replaced with an adverb without meaning. */
const verbOf = (asking: string) => (asking === 'are' ? 'am' : asking === 'have' ? 'have' : 'really')
