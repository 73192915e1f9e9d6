import type { Token } from '../engine/scan.ts'
import { type Labelled, labelledBy } from './speakers.ts'
import { usersAmong } from './users.ts'

/** A turn of a conversation. */
export interface Turn {
  readonly byUser: boolean
  readonly from: number
  /** The first token after the speaker's name. */
  readonly content: number
  readonly to: number
}

const NAME = "\\p{L}[\\p{L}\\p{M}.'’_ -]{0,28}(?:(?<=\\p{L}{3})\\d{2,4})?"
const STAMP =
  '^\\s*(?:[[(]?\\d{1,4}[\\d/:., -]{2,20}(?:[AaPp][Mm])?[\\])]?\\s*(?:[-–]\\s)?)?[-*>•<[#_]{0,4}\\s?'
const LABELS: readonly RegExp[] = [
  new RegExp(`${STAMP}(${NAME}(?:\\([^()\\n]{0,40}\\)\\s?)?)[\\]>]?[*_]{0,2}\\s?:[*_]{0,2}\\s*`, 'u'),
  new RegExp(`${STAMP}(${NAME}?)(?:[>\\]]|\\s[-–—])\\s+(?=\\S)`, 'u'),
  /^\s*(\p{Lu}{1,14})(?:\.\s|\s{2,}|\t)\s*(?=\S)/u,
  new RegExp(`^\\s*(?:#{1,4}|[*_]{2})\\s?(${NAME})[*_]{0,2}\\s*$`, 'u'),
  /^[\s,[]*(?:\{\s*"\w{1,20}"\s*:\s*\[\s*)?\{\s*"(?:role|from|speaker|author|sender)"\s*:\s*"([\p{L} ]{1,28})"\s*,\s*"(?:content|text|value|message|body)"\s*:\s*"/u,
]

/** The turns of a conversation in order; empty if the text is none. */
export function turnsOf(text: string, tokens: readonly Token[], interviews: boolean): Turn[] {
  for (const label of LABELS) {
    const labelled = labelledBy(label, text)
    if (labelled.length > 0) return turnsFrom(labelled, usersAmong(labelled, tokens, interviews), tokens)
  }
  return []
}

function turnsFrom(
  labelled: readonly Labelled[],
  users: ReadonlySet<string>,
  tokens: readonly Token[],
): Turn[] {
  let at = 0
  return labelled.map((turn) => {
    const from = tokenFrom(tokens, at, turn.start)
    const content = tokenFrom(tokens, from, turn.content)
    at = tokenFrom(tokens, content, turn.end)
    return { byUser: users.has(turn.label), from, content, to: at }
  })
}

function tokenFrom(tokens: readonly Token[], from: number, unit: number): number {
  let at = from
  while (at < tokens.length && (tokens[at]?.start ?? 0) < unit) at++
  return at
}
