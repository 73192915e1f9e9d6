import type { NeonQueryFunction } from '@neondatabase/serverless'
import definitions from '../domains/index.ts'
import { priorModel } from '../shared/prior-model.ts'
import type { Loaded } from '../test/population/load.ts'
import type { Person } from '../test/population/people.ts'
import { measured } from './load.ts'
import type { Row } from './report.ts'

type Sql = NeonQueryFunction<false, false>

const ROUNDS = 60
const DECIDED = 1_000_000_000

/**
 * Matches over all other users, alternately with the tenant's learned model and without outcomes, so that load on the
 * machine affects both alike.
 *
 * @returns a row of each, and the ratio of their medians
 */
export async function measureLearned(
  population: Loaded,
  people: readonly Person[],
): Promise<{ rows: Row[]; ratio: number }> {
  const { sql } = population
  await teach(sql)
  const latencies = { without: [] as number[], with: [] as number[] }
  let calls = 0
  for (let i = 0; i < ROUNDS; i++) {
    const userId = people[(i * 7919) % people.length]?.userId
    for (const kind of i % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
      await sql`update learning set decided = ${kind === 'with' ? DECIDED : 0}`
      const before = population.calls()
      const began = performance.now()
      const response = await population.match({ user_id: userId, domain: 'dating', mutual: false })
      const answer = await response.json()
      latencies[kind].push(performance.now() - began)
      if (kind === 'with') calls += population.calls() - before
      if ((answer.score_is === 'probability') !== (kind === 'with')) throw new Error(JSON.stringify(answer))
    }
  }
  const [without, taught] = [measured(latencies.without, 1), measured(latencies.with, 1)]
  const row = (match: string, { p50, p99 }: typeof taught): Row => ({
    match,
    candidates: people.length - 1,
    'p50 ms': p50,
    'p99 ms': p99,
    'calls each': calls / ROUNDS,
  })
  return {
    rows: [row('… in turns: without outcomes', without), row('… in turns: with a model', taught)],
    ratio: taught.p50 / without.p50,
  }
}

/** A model with all possible weights, and the counters of every user. */
async function teach(sql: Sql): Promise<void> {
  const dating = definitions.find(({ name }) => name === 'dating')
  if (!dating) throw new Error('dating: expected among the domains')
  const prior = priorModel(dating)
  const weights = { ...prior.weights, 'is:gender=man': -0.1, 'above:age': -0.05, bias: 0.1 }
  const params = JSON.stringify({ version: 'u_bench.dating.2026-05-17', tier: 'tenant', weights })
  await sql.query(
    `with t as (select tenant_id from users where domain = 'dating' limit 1), l as (
      insert into learning (tenant_id, domain, decided, positive, version)
      select tenant_id, 'dating', $2::bigint, $2::bigint / 2, 'u_bench.dating.2026-05-17' from t),
    m as (insert into models (tenant_id, version, domain, run_id, params, report)
      select tenant_id, 'u_bench.dating.2026-05-17', 'dating', 'bench', $1::jsonb, '{}' from t)
    insert into standings (tenant_id, record_id, domain, received_decided, received_positive, given_decided, given_positive)
    select tenant_id, record_id, domain, 1048576 * (record_id % 20), 1048576 * (record_id % 20) / 3, 1048576 * (record_id % 9),
      1048576 * (record_id % 9) / 2 from users where domain = 'dating'`,
    [params, DECIDED],
  )
  await sql`analyze`
}
