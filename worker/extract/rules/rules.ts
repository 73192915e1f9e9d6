import type { Domain, Field } from '../../../shared/domain.ts'
import type { SourceText } from '../../../shared/value.ts'
import { codePointSpans } from '../accept.ts'
import type { Extractor, Proposal } from '../extractor.ts'
import { type Match, matches } from './match.ts'
import { emptyNode } from './node.ts'
import { pageOf } from './page.ts'
import { addPattern } from './pattern.ts'
import { phrasingsOf } from './readers/declared.ts'
import { type Finding, readers } from './readers/readers.ts'
import { type State, startOf } from './state.ts'

/** Reads by the phrasings and readers that a domain declares: no model, no network, the same answer every time. */
export const rulesExtractor: Extractor = {
  version: 'rules.v1',
  extract: async (domain, texts) => texts.map((text) => read(domain, text)),
}

const trees = new WeakMap<Domain, State>()

/** Everything that one text states about the fields of a domain. */
export function read(domain: Domain, text: SourceText): Proposal[] {
  const page = pageOf(text)
  const found = Map.groupBy(matches(page, treeOf(domain)), ({ goal }) => goal.field)
  const proposals: Proposal[] = []
  for (const [name, field] of Object.entries(domain.fields)) {
    if (!field.read) continue
    const many = field.type === 'array' || field.kind === 'derived'
    const matched: readonly Match[] = found.get(name) ?? []
    const findings = readers[field.read.by](page, matched, many, field.read)
    proposals.push(...proposalsOf(text.text, name, field, findings))
  }
  return proposals
}

function proposalsOf(text: string, name: string, field: Field, findings: readonly Finding[]): Proposal[] {
  const toSpans = codePointSpans(text)
  const proposals: Proposal[] = []
  const seen = new Set<unknown>()
  for (const { value, spans, confidence, from } of findings) {
    if (field.type === 'array' && seen.has(value)) continue
    seen.add(value)
    proposals.push({ field: name, value, evidence: toSpans(spans), confidence, ...(from ? { from } : {}) })
  }
  return proposals
}

function treeOf(domain: Domain): State {
  const known = trees.get(domain)
  if (known) return known
  const root = emptyNode()
  for (const [field, { read: reader }] of Object.entries(domain.fields)) {
    for (const [index, phrasing] of (reader ? phrasingsOf(reader) : []).entries()) {
      const goal = { field, phrasing, rank: phrasing.value === null ? -1 : index }
      for (const pattern of phrasing.said) addPattern(root, pattern, goal)
    }
  }
  const start = startOf(root)
  trees.set(domain, start)
  return start
}
