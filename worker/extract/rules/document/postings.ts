import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { EMPLOYED, POSTINGS, SELF } from '../languages/common/postings.ts'
import type { Line } from './lines.ts'
import { UNASSERTED } from './stances.ts'

const self = wordSet(SELF)
const employed = wordSet(EMPLOYED)
let postings: Lexicon | undefined

/** Marks paragraphs in which an employer seeks a candidate. Those who trade also look for goods. */
export function markPostings(
  tokens: readonly Token[],
  lines: readonly Line[],
  flags: Uint8Array,
  trade: boolean,
): void {
  let from = 0
  for (const [index, line] of lines.entries()) {
    if (line.spaced) from = line.from
    const next = lines[index + 1]
    if (next && !next.spaced) continue
    const to = postingEnd(tokens, from, line.to, trade)
    if (to !== undefined) flags.fill(UNASSERTED, from, to)
  }
}

/** Somebody who seeks one of these is no employer. */
const ASKED_FOR =
  /^(?:job|work|position|part|full|evening|weekend|remote|any|role|seed|capital|funding|investment|investor|investors|cofounder)$/

/** `DM me`. */
const isAddressed = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'me' && ADDRESSING.test(tokens[at - 1]?.norm ?? '')
const ADDRESSING = /^(?:dm|message|msg|email|contact|ping|call|text|tell|pm|write)$/

/** Where the posting ends that a paragraph begins with: with the paragraph, or before the first sentence of an I. */
function postingEnd(tokens: readonly Token[], from: number, to: number, trade: boolean): number | undefined {
  postings ??= lexicon(POSTINGS)
  const isWanted =
    tokens[from]?.norm === 'wanted' &&
    tokens[from + 1]?.norm === ':' &&
    !ASKED_FOR.test(tokens[from + 2]?.norm ?? '')
  let found = isWanted && tokens.slice(from, to).some(({ norm }) => employed.has(norm))
  for (let at = from; at < to; at++) {
    if (self.has(tokens[at]?.norm ?? '') && !isAddressed(tokens, at))
      return found ? sentenceStart(tokens, from, at) : undefined
    const posting = entryAt(postings, tokens, at)
    found ||= posting !== undefined && !isAsked(tokens, at, to) && !(trade && seeksGoods(tokens, posting.to))
  }
  return found ? to : undefined
}

/** "We are looking for a desk", not "for an experienced driver". */
const seeksGoods = (tokens: readonly Token[], to: number) =>
  /^(?:for|suchen|recherchons|busca)$/.test(tokens[to - 1]?.norm ?? '') &&
  !tokens.slice(to, to + MAX_SOUGHT).some(({ norm }) => employed.has(norm))
const MAX_SOUGHT = 4

/** `Who's hiring interpreters?`. */
function isAsked(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'break') return tokens[at]?.norm === '?'
  return false
}

function sentenceStart(tokens: readonly Token[], from: number, at: number): number {
  let start = at
  while (start > from && tokens[start - 1]?.kind !== 'break') start--
  return start
}
