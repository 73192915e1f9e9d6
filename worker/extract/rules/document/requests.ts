import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { DENIALS, INQUIRIES, REQUESTED, TRADE_QUESTIONS } from '../languages/en/set-aside.ts'
import { ASKED, UNASSERTED, WISHED } from './stances.ts'

const inquiries = wordSet(INQUIRIES)
const denials = wordSet(DENIALS)
let requested: Lexicon | undefined
let trade: Lexicon | undefined

/** Marks a question for a service as a wish, and one for knowledge as nobody's statement. */
export function markRequest(tokens: readonly Token[], from: number, to: number, flags: Uint8Array): void {
  requested ??= lexicon(REQUESTED)
  trade ??= lexicon(TRADE_QUESTIONS)
  let isRequest = false
  let isTrade = isDenied(tokens, to)
  for (let at = from; at < to; at++) {
    isRequest ||= entryAt(requested, tokens, at) !== undefined
    isTrade ||= entryAt(trade, tokens, at) !== undefined
  }
  for (let at = from; at < to; at++) {
    const flag = flags[at] ?? 0
    if (isTrade) flags[at] = flag | UNASSERTED
    else if ((flag & ASKED) === 0) continue
    else if (isRequest) flags[at] = (flag & ~ASKED) | WISHED
    else if (inquires(tokens, from, to)) flags[at] = flag | UNASSERTED
  }
}

/** "REST? Maybe next year." */
function isDenied(tokens: readonly Token[], question: number): boolean {
  let at = question
  while (at < tokens.length && at < question + MAX_MARKS && tokens[at]?.kind !== 'word') at++
  return denials.has(tokens[at]?.norm ?? '')
}
const MAX_MARKS = 6

/** The question starts so, or after a colon. */
function inquires(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const begins = at === from || tokens[at - 1]?.norm === ':' || tokens[at - 1]?.norm === ','
    if (begins && inquiries.has(tokens[at]?.norm ?? '')) return true
  }
  return false
}
