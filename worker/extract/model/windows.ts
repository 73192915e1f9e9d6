/** The smallest supported context is 24,000 tokens for prompt and answer. A token has at least one byte. */
export const WINDOW_BYTES = 16_000
/**
 * Each window is a call. Together they hold the longest accepted text in Latin script; of other scripts, its
 * beginning.
 */
const MAX_WINDOWS = 8

/**
 * Splits a text into windows of one call each, in order and without gaps. A window ends at a paragraph, else a line,
 * else a sentence, else a word, if there is such an end in its second half.
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

/** Never splits a surrogate pair. */
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
