/** Three people, in their own words; who goes best with Ana, and why. */

import { connect, show } from '../show.ts'

const kith = connect()
const domain = 'dating'

// `waitSeconds` answers with the enriched record, so that the match finds what the texts say.
const ana = await kith.users.upsert(
  {
    user_id: 'ana',
    domain,
    context: '31, Brooklyn, NY. Looking for something serious. I love hiking and cooking. Non-smoker.',
    fields: { gender: 'woman', seeks_gender: ['man'] },
  },
  { waitSeconds: 10 },
)
process.stdout.write(
  `ana is ${JSON.stringify(ana.fields)}, ${ana.derived.attachment_style ?? 'of unknown attachment'}\n`,
)

await kith.users.upsert(
  {
    user_id: 'ben',
    domain,
    context: '33, New York, NY. I want a serious relationship. Weekends are for hiking and cooking.',
    fields: { gender: 'man', seeks_gender: ['woman'], seeks_age_min: 28, seeks_age_max: 38 },
  },
  { waitSeconds: 10 },
)
await kith.users.upsert(
  {
    user_id: 'carl',
    domain,
    context: '47, Los Angeles, CA. Just looking for something casual.',
    fields: { gender: 'man', seeks_gender: ['woman'] },
  },
  { waitSeconds: 10 },
)

show(await kith.match({ user_id: 'ana', domain, explain: true, limit: 3 }))
