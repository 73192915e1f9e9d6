import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import { FAMILY_LABELS, PARTNER_KEYS, PARTNER_LABELS, PARTNER_WORDS } from '../languages/common/impersonal.ts'
import { type Layout, PARTNER } from './layout.ts'
import type { Line } from './lines.ts'
import { below } from './set-aside.ts'
import { OTHER, WISHED } from './stances.ts'

const partnerWords = wordSet(PARTNER_WORDS)
const partnerLabels = wordSet(`${PARTNER_WORDS} ${PARTNER_LABELS}`)
const partnerKeys = wordSet(`${PARTNER_WORDS} ${PARTNER_LABELS} ${PARTNER_KEYS}`)
const familyLabels = wordSet(FAMILY_LABELS)
const MAX_LABEL = 5

/**
 * Marks as wished for what a form or card says of the partner, under a heading, a label or a key, and as somebody
 * else's what it says of the family: `Father: retired`.
 */
export function markPartner(
  tokens: readonly Token[],
  { lines, prompts, isTalk }: Layout,
  flags: Uint8Array,
): void {
  for (let at = 0; at < tokens.length; at++) if (prompts[at]?.has(PARTNER)) mark(flags, at, at + 1, WISHED)
  if (isTalk) return
  const ofTwo = lines.some(({ from }) => isSelf(tokens, from))
  for (const [index, line] of lines.entries()) {
    const colon = colonIn(tokens, line)
    const words = tokens.slice(line.from, colon ?? line.to)
    if (words.length > MAX_LABEL || words.some(({ kind }) => kind !== 'word')) continue
    const isFamily = colon !== undefined && isFamilyLabel(words)
    if (!isFamily && !isPartner(words, colon !== undefined, ofTwo)) continue
    if (isFamily) mark(flags, line.from, line.to, OTHER)
    else if (colon !== undefined && colon + 1 < line.to)
      mark(flags, colon, sentenceEnd(tokens, colon, line.to), WISHED)
    else for (const { from, to } of below(tokens, lines, index)) mark(flags, from, to, WISHED)
  }
  markKeys(tokens, flags)
}

/** `Father`, `Family details`; not `Mother tongue`, `Family plans`. */
const isFamilyLabel = ([first, second]: readonly Token[]) =>
  familyLabels.has(first?.norm ?? '') &&
  (second === undefined || /^(?:details|background|occupation|name|status|members)$/.test(second.norm))

/** `About me: …`, beside which `About you: …` is about the partner. */
const isSelf = (tokens: readonly Token[], from: number) =>
  tokens[tokens[from]?.norm === 'about' ? from + 1 : from]?.norm === 'me'

function colonIn(tokens: readonly Token[], { from, to }: Line): number | undefined {
  for (let at = from; at < to && at <= from + MAX_LABEL; at++) if (tokens[at]?.norm === ':') return at
  return undefined
}

function sentenceEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.norm !== '.') at++
  return at
}

/** `Partner expectations`, `What I'm looking for in a partner:`; `You:` beside `Me:`. */
function isPartner(words: readonly Token[], isLabel: boolean, ofTwo: boolean): boolean {
  const first = words[0]?.norm ?? ''
  if (isLabel && words.at(-1)?.norm === 'you') return ofTwo && words.length <= 2
  if (!isLabel && !BEGINS_HEADING.test(first) && !partnerWords.has(first)) return false
  return words.some(({ norm }) => partnerLabels.has(norm))
}
const BEGINS_HEADING = /^(?:ideal|desired|preferred|expected|wanted)$/

/** `"partner": {"smoker": false}`. */
function markKeys(tokens: readonly Token[], flags: Uint8Array): void {
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.norm !== '{' || tokens[at - 1]?.norm !== ':') continue
    let key = at - 2
    while (key >= 0 && tokens[key]?.kind === 'word' && !isKey(tokens[key])) key--
    if (tokens[key]?.kind !== 'word') continue
    const isAgent = AGENTS.test(tokens[key]?.norm ?? '')
    const from = at
    while (at < tokens.length && tokens[at]?.norm !== '}') at++
    mark(flags, from, at, isAgent ? OTHER : WISHED)
  }
}

const isKey = (token: Token | undefined) =>
  partnerKeys.has(token?.norm ?? '') || AGENTS.test(token?.norm ?? '')
const AGENTS = /^(?:agent|assistant|bot|matchmaker|concierge)$/

function mark(flags: Uint8Array, from: number, to: number, stance: number): void {
  for (let at = from; at < to; at++) flags[at] = (flags[at] ?? 0) | stance
}
