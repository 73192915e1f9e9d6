import type { Token } from '../engine/scan.ts'
import type { Line } from './lines.ts'

/** A form's question and its answer, as token ranges. */
export interface Answered {
  readonly asked: readonly [from: number, to: number]
  readonly answer: readonly [from: number, to: number]
}

const MAX_QUESTION = 14
/** So many questions make a form. */
const MIN_QUESTIONS = 2
/** Or so many labels, if some questions are among them. */
const MIN_LABELS = 3
const MAX_LABEL = 4

/**
 * The questions of a form with their answers: `Where? -> Orléans`. If there are several, also `Where? Orléans`, and
 * an answer on the next line.
 */
export function answeredIn(tokens: readonly Token[], lines: readonly Line[]): Answered[] {
  const pointed: Answered[] = []
  const plain: Answered[] = []
  for (const [index, { from, to }] of lines.entries()) {
    let begin = from
    for (let mark = questionMark(tokens, from, to); mark < to; ) {
      const next = questionMark(tokens, mark + 1, to)
      const end = next < to ? sentenceStart(tokens, mark + 1, next) : to
      const asked = [begin, mark] as const
      const isShort = mark > begin && mark - begin <= MAX_QUESTION
      const after = lines[index + 1]
      if (isShort && /^[-–>→|]$/.test(tokens[mark + 1]?.norm ?? ''))
        pointed.push({ asked, answer: [mark + 1 + pointers(tokens, mark + 1), end] })
      else if (isShort && mark + 1 < end) plain.push({ asked, answer: [mark + 1, end] })
      else if (isShort && mark + 1 >= to && after && !hasQuestion(tokens, after))
        plain.push({ asked, answer: [after.from, after.to] })
      begin = end
      mark = next
    }
  }
  const labelled = lines.flatMap((line) => labelOf(tokens, line) ?? [])
  const labels = labelled.length
  const questions = plain.length + pointed.length
  const isForm =
    (questions >= MIN_QUESTIONS && questions * 3 >= lines.length) ||
    (labels >= MIN_LABELS && (labels + questions) * 2 >= lines.length)
  const isRecord = labels >= MIN_LABELS && labels * 2 >= lines.length
  return [...(isRecord || isForm ? labelled : []), ...pointed, ...(isForm ? plain : [])]
}

/** The next question mark; `to` if there is none. */
function questionMark(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.norm !== '?') at++
  return at
}

/** The start of the sentence that ends at a question mark: `Smoke? Never. Drink? Rarely.` */
function sentenceStart(tokens: readonly Token[], from: number, mark: number): number {
  let at = mark
  while (at > from && tokens[at - 1]?.kind !== 'break') at--
  return at
}

const ENDS_LABEL = new Set([':', '=', '|', '>'])

const ASKS = /^(?:do|how|what|where|are|have)$/

/** `Town: Leeds`, `Where do you live: Leeds`, or `Town   Leeds` in columns. */
function labelOf(tokens: readonly Token[], { from, to }: Line): Answered | undefined {
  const most = ASKS.test(tokens[from]?.norm ?? '') ? MAX_QUESTION : MAX_LABEL
  for (let at = from + 1; at < Math.min(to, from + most); at++) {
    if (ENDS_LABEL.has(tokens[at]?.norm ?? '')) return { asked: [from, at], answer: [at + 1, to] }
    const isColumn = (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0) + 1
    if (isColumn && !YEAR.test(tokens[at]?.norm ?? '')) return { asked: [from, at], answer: [at, to] }
  }
  return undefined
}

/** The dates of a position, whose title is no label. */
const YEAR = /^(?:19|20)\d\d$/

function pointers(tokens: readonly Token[], at: number): number {
  let count = 0
  while (/^[-–>→|]$/.test(tokens[at + count]?.norm ?? '')) count++
  return count
}

const hasQuestion = (tokens: readonly Token[], { from, to }: Line) =>
  tokens.slice(from, to + 1).some(({ norm }) => norm === '?')
