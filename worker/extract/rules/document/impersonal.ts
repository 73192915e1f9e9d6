import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { isInTime, type Token } from '../engine/scan.ts'
import {
  CARD_KEYS,
  FRAGMENT_OPENERS,
  GENRES,
  IMPERATIVES,
  PROSE_VERBS,
  SELF_WORDS,
} from '../languages/common/impersonal.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { closings } from './quoted.ts'
import { UNSAID } from './stances.ts'

const selves = wordSet(SELF_WORDS)
const verbs = wordSet(PROSE_VERBS)
const imperatives = wordSet(IMPERATIVES)
const openers = wordSet(FRAGMENT_OPENERS)
const cardKeys = wordSet(CARD_KEYS)
let genres: Lexicon | undefined

/** Of fewer a text tells too little of what it is. */
const MIN_TOKENS = 15
const MIN_SENTENCE_TOKENS = 4
const LONG_SENTENCE_TOKENS = 8
/** From this share of its words on a text without an I that stand in sentences is about somebody else. */
const PROSE_SHARE = 0.5
/** The shares of signs that make a text code: with an I in it, which may be a variable, and without. */
const MUCH_CODE = 0.12
const SOME_CODE = 0.08
const MODAL = /^(?:would|could|can|will)$/
const BULLET = /^[-–+]$/
const NUMBER_SHARE = 0.3
const MIN_LOG_LINES = 3
const LOG_SHARE = 0.3
const MIN_NESTED = 3
const MAX_KEY_WORDS = 4
const CODE = /^[{}[\]<>=;_\\]$/

/** Whether a text that nobody speaks of themself in is prose, code or a record, and so says nothing of its user. */
export function isImpersonal(tokens: readonly Token[], flags: Uint8Array, layout: Layout): boolean {
  if (tokens.length < MIN_TOKENS || layout.isTalk) return false
  if (codeShare(tokens) > MUCH_CODE) return true
  if (speaksOfSelf(tokens, flags)) return false
  if (layout.sections.some((section) => section !== '')) return false
  if (codeShare(tokens) > SOME_CODE || isRecord(tokens) || isLog(tokens, layout.lines)) return true
  return isSettings(tokens) || proseShare(tokens) >= PROSE_SHARE
}

/** Many lines begin with the same two words, or the same word and a colon, as those that a program writes. */
function isLog(tokens: readonly Token[], lines: readonly Line[]): boolean {
  const counts = new Map<string, number>()
  for (const { from, to } of lines) {
    const [first, second, third] = tokens.slice(from, Math.min(to, from + 3))
    if (first?.kind !== 'word' || !second || openers.has(first.norm)) continue
    const key = third?.norm === ':' || second.norm === ':' ? first.norm : `${first.norm} ${second.norm}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) >= Math.max(MIN_LOG_LINES, lines.length * LOG_SHARE)
}

/** Settings of a program: below some keys stand others, further to the right. */
function isSettings(tokens: readonly Token[]): boolean {
  let nested = 0
  for (let at = 1; at + 1 < tokens.length; at++) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (token?.norm === '\n' && before?.norm === ':' && (next?.start ?? 0) > token.end) nested++
  }
  return nested >= MIN_NESTED
}

/** An I, and none that somebody is quoted with. */
function speaksOfSelf(tokens: readonly Token[], flags: Uint8Array): boolean {
  const closes = closings(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const close = closes[at] ?? 0
    if (close > 0 && flags[close] !== undefined && ((flags[at] ?? 0) & UNSAID) === 0 && close - at > 2) {
      at = close
      continue
    }
    if (selves.has(tokens[at]?.norm ?? '') && ((flags[at] ?? 0) & UNSAID) === 0) return true
  }
  return false
}

const OPENING_TOKENS = 14

/** A play, a song, a tale or a record: whoever its I may be, it is no user's. */
export function isTale(tokens: readonly Token[]): boolean {
  if (tokens.length < MIN_TOKENS) return false
  genres ??= lexicon(GENRES)
  for (let at = 0; at < tokens.length && at < OPENING_TOKENS; at++)
    if (entryAt(genres, tokens, at)) return true
  return false
}

function codeShare(tokens: readonly Token[]): number {
  if (isCard(tokens)) return 0
  const marks = tokens.filter(
    ({ norm, start }, at) =>
      (CODE.test(norm) && !isFormMark(tokens, at) && !isTag(tokens, at)) ||
      (norm === '(' && isCall(tokens[at - 1], start)),
  )
  return marks.length / tokens.length
}

/** A card in JSON, whose braces are no program's: it names what people say of themselves. */
function isCard(tokens: readonly Token[]): boolean {
  if (!/^[{[]$/.test(tokens[0]?.norm ?? '')) return false
  const keys = new Set<string>()
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.norm === ':') keys.add(tokens[at - 1]?.norm ?? '')
  return [...keys].filter((key) => cardKeys.has(key)).length > 1
}

/** `color=black`, behind the few words that a line begins with, or a line that is drawn: `=====`. */
function isFormMark(tokens: readonly Token[], at: number): boolean {
  const isSame = (index: number) => tokens[index]?.norm === '='
  if (!isSame(at)) return false
  if (isSame(at - 1) || isSame(at + 1))
    return [-3, -2, -1, 1, 2, 3].filter((step) => isSame(at + step)).length > 2
  let from = at - 1
  while (from > at - MAX_KEY_WORDS && tokens[from]?.kind === 'word') from--
  return from < at - 1 && (tokens[from]?.norm ?? '\n') === '\n'
}

/** `[F4A]` where a line begins. */
function isTag(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (from > at - MAX_TAG_TOKENS && from >= 0 && tokens[from]?.norm !== '[') from--
  if (tokens[from]?.norm !== '[' || !/^[[\]]$/.test(tokens[at]?.norm ?? '')) return false
  const lead = tokens[from - 1]
  if (lead && lead.kind === 'number' && tokens[from - 2]?.kind === 'number') return false
  if (lead && lead.kind !== 'number' && lead.norm !== '\n') return false
  return tokens.slice(from + 1, from + MAX_TAG_TOKENS).some(({ norm }) => norm === ']')
}
const MAX_TAG_TOKENS = 6

const isCall = (before: Token | undefined, start: number) => before?.kind === 'word' && before.end === start

/** Figures make up most of it. */
const isRecord = (tokens: readonly Token[]) =>
  tokens.filter(({ kind }) => kind === 'number').length > tokens.length * NUMBER_SHARE

/** The share of the words that stand in sentences of prose; none where it is but one fragment. */
function proseShare(tokens: readonly Token[]): number {
  let [prose, signs, from] = [0, 0, 0]
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token && token.kind !== 'break' && !(token.norm === ':' && !isInTime(tokens, at))) continue
    const sign = at - from >= MIN_SENTENCE_TOKENS ? proseSign(tokens, from, at) : 'none'
    if (sign !== 'none') prose += at - from
    signs += sign === 'verb' ? 2 : sign === 'article' ? 1 : 0
    from = at + 1
  }
  return signs < 2 ? 0 : prose / tokens.filter(({ kind }) => kind !== 'break').length
}

/** What shows that a sentence is no fragment of a profile: a verb behind its subject, or else an article. */
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

/** Commas part most of it. */
const isList = (words: readonly string[]) => words.filter((word) => word === ',').length * 4 >= words.length
