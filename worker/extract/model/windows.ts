/** The smallest model that we name takes 24,000 tokens with prompt and answer, and a token has a byte or more. */
export const WINDOW_BYTES = 16_000
/** Each is a call. Together they hold the longest text of Latin letters that is taken; of others, its beginning. */
const MAX_WINDOWS = 8

/**
 * Parts of a text that a model takes in one go, in order and without a gap. They end at a paragraph, else a line, else
 * a sentence, else a word, where the second half of a part has such an end.
 */
export function windowsOf(text: string): string[] {
  const windows: string[] = []
  for (let start = 0; start < text.length && windows.length < MAX_WINDOWS; ) {
    const fitting = text.slice(start, start + unitsThatFit(text, start))
    const isLast = start + fitting.length === text.length
    const window = isLast ? fitting : fitting.slice(0, lastEnd(fitting))
    windows.push(window)
    start += window.length
  }
  return windows
}

/** Never a part of a character: half a pair would be no text. */
function unitsThatFit(text: string, start: number): number {
  const piece = text.slice(start, start + WINDOW_BYTES)
  return new TextEncoder().encodeInto(piece, new Uint8Array(WINDOW_BYTES)).read
}

const ENDS = [/\n\s*\n/g, /\n/g, /[.!?]["'”’)]*\s+|[。！？]/g, /\s+/g]

function lastEnd(text: string): number {
  for (const end of ENDS) {
    const ends = Array.from(text.matchAll(end), ({ index, 0: { length } }) => index + length)
    const last = ends.at(-1)
    if (last !== undefined && last > text.length / 2) return last
  }
  return text.length
}
