import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import { PARTNER_WORDS } from '../languages/common/impersonal.ts'
import type { Line } from './lines.ts'
import { below } from './set-aside.ts'
import { WISHED } from './stances.ts'

const partnerWords = wordSet(PARTNER_WORDS)
const MAX_HEADING = 5
const MAX_KEY = 4

/** Marks as wished for what a form or card says under a heading or key for the partner: `"partner": {"smoker": false}`. */
export function markPartner(tokens: readonly Token[], lines: readonly Line[], flags: Uint8Array): void {
  for (const [index, line] of lines.entries())
    if (isPartnerHeading(tokens, line))
      for (const { from, to } of below(tokens, lines, index)) markWished(flags, from, to)
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.norm !== '{' || !isPartnerKey(tokens, at)) continue
    const from = at
    while (at < tokens.length && tokens[at]?.norm !== '}') at++
    markWished(flags, from, at)
  }
}

/** `Partner expectations`, `What I'm looking for in a partner:` with nothing after it. */
function isPartnerHeading(tokens: readonly Token[], { from, to }: Line): boolean {
  const isLabel = tokens[to - 1]?.norm === ':'
  if (to - from > MAX_HEADING + (isLabel ? 1 : 0)) return false
  const words = tokens.slice(from, isLabel ? to - 1 : to)
  const first = words[0]?.norm ?? ''
  if (!isLabel && !BEGINS_HEADING.test(first) && !partnerWords.has(first)) return false
  return words.every(({ kind }) => kind === 'word') && words.some(({ norm }) => partnerWords.has(norm))
}
const BEGINS_HEADING = /^(?:ideal|desired|preferred|expected|wanted)$/

function isPartnerKey(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== ':') return false
  return tokens
    .slice(Math.max(0, at - 1 - MAX_KEY), at - 1)
    .some(
      ({ norm }, index, key) =>
        partnerWords.has(norm) && key.slice(index).every(({ kind }) => kind === 'word'),
    )
}

function markWished(flags: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) flags[at] = (flags[at] ?? 0) | WISHED
}
