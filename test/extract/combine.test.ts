import { describe, expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { hardTotal, measures, score } from '../../dev/eval/score.ts'
import { type Annotated, annotatedTexts } from '../../dev/eval/texts.ts'
import { datingV3 } from '../../domains/dating/v3.ts'
import { hiringV2 } from '../../domains/hiring/v2.ts'
import type { Domain, Field } from '../../shared/domain.ts'
import { codePointSpans } from '../../worker/extract/accept.ts'
import { combine, combinedExtractor } from '../../worker/extract/combine.ts'
import type { Extractor, Proposal } from '../../worker/extract/extractor.ts'
import { read } from '../../worker/extract/rules/rules.ts'

/**
 * No model is asked here: it is simulated from the annotations, with mistakes drawn at random. That says how readings
 * are put together, not how good any model is. The rules were written on these texts, and here nothing
 * could be better than they are: so a share of what they read is left out, as much as they miss of other texts.
 */
const FILES: [string, Domain][] = [
  ['own.dating.tune', datingV3],
  ['own.hiring.tune', hiringV2],
]
/** How often the model misses a value, changes one, and makes one up where none is stated. */
const MODELS = {
  good: { missed: 0.08, changed: 0.04, invented: 0.01 },
  middling: { missed: 0.15, changed: 0.08, invented: 0.03 },
  poor: { missed: 0.3, changed: 0.15, invented: 0.06 },
}
type Mistakes = (typeof MODELS)['good']

/** A model's mistakes fall where they fall, or where the text is hard, for the rules as well. */
const KINDS = ['independent', 'like those of the rules'] as const
type Kind = (typeof KINDS)[number]

const occurredAt = new Date('2026-11-23T00:00:00Z')
const SEEDS = [1, 2, 3, 4, 5, 6]

describe.each(FILES)('%s', (file, domain) => {
  const texts = annotatedTexts(new URL(`../data/${file}.jsonl`, import.meta.url).pathname)

  test.each(KINDS.flatMap((kind) => [['good', kind] as const, ['middling', kind] as const]))(
    'with a %s model whose mistakes are %s, both together are better than either',
    async (quality, kind) => {
      const { rules, model, together } = await figures(domain, texts, MODELS[quality], kind)

      expect(together).toBeGreaterThan(Math.max(rules, model))
    },
  )

  test.each(KINDS)(
    'the rules correct a poor model whose mistakes are %s, and lose little by it',
    async (kind) => {
      const { rules, model, together } = await figures(domain, texts, MODELS.poor, kind)

      expect(together).toBeGreaterThan(rules - 0.05)
      expect(together).toBeGreaterThan(model + 0.1)
    },
  )
})

/** F1 of the hard fields, of the model and of both the mean of several draws. */
async function figures(domain: Domain, texts: readonly Annotated[], mistakes: Mistakes, kind: Kind) {
  const rules = await f1(forgetfulRules, domain, texts)
  const drawn = await Promise.all(
    SEEDS.map(async (seed) => {
      const model = await simulated(domain, texts, mistakes, kind, seed)
      const together = combinedExtractor(forgetfulRules, model)
      return { model: await f1(model, domain, texts), together: await f1(together, domain, texts) }
    }),
  )
  const mean = (of: 'model' | 'together') => drawn.reduce((sum, one) => sum + one[of], 0) / drawn.length
  return { rules, model: mean('model'), together: mean('together') }
}

describe('where rules and a model', () => {
  const text = 'I am 32, or 33.'
  const age = (value: number, confidence: number): Proposal => {
    const start = text.indexOf(`${value}`)
    const evidence = [{ quote: `${value}`, start, end: start + 2 }]
    return { field: 'age', value, evidence, confidence }
  }

  test.each([
    ['say the same, it is all but certain', [age(32, 0.9)], [age(32, 0.85)], [age(32, 0.985)]],
    [
      'contradict each other, the surer one is believed: the rules',
      [age(32, 0.9)],
      [age(33, 0.85)],
      [age(32, 0.9)],
    ],
    [
      'contradict each other, the surer one is believed: the model',
      [age(32, 0.8)],
      [age(33, 0.85)],
      [age(33, 0.85)],
    ],
    [
      'are as sure of different things, the rules are believed',
      [age(32, 0.85)],
      [age(33, 0.85)],
      [age(32, 0.85)],
    ],
    ['are one of them silent, the other is believed: the rules', [age(32, 0.6)], [], [age(32, 0.6)]],
    ['are one of them silent, the other is believed: the model', [], [age(33, 0.85)], [age(33, 0.85)]],
  ])('%s', (_, rules, model, together) => {
    expect(combine(datingV3, text, rules, model)).toEqual(together)
  })

  test('name different items of a list, both are kept, whatever the confidence', () => {
    const words = 'I speak French and Dutch.'
    const language = (value: string, quote: string, confidence: number): Proposal => {
      const start = words.indexOf(quote)
      return {
        field: 'languages',
        value,
        evidence: [{ quote, start, end: start + quote.length }],
        confidence,
      }
    }
    const [french, dutch] = [language('french', 'French', 0.6), language('dutch', 'Dutch', 0.9)]

    expect(combine(datingV3, words, [french], [dutch])).toEqual([french, dutch])
    expect(combine(datingV3, words, [dutch], [french])).toEqual([dutch, french])
  })
})

const MISSED_BY_RULES = 0.2

/** Each text is read once for all draws: the rules find the same in it every time. */
const readByRules = new Map<string, readonly Proposal[]>()

const forgetfulRules: Extractor = {
  version: 'forgetful',
  extract: async (domain, texts) =>
    texts.map((source) => {
      const known = readByRules.get(`${domain.version} ${source.text}`) ?? read(domain, source)
      readByRules.set(`${domain.version} ${source.text}`, known)
      const random = seeded(known.length)
      return known.filter(() => random() >= MISSED_BY_RULES)
    }),
}

async function f1(extractor: Extractor, domain: Domain, texts: readonly Annotated[]): Promise<number> {
  const read = await Promise.all(
    texts.map(({ id, context }) => predict(extractor, domain, { id, context, occurredAt })),
  )
  return measures(hardTotal(score(texts, new Map(read.map(({ id, fields }) => [id, fields]))).fields)).f1
}

async function simulated(
  domain: Domain,
  texts: readonly Annotated[],
  { missed, changed, invented }: Mistakes,
  kind: Kind,
  seed: number,
): Promise<Extractor> {
  const random = seeded(seed)
  const read = new Map<string, Proposal[]>()
  for (const { context: text, fields } of texts) {
    const [byRules = []] = await forgetfulRules.extract(domain, [{ text, occurredAt }])
    const isAlike = kind === 'like those of the rules'
    const hardness = isAlike ? (random() < 0.5 ? 1.5 : 0.5) : 1
    const missedAs = (field: string) =>
      isAlike ? missed * hardness * (byRules.some((one) => one.field === field) ? 0.8 : 1.8) : missed
    const proposals = Object.entries(domain.fields).flatMap(([name, field]): Proposal[] => {
      if (!field.read || field.kind === 'derived') return []
      const values = [fields[name]].flat().filter((value) => value !== undefined && value !== null)
      if (values.length === 0)
        return random() < invented * hardness ? [say(text, name, another(field, random))] : []
      return values.flatMap((value) => {
        const fate = random()
        const ofMissed = missedAs(name)
        if (fate < ofMissed) return []
        return [say(text, name, fate < ofMissed + changed * hardness ? another(field, random) : value)]
      })
    })
    read.set(text, proposals)
  }
  return {
    version: 'simulated',
    extract: async (_, sources) => sources.map(({ text }) => read.get(text) ?? []),
  }
}

function say(text: string, field: string, value: unknown): Proposal {
  const word = /\S+/.exec(text)
  const start = word?.index ?? 0
  const evidence = codePointSpans(text)([[start, start + (word?.[0].length ?? 1)]])
  return { field, value, evidence, confidence: 0.85 }
}

function another({ type, values, items, minimum = 1, maximum = 100 }: Field, random: () => number): unknown {
  const choices = values ?? items?.values
  if (choices) return choices[Math.floor(random() * choices.length)]
  if (type === 'boolean') return random() < 0.5
  if (type === 'integer' || type === 'number') return Math.floor(minimum + random() * (maximum - minimum))
  return 'something else'
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
