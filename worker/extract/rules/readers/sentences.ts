import type { Page } from '../document/page.ts'
import type { Match } from '../engine/match.ts'
import type { Token } from '../engine/scan.ts'
import type { Finding, ReaderBy } from './finding.ts'
import { counts } from './phrasings.ts'

const MAX_SENTENCES = 20
const CONFIDENCE = 0.8
/** Longer than any written sentence. */
const MAX_TOKENS = 250

/** The sentences that contain a match of the field's phrasings, joined. */
export function sentenceFindings(
  page: Page,
  matches: readonly Match[],
  { by }: ReaderBy<'sentences' | 'keywords'>,
): Finding[] {
  const mostTokens = by === 'keywords' ? MAX_TOKENS : Number.POSITIVE_INFINITY
  const spans: [number, number][] = []
  let covered = -1
  for (const match of matches) {
    if (match.from <= covered || spans.length === MAX_SENTENCES || !counts(page, match)) continue
    const [from, to] = sentenceOf(page, match.from)
    const first = page.tokens[from]
    const last = page.tokens[to - 1]
    if (first && last && to - from <= mostTokens) spans.push([first.start, last.end])
    covered = to
  }
  if (spans.length === 0) return []
  const value = spans.map(([start, end]) => page.text.slice(start, end).replace(/\s+/g, ' ')).join(' ')
  return [{ value, spans, confidence: CONFIDENCE }]
}

/** The token range of the sentence around a token, with its final mark. */
function sentenceOf(page: Page, at: number): [number, number] {
  let from = at
  while (from > 0 && !endsSentence(page.tokens[from - 1])) from--
  let to = at
  while (to < page.tokens.length && !endsSentence(page.tokens[to])) to++
  const ends = page.tokens[to]
  return [from, ends && ends.norm !== '\n' ? to + 1 : to]
}

/** The members of an object belong to one sentence. */
const endsSentence = (token: Token | undefined) => token?.kind === 'break' && token.norm !== ','
