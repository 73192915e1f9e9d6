import type { Token } from '../engine/scan.ts'

/** A line of the text that holds tokens. */
export interface Line {
  readonly from: number
  /** The token after the last one, without the break at the end of the line. */
  readonly to: number
  /** The previous line is empty. */
  readonly spaced: boolean
}

export function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let at = 0
  let start = 0
  let spaced = true
  while (start <= text.length && at < tokens.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    while (at < tokens.length && tokens[at]?.norm === '\n') at++
    const from = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++
    if (at > from) lines.push({ from, to: at, spaced })
    spaced = at === from
    start = end + 1
  }
  return lines
}
