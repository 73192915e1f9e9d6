import { describe, expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { hardTotal, measures, score } from '../../dev/eval/score.ts'
import { type Annotated, annotatedTexts } from '../../dev/eval/texts.ts'
import { datingV3 } from '../../domains/dating/v3.ts'
import { hiringV1 } from '../../domains/hiring/v1.ts'
import type { Domain, Field } from '../../shared/domain.ts'
import { codePointSpans } from '../../worker/extract/accept.ts'
import { combinedExtractor } from '../../worker/extract/combine.ts'
import type { Extractor, Proposal } from '../../worker/extract/extractor.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

/**
 * No model is asked here: it is simulated from the annotations, with mistakes drawn at random. That says how readings
 * are put together, not how good any model is; a real model's mistakes go together with those of the rules more. The
 * texts are those that the rules were not written on: on the others nothing could be better than the rules.
 */
const FILES: [string, Domain][] = [
  ['own.dating.held', datingV3],
  ['own.hiring.held', hiringV1],
]
/** How often the model misses a value, changes one, and makes one up where none is stated. */
const MODELS = {
  good: { missed: 0.08, changed: 0.04, invented: 0.01 },
  middling: { missed: 0.15, changed: 0.08, invented: 0.03 },
}
const POOR = { missed: 0.3, changed: 0.15, invented: 0.06 }

for (const [file, domain] of FILES) {
  const texts = annotatedTexts(new URL(`../data/${file}.jsonl`, import.meta.url).pathname)
  describe.each(Object.entries(MODELS))(`${file} and a %s model`, (_, mistakes) => {
    test('rules and model together are better than either', async () => {
      const model = simulated(domain, texts, mistakes)

      const [rules, alone, together] = await Promise.all(
        [rulesExtractor, model, combinedExtractor(rulesExtractor, model)].map((extractor) =>
          f1(extractor, domain, texts),
        ),
      )

      expect(together).toBeGreaterThan(Math.max(rules ?? 1, alone ?? 1))
    })
  })

  test(`${file}: a model that is much worse than the rules is mended by them, but does not mend them`, async () => {
    const model = simulated(domain, texts, POOR)

    const [alone = 1, together] = await Promise.all(
      [model, combinedExtractor(rulesExtractor, model)].map((extractor) => f1(extractor, domain, texts)),
    )

    expect(together).toBeGreaterThan(alone + 0.1)
  })
}

async function f1(extractor: Extractor, domain: Domain, texts: readonly Annotated[]): Promise<number> {
  const occurredAt = new Date('2026-11-23T00:00:00Z')
  const read = await Promise.all(
    texts.map(({ id, context }) => predict(extractor, domain, { id, context, occurredAt })),
  )
  return measures(hardTotal(score(texts, new Map(read.map(({ id, fields }) => [id, fields]))).fields)).f1
}

function simulated(
  domain: Domain,
  texts: readonly Annotated[],
  { missed, changed, invented }: (typeof MODELS)['good'],
): Extractor {
  const random = seeded(11)
  const byText = new Map(texts.map((text) => [text.context, text]))
  const say = (text: string, field: string, value: unknown): Proposal => {
    const word = /\S+/.exec(text)
    const start = word?.index ?? 0
    const evidence = codePointSpans(text)([[start, start + (word?.[0].length ?? 1)]])
    return { field, value, evidence, confidence: 0.85 }
  }
  const read = (text: string) =>
    Object.entries(domain.fields).flatMap(([name, field]): Proposal[] => {
      if (!field.read || field.kind === 'derived') return []
      const stated = byText.get(text)?.fields[name]
      const values = [stated].flat().filter((value) => value !== undefined && value !== null)
      if (values.length === 0) return random() < invented ? [say(text, name, another(field, random))] : []
      return values.flatMap((value) => {
        const fate = random()
        if (fate < missed) return []
        return [say(text, name, fate < missed + changed ? another(field, random) : value)]
      })
    })
  return { version: 'simulated', extract: async (_, sources) => sources.map(({ text }) => read(text)) }
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
