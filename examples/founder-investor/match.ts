/** A founder looks for investors whose checks fit the round: a filter narrows them before anything is scored. */

import { connect, show } from '../show.ts'

const kith = connect()
const domain = 'founder-investor'

await kith.users.upsert(
  {
    user_id: 'fay',
    domain,
    context:
      'We are building climate software for city planners, based in Oakland. B2B, two pilots. Raising $1.5M in a seed round because the grid cannot wait.',
    fields: { side: 'founder', sectors: ['climate'] },
  },
  { waitSeconds: 10 },
)
await kith.users.upsert(
  {
    user_id: 'inga',
    domain,
    fields: { side: 'investor', stages: ['seed'], sectors: ['climate', 'energy'], check_max_usd: 1_000_000 },
  },
  { waitSeconds: 10 },
)
await kith.users.upsert(
  {
    user_id: 'ivan',
    domain,
    context: 'I invest in fintech at pre-seed. Checks of $50k to $250k.',
    fields: { side: 'investor' },
  },
  { waitSeconds: 10 },
)

show(
  await kith.match({ user_id: 'fay', domain, explain: true, filters: { check_max_usd: { min: 500_000 } } }),
)
