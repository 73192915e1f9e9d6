import { expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
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

test.each<[string, Domain, string]>([
  [
    'a request for a text is not about its user',
    datingV3,
    'user: write me a poem about sailing\nassistant: The wind is up, the sheets are tight.\nuser: another one, about baking',
  ],
  [
    'nor is a translation that is asked for',
    hiringV2,
    "user: translate 'the cat is on the roof' into French, Turkish and Finnish\nassistant: French: Le chat est sur le toit. Turkish: Kedi damda.",
  ],
  [
    'lines that a program writes',
    hiringV2,
    'npm notice size 14 kB\nnpm notice unpacked 51 kB\nnpm notice files 19\n+ slugger@3.0.1\ngit push origin main\nremote: done\nremote: 7 files',
  ],
  [
    'settings of a program',
    hiringV2,
    'services:\n  web:\n    image: web\n  db:\n    image: postgres\n    volumes:\n      - data\n# end of the file for the server',
  ],
  [
    'a play within a talk',
    hiringV2,
    'Radio interview. HOST: You were a miner. GUEST: Nineteen years. HOST: And then? GUEST: Then a singer.',
  ],
  [
    'a time of day is no age',
    datingV3,
    'A train leaves at 9:15 and another one at 9:45 and they meet. The line is long. Which one is faster?',
  ],
  [
    'a song, wherever its part is named',
    datingV3,
    'Born in a suitcase, raised by a train, we have got no address but the end of this song, and we sing it all night long. (Chorus, twice)',
  ],
  [
    'a task for an assistant',
    datingV3,
    'Make a packing list for ten days in Norway in March, for one adult and one teenager who ski.',
  ],
  [
    'a passage between a low and a straight quotation mark',
    datingV3,
    'Auf einem Zettel stand: „Suche Zimmer, bin Lehrer, 30 Jahre alt, ruhig." Jemand hat daneben ein Herz gemalt.',
  ],
  [
    "an assistant's answer",
    datingV3,
    'A good profile is honest, specific and short. I love hiking, climbing and baking, says a better one. Would you like me to write one?',
  ],
  [
    'options of a form of trade that nobody ticked',
    marketplaceV2,
    'Ad: [ ] selling a bike [ ] wanted: a desk\nCondition: [ ] brand new [ ] used\nDelivery: [ ] pickup only [ ] can ship',
  ],
  ['options that nobody ticked', datingV3, 'Gender: ( ) woman ( ) man ( ) other\nSmoker: ( ) yes ( ) no'],
  [
    'a longer text with a phrase of shoppers and no value',
    productRecommendationV2,
    'I was born in a suitcase, I was raised by a train, my mother was thunder, my father was rain, and I have got no address but the end of this song.',
  ],
  [
    'two chance values in a story about somebody else',
    founderInvestorV2,
    'Dmitri sold his share of the company, bought a ship in Nova Scotia, paints in winter, and answers the telephone once a month.',
  ],
  [
    'the voice of a tale has no tastes',
    productRecommendationV2,
    'As told by the narrator, a stone: I am older than the church. I like rain, I dislike pigeons, and I keep secrets.',
  ],
])('%s', async (_, domain, context) => {
  expect(await fieldsOf(domain, context)).toEqual({})
})

test.each<[string, Domain, string]>([
  [
    'a recipe',
    datingV3,
    'Carrot cake (one tin): 4 carrots, 80 g oil, 150 g sugar, 2 eggs, 200 g flour, cinnamon, walnuts. Bake for 45 minutes at 175 °C.',
  ],
  [
    'minutes',
    hiringV2,
    'Call with supplier, 9:30. Five hundred units by week six, price up due to copper. Freight from Rotterdam not included, payment terms open.',
  ],
  [
    'a packing list',
    marketplaceV2,
    'Packing list for the cabin: sleeping bag, ear plugs, cash, slippers, head torch. Meals must be ordered the day before and are eaten together.',
  ],
  [
    'a portrait of a company',
    founderInvestorV2,
    'Headquartered in Aarhus and founded in 2009, Lillebror Foods supplies restaurants in eleven countries with farmed trout, bread, butter and cheese.',
  ],
])(
  'a longer text in which nobody speaks of themself states no single fact: %s',
  async (_, domain, context) => {
    expect(await fieldsOf(domain, context)).toEqual({})
  },
)

test("fragments that seek somebody are their writer's own", async () => {
  const wish =
    'Looking for honesty, kindness, a good laugh and someone to share long walks with, no drama please, just good vibes and slow mornings.'
  expect(await fieldsOf(datingV3, wish)).toMatchObject({ values_text: wish })
})

test('a measure after a multiplication sign and the number of a meeting are no prices', async () => {
  const listing =
    'Cot mattress 120 × 60, pickup in Graz. Two sides: firm for babies, softer for toddlers. Seen at meeting no. 14: hardly used.'
  expect(await fieldsOf(marketplaceV2, listing)).not.toHaveProperty('price_min')
})

test('a figure of very many digits is no price', async () => {
  const listing = `Oak desk, two drawers. ${'90'.padStart(30, '0')} euros. Pickup only in Graz, third floor without a lift, so bring a friend.`
  expect(await fieldsOf(marketplaceV2, listing)).not.toHaveProperty('price_min')
})

test('a listing without a first person is read', async () => {
  const listing =
    'Oak desk, two drawers, a few scratches on the top. 90 euros. Pickup only in Graz, third floor without a lift, so bring a friend.'
  expect(await fieldsOf(marketplaceV2, listing)).toMatchObject({
    side: 'seller',
    location: 'Graz',
    price_min: 90,
  })
})

test('a form of keys and values is no code', async () => {
  const form =
    'product_wanted=kettle\nmax_price=40\ncurrency=EUR\ncolor=black\ncity=Lyon\nsize=small\nbrand=any'
  expect(await fieldsOf(productRecommendationV2, form)).toMatchObject({ budget_max: 40, colors: ['black'] })
})

test('a line that is drawn below a heading is no code', async () => {
  const page =
    'Ana Roy\n=======\nNurse, Leeds\n\nSkills\n======\nPython, SQL, Excel\n\nEducation\n=========\nBSc Nursing'
  expect(await fieldsOf(hiringV2, page)).toMatchObject({ skills: ['Python', 'SQL', 'Excel'] })
})

test('a form whose questions are long is no prose', async () => {
  const form =
    'Are you legally authorized to work in the United States? Yes\nWill you now or in the future require sponsorship? No\nAre you 18 or older, and can you show it on the first day? Yes\nCurrent title: Store Manager\nCity/State: Dayton, OH'
  expect(await fieldsOf(hiringV2, form)).toMatchObject({
    current_title: 'Store Manager',
    location: 'Dayton, OH',
  })
})

test('labels that begin alike are no log, and those to a reader tell of that reader', async () => {
  const form =
    'Your name: Ines\nYour profession: Optician\nYour town: Girona\nMonthly pay: 1900 euros\nSince: 2016'
  expect(await fieldsOf(hiringV2, form)).toMatchObject({ current_title: 'Optician', location: 'Girona' })
})

test('keys and values on one line are no code', async () => {
  const card = 'gender=f;age=33;city=Leicester;religion=hindu;kids=none;job=optometrist;height=169cm'
  expect(await fieldsOf(datingV3, card)).toMatchObject({
    age: 33,
    location: 'Leicester',
    occupation: 'optometrist',
  })
})

test('a posting ends before the sentence of its writer', async () => {
  const post =
    "We're hiring! Senior React developer, $150k, remote OK, must know TypeScript. Me? I'm just the office manager here."
  expect(await fieldsOf(hiringV2, post)).toEqual({ current_title: 'Office Manager' })
})
