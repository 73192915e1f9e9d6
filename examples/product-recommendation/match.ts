/** Shoppers who want alike: what one of them bought is worth showing to the other. */

import { connect, show } from '../show.ts'

const kith = connect()
const domain = 'product-recommendation'
const shoppers = {
  jo: 'Looking for running shoes in blue or black, under $120, new only. I like hiking and photography.',
  runner: 'I need running shoes in blue, my budget is $130, new only. I like hiking.',
  cook: 'Can you recommend a coffee maker as a birthday present for my wife? My budget is $200.',
}

for (const [user_id, context] of Object.entries(shoppers)) {
  const { fields } = await kith.users.upsert({ user_id, domain, context }, { waitSeconds: 10 })
  process.stdout.write(
    `${user_id} wants ${fields.categories?.join(', ') ?? 'something'}, up to ${fields.budget_max_usd} USD\n`,
  )
}

show(await kith.match({ user_id: 'jo', domain, explain: true, limit: 2 }))
