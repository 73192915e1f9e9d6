import type { Domain } from '../../shared/domain.ts'
import type { Span } from '../../shared/value.ts'
import { accept, codePointSpans } from '../../worker/extract/accept.ts'
import { type Page, pageOf, written } from '../../worker/extract/rules/document/page.ts'
import {
  ASKED,
  BEFORE,
  NEGATED,
  OTHER,
  UNASSERTED,
  WISHED,
} from '../../worker/extract/rules/document/stances.ts'
import { type Match, matches } from '../../worker/extract/rules/engine/match.ts'
import { counts, longest } from '../../worker/extract/rules/readers/phrasings.ts'
import { readPage, SPEAKS, treeOf } from '../../worker/extract/rules/rules.ts'
import { openings } from '../../worker/extract/rules/slots/openers.ts'

const STANCES: readonly (readonly [bit: number, name: string])[] = [
  [OTHER, 'of somebody else'],
  [NEGATED, 'denied'],
  [BEFORE, 'past'],
  [WISHED, 'wished for'],
  [UNASSERTED, 'not said by the user'],
  [ASKED, 'asked'],
]

/** Explains step by step how the rules read a text: docs/one-sentence.md walks through an answer. */
export function explain(domain: Domain, text: string): string {
  const page = pageOf({ text, occurredAt: new Date() }, domain)
  const { readings, rejected, ungrounded } = accept(domain, text, readPage(domain, page))
  const evidence = readings.flatMap((reading) =>
    reading.evidence.map((span) => ({ ...span, of: reading.field })),
  )
  return [
    `tokens (${page.tokens.length})`,
    ...page.tokens.map(
      (token, at) => `  ${at} ${JSON.stringify(token.norm)} ${token.kind}${stanceAt(page, at)}`,
    ),
    'matches',
    ...matches(page, treeOf(domain), openings(page.tokens)).map(
      (match, _, all) => `  ${line(page, match, all, evidence)}`,
    ),
    'values',
    ...readings.map(
      ({ field, value, confidence, evidence: spans }) =>
        `  ${field} = ${JSON.stringify(value)} (${confidence}) from ${spans.map(({ quote }) => JSON.stringify(quote)).join(', ')}`,
    ),
    ...rejected.map(({ field, value, reason }) => `  ${field} = ${JSON.stringify(value)} refused: ${reason}`),
    ...(ungrounded > 0 ? [`  ${ungrounded} rest on no words of the text`] : []),
    ...(readings.length + rejected.length === 0 ? ['  none'] : []),
  ].join('\n')
}

function stanceAt(page: Page, at: number): string {
  const bits = page.stances[at] ?? 0
  const names = STANCES.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name)
  return names.length > 0 ? ` (${names.join(', ')})` : ''
}

function line(page: Page, match: Match, all: readonly Match[], evidence: readonly (Span & { of: string })[]) {
  const { goal, from, to } = match
  const field = goal.field === SPEAKS ? 'speaks of the domain' : goal.field
  const words = JSON.stringify(written(page, from, to))
  return `${field}: ${words} → ${JSON.stringify(goal.phrasing.value)}, ${fate(page, match, all, evidence)}`
}

/** The fate of a match: the first case that applies. */
function fate(page: Page, match: Match, all: readonly Match[], evidence: readonly (Span & { of: string })[]) {
  const { goal, from, to } = match
  if (goal.phrasing.value === null) return 'keeps others from counting'
  if (goal.field === SPEAKS) return 'seen'
  const rivals = all.filter((other) => other.goal.field === goal.field && counts(page, other))
  if (!counts(page, match)) return `dropped:${stanceAt(page, from)}`
  if (!longest(rivals).includes(match)) return 'dropped: inside a longer match, or after one that silences it'
  const [start = 0, end = 0] = [page.tokens[from]?.start, page.tokens[to - 1]?.end]
  const [whole] = codePointSpans(page.text)([[start, end]])
  const isKept = evidence.some(
    (span) => span.of === goal.field && whole && span.start < whole.end && whole.start < span.end,
  )
  return isKept ? 'kept' : 'dropped: the field’s reader chose another statement, or the domain none'
}
