import { expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import domains from '../../domains/index.ts'
import { registry } from '../../shared/registry.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const known = registry(domains)
const occurredAt = new Date('2026-11-27T00:00:00Z')

async function hardFieldsOf(name: string, context: string) {
  const domain = known.current(name)
  if (!domain) throw new Error(`no domain '${name}'`)
  const { fields } = await predict(rulesExtractor, domain, { id: 'text', context, occurredAt })
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !field.endsWith('_text')))
}

/** Each stands for a kind of statement that was once read wrong. */
test.each<[string, string, object]>([
  [
    'marketplace',
    'Selling a barely used Canon R6 body',
    { side: 'seller', categories: ['cameras'], condition: 'like_new' },
  ],
  [
    'marketplace',
    "I'm looking to buy a used road bike",
    { side: 'buyer', categories: ['bicycles'], condition: 'used' },
  ],
  [
    'founder-investor',
    "We're building AI copilots for dental clinics. Pre-seed, raising $1.5M. Based in Austin.",
    {
      side: 'founder',
      stages: ['pre_seed'],
      sectors: ['ai', 'dental'],
      location: 'Austin, TX',
      raising: 1500000,
      currency: 'USD',
      raising_usd: 1500000,
    },
  ],
  [
    'agent-to-agent',
    'An agent that books flights and hotels. Speaks MCP and A2A, accepts USDC, p95 latency 3s',
    { side: 'provider', capabilities: ['booking'], protocols: ['mcp', 'a2a'], latency_max_ms: 3000 },
  ],
  ['agent-to-agent', 'Protocols: A2A, MCP', { protocols: ['a2a', 'mcp'] }],
  [
    'product-recommendation',
    'flat feet, size 11 wide, budget under $150, prefer Brooks, allergic to latex',
    { budget_max: 150, budget_currency: 'USD', budget_max_usd: 150, avoid: ['latex'] },
  ],
  [
    'product-recommendation',
    'I already own a Foreo. Love The Ordinary, hated Clinique.',
    { owned: ['foreo'], dislikes: ['clinique'], interests: ['the ordinary'] },
  ],
])('%s: %s', async (name, context, fields) => {
  expect(await hardFieldsOf(name, context)).toEqual(fields)
})
