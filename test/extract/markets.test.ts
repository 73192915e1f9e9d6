import { expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { agentToAgentV2 } from '../../domains/agent-to-agent/v2.ts'
import { datingV3 } from '../../domains/dating/v3.ts'
import { founderInvestorV2 } from '../../domains/founder-investor/v2.ts'
import { hiringV2 } from '../../domains/hiring/v2.ts'
import { marketplaceV2 } from '../../domains/marketplace/v2.ts'
import { productRecommendationV2 } from '../../domains/product-recommendation/v2.ts'
import type { Domain } from '../../shared/domain.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const occurredAt = new Date('2026-11-27T00:00:00Z')

async function fieldsOf(domain: Domain, context: string) {
  const { fields } = await predict(rulesExtractor, domain, { id: 'text', context, occurredAt })
  return fields
}

test.each<[string, Domain, string, object]>([
  [
    'what is wanted is an employee only where work is spoken of',
    marketplaceV2,
    'Wanted: used cargo bike, up to €1500, Freiburg area',
    { side: 'buyer', price_max: 1500, location: 'Freiburg' },
  ],
  [
    'what stands in brackets is passed over, and the list goes on',
    marketplaceV2,
    'Need a bike (any that brakes), a desk and a lamp, secondhand, Groningen',
    { side: 'buyer', categories: ['bicycles', 'desks', 'lamps'] },
  ],
  [
    'what is said of a person ends with the clause about them',
    productRecommendationV2,
    'Looking for something cosy for my sister who just had twins, ships to Halifax by 10 December, $60',
    { is_gift: true, location: 'Halifax', needed_in_days: 13 },
  ],
  [
    'a list that a key opens is what the key names',
    productRecommendationV2,
    'loves: [trail running]\nhates: [logos, neon]\nlooking for: running jacket\ncap: 130 CHF',
    { dislikes: ['logos', 'neon'], budget_max: 130 },
  ],
  [
    'work that no list names is what stands before "agent"',
    agentToAgentV2,
    'Our seating plan agent speaks MCP and takes JSON, $0.01 per call',
    { capabilities: ['seating plan'] },
  ],
  [
    'a decimal comma behind a zero is no thousand',
    agentToAgentV2,
    'We need an agent for transcription, REST, at most 0,008 € per call',
    { price_max_per_call: 0.008, price_currency: 'EUR' },
  ],
  [
    'what the post takes is no price',
    marketplaceV2,
    'Cordless drill for sale. €70 firm. Pick up in Ghent or I post within Belgium for 9 euros.',
    { price_min: 70 },
  ],
  [
    'the most that a call costs is measured in dollars',
    agentToAgentV2,
    'Wanted: agent for translation into Korean over MCP. We pay 900 KRW per call.',
    { price_max_per_call: 900, price_currency: 'KRW' },
  ],
  [
    'a round in $ is in American dollars, wherever it is raised',
    founderInvestorV2,
    'We are raising a $2M seed round for a scheduling tool. Toronto',
    { raising: 2_000_000, currency: 'USD', raising_usd: 2_000_000 },
  ],
  [
    'what an amount is labelled as counts before what follows it',
    founderInvestorV2,
    'We are building electric tugs. We need 4 million euros. Previous round: €900k from angels.',
    { raising: 4_000_000 },
  ],
  [
    'what an angel was before is not what they are',
    founderInvestorV2,
    'Ex-Stripe angel writing $25k checks in fintech, SF',
    { side: 'investor', sectors: ['fintech'], location: 'San Francisco, CA' },
  ],
  [
    'a text that begins with goods and a price offers them',
    marketplaceV2,
    'Drum kit, five piece, heads need doing. $275. Leeds',
    { side: 'seller', categories: ['drums'], price_min: 275 },
  ],
  [
    'so does one that goes on as listings do',
    marketplaceV2,
    'Rowing machine, serviced last year, collection from Leeds',
    { side: 'seller', categories: ['rowing machines'], delivery: ['pickup'] },
  ],
  [
    'goods of many makes are known',
    marketplaceV2,
    'Selling a Royal Enfield, 14,000 km. £2,400',
    { side: 'seller', categories: ['motorcycles'] },
  ],
  [
    'enough values show what a text speaks of',
    productRecommendationV2,
    'Lamp, black, 40 €, no plastic. I live in Lyon.',
    { categories: ['lamps'], colors: ['black'] },
  ],
  [
    'values show it in other domains too',
    agentToAgentV2,
    'Summaries of PDFs, REST, API key, 300 ms, English.',
    { protocols: ['rest'], formats: ['pdf'], latency_max_ms: 300 },
  ],
  [
    'a sector and a stage are enough',
    founderInvestorV2,
    'Climate tech, seed, Berlin.',
    { stages: ['seed'], sectors: ['climate tech'], location: 'Berlin' },
  ],
  [
    'a workplace tells the industry',
    hiringV2,
    'Cook, six years at a busy seafood restaurant, before that two at a hospital. Leeds',
    { industries: ['restaurants', 'healthcare'] },
  ],
  [
    'what a seller will not do leaves the goods to be fetched',
    marketplaceV2,
    'Selling my desk, 60 €, Lyon. I will not post it.',
    { delivery: ['pickup'] },
  ],
  [
    'a wish may end with a question mark',
    marketplaceV2,
    'looking for a cheap microwave for my dorm, like $25 tops?',
    { side: 'buyer', categories: ['microwaves'], price_max: 25 },
  ],
  [
    'a number alone is the price of a listing, in the currency of the place',
    marketplaceV2,
    'Sofa, petrol blue, one cat scratch. 80. Hackney E8, collect.',
    { side: 'seller', price_min: 80, price_currency: 'GBP', location: 'Hackney' },
  ],
  [
    'an answer to a question for the price is one',
    marketplaceV2,
    'user: I want to sell my old PS4\nassistant: And how much are we talking about here, roughly?\nuser: 120 with two controllers\nassistant: Where?\nuser: Denver',
    { side: 'seller', price_min: 120, price_currency: 'USD' },
  ],
  [
    'a yes agrees to the goods that were asked about',
    marketplaceV2,
    'buyer: is the drone still available?\nme: yes still here. 260 and I will throw in the spare props',
    { side: 'seller', categories: ['drones'], price_min: 260 },
  ],
  [
    'what is asked for beside goods is no part of them',
    marketplaceV2,
    'Want to buy: iPhone 13, any colour, battery above 85%, screen not cracked, 230 pounds max',
    { side: 'buyer', categories: ['phones'] },
  ],
  [
    'what it costs to call is said of it',
    agentToAgentV2,
    'We operate a geocoding agent. It answers never above 250 ms, and each lookup costs 0.1 cents.',
    { side: 'provider', latency_max_ms: 250, price_max_per_call: 0.001 },
  ],
  [
    'a form asks, and its answers say',
    productRecommendationV2,
    'What do you want? A road bike\nFor whom? Myself\nAnything you hate? disc brakes\nWhere to? Sheffield',
    { categories: ['bicycles'], is_gift: false, dislikes: ['disc brakes'], location: 'Sheffield' },
  ],
  [
    'what must not be is told in a list',
    productRecommendationV2,
    'Looking for a stool, no armrests, no velvet, black',
    { dislikes: ['armrests'], avoid: ['velvet'], colors: ['black'] },
  ],
  [
    'a bigger one is of what was named before',
    productRecommendationV2,
    'My tent is too small now. I need a bigger one by the 5th, under 300.',
    { categories: ['tents'], owned: ['tent'], needed_in_days: 8, budget_max: 300 },
  ],
])('%s', async (_, domain, context, fields) => {
  expect(await fieldsOf(domain, context)).toMatchObject(fields)
})

test.each<[string, Domain, string]>([
  [
    'a description begins with "the" and offers nothing',
    marketplaceV2,
    'The Halden is a folding canoe of 17 kg that fits into a backpack. Retail price €1,690.',
  ],
  [
    'two values of prose are not enough',
    productRecommendationV2,
    'The flag of the town is green and gold. It was sewn in Lyon by a nun.',
  ],
])('%s', async (_, domain, context) => {
  expect(await fieldsOf(domain, context)).toEqual({})
})

test.each<[string, string, object]>([
  [
    'a form of questions',
    'Where are you based? Kraków\nKids? One daughter\nDo you want (more) kids? No\nDo you smoke? I quit last year',
    { location: 'Kraków', has_children: true, wants_children: 'no', smoking: 'never' },
  ],
  ['a pin before a place', '📍Reading, 31', { location: 'Reading' }],
  [
    'what is sought in others',
    'Widow, 63, seeks gentleman 60 to 70',
    { gender: 'woman', seeks_gender: ['man'] },
  ],
])('dating reads %s', async (_, context, fields) => {
  expect(await fieldsOf(datingV3, context)).toMatchObject(fields)
})
