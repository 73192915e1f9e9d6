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
    'dating',
    "> I'm 45 and divorced, looking for marriage\nHaha that's my brother's profile. I'm 38, never married.",
    { age: 38, relationship_status: 'single' },
  ],
  ['dating', 'They/them. Poly, queer.', { gender: 'nonbinary' }],
  ['dating', 'Seattle-based UX designer', { location: 'Seattle, WA', occupation: 'ux designer' }],
  ['dating', 'now calling Toronto home', { location: 'Toronto' }],
  ['dating', 'Turning 30 next month', { age: 29 }],
  ['dating', 'Born 14 March 1994', { age: 32 }],
  ['dating', 'I have a Ph.D in biology', { education: 'doctorate' }],
  ['dating', 'I hold a Ph.D.', { education: 'doctorate' }],
  ['dating', "J'ai 34 ans, j'habite à Lyon, je ne fume pas", { age: 34, location: 'Lyon', smoking: 'never' }],
  ['dating', 'Tengo 29 años y vivo en Madrid, no fumo', { age: 29, location: 'Madrid', smoking: 'never' }],
  [
    'dating',
    'Ich bin 41 Jahre alt und wohne in Hamburg, Nichtraucher',
    { age: 41, location: 'Hamburg', smoking: 'never' },
  ],
  [
    'hiring',
    'ML engineer (PyTorch, CUDA), PhD candidate at CMU',
    { current_title: 'ML Engineer', skills: ['PyTorch', 'CUDA'] },
  ],
  [
    'hiring',
    '3 years at Stripe as a data analyst and before that 2 years at Deloitte',
    { years_experience: 5 },
  ],
  ['hiring', 'Phoenix AZ', { location: 'Phoenix, AZ' }],
  ['hiring', 'Manchester or remote', { location: 'Manchester', work_mode: ['remote'] }],
  ['hiring', 'Denver metro', { location: 'Denver, CO' }],
  ['hiring', 'open to remote, hybrid or on-site', { work_mode: ['remote', 'hybrid', 'onsite'] }],
  [
    'hiring',
    'I live in Boston. Pay: 17 an hr',
    {
      location: 'Boston, MA',
      salary_min_usd: 35360,
      salary_min: 17,
      salary_currency: 'USD',
      salary_period: 'hour',
    },
  ],
  ['hiring', 'Currently in Mumbai, open to Hyderabad or Pune', { location: 'Mumbai' }],
  [
    'hiring',
    'Expecting €95k+',
    { salary_min_usd: 110200, salary_min: 95000, salary_currency: 'EUR', salary_period: 'year' },
  ],
  [
    'hiring',
    '£45,000 pro rata, 3 days a week',
    {
      salary_min_usd: 59400,
      salary_min: 45000,
      salary_currency: 'GBP',
      salary_period: 'year',
      employment_type: ['part_time'],
    },
  ],
  [
    'hiring',
    'expected 25 LPA',
    { salary_min_usd: 28250, salary_min: 2500000, salary_currency: 'INR', salary_period: 'year' },
  ],
  [
    'hiring',
    'min 110k CAD',
    { salary_min_usd: 78100, salary_min: 110000, salary_currency: 'CAD', salary_period: 'year' },
  ],
  [
    'hiring',
    '$48/hr',
    { salary_min_usd: 99840, salary_min: 48, salary_currency: 'USD', salary_period: 'hour' },
  ],
  ['hiring', 'Available from 1st September', { availability_days: 278 }],
  ['hiring', 'Available from 15th September', { availability_days: 292 }],
  ['hiring', 'available from the 1st of September', { availability_days: 278 }],
  ['hiring', 'ab 15. September verfügbar', { availability_days: 292 }],
  ['hiring', 'I need $3000 12 hours a day', {}],
  ['hiring', 'Notice period: 2 30', {}],
  ['hiring', 'I have a Ph.D in biology', { education: 'doctorate' }],
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
