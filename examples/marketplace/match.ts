/** A buyer and two offers. What was said later in a chat is appended, and beats nothing that was said before. */

import { connect, show } from '../show.ts'

const kith = connect()
const domain = 'marketplace'

await kith.users.upsert(
  {
    user_id: 'bea',
    domain,
    context: 'Looking for a road bike, second hand is fine. Budget up to $500. I live in Portland.',
    fields: { side: 'buyer', categories: ['bicycles'] },
  },
  { waitSeconds: 10 },
)
await kith.users.upsert(
  {
    user_id: 'bike-road',
    domain,
    context: 'Selling my road bike, barely used, asking $450 obo. Pickup or I can ship. I live in Portland.',
    fields: { side: 'seller' },
  },
  { waitSeconds: 10 },
)
await kith.users.upsert(
  { user_id: 'table', domain, fields: { side: 'seller', categories: ['furniture'], price_min_usd: 200 } },
  { waitSeconds: 10 },
)

const change = await kith.context.append({
  user_id: 'bea',
  domain,
  content: 'I can come and collect.',
  source: 'chat',
})
process.stdout.write(`the chat changed ${change.fields_updated.join(', ') || 'nothing'}\n`)
show(await kith.match({ user_id: 'bea', domain, explain: true }))
