import type { Token } from '../engine/scan.ts'
import { UNASSERTED } from './stances.ts'

const EARLIER = /^(?:prior|previous|past|history|earlier|exits)$/

/** Marks the members of a record's object about earlier rounds: `"prior": {"stage": "seed"}`. */
export function markEarlier(tokens: readonly Token[], flags: Uint8Array): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!EARLIER.test(tokens[at]?.norm ?? '')) continue
    let open = at + 1
    while (open < at + 4 && tokens[open]?.norm !== '{') open++
    if (tokens[open]?.norm !== '{' || tokens[open - 1]?.norm !== ':') continue
    let close = open
    while (close < tokens.length && tokens[close]?.norm !== '}') close++
    flags.fill(UNASSERTED, at, close)
    at = close
  }
}
