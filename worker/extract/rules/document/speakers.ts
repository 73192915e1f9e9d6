import { wordSet } from '../engine/entries.ts'
import { fold } from '../engine/scan.ts'
import {
  ANSWERERS,
  COUNTERPARTS,
  FORM_LABELS,
  INTERVIEWERS,
  MACHINES,
  USERS,
} from '../languages/common/speakers.ts'

/** A line, or part of one, that starts with a speaker's name. */
export interface Labelled {
  readonly label: string
  readonly start: number
  readonly content: number
  readonly end: number
  readonly asks: boolean
  /** In capitals, after other words of its line. */
  readonly isCue: boolean
}

const MIN_TURNS = 3
const MIN_SHARE = 0.5
const MAX_LABEL_CHARS = 120
/** A longer label is the heading of a form: "things I own". */
const MAX_LABEL_WORDS = 2
export const users = wordSet(USERS)
export const answerers = wordSet(ANSWERERS)
export const interviewers = wordSet(INTERVIEWERS)
export const counterparts = wordSet(COUNTERPARTS)
const machines = wordSet(MACHINES)
const formLabels = wordSet(FORM_LABELS)
/** Roles that suffice in a conversation of few turns. `you` and single letters label much else. */
const sure = (role: string) => role.length > 2 && role !== 'you' && role !== 'int'

/** `I like: …`, `Send me: …` of a form. */
const CLAUSE = /^i \p{L}| me$/u

export function isRole(label: string, roles: ReadonlySet<string>): boolean {
  if (CLAUSE.test(label)) return false
  const words = label.split(/[^\p{L}]+/u)
  return words.length <= MAX_LABEL_WORDS && words.some((word) => roles.has(word))
}

/** The places within a line at which a turn may start: after a sentence, and in a JSON list of messages. */
const INLINE = new RegExp(
  `\\n|(?<=[.!?"”)/|—–-]\\s)(?=(?:${[
    ...wordSet(USERS),
    ...wordSet(COUNTERPARTS),
    'recruiter',
    'interviewer',
    'agent',
  ]
    .filter((role) => role.length > 1)
    .join(
      '|',
    )})\\s?:\\s)|(?<=[.!?"”)]\\s)(?=(?-i:\\p{Lu}{2,}(?: \\p{Lu}{2,})?:\\s))|(?<=\\})(?=\\s*,?\\s*\\{\\s*"(?:role|from|speaker|author|sender)")`,
  'iu',
)

/**
 * The labelled lines; empty unless the text is a conversation. It is one if most lines start with a name, or if a few
 * start with roles.
 */
export function labelledBy(pattern: RegExp, text: string): Labelled[] {
  const lines: Labelled[] = []
  let filled = 0
  let start = 0
  for (const line of text.split(INLINE)) {
    if (line.trim()) filled++
    const begin = text.indexOf(line, start)
    const match = pattern.exec(line.slice(0, MAX_LABEL_CHARS))
    const label = fold(match?.[1]?.trim() ?? '')
    const end = begin + line.length
    const alone = match !== null && match[0].length === line.trimEnd().length
    if (match && label && (!alone || isKnown(label)))
      lines.push({
        label,
        start: begin,
        content: begin + match[0].length,
        end,
        asks: line.includes('?'),
        isCue: isCue(text, begin, match[1] ?? ''),
      })
    start = end
  }
  const speakers = speakersAmong(lines, filled)
  return speakers.map((turn, index) => ({ ...turn, end: speakers[index + 1]?.start ?? text.length }))
}

/** Two names alternate in all lines. */
const isAllTalk = (lines: readonly Labelled[], filled: number) =>
  lines.length >= MIN_TURNS &&
  lines.length === filled &&
  new Set(lines.map(({ label }) => label)).size === 2 &&
  lines.every(({ label }, index) => label !== lines[index - 1]?.label)

/** `Ana: hi`, `Me: I'm 31`. */
const isAnswered = (lines: readonly Labelled[], filled: number) =>
  lines.length > 1 &&
  lines.length === filled &&
  new Set(lines.map(({ label }) => label)).size === 2 &&
  lines.some(({ label }) => label === 'me') &&
  !lines.some(({ label }) => isRole(label, formLabels))

const isCue = (text: string, start: number, name: string) =>
  start > 0 && text.charAt(start - 1) !== '\n' && name === name.toUpperCase()

/** `MODERATOR: … DR SATO: …` within a line. */
const isPlay = (lines: readonly Labelled[]) =>
  lines.filter((line) => line.isCue).length > 1 &&
  new Set(lines.map(({ label }) => label)).size > 1 &&
  !lines.some(({ label }) => isRole(label, formLabels))

const isKnown = (label: string) =>
  isRole(label, users) ||
  isRole(label, answerers) ||
  isRole(label, interviewers) ||
  isRole(label, counterparts)

function speakersAmong(lines: readonly Labelled[], filled: number): Labelled[] {
  const counts = Map.groupBy(lines, ({ label }) => label)
  const speakers = lines.filter(({ label }) => (counts.get(label)?.length ?? 0) > 1 || isKnown(label))
  if (isAllTalk(lines, filled) || isAnswered(lines, filled) || isPlay(lines)) return [...lines]
  const names = new Set(speakers.map(({ label }) => label))
  if (names.size > 1 && speakers.length >= Math.max(MIN_TURNS, filled * MIN_SHARE)) return speakers
  const known = speakers.filter(({ label }) => sure(label) || label === 'me' || label === 'i')
  const ours = known.some(({ label }) => users.has(label))
  const theirs = known.some(({ label }) => isRole(label, counterparts) || isRole(label, interviewers))
  if (ours && theirs) return speakers
  return known.filter(({ label }) => !label.includes(' ') && isRole(label, machines)).length > 0
    ? speakers
    : []
}
