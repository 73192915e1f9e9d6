import type { Domain, Field } from '../../../shared/domain.ts'
import type { Reader } from '../../../shared/reader.ts'
import type { SourceText } from '../../../shared/value.ts'
import { codePointSpans } from '../accept.ts'
import type { Extractor, Proposal } from '../extractor.ts'
import { isImpersonal, isSelfless } from './document/impersonal.ts'
import { type Page, pageOf } from './document/page.ts'
import { proseShare } from './document/prose.ts'
import { isReview } from './document/reviews.ts'
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

/** Extracts with the phrasings and readers that a domain declares: without a model or network, deterministically. */
export const rulesExtractor: Extractor = {
  version: RULES,
  extract: async (domain, texts) => texts.map((text) => read(domain, text)),
}

/** The cost limit for patterns that did not ship with the extractor: far more than a text in words needs. */
const MAX_COST_OF_OWN = 3_000_000

const trees = new WeakMap<Domain, State>()

/** All values that a text states for the fields of a domain. */
export function read(domain: Domain, text: SourceText): Proposal[] {
  return readPage(domain, pageOf(text, domain))
}

/** Like `read`, for a page that is already prepared. */
export function readPage(domain: Domain, page: Page): Proposal[] {
  const found = Map.groupBy(
    matches(page, treeOf(domain), openings(page.tokens), domain.own ? MAX_COST_OF_OWN : undefined),
    ({ goal }) => goal.field,
  )
  const toSpans = codePointSpans(page.text)
  if (isMarket(domain) && !page.layout.isTalk && isReview(page.tokens)) return []
  const subject = domain.speaks && subjectOf(page, domain.speaks, found.get(SPEAKS) ?? [])
  if (subject === ELSEWHERE) return []
  const speaks = !domain.speaks || subject !== undefined
  if (!speaks && (domain.enough === undefined || page.tokens.length > MAX_TOKENS_OF_ENOUGH)) return []
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
  return kindsOf(domain, proposals).size >= enoughFor(domain, page, speaks) ? proposals : []
}

/** A domain whose texts are listings. */
const isMarket = ({ speaks }: Domain) => speaks?.by === 'side' && speaks.titled !== undefined

/** In a longer text some values are found by chance, whatever its subject. */
const MAX_TOKENS_OF_ENOUGH = 600
/** A text without a first person has at least so many kinds of values, its side not counted, and one more with a sentence of prose. */
const ENOUGH_OF_SELFLESS = 2
/** Up to here a wish may be a sentence alone, without a value. */
const MAX_TOKENS_OF_WISH = 20
/** How many more it needs if no phrasing shows its subject, and if it is prose. */
const MORE_OF_SELFLESS = 1
const MORE_OF_PROSE = 2

/** The number of kinds of values that shows that a text is about the domain's users. */
function enoughFor(domain: Domain, page: Page, speaks: boolean): number {
  const isOthers = isSelfless(page)
  const isSided = domain.speaks?.by === 'side' && 'side' in domain.fields
  if (!domain.speaks && !domain.personal) return 0
  if (speaks && isOthers) {
    const isTold = domain.personal && proseShare(page.tokens, page.layout) > 0
    return ENOUGH_OF_SELFLESS + (isSided || isTold ? 1 : 0)
  }
  if (speaks) return domain.speaks && page.tokens.length > MAX_TOKENS_OF_WISH ? 1 : 0
  const isProse = isImpersonal(page.tokens, page.stances, page.layout)
  return (domain.enough ?? 0) + (isProse ? MORE_OF_PROSE : isOthers ? MORE_OF_SELFLESS : 0)
}

/** Values of this confidence or less are guesses that show no subject. */
const GUESSED = 0.7

function kindsOf({ fields }: Domain, proposals: readonly Proposal[]): ReadonlySet<string> {
  const kinds = new Set(
    proposals
      .filter(({ confidence }) => confidence > GUESSED)
      .map(({ field }) => kindOf(field, fields[field]?.read)),
  )
  kinds.delete('sentences')
  return kinds
}

/** Values read from one amount count once, and whole sentences count little. */
function kindOf(field: string, reader: Reader | undefined): string {
  const part = reader?.by === 'first' ? reader.of[0] : reader
  const first = part?.by === 'unless' ? part.of : part
  return first && ONE_KIND.has(first.by) ? first.by : field
}

const ONE_KIND: ReadonlySet<Reader['by']> = new Set(['money', 'pay', 'sentences'])

/** The goal name of the phrasings that show a text's subject. No field has it. */
export const SPEAKS = ''

/** The value of those phrasings that a text of another kind has, such as an offer among wishes. */
const ELSEWHERE = 'elsewhere'

const subjectOf = (page: Page, reader: Reader, matched: readonly Match[]) =>
  readField(page, matched, false, reader)[0]?.value

/** Removes repeated items of a list. */
function stated(field: Field, findings: readonly Finding[]): readonly Finding[] {
  if (field.type !== 'array') return findings
  const seen = new Set<unknown>()
  return findings.filter(({ value }) => {
    const isNew = !seen.has(value)
    seen.add(value)
    return isNew
  })
}

/** All phrasings of a domain, compiled into one automaton. */
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
