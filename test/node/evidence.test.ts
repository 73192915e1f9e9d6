import { expect, test } from 'vitest'
import type { UserRecord } from '../../shared/record.ts'
import type { PublishedDomain } from '../../shared/schema.ts'
import { claimsOf } from '../../worker/pages/console/claims.ts'
import { segmentsOf } from '../../worker/pages/console/segments.ts'

const AT = '2026-11-25T10:00:00.000Z'

test('words after an emoji are marked where they stand, since offsets count code points', () => {
  const text = '🌲🌲 I am vegan.'
  const { values } = claimsOf(aRecord({ diet: ['vegan', [span(text, 'vegan')]] }), PUBLISHED)

  const segments = segmentsOf(text, 'ctx_1', values)

  expect(cut(segments)).toEqual([
    ['🌲🌲 I am ', []],
    ['vegan', ['value:diet']],
    ['.', []],
  ])
})

test('quotes that overlap are cut at every edge, and the one of the fewest words comes first', () => {
  const text = 'I want someone serious now.'
  const { values } = claimsOf(
    aRecord({
      values_text: [text, [span(text, text)]],
      relationship_goal: ['serious', [span(text, 'someone serious')]],
      pace: ['now', [span(text, 'serious now')]],
    }),
    PUBLISHED,
  )

  const segments = segmentsOf(text, 'ctx_1', values)

  expect(cut(segments)).toEqual([
    ['I want ', ['value:values_text']],
    ['someone ', ['value:relationship_goal', 'value:values_text']],
    ['serious', ['value:pace', 'value:relationship_goal', 'value:values_text']],
    [' now', ['value:pace', 'value:values_text']],
    ['.', ['value:values_text']],
  ])
})

test('a text without evidence stays one segment', () => {
  const { values } = claimsOf(aRecord({ diet: ['vegan', [span('vegan', 'vegan')]] }), PUBLISHED)

  expect(cut(segmentsOf('I am vegan.', 'ctx_2', values))).toEqual([['I am vegan.', []]])
  expect(segmentsOf('', 'ctx_1', values)).toEqual([])
})

test('a quote beyond the end of the text marks nothing', () => {
  const { values } = claimsOf(
    aRecord({ diet: ['vegan', [{ context_id: 'ctx_1', quote: 'vegan', start: 3, end: 8 }]] }),
    PUBLISHED,
  )

  expect(cut(segmentsOf('vegan', 'ctx_1', values))).toEqual([['vegan', []]])
})

test('values stand in the order of the schema, and each item of a list brings its words', () => {
  const text = 'Reads, runs, 32.'
  const record = aRecord({
    interests: [['reading', 'running'], [span(text, 'Reads')]],
    age: [32, [span(text, '32')]],
  })
  const provenance = record.provenance.interests
  if (provenance?.source !== 'context') throw new Error('expected a text')
  provenance.items = [
    {
      value: 'reading',
      source: 'context',
      evidence: [span(text, 'Reads')],
      evidence_count: 1,
      confidence: 0.8,
    },
    {
      value: 'running',
      source: 'context',
      evidence: [span(text, 'runs')],
      evidence_count: 1,
      confidence: 0.8,
    },
  ]

  const { values } = claimsOf(record, PUBLISHED)

  expect(values.map(({ field, evidence }) => [field, evidence.map((one) => one.quote)])).toEqual([
    ['age', ['32']],
    ['interests', ['Reads', 'runs']],
  ])
})

test('what was refused and what was superseded keeps its words too', () => {
  const text = 'I am 12 and I was 33.'
  const record = aRecord({})
  record.enrichment.rejected = [
    { field: 'age', value: 12, reason: 'expected integer from 18 to 120', ...span(text, '12') },
    { field: 'age', value: 13, reason: 'expected integer from 18 to 120' },
  ]
  record.history = [
    {
      field: 'age',
      value: 33,
      provenance: provenanceOf([span(text, '33')]),
      superseded_at: AT,
      superseded_by: { source: 'upsert', at: AT },
    },
  ]

  const { rejected, superseded } = claimsOf(record, PUBLISHED)

  expect(rejected.map(({ id, evidence }) => [id, evidence.length])).toEqual([
    ['rejected:0', 1],
    ['rejected:1', 0],
  ])
  expect(cut(segmentsOf(text, 'ctx_1', [...rejected, ...superseded]))).toEqual([
    ['I am ', []],
    ['12', ['rejected:0']],
    [' and I was ', []],
    ['33', ['superseded:1']],
    ['.', []],
  ])
})

const PUBLISHED: PublishedDomain['fields'] = [
  'age',
  'relationship_goal',
  'values_text',
  'interests',
  'diet',
].map((name) => ({
  name,
  kind: name === 'values_text' ? 'soft' : 'hard',
  type: 'string',
  required: false,
  priority: 'low',
  description: '',
  merge: 'latest',
}))

type Span = ReturnType<typeof span>

function span(text: string, quote: string) {
  const start = Array.from(text.slice(0, text.indexOf(quote))).length
  return { context_id: 'ctx_1', quote, start, end: start + Array.from(quote).length }
}

function provenanceOf(evidence: Span[]): UserRecord['provenance'][string] {
  const [first] = evidence
  if (!first) throw new Error('expected evidence')
  return {
    source: 'context',
    ...first,
    evidence,
    evidence_count: evidence.length,
    confidence: 0.9,
    extractor: 'rules.v1',
    schema_version: 'dating.v3',
    at: AT,
  }
}

function aRecord(values: Record<string, [value: unknown, evidence: Span[]]>): UserRecord {
  const entries = Object.entries(values)
  return {
    user_id: 'u_alice',
    domain: 'dating',
    schema_version: 'dating.v3',
    fields: Object.fromEntries(entries.map(([field, [value]]) => [field, value])),
    derived: {},
    embeddings: {},
    extras: {},
    provenance: Object.fromEntries(entries.map(([field, [, evidence]]) => [field, provenanceOf(evidence)])),
    enrichment: {
      status: 'complete',
      attempts: 1,
      error: null,
      missing_required: [],
      rejected: [],
      rejected_count: 0,
    },
    memory_ref: null,
    revision: 1,
    created_at: AT,
    updated_at: AT,
  }
}

function cut(segments: ReturnType<typeof segmentsOf>) {
  return segments.map(({ text, claims }) => [text, claims.map((claim) => claim.id)])
}
