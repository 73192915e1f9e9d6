import { neon, neonConfig } from '@neondatabase/serverless'
import { startDatabase } from '../dev/neon/start.ts'
import type { TrainStep } from '../shared/training.ts'
import { trainStep } from '../worker/train/step.ts'
import { inProcess } from './program.ts'

/**
 * Duration of a training run, step by step as from its queue, in this process over PGlite.
 *
 *   npm run bench:train -- [OUTCOMES] [USERS]      default 400000 20000
 */
const [outcomes = 400_000, users = 20_000] = process.argv.slice(2).map(Number)
const database = await startDatabase({ port: 0 })
try {
  const deps = inProcess(database.url)
  neonConfig.fetchEndpoint = `${database.url}/sql`
  const owner = neon('postgres://postgres@127.0.0.1/kith')
  const [tenant] = await owner`insert into tenants (name) values ('bench') returning tenant_id`
  await owner.query(
    `insert into users (tenant_id, user_id, domain, schema_version, explicit, fields)
    select $1, 'u' || i, 'dating', 'dating.v3', '{}', jsonb_build_object('age', 20 + i % 40,
      'relationship_goal', (array['serious', 'casual', 'unsure'])[1 + i % 3], 'religion', (array['none', 'hindu'])[1 + i % 2],
      'interests', jsonb_build_array('reading', (array['running', 'chess', 'films'])[1 + i % 3]))
    from generate_series(1, $2::int) i`,
    [tenant?.tenant_id, users],
  )
  const page = 50_000
  for (let from = 0; from < outcomes; from += page) {
    await owner.query(
      `insert into outcomes (tenant_id, domain, seeker_id, candidate_id, outcome, grade, weight, occurred_at, change)
      select $1, 'dating', s.record_id, c.record_id, 'accepted', case when (hashtext(i::text) & 7) + (s.record_id + c.record_id) % 3 > 5 then 2 else 0 end,
        1, timestamptz '2026-01-01' + make_interval(secs => i), nextval('outcome_changes')
      from generate_series($2::int, $3::int) i
      join users s on s.user_id = 'u' || (1 + i % $4::int)
      join users c on c.user_id = 'u' || (1 + (i * 7 + i / $4::int * 13 + 1) % $4::int)
      on conflict do nothing`,
      [tenant?.tenant_id, from, Math.min(from + page, outcomes) - 1, users],
    )
  }
  const [run] =
    await owner`insert into train_runs (tenant_id, run_id, domain, is_forced, through_change, outcomes, triplets_used, due_at)
    select tenant_id, 'bench', 'dating', true, max(change), count(*), 0, now() from outcomes group by tenant_id
    returning train_id, outcomes`
  await owner`insert into learning (tenant_id, domain) values (${tenant?.tenant_id}, 'dating')`
  // As autovacuum does; PGlite has none.
  await owner`analyze`
  const began = performance.now()
  const steps: number[] = []
  let step: TrainStep | undefined = { trainId: Number(run?.train_id), step: 0 }
  while (step) {
    const at = performance.now()
    step = await trainStep(deps, step)
    steps.push(performance.now() - at)
  }
  const [ended] = await owner`select status, report ->> 'held_out' as held_out from train_runs`
  const sorted = steps.toSorted((a, b) => a - b)
  const at = (share: number) => `${Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)} ms`
  console.log(
    `${run?.outcomes} outcomes of ${users} users: ${((performance.now() - began) / 1000).toFixed(0)} s, ${steps.length} steps, ` +
      `half within ${at(0.5)}, the longest ${Math.round(sorted.at(-1) ?? 0)} ms; ${ended?.status}, ${ended?.held_out} held out, ` +
      `${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MiB of heap`,
  )
} finally {
  await database.close()
}
