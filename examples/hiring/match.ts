/** A CV against two roles. The roles are the other side: `side: 'role'`. */

import { connect, show } from '../show.ts'

const kith = connect()
const domain = 'hiring'

await kith.users.upsert(
  {
    user_id: 'dana',
    domain,
    context:
      'Dana Whitfield\nBackend Engineer\nDenver, CO\n\n8 years of experience. Skills: Go, Postgres, Docker',
  },
  { waitSeconds: 10 },
)
await kith.users.upsert(
  {
    user_id: 'role-platform',
    domain,
    fields: {
      side: 'role',
      current_title: 'Platform Engineer',
      location: 'Denver, CO',
      skills: ['Go', 'PostgreSQL', 'Kubernetes'],
      years_experience: 6,
    },
  },
  { waitSeconds: 10 },
)
await kith.users.upsert(
  {
    user_id: 'role-nurse',
    domain,
    fields: {
      side: 'role',
      current_title: 'Nurse',
      location: 'Tampa, FL',
      skills: ['Triage'],
      years_experience: 3,
    },
  },
  { waitSeconds: 10 },
)

show(await kith.match({ user_id: 'dana', domain, explain: true }))
