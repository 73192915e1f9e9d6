import { describe, expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { agentToAgentV1Examples } from '../../domains/agent-to-agent/v1.examples.ts'
import { agentToAgentV1 } from '../../domains/agent-to-agent/v1.ts'
import { founderInvestorV1Examples } from '../../domains/founder-investor/v1.examples.ts'
import { founderInvestorV1 } from '../../domains/founder-investor/v1.ts'
import domains from '../../domains/index.ts'
import { marketplaceV1Examples } from '../../domains/marketplace/v1.examples.ts'
import { marketplaceV1 } from '../../domains/marketplace/v1.ts'
import { productRecommendationV1Examples } from '../../domains/product-recommendation/v1.examples.ts'
import { productRecommendationV1 } from '../../domains/product-recommendation/v1.ts'
import type { Value } from '../../shared/value.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const young = [
  { domain: agentToAgentV1, examples: agentToAgentV1Examples },
  { domain: founderInvestorV1, examples: founderInvestorV1Examples },
  { domain: marketplaceV1, examples: marketplaceV1Examples },
  { domain: productRecommendationV1, examples: productRecommendationV1Examples },
]

for (const { domain, examples } of young) {
  describe(domain.version, () => {
    test.each(examples)('reads "$text"', async ({ text, fields, derived }) => {
      const source = { id: 'example', context: text, occurredAt: new Date('2026-05-17T00:00:00Z') }

      const read = await predict(rulesExtractor, domain, source)

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

test('the side of a two-sided domain is never read from text', () => {
  const sides = domains.map(({ version, fields }) => [version, fields.side?.read])

  expect(Object.fromEntries(sides)).toEqual(
    Object.fromEntries(domains.map(({ version }) => [version, undefined])),
  )
})

test('a domain has one embedding head, named after it and dated', () => {
  const heads = domains.map(({ head }) => head)

  expect(heads).toEqual(domains.map(({ name }) => ({ name, version: `${name}-2026-05-01` })))
})
