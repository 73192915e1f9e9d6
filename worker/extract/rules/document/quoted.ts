import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { ADVERTISEMENT, ADVERTISING, OWN_AFTER, OWN_BEFORE } from '../languages/common/quotations.ts'
import { SELVES } from '../languages/common/words.ts'
import { UNASSERTED } from './stances.ts'
import type { Turn } from './turns.ts'

const QUOTES: ReadonlyMap<string, string> = new Map(
  ['""', '“”', '«»', '„“"”', "‘'"].map((marks) => [marks.charAt(0), marks.slice(1)]),
)
/** Fewer words in quotation marks are a name or scare quotes. */
const MIN_PASSAGE_TOKENS = 4
const MIN_AD_TOKENS = 6
const MAX_PASSAGE_TOKENS = 600
const BEFORE_TOKENS = 14
const AFTER_TOKENS = 12
const adWords = wordSet(ADVERTISEMENT)
const advertising = wordSet(ADVERTISING)
const selves = wordSet(`${SELVES} my me mein mi mon ma`)
let ownBefore: Lexicon | undefined
let ownAfter: Lexicon | undefined

/** Marks passages in quotation marks and lines after `>` as somebody else's, unless the user calls them their own. */
export function markQuotations(
  text: string,
  tokens: readonly Token[],
  turns: readonly Turn[],
  flags: Uint8Array,
): void {
  markPassages(tokens, new Set(turns.map(({ content }) => content)), flags)
  markQuotedLines(text, tokens, turns, flags)
}

function markPassages(tokens: readonly Token[], said: ReadonlySet<number>, flags: Uint8Array): void {
  let closes = -1
  const nextOf = closings(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const to = nextOf[at]
    if (at <= closes || !to) continue
    closes = to
    const isOthers = isPassage(tokens, at, to) || isAdvertised(tokens, at)
    if (!said.has(at + 1) && isOthers && !isOwn(tokens, at, to + 1)) flags.fill(UNASSERTED, at, to + 1)
  }
}

/** For each opening quotation mark its closing token; 0 if there is none. */
export function closings(tokens: readonly Token[]): Uint32Array {
  const found = new Uint32Array(tokens.length)
  const next = new Map<string, number>()
  for (let at = tokens.length - 1; at >= 0; at--) {
    const norm = tokens[at]?.norm ?? ''
    const closing = QUOTES.get(norm)
    if (closing && !isInches(tokens, at)) found[at] = nearest(next, closing)
    if (opensSingle(tokens, at)) found[at] = next.get("'") ?? 0
    if (norm !== "'" || closesSingle(tokens, at)) next.set(norm, at)
  }
  return found
}

/** The first of several marks; 0 if there is none. */
function nearest(next: ReadonlyMap<string, number>, marks: string): number {
  const found = Array.from(marks, (mark) => next.get(mark) ?? 0).filter((at) => at > 0)
  return found.length === 0 ? 0 : Math.min(...found)
}

/** `24" monitor`, `5'3"`. */
const isInches = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.kind === 'number' &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at + 1]?.start !== tokens[at]?.end

/** An apostrophe after a blank and before a word. */
const opensSingle = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === "'" &&
  tokens[at - 1]?.end !== tokens[at]?.start &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]?.start === tokens[at]?.end

const closesSingle = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.start !== tokens[at]?.end

/** Longer than a name: a whole sentence, an advertisement, or somebody's statement about themself. */
function isPassage(tokens: readonly Token[], open: number, to: number): boolean {
  if (to - open < MIN_PASSAGE_TOKENS || to - open > MAX_PASSAGE_TOKENS) return false
  const inside = tokens.slice(open, to)
  if (inside.some(({ norm }) => selves.has(norm)) || (!isValue(tokens, open) && isCharacter(inside)))
    return true
  if (to - open >= MIN_AD_TOKENS && tokens[to - 1]?.kind === 'break') return true
  return to - open >= MIN_AD_TOKENS && inside.some(({ norm }) => adWords.has(norm))
}

/** `the ad says "full time"`. */
const isAdvertised = (tokens: readonly Token[], open: number) =>
  tokens.slice(Math.max(0, open - MAX_TO_AD), open).some(({ norm }) => advertising.has(norm))
const MAX_TO_AD = 4

/** `subject: "male, 45"` at the start of a line. */
const isValue = (tokens: readonly Token[], open: number) =>
  tokens[open - 1]?.norm === ':' && (tokens[open - 3]?.norm ?? '\n') === '\n'

/** `"Svetlana, 29, model"`: an age beside a comma. */
const isCharacter = (inside: readonly Token[]) =>
  inside.some(
    ({ norm }, at) => AGE.test(norm) && (inside[at - 1]?.norm === ',' || inside[at + 1]?.norm === ','),
  )
const AGE = /^(?:1[89]|[2-9]\d)$/

function markQuotedLines(
  text: string,
  tokens: readonly Token[],
  turns: readonly Turn[],
  flags: Uint8Array,
): void {
  const labels = new Set(turns.map(({ from }) => from))
  for (let at = 0; at < tokens.length; at++) {
    if (!beginsQuote(text, tokens[at]) || labels.has(at)) continue
    let to = lineEnd(text, tokens, at)
    for (let next = to; next < tokens.length; next++) {
      if (tokens[next]?.norm === '\n') continue
      if (!beginsQuote(text, tokens[next])) break
      to = lineEnd(text, tokens, next)
      next = to - 1
    }
    if (!isOwn(tokens, at, to)) flags.fill(UNASSERTED, at, to)
    at = to - 1
  }
}

function beginsQuote(text: string, token: Token | undefined): boolean {
  if (token?.norm !== '>') return false
  const before = text.slice(text.lastIndexOf('\n', token.start - 1) + 1, token.start)
  return token.start === 0 || before.trim() === ''
}

function lineEnd(text: string, tokens: readonly Token[], at: number): number {
  const feed = text.indexOf('\n', tokens[at]?.start)
  let to = at
  while (to < tokens.length && (feed < 0 || (tokens[to]?.start ?? 0) < feed)) to++
  return to
}

/** Whether the words before or after a quotation say that the user wrote it. */
function isOwn(tokens: readonly Token[], from: number, to: number): boolean {
  ownBefore ??= lexicon(OWN_BEFORE)
  ownAfter ??= lexicon(OWN_AFTER)
  return (
    holds(ownBefore, tokens, Math.max(0, from - BEFORE_TOKENS), from) ||
    holds(ownAfter, tokens, to, to + AFTER_TOKENS)
  )
}

function holds(known: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < tokens.length; at++) {
    const entry = entryAt(known, tokens, at)
    if (entry && entry.to <= to) return true
  }
  return false
}
