import { describe, expect, test } from 'vitest'
import { defineDomain, type Field } from '../../shared/domain.ts'
import type { Reading } from '../../shared/value.ts'
import { fold, type Sources } from '../../worker/record/fold.ts'

const field = (type: Field['type'], merge?: Field['merge']): Field => ({
  kind: 'hard',
  type,
  priority: 'low',
  description: '',
  ...(merge && { merge }),
  ...(type === 'array' && { items: { type: 'string' } }),
})

const toys = defineDomain({
  name: 'toys',
  version: 'toys.v1',
  head: { name: 'toys', version: 'toys-1' },
  fields: {
    colour: field('string'),
    first: field('string', 'first'),
    most: field('number', 'max'),
    least: field('number', 'min'),
    tags: field('array', 'union'),
    sizes: field('array'),
  },
  derive: () => [],
  headText: () => '',
})

let place = 0
function reading(name: string, value: string | number, confidence = 0.9): Reading {
  const start = place++
  return { field: name, value, evidence: [{ quote: 'q', start, end: start + 1 }], confidence }
}

function text(contextId: string, day: number, readings: Reading[] | null) {
  const occurredAt = `2026-05-0${day}T00:00:00+00:00`
  return {
    contextId,
    origin: 'append' as const,
    source: 'api',
    memoryRef: null,
    occurredAt,
    read: readings && { readings, extractor: 'rules.v1', schemaVersion: 'toys.v1' },
  }
}

const sources = (explicit: object, ...texts: ReturnType<typeof text>[]): Sources => ({
  explicit: explicit as Sources['explicit'],
  explicitAt: '2026-05-09T00:00:00+00:00',
  texts,
})

const early = text('ctx_a', 1, [
  reading('colour', 'red'),
  reading('first', 'one'),
  reading('most', 5),
  reading('least', 5),
  reading('tags', 'x'),
  reading('sizes', 'S'),
])
const late = text('ctx_b', 2, [
  reading('colour', 'blue'),
  reading('first', 'two'),
  reading('most', 3),
  reading('least', 3),
  reading('tags', 'y'),
  reading('tags', 'x'),
  reading('sizes', 'L'),
])

describe('among texts', () => {
  test('each field follows its merge rule, whatever the order of arrival', () => {
    const expected = { colour: 'blue', first: 'one', most: 5, least: 3, tags: ['x', 'y'], sizes: ['L'] }

    expect(fold(toys, sources({}, early, late)).fields).toEqual(expected)
    expect(fold(toys, sources({}, late, early)).fields).toEqual(expected)
  })

  test('those of the same instant count in the order of their ids', () => {
    const [a, b] = [
      text('ctx_a', 1, [reading('colour', 'red')]),
      text('ctx_b', 1, [reading('colour', 'blue')]),
    ]

    expect(fold(toys, sources({}, b, a)).fields).toEqual({ colour: 'blue' })
  })

  test('an unread one contributes nothing', () => {
    expect(fold(toys, sources({}, early, text('ctx_c', 3, null))).fields.colour).toBe('red')
  })
})

describe('an explicit value', () => {
  test('wins over every text', () => {
    const { fields, provenance } = fold(toys, sources({ colour: 'green', tags: ['z'] }, early, late))

    expect(fields).toMatchObject({ colour: 'green', tags: ['z'] })
    expect(provenance.tags).toEqual({ source: 'fields', at: '2026-05-09T00:00:00.000Z' })
  })

  test('of null hides what texts say', () => {
    const { fields, provenance } = fold(toys, sources({ colour: null }, early))

    expect(fields).not.toHaveProperty('colour')
    expect(provenance).not.toHaveProperty('colour')
  })

  test('under an unknown key is an extra, nulls included', () => {
    expect(fold(toys, sources({ shoe: 42, constructor_: null })).extras).toEqual({
      shoe: 42,
      constructor_: null,
    })
  })
})

describe('provenance', () => {
  test('has the evidence of a value, the first at the top', () => {
    const { provenance } = fold(toys, sources({}, text('ctx_a', 1, [reading('colour', 'red', 0.7)])))

    const evidence = [{ context_id: 'ctx_a', quote: 'q', start: place - 1, end: place }]
    expect(provenance.colour).toEqual({
      source: 'context',
      ...evidence[0],
      evidence,
      evidence_count: 1,
      confidence: 0.7,
      extractor: 'rules.v1',
      schema_version: 'toys.v1',
      at: '2026-05-01T00:00:00.000Z',
    })
  })

  test('of a list keeps the evidence of each item, from every text that says it', () => {
    const { provenance } = fold(toys, sources({}, early, late))

    expect(provenance.tags).toMatchObject({
      items: [
        { value: 'x', evidence: [{ context_id: 'ctx_a' }, { context_id: 'ctx_b' }] },
        { value: 'y', evidence: [{ context_id: 'ctx_b' }] },
      ],
    })
  })

  test('is there for every value, and for nothing else', () => {
    const { fields, provenance } = fold(toys, sources({ colour: null, first: 'me', other: 1 }, early, late))

    expect(Object.keys(provenance)).toEqual(Object.keys(fields))
  })
})
