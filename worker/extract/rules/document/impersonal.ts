import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import { CARD_KEYS, FRAGMENT_OPENERS, SEEKING, SELF_WORDS } from '../languages/common/impersonal.ts'
import type { Layout } from './layout.ts'
import { isProfile } from './profile.ts'
import { proseShare } from './prose.ts'
import { closings } from './quoted.ts'
import { UNASSERTED } from './stances.ts'

const selves = wordSet(SELF_WORDS)
const openers = wordSet(FRAGMENT_OPENERS)
const seekers = wordSet(SEEKING)
const articles = wordSet('the a an')
const ofSoy = wordSet('milk sauce bean beans based protein wax candle candles free flour oil')
const cardKeys = wordSet(CARD_KEYS)

/** A shorter text cannot be classified. */
const MIN_TOKENS = 15
/** From this share of words in sentences on, a text without a first person is about somebody else. */
const PROSE_SHARE = 0.5
/** The shares of marks above which a text is code: if it contains an I, which may be a variable, and if not. */
const MUCH_CODE = 0.12
const SOME_CODE = 0.08
const NUMBER_SHARE = 0.3
const MIN_LOG_LINES = 3
const LOG_SHARE = 0.3
const MIN_NESTED = 3
const MAX_KEY_WORDS = 4
const CODE = /^[{}[\]<>=;_\\]$/

/** Whether a text without a first person is prose, code or a record, and so states nothing of its user. */
export function isImpersonal(tokens: readonly Token[], flags: Uint8Array, layout: Layout): boolean {
  if (tokens.length < MIN_TOKENS || layout.isTalk) return false
  if (codeShare(tokens) > MUCH_CODE) return true
  if (speaksOfSelf(tokens, flags) || isProfile(tokens)) return false
  if (layout.sections.some((section) => section !== '')) return false
  if (codeShare(tokens) > SOME_CODE || isRecord(tokens) || isLog(tokens, layout)) return true
  return isSettings(tokens) || proseShare(tokens, layout) >= PROSE_SHARE
}

/** No conversation and nobody speaks of themself: a description in fragments that seeks nothing, or about something else. */
export const isSelfless = ({ tokens, stances, layout }: Selfless): boolean =>
  tokens.length >= MIN_TOKENS_OF_SELFLESS &&
  !layout.isTalk &&
  !speaksOfSelf(tokens, stances) &&
  !tokens.some(({ norm }, at) => seekers.has(norm) && (tokens[at - 1]?.kind ?? 'break') === 'break')

/** Up to here a single fact without a pronoun is usual. */
const MIN_TOKENS_OF_SELFLESS = 20

interface Selfless {
  readonly tokens: readonly Token[]
  readonly stances: Uint8Array
  readonly layout: Layout
}

/** Many lines without a known label start with the same two words, or with the same word and a colon, as in the output of a program. */
function isLog(tokens: readonly Token[], { lines, prompts }: Layout): boolean {
  const counts = new Map<string, number>()
  for (const { from, to } of lines) {
    const [first, second, third] = tokens.slice(from, Math.min(to, from + 3))
    if ((prompts[to - 1]?.size ?? 0) > 0) continue
    if (first?.kind !== 'word' || !second || openers.has(first.norm)) continue
    const key = third?.norm === ':' || second.norm === ':' ? first.norm : `${first.norm} ${second.norm}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) >= Math.max(MIN_LOG_LINES, lines.length * LOG_SHARE)
}

/** A configuration file: indented keys below other keys. */
function isSettings(tokens: readonly Token[]): boolean {
  let nested = 0
  for (let at = 1; at + 1 < tokens.length; at++) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (token?.norm === '\n' && before?.norm === ':' && (next?.start ?? 0) > token.end) nested++
  }
  return nested >= MIN_NESTED
}

/** A first person outside quotations. */
export function speaksOfSelf(tokens: readonly Token[], flags: Uint8Array): boolean {
  const closes = closings(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const close = closes[at] ?? 0
    if (close > 0 && flags[close] !== undefined && ((flags[at] ?? 0) & UNASSERTED) === 0 && close - at > 2) {
      at = close
      continue
    }
    if (isSelf(tokens, at) && ((flags[at] ?? 0) & UNASSERTED) === 0) return true
  }
  return false
}

/** After an article it is a noun: "the mine", "the US", "a bin". So is the soy of sauces. */
const isSelf = (tokens: readonly Token[], at: number) =>
  selves.has(tokens[at]?.norm ?? '') &&
  !articles.has(tokens[at - 1]?.norm ?? '') &&
  !(tokens[at]?.norm === 'soy' && ofSoy.has(tokens[at + 1]?.norm ?? ''))

function codeShare(tokens: readonly Token[]): number {
  if (isCard(tokens)) return 0
  const marks = tokens.filter(
    ({ norm, start }, at) =>
      (CODE.test(norm) && !isFormMark(tokens, at) && !isTag(tokens, at)) ||
      (norm === '(' && isCall(tokens[at - 1], start)),
  )
  return marks.length / tokens.length
}

/** A profile card in JSON or `age=33;city=Ghent`, which is no code: its keys name what people say of themselves. */
export function isCard(tokens: readonly Token[]): boolean {
  const [sign, least] = /^[{[]$/.test(tokens[0]?.norm ?? '') ? [':', 2] : ['=', MIN_CARD_KEYS]
  const keys = new Set<string>()
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.norm === sign) keys.add(tokens[at - 1]?.norm ?? '')
  return [...keys].filter((key) => cardKeys.has(key)).length >= least
}
const MIN_CARD_KEYS = 4

/** `color=black` after the few words at the start of a line, a drawn line: `=====`, or a `;` inside a line. */
function isFormMark(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm === ';') return (tokens[at + 1]?.norm ?? '\n') !== '\n'
  const isSame = (index: number) => tokens[index]?.norm === '='
  if (!isSame(at)) return false
  if (isSame(at - 1) || isSame(at + 1))
    return [-3, -2, -1, 1, 2, 3].filter((step) => isSame(at + step)).length > 2
  let from = at - 1
  while (from > at - MAX_KEY_WORDS && tokens[from]?.kind === 'word') from--
  return from < at - 1 && (tokens[from]?.norm ?? '\n') === '\n'
}

/** `[F4A]` at the start of a line. */
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

/** Most of its tokens are numbers. */
const isRecord = (tokens: readonly Token[]) =>
  tokens.filter(({ kind }) => kind === 'number').length > tokens.length * NUMBER_SHARE
