import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineDomain, type Field } from '../../shared/domain.ts'
import { derivedFrom } from '../../worker/enrich/derive.ts'
import { fold, type Sources } from '../../worker/record/fold.ts'
import { history, lostByUpserts, type Past } from '../../worker/record/history.ts'
import { summarize, type Text } from '../../worker/record/summarize.ts'
import { foldOfEverything } from '../setup/fold-of-everything.ts'
import { times } from '../setup/long.ts'

const field = (type: Field['type'], merge?: Field['merge'], kind: Field['kind'] = 'hard'): Field => ({
  kind,
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
    latest: field('string'),
    first: field('string', 'first'),
    most: field('number', 'max'),
    least: field('number', 'min'),
    tags: field('array', 'union'),
    sizes: field('array'),
    mood: field('string', 'latest', 'derived'),
  },
  derive: ({ fields, cues }) => {
    const cue = cues.at(-1)
    if (cue) return [{ field: 'mood', value: cue.value, confidence: 1, from: [], cues: [cue] }]
    return fields.latest
      ? [{ field: 'mood', value: String(fields.latest), confidence: 1, from: ['latest'], cues: [] }]
      : []
  },
  headText: () => '',
})

const word = fc.constantFrom('a', 'b', 'c')
const number = fc.constantFrom(1, 2, 3)
const instant = fc.integer({ min: 0, max: 5 }).map((day) => `2026-05-0${day + 1}T00:00:00.000Z`)
const reading = fc
  .oneof(
    fc.tuple(fc.constantFrom('latest', 'first', 'tags', 'sizes', 'mood'), word),
    fc.tuple(fc.constantFrom('most', 'least'), number),
  )
  .chain(([name, value]) =>
    fc.nat(20).map((start) => ({
      field: name,
      value,
      evidence: [{ quote: 'q', start, end: start + 1 }],
      confidence: 0.5,
    })),
  )

/** A text states a scalar once, and an item of a list once: what an extractor's proposals are reduced to. */
const readings = fc.uniqueArray(reading, {
  maxLength: 6,
  selector: ({ field: name, value }) => (['tags', 'sizes'].includes(name) ? `${name} ${value}` : name),
})

const aText = (id: string): fc.Arbitrary<Text> =>
  fc.record({
    contextId: fc.constant(id),
    origin: fc.constantFrom('append', 'append', 'memory'),
    source: fc.constant('s'),
    memoryRef: fc.constant(null),
    occurredAt: instant,
    read: fc.option(readings.map((found) => ({ readings: found, extractor: 'r', schemaVersion: 'toys.v1' }))),
  })

const texts = fc
  .integer({ min: 0, max: 5 })
  .chain((count) => fc.tuple(...[...Array(count)].map((_, i) => aText(`ctx_${i}`))))

const explicit = fc
  .dictionary(fc.constantFrom('latest', 'first', 'tags', 'other'), fc.oneof(fc.constant(null), word), {
    maxKeys: 3,
  })
  .map((said) =>
    Object.fromEntries(
      Object.entries(said).map(([name, value]) => [
        name,
        name === 'tags' && value !== null ? [value] : value,
      ]),
    ),
  )

const upsert = fc.record({ explicit, explicitAt: instant })
const sources: fc.Arbitrary<Sources & { texts: readonly Text[] }> = fc.record({
  explicit,
  explicitAt: instant,
  texts,
})
const past: fc.Arbitrary<Omit<Past, 'inForce'>> = fc.record({
  upserts: fc.array(upsert, { maxLength: 3 }).map((upserts) =>
    upserts.map((one, i) => ({
      ...one,
      contextId: null,
      memoryRef: null,
      replacedAt: `2026-05-1${i}T00:00:00.000Z`,
    })),
  ),
  texts: fc.constant([]),
})

/** All that the record shows of its sources. */
function recordOf(given: Sources, before: Omit<Past, 'inForce'> = { upserts: [], texts: [] }) {
  const folded = fold(toys, given)
  return {
    ...folded,
    derived: derivedFrom(toys, folded.fields, given),
    history: history(toys, given, { ...before, inForce: given.texts }, folded),
  }
}

const runs = { numRuns: times(2_500, 10_000) }

describe('the fold', () => {
  test('does not depend on the order in which its sources arrived', () => {
    fc.assert(
      fc.property(sources, past, fc.infiniteStream(fc.nat()), (given, before, stream) => {
        const key = new Map(given.texts.map((text) => [text, stream.next().value]))
        const shuffled = given.texts.toSorted((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0))

        expect(recordOf({ ...given, texts: shuffled }, before)).toEqual(recordOf(given, before))
      }),
      runs,
    )
  })

  test('without a text equals the record that never had it', () => {
    fc.assert(
      fc.property(sources, past, fc.nat(5), (given, before, index) => {
        const gone = given.texts[index]
        const never = { ...given, texts: given.texts.filter((text) => text !== gone) }

        const record = recordOf(never, before)

        if (gone) expect(JSON.stringify(record)).not.toContain(gone.contextId)
        const unread = {
          ...given,
          texts: given.texts.map((text) => (text === gone ? { ...text, read: null } : text)),
        }
        expect(recordOf(unread, before)).toEqual(record)
      }),
      runs,
    )
  })

  test('is idempotent', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const once = fold(toys, given)
        const again = fold(toys, {
          explicit: { ...once.fields, ...once.extras },
          explicitAt: given.explicitAt,
          texts: [],
        })

        expect(again.fields).toEqual(once.fields)
        expect(again.extras).toEqual(once.extras)
      }),
      runs,
    )
  })

  test('lets explicit values win, and explicit nulls hide', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const { fields, extras } = fold(toys, given)

        for (const [name, value] of Object.entries(given.explicit)) {
          if (name === 'other') expect(extras[name]).toEqual(value)
          else expect(fields[name] ?? null).toEqual(value)
        }
      }),
      runs,
    )
  })

  test('gives every value its provenance, with quotes for those from texts', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const { fields, provenance } = fold(toys, given)

        expect(Object.keys(provenance)).toEqual(Object.keys(fields))
        for (const entry of Object.values(provenance)) {
          if (entry.source === 'fields') continue
          expect(entry.evidence?.[0]).toMatchObject({
            quote: 'q',
            context_id: expect.stringMatching(/^ctx_/),
          })
        }
      }),
      runs,
    )
  })
})

describe('the history', () => {
  test('has every value that a text or an upsert said and the record does not', () => {
    fc.assert(
      fc.property(sources, past, (given, before) => {
        const { fields, history: lost } = recordOf(given, before)
        const kept = (name: string, value: unknown) =>
          JSON.stringify(fields[name]) === JSON.stringify(value) ||
          (Array.isArray(fields[name]) && fields[name].includes(String(value))) ||
          lost.some(
            (entry) =>
              entry.field === name &&
              (JSON.stringify(entry.value) === JSON.stringify(value) ||
                (Array.isArray(entry.value) && entry.value.includes(String(value)))),
          )

        for (const text of given.texts) {
          for (const { field: name, value } of text.read?.readings ?? []) {
            if (name !== 'mood') expect(kept(name, value)).toBe(true)
          }
        }
        for (const upsertBefore of before.upserts) {
          for (const [name, value] of Object.entries(upsertBefore.explicit)) {
            if (name !== 'other' && value !== null) expect(kept(name, value)).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  test('of upserts is the same in pages', () => {
    fc.assert(
      fc.property(sources, past, fc.nat(3), ({ explicit: now, explicitAt: at }, { upserts }, end) => {
        const last = { explicit: now, explicitAt: at }
        const [first, rest] = [upserts.slice(0, end), upserts.slice(end)]

        const page = lostByUpserts(toys, first, rest[0] ?? last)
        const next = lostByUpserts(toys, rest, last, page.since)

        const ofField = (name: string, lost: typeof page.lost) => lost.filter((entry) => entry.field === name)
        const whole = lostByUpserts(toys, upserts, last).lost
        for (const name of Object.keys(toys.fields)) {
          expect([...ofField(name, page.lost), ...ofField(name, next.lost)]).toEqual(ofField(name, whole))
        }
      }),
      runs,
    )
  })

  test('says of each by what it was replaced, newest first', () => {
    fc.assert(
      fc.property(sources, past, (given, before) => {
        const { history: lost } = recordOf(given, before)

        const times = lost.map((entry) => Date.parse(entry.superseded_at))
        expect(times).toEqual(times.toSorted((a, b) => b - a))
        for (const { superseded_by: by } of lost) {
          if (by.source === 'context' || by.source === 'memory') {
            expect(given.texts.map((text) => text.contextId)).toContain(by.context_id)
          }
        }
      }),
      runs,
    )
  })
})

/** Few users say the same thing thirty times, or a hundred and twenty things; here many do. */
const longTexts = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 9 }),
    fromMemory: fc.nat(9).map((n) => n === 0),
    readings: fc.array(
      fc.tuple(
        fc.constantFrom('latest', 'first', 'most', 'least', 'tags', 'tags', 'sizes', 'mood'),
        fc.oneof(fc.nat(3), fc.nat(150)),
        fc.integer({ min: 1, max: 3 }),
      ),
      { maxLength: 12 },
    ),
    burst: fc.nat(9).map((n) => (n === 0 ? 110 : 0)),
    rejected: fc.constantFrom(0, 0, 1, 9),
    isRead: fc.nat(9).map((n) => n > 0),
  }),
  { maxLength: 40 },
)

const textsOf = (given: typeof longTexts extends fc.Arbitrary<infer T> ? T : never): Text[] =>
  given.map(({ day, fromMemory, readings: said, burst, rejected, isRead }, i) => ({
    contextId: `ctx_${String((i * 7919) % 1000).padStart(3, '0')}`,
    origin: fromMemory ? 'memory' : 'append',
    source: 's',
    memoryRef: null,
    occurredAt: `2026-05-0${day}T00:00:00.000Z`.replace('05-00', '04-30'),
    read: isRead
      ? {
          readings: [
            ...said,
            ...[...Array(burst).keys()].map(
              (n) => [i % 3 ? 'tags' : 'mood', (n * 7 + i * 31) % 130, 1] as const,
            ),
          ].map(([name, n, pieces], place) => ({
            field: name,
            value: name === 'most' || name === 'least' ? n : `v${n}`,
            evidence: [...Array(pieces).keys()].map((k) => ({
              quote: 'q',
              start: place * 4 + k,
              end: place * 4 + k + 1,
            })),
            confidence: ((n + i) % 10) / 10,
          })),
          rejected: [...Array(rejected).keys()].map((n) => ({
            field: 'most',
            value: `no ${i} ${n}`,
            reason: 'expected number',
            evidence: [{ quote: 'q', start: n, end: n + 1 }],
          })),
          extractor: 'r',
          schemaVersion: 'toys.v1',
        }
      : null,
  }))

/** What the record shows, in the terms of the fold of everything. */
function shownBy(given: Pick<Sources, 'summary' | 'texts'>) {
  const { fields, provenance } = fold(toys, { explicit: {}, explicitAt: '2026-05-01T00:00:00Z', ...given })
  const all = summarize(toys, given.texts, given.summary ?? undefined)
  return {
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        const from = provenance[name]
        if (!from || !('extractor' in from)) throw new Error('expected a value that texts state')
        const { evidence, evidence_count: count, items, truncated = false } = from
        const listed = items?.map(({ evidence_count: ofItem, source: _, ...item }) => ({
          ...item,
          count: ofItem,
        }))
        return [name, { value, evidence, count, ...(listed && { items: listed }), truncated }]
      }),
    ),
    cues: all.cues.map(({ moment: _, ...cue }) => cue),
    rejected: all.rejected.map(({ field: name, value, evidence }) => ({
      contextId: evidence?.context_id,
      field: name,
      value,
    })),
    rejectedCount: all.rejectedCount,
  }
}

describe('the summary', () => {
  test('of appended texts, in any order of arrival and with removals, shows the fold of everything', () => {
    fc.assert(
      fc.property(longTexts, fc.infiniteStream(fc.nat(99)), (given, stream) => {
        const all = textsOf(given)
        const next = () => stream.next().value ?? 0
        const arriving = all
          .map((text) => ({ text, at: next() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ text }) => text)
        let summary: Sources['summary'] = null
        let summarized: Text[] = []
        let open: Text[] = []
        for (const text of arriving) {
          open.push(text)
          if (next() < 60) {
            const settled = open.filter(({ origin, read }) => origin === 'append' && read)
            const before: Sources['summary'] = summary && JSON.parse(JSON.stringify(summary))
            summary = summarize(toys, settled, before ?? undefined)
            summarized = [...summarized, ...settled]
            open = open.filter((one) => !settled.includes(one))
          }
          if (next() < 5) {
            const known = [...summarized, ...open]
            const gone = known[next() % known.length]
            if (gone && summarized.includes(gone)) {
              open = [...summarized, ...open]
              summarized = []
              summary = null
            }
            open = open.filter((one) => one !== gone)
          }
        }

        expect(shownBy({ summary, texts: open })).toEqual(foldOfEverything(toys, [...summarized, ...open]))
      }),
      { numRuns: times(500, 10_000) },
    )
  })
})
