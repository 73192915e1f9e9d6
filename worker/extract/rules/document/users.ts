import type { Token } from '../engine/scan.ts'
import { answerers, counterparts, interviewers, isRole, type Labelled, users } from './speakers.ts'

/**
 * The labels of the user: those called so ("me" before "customer") or declared before the conversation; else the one
 * who answers an interviewer; else, in domains with interviews, the one who asks least; otherwise `you`.
 */
export function usersAmong(
  turns: readonly Labelled[],
  tokens: readonly Token[],
  interviews: boolean,
): ReadonlySet<string> {
  const turnsBy = Map.groupBy(turns, ({ label }) => label)
  const labels = [...turnsBy.keys()]
  const named = labels.find(namedBefore(turns[0]?.start ?? 0, tokens))
  if (named !== undefined) return new Set([named])
  const called = labels.filter((label) => isRole(label, users) && !isRole(label, interviewers))
  const own = called.filter((label) => /^(?:me|myself|i)$/.test(label))
  if (called.length > 0) return new Set(own.length > 0 ? own : called)
  const answering = labels.filter((label) => answerers.has(label))
  if (answering.length === 1) return new Set(answering)
  const asked = labels.filter((label) => !isRole(label, interviewers) && !isRole(label, counterparts))
  const isCoached = asked.length === 1 && labels.some((label) => COACH.test(label))
  if ((!interviews && !isCoached) || asked.length === 0)
    return new Set(labels.filter((label) => label === 'you'))
  if (asked.length <= 1) return new Set(asked)
  const shares = new Map(asked.map((label) => [label, questionShare(turnsBy.get(label) ?? [])]))
  const share = (label: string) => shares.get(label) ?? 1
  return new Set(asked.toSorted((a, b) => share(a) - share(b)).slice(0, 1))
}

/** Who is asked by one tells of themself. */
const COACH = /^(?:coach|matchmaker)\b/

const questionShare = (turns: readonly Labelled[]) => turns.filter(({ asks }) => asks).length / turns.length

const isUser = (token: Token | undefined) =>
  token !== undefined && token.norm.length > 1 && users.has(token.norm)

/** Whether the text before the conversation declares a label as `candidate = Rosario` or `M = applicant` does. */
function namedBefore(talk: number, tokens: readonly Token[]): (label: string) => boolean {
  const whole = new Set<string>()
  const words = new Set<string>()
  for (let at = 0; at < tokens.length && (tokens[at]?.start ?? 0) < talk; at++) {
    const { norm } = tokens[at] ?? {}
    const mark = tokens[at + 1]?.norm
    const next = tokens[at + 2]
    if (norm === undefined || next === undefined) break
    if (mark === '=' && isUser(next)) whole.add(norm)
    if (users.has(norm) && (mark === '=' || mark === ':' || mark === 'is')) words.add(next.norm)
  }
  return (label) => whole.has(label) || label.split(/[^\p{L}]+/u).some((word) => words.has(word))
}
