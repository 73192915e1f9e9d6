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
    let mark = from
    while (mark < to && tokens[mark]?.norm !== '?') mark++
    if (mark >= to || mark === from || mark - from > MAX_QUESTION) continue
    const asked = [from, mark] as const
    if (/^[-–>→]$/.test(tokens[mark + 1]?.norm ?? '')) {
      pointed.push({ asked, answer: [mark + 1 + pointers(tokens, mark + 1), to] })
    } else if (mark + 1 < to) plain.push({ asked, answer: [mark + 1, to] })
    else {
      const next = lines[index + 1]
      if (next && !hasQuestion(tokens, next)) plain.push({ asked, answer: [next.from, next.to] })
    }
  }
  const labelled = lines.flatMap((line) => labelOf(tokens, line) ?? [])
  const labels = labelled.length
  const isForm =
    (plain.length >= MIN_QUESTIONS && plain.length * 3 >= lines.length) ||
    (labels >= MIN_LABELS && (labels + plain.length) * 2 >= lines.length)
  const isRecord = labels >= MIN_LABELS && labels * 2 >= lines.length
  return [...(isRecord ? labelled : []), ...pointed, ...(isForm ? plain : [])]
}

const ENDS_LABEL = new Set([':', '=', '|'])

/** `Town: Leeds`. */
function labelOf(tokens: readonly Token[], { from, to }: Line): Answered | undefined {
  for (let at = from + 1; at < Math.min(to, from + MAX_LABEL); at++)
    if (ENDS_LABEL.has(tokens[at]?.norm ?? '')) return { asked: [from, at], answer: [at + 1, to] }
  return undefined
}

function pointers(tokens: readonly Token[], at: number): number {
  let count = 0
  while (/^[-–>→]$/.test(tokens[at + count]?.norm ?? '')) count++
  return count
}

const hasQuestion = (tokens: readonly Token[], { from, to }: Line) =>
  tokens.slice(from, to + 1).some(({ norm }) => norm === '?')
