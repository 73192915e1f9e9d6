import type { Domain, Field } from '../../../shared/domain.ts'
import type { Reader } from '../../../shared/reader.ts'
import type { SourceText } from '../../../shared/value.ts'
import { codePointSpans } from '../accept.ts'
import type { Extractor, Proposal } from '../extractor.ts'
import { isImpersonal } from './document/impersonal.ts'
import { type Page, pageOf } from './document/page.ts'
import { type Match, matches } from './engine/match.ts'
import { emptyNode } from './engine/node.ts'
import { addPattern } from './engine/pattern.ts'
import { type State, startOf } from './engine/state.ts'
import { phrasingsOf } from './readers/declared.ts'
import type { Finding } from './readers/finding.ts'
import { readField } from './readers/readers.ts'
import { openings } from './slots/openers.ts'
import { RULES } from './version.ts'
import { vocabulary } from './vocabulary.ts'

/** Reads by the phrasings and readers that a domain declares: no model, no network, the same answer every time. */
export const rulesExtractor: Extractor = {
  version: RULES,
  extract: async (domain, texts) => texts.map((text) => read(domain, text)),
}

/** What patterns that were not written together with the extractor may cost: far more than a text in words ever takes. */
const MOST_COST_OF_OWN = 3_000_000

const trees = new WeakMap<Domain, State>()

/** Everything that one text states about the fields of a domain. */
export function read(domain: Domain, text: SourceText): Proposal[] {
  return readPage(domain, pageOf(text, domain))
}

/** As `read`, of a text that is made ready. */
export function readPage(domain: Domain, page: Page): Proposal[] {
  const found = Map.groupBy(
    matches(page, treeOf(domain), openings(page.tokens), domain.own ? MOST_COST_OF_OWN : undefined),
    ({ goal }) => goal.field,
  )
  const toSpans = codePointSpans(page.text)
  const speaks = !domain.speaks || speaksOf(page, domain.speaks, found.get(SPEAKS) ?? [])
  if (!speaks && (domain.enough === undefined || page.tokens.length > MOST_TOKENS_OF_ENOUGH)) return []
  const proposals = Object.entries(domain.fields).flatMap(([name, field]) => {
    if (!field.read) return []
    const many = field.type === 'array' || field.kind === 'derived'
    const matched: readonly Match[] = found.get(name) ?? []
    const findings = readField(page, matched, many, field.read)
    return stated(field, findings).map(({ value, spans, confidence, from }) => ({
      field: name,
      value,
      evidence: toSpans(spans),
      confidence,
      ...(from ? { from } : {}),
    }))
  })
  return speaks || isEnough(page, domain, proposals) ? proposals : []
}

/** In a longer text some values are found whatever it speaks of. */
const MOST_TOKENS_OF_ENOUGH = 600
/** Prose in which nobody says I takes more. */
const MORE_OF_PROSE = 2

/** Whether so much is found that the text speaks of the domain, though it does not say so. */
function isEnough(page: Page, { fields, enough = 0 }: Domain, proposals: readonly Proposal[]): boolean {
  const kinds = new Set(proposals.map(({ field }) => kindOf(field, fields[field]?.read)))
  kinds.delete('sentences')
  const isProse = isImpersonal(page.tokens, page.stances, page.layout)
  return kinds.size >= enough + (isProse ? MORE_OF_PROSE : 0)
}

/** What is read of one amount counts once, and whole sentences say little. */
function kindOf(field: string, reader: Reader | undefined): string {
  const first = reader?.by === 'first' ? reader.of[0] : reader
  return first?.by === 'money' || first?.by === 'sentences' ? first.by : field
}

/** The name under which the phrasings are found that show what a text speaks of: no field's. */
export const SPEAKS = ''

const speaksOf = (page: Page, reader: Reader, matched: readonly Match[]) =>
  readField(page, matched, false, reader).length > 0

/** Without items that a list already has. */
function stated(field: Field, findings: readonly Finding[]): readonly Finding[] {
  if (field.type !== 'array') return findings
  const seen = new Set<unknown>()
  return findings.filter(({ value }) => {
    const isNew = !seen.has(value)
    seen.add(value)
    return isNew
  })
}

/** All phrasings of a domain in one automaton. */
export function treeOf(domain: Domain): State {
  const known = trees.get(domain)
  if (known) return known
  const root = emptyNode()
  const read = Object.entries(domain.fields).map(([field, { read }]) => [field, read] as const)
  for (const [field, reader] of [...read, [SPEAKS, domain.speaks] as const]) {
    for (const [index, phrasing] of (reader ? phrasingsOf(reader) : []).entries()) {
      const goal = { field, phrasing, rank: phrasing.value === null ? -1 : index }
      for (const pattern of phrasing.said) addPattern(vocabulary, root, pattern, goal)
    }
  }
  const start = startOf(root)
  trees.set(domain, start)
  return start
}
