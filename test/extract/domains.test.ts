import { describe, expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { agentToAgentV1Examples } from '../../domains/agent-to-agent/v1.examples.ts'
import { agentToAgentV1 } from '../../domains/agent-to-agent/v1.ts'
import { agentToAgentV2Examples } from '../../domains/agent-to-agent/v2.examples.ts'
import { agentToAgentV2 } from '../../domains/agent-to-agent/v2.ts'
import { examples as examplesOf } from '../../domains/examples.ts'
import { founderInvestorV1Examples } from '../../domains/founder-investor/v1.examples.ts'
import { founderInvestorV1 } from '../../domains/founder-investor/v1.ts'
import { founderInvestorV2Examples } from '../../domains/founder-investor/v2.examples.ts'
import { founderInvestorV2 } from '../../domains/founder-investor/v2.ts'
import domains from '../../domains/index.ts'
import { marketplaceV1Examples } from '../../domains/marketplace/v1.examples.ts'
import { marketplaceV1 } from '../../domains/marketplace/v1.ts'
import { marketplaceV2Examples } from '../../domains/marketplace/v2.examples.ts'
import { marketplaceV2 } from '../../domains/marketplace/v2.ts'
import { productRecommendationV1Examples } from '../../domains/product-recommendation/v1.examples.ts'
import { productRecommendationV1 } from '../../domains/product-recommendation/v1.ts'
import { productRecommendationV2Examples } from '../../domains/product-recommendation/v2.examples.ts'
import { productRecommendationV2 } from '../../domains/product-recommendation/v2.ts'
import type { Value } from '../../shared/value.ts'
import { rulesExtractor, treeOf } from '../../worker/extract/rules/rules.ts'

const domainsWithExamples = [
  { domain: agentToAgentV1, examples: agentToAgentV1Examples },
  { domain: agentToAgentV2, examples: agentToAgentV2Examples },
  { domain: founderInvestorV1, examples: founderInvestorV1Examples },
  { domain: founderInvestorV2, examples: founderInvestorV2Examples },
  { domain: marketplaceV1, examples: marketplaceV1Examples },
  { domain: marketplaceV2, examples: marketplaceV2Examples },
  { domain: productRecommendationV1, examples: productRecommendationV1Examples },
  { domain: productRecommendationV2, examples: productRecommendationV2Examples },
]

for (const { domain, examples } of domainsWithExamples) {
  describe(domain.version, () => {
    test.each(examples)('reads "$text"', async ({ text, fields, derived }) => {
      const source = { id: 'example', context: text, occurredAt: new Date('2026-11-27T00:00:00Z') }

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

test.each(domains)('every topic and pattern that $version reads by exists', (domain) => {
  expect(() => treeOf(domain)).not.toThrow()
})

test('every version has examples for a model', () => {
  expect(Object.keys(examplesOf).toSorted()).toEqual(domains.map(({ version }) => version).toSorted())
})

test('a side is read from text in the versions that say so, and in hiring never', () => {
  const sides = domains.filter(({ fields }) => fields.side?.read).map(({ version }) => version)

  expect(sides).toEqual(['founder-investor.v2', 'marketplace.v2', 'agent-to-agent.v2'])
})

test('a domain has one embedding head, named after it and dated', () => {
  const heads = domains.map(({ name, head }) => [head.name, head.version.replace(/\d{4}-\d{2}-\d{2}$/, name)])

  expect(heads).toEqual(domains.map(({ name }) => [name, `${name}-${name}`]))
})

test('a version that writes other text for its head has another head', () => {
  const headTexts = new Map<string, string>()
  for (const { head, headText } of domains) {
    const known = headTexts.get(head.version)
    expect(known ?? String(headText)).toBe(String(headText))
    headTexts.set(head.version, String(headText))
  }
})
