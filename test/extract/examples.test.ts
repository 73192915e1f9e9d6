import { describe, expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { datingV3Examples } from '../../domains/dating/v3.examples.ts'
import { datingV3 } from '../../domains/dating/v3.ts'
import { hiringV2Examples } from '../../domains/hiring/v2.examples.ts'
import { hiringV2 } from '../../domains/hiring/v2.ts'
import type { Value } from '../../shared/value.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const domains = [
  { domain: datingV3, examples: datingV3Examples },
  { domain: hiringV2, examples: hiringV2Examples },
]

for (const { domain, examples } of domains) {
  describe(domain.version, () => {
    test.each(examples)('reads "$text"', async ({ text, fields, derived }) => {
      const read = await predict(rulesExtractor, domain, {
        id: 'example',
        context: text,
        occurredAt: new Date('2026-05-17T00:00:00Z'),
      })

      const quotes = (field: string) =>
        (read.evidence[field] ?? []).flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
      const found = Object.entries(read.fields).map(([field, value]: [string, Value]) => [
        field,
        { value, quotes: quotes(field) },
      ])
      expect(Object.fromEntries(found)).toEqual(fields)
      expect(read.derived).toEqual(derived)
    })
  })
}
