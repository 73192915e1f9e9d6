import { CANDIDATES, INTERVIEWERS } from './data/speakers.ts'
import { fold, type Token } from './scan.ts'

/** What one speaker of a transcript says before the next one does. */
export interface Turn {
  readonly byCandidate: boolean
  readonly from: number
  /** The token at which the words begin, behind the speaker's name. */
  readonly said: number
  readonly to: number
}

interface Labelled {
  readonly label: string
  readonly start: number
  readonly said: number
  readonly end: number
  readonly asks: boolean
}

const MIN_TURNS = 3
const MIN_SHARE = 0.5
const NAME = "\\p{L}[\\p{L}\\p{M}.'’ -]{0,28}"
const STAMP = '^\\s*(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s*)?[-*>•<[]?\\s?'
const LABELS: readonly RegExp[] = [
  new RegExp(`${STAMP}(${NAME}(?:\\([^()\\n]{0,40}\\)\\s?)?)[\\]>]?\\s?:\\s*(?=\\S)`, 'u'),
  new RegExp(`${STAMP}(${NAME}?)(?:[>\\]]|\\s[-–—])\\s+(?=\\S)`, 'u'),
  /^\s*(\p{Lu}{1,14})(?:\.\s|\s{2,}|\t)\s*(?=\S)/u,
]
const candidates = new Set(CANDIDATES.split(' '))
const interviewers = new Set(INTERVIEWERS.split(' '))

/** The turns of a transcript in their order; none where the text is no transcript. */
export function turnsOf(text: string, tokens: readonly Token[]): Turn[] {
  for (const label of LABELS) {
    const labelled = labelledBy(label, text)
    const candidate = labelled.length > 0 ? candidateAmong(labelled, tokens) : undefined
    if (candidate === undefined) continue
    let at = 0
    return labelled.map((turn) => {
      const from = tokenFrom(tokens, at, turn.start)
      const said = tokenFrom(tokens, from, turn.said)
      at = tokenFrom(tokens, said, turn.end)
      return { byCandidate: turn.label === candidate, from, said, to: at }
    })
  }
  return []
}

function tokenFrom(tokens: readonly Token[], from: number, unit: number): number {
  let at = from
  while (at < tokens.length && (tokens[at]?.start ?? 0) < unit) at++
  return at
}

/** Empty unless most lines begin with a name, and two of the names come again. */
function labelledBy(pattern: RegExp, text: string): Labelled[] {
  const lines: Labelled[] = []
  let filled = 0
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim()) filled++
    const match = pattern.exec(line.slice(0, 120))
    const label = fold(match?.[1]?.trim() ?? '')
    const end = start + line.length
    if (match && label) {
      lines.push({ label, start, said: start + match[0].length, end, asks: line.includes('?') })
    }
    start = end + 1
  }
  const counts = Map.groupBy(lines, ({ label }) => label)
  const speakers = lines.filter(({ label }) => isSpeaker(label, counts.get(label)?.length ?? 0))
  const names = new Set(speakers.map(({ label }) => label))
  if (names.size < 2 || speakers.length < Math.max(MIN_TURNS, filled * MIN_SHARE)) return []
  return speakers.map((turn, index) => ({ ...turn, end: speakers[index + 1]?.start ?? text.length }))
}

const isCandidate = (token: Token | undefined) =>
  token !== undefined && token.norm.length > 1 && candidates.has(token.norm)

const isSpeaker = (label: string, count: number) =>
  count > 1 || isRole(label, candidates) || isRole(label, interviewers)

const isRole = (label: string, roles: ReadonlySet<string>) =>
  label.split(/[^\p{L}]+/u).some((word) => roles.has(word))

/** The one so called, or named before the talk begins, or else the one who asks least. */
function candidateAmong(turns: readonly Labelled[], tokens: readonly Token[]): string | undefined {
  const turnsBy = Map.groupBy(turns, ({ label }) => label)
  const labels = [...turnsBy.keys()]
  const isNamed = namedBefore(turns[0]?.start ?? 0, tokens)
  const named = labels.find(isNamed)
  if (named !== undefined) return named
  const called = labels.filter((label) => isRole(label, candidates) && !isRole(label, interviewers))
  if (called.length === 1) return called[0]
  const asked = labels.filter((label) => !isRole(label, interviewers))
  if (asked.length === 1) return asked[0]
  const shares = new Map(
    asked.map((label) => {
      const own = turnsBy.get(label) ?? []
      return [label, own.filter(({ asks }) => asks).length / own.length]
    }),
  )
  const share = (label: string) => shares.get(label) ?? 1
  return asked.toSorted((a, b) => share(a) - share(b))[0]
}

/** Whether `candidate = Rosario` or `M = applicant` stands above the talk for a label. */
function namedBefore(talk: number, tokens: readonly Token[]): (label: string) => boolean {
  const whole = new Set<string>()
  const words = new Set<string>()
  for (let at = 0; at < tokens.length && (tokens[at]?.start ?? 0) < talk; at++) {
    const { norm } = tokens[at] ?? {}
    const mark = tokens[at + 1]?.norm
    const next = tokens[at + 2]
    if (norm === undefined || next === undefined) break
    if (mark === '=' && isCandidate(next)) whole.add(norm)
    if (candidates.has(norm) && (mark === '=' || mark === ':' || mark === 'is')) words.add(next.norm)
  }
  return (label) => whole.has(label) || label.split(/[^\p{L}]+/u).some((word) => words.has(word))
}
