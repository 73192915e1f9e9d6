import type { Token } from '../engine/scan.ts'

const BOX = /\[[ xX✓✔]?\]|\([ xX✓✔]\)|[☐☑☒⬜]/gu
const TICKED = /[xX✓✔☑☒]/u
/** Between options and before the first. */
const NO_OPTION = /^[\s\-–*•·|:,/()]*$/u

/** What ends before a question starts. */
const STOP = /[.,;|·\])]/u

/** A range of the text without a ticked box, or the box itself. */
interface Option {
  readonly start: number
  readonly end: number
  /** Whether the words before it are a label. */
  readonly ends?: boolean
}

/** A box without an option, as a word. */
interface Answer {
  readonly norm: 'yes' | 'no'
  readonly end: number
}

/**
 * Drops the options of a form that are not ticked: of `Hours: [x] full time [ ] part time` the first stays. A box may
 * precede its option or follow it. A box without an option reads as yes or no.
 */
export function withoutUnticked(text: string, tokens: readonly Token[]): readonly Token[] {
  if (text.search(BOX) < 0) return tokens
  const dropped: Option[] = []
  const answers = new Map<number, Answer>()
  let start = 0
  for (const line of text.split('\n')) {
    readLine(line, start, dropped, answers)
    start += line.length + 1
  }
  return answers.size === 0 && dropped.length === 0 ? tokens : rewritten(tokens, dropped, answers)
}

function readLine(line: string, start: number, dropped: Option[], answers: Map<number, Answer>): void {
  const boxes = [...line.matchAll(BOX)]
  if (boxes.length === 0) return
  const first = boxes[0]?.index ?? 0
  const last = boxes.at(-1)
  const asked = Math.max(line.lastIndexOf(':', first), line.lastIndexOf('?', first)) + 1
  const isLabelled = NO_OPTION.test(line.slice(asked, first))
  const precede = isLabelled || !NO_OPTION.test(line.slice(last && last.index + last[0].length))
  const label = precede ? first : asked
  if (precede && boxes.length > 1 && !boxes.some(([box]) => TICKED.test(box))) {
    dropped.push({ start: start + questionStart(line, label), end: start + label })
  }
  for (const [index, { 0: box, index: at }] of boxes.entries()) {
    const after = at + box.length
    const [from, to] = precede
      ? [after, boxes[index + 1]?.index ?? line.length]
      : [index === 0 ? label : (boxes[index - 1]?.index ?? 0) + (boxes[index - 1]?.[0].length ?? 0), at]
    const isTicked = TICKED.test(box)
    if (NO_OPTION.test(line.slice(from, to)))
      answers.set(start + at, { norm: isTicked ? 'yes' : 'no', end: start + after })
    else if (!isTicked) dropped.push({ start: start + from, end: start + to })
    dropped.push({ start: start + at, end: start + after, ends: precede && !isLabelled && index === 0 })
  }
}

/** The words before the options, which state nothing if no option is ticked. */
function questionStart(line: string, end: number): number {
  let from = end
  while (from > 0 && !STOP.test(line.charAt(from - 1))) from--
  return from
}

/** The first token of a box separates options, or is the answer. */
function rewritten(
  tokens: readonly Token[],
  dropped: readonly Option[],
  answers: ReadonlyMap<number, Answer>,
): Token[] {
  const kept: Token[] = []
  let next = 0
  const sorted = dropped.toSorted((a, b) => a.start - b.start)
  for (const token of tokens) {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= token.start) next++
    const range = sorted[next]
    if (!range || token.start < range.start) kept.push(token)
    else if (answers.has(token.start)) kept.push({ ...token, ...answers.get(token.start), kind: 'word' })
    else if (token.start === range.start) kept.push({ ...token, norm: range.ends ? ':' : ',', kind: 'mark' })
  }
  return kept
}
