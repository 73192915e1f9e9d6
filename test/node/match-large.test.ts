import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadMany } from '../../bench/many.ts'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { datingV3 } from '../../domains/dating/v3.ts'
import type { MatchAnswer } from '../../shared/match.ts'
import { placeTraits } from '../../shared/place-traits.ts'
import { slotsOf } from '../../shared/slots.ts'
import { LIGHT_ML, soughtTraits } from '../../shared/sought-traits.ts'
import { passing, type Row, ranked, toRow } from '../population/brute-force.ts'
import { type Loaded, loadPopulation } from '../population/load.ts'
import { dice, seeded } from '../population/people.ts'
import { aRequest } from '../population/requests.ts'
import { times } from '../setup/long.ts'

const USERS = 24_000
const REQUESTS = times(60, 1_000)
const SEEKERS = 10

let database: Database
let population: Loaded

beforeAll(async () => {
  database = await startDatabase({ port: 0 })
  population = await loadPopulation(`${database.url}/sql`, [])
  const { sql } = population
  const [own] = await sql`select name from tenants`
  await loadMany((text, params = []) => sql.query(text, params), String(own?.name), USERS, 3)
  await loadMany((text, params = []) => sql.query(text, params), 'another', 1_000, 4)
  await sql`analyze`
}, 600_000)

afterAll(() => database.close())

async function ask(body: object): Promise<MatchAnswer> {
  const response = await population.match({ domain: 'dating', mutual: false, ...body })
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}

async function readRows(): Promise<Row[]> {
  const found =
    await population.sql`select record_id, user_id, fields - 'values_text' as fields, lat, lon, completeness,
      extract(epoch from updated_at)::float8 as updated_at
    from users where tenant_id = (select tenant_id from tenants where name <> 'another')`
  return found.map((row) => toRow(row as Parameters<typeof toRow>[0]))
}

const seekers = Array.from({ length: SEEKERS }, (_, i) => `m${1 + ((i * 7919) % USERS)}`)
const QUICK = { embedding: false, cross_encoder: false }
/** So many of the best are asked for that everybody is weighed. */
const EXACT = { ...QUICK, light_ml: { top_k: 5_000 } }
/** So many of them are scored: about 84 times their number to the power of 0.33. */
const isNearest = (weighed = 0, of = 0) => {
  const most = 84 * of ** 0.33
  return weighed >= most / 2 && weighed <= most + 2_500
}
const scores = ({ matches }: MatchAnswer) => matches.map((match) => match.score)

test('in a large domain the nearest candidates are scored, as the answer says, and the best are among them', async () => {
  const rows = await readRows()
  let same = 0
  for (const user_id of seekers) {
    const answer = await ask({ user_id, stages: QUICK })
    const { method, weighed, of } = answer.retrieval ?? {}
    expect(method).toBe('index')
    expect(isNearest(weighed, of)).toBe(true)
    expect(answer.pipeline_stats).toEqual({ after_sql_filter: weighed, after_light_ml: 500 })
    expect(Math.abs((answer.retrieval?.of ?? 0) - USERS) / USERS).toBeLessThan(0.1)
    const seeker = rows.find((row) => row.userId === user_id)
    if (!seeker) throw new Error(`${user_id} is not there`)
    const others = rows.filter((row) => row !== seeker)
    const best = new Set(ranked(seeker, others, 10).map((one) => one.userId))
    same += answer.matches.filter((match) => best.has(match.user_id)).length
  }

  expect(same / (10 * SEEKERS)).toBeGreaterThanOrEqual(0.97)
}, 120_000)

test('if a filter leaves few enough, all of them are scored, and up to a hundred are returned', async () => {
  const user_id = seekers[0]
  const filters = [
    { occupation: 'job 19998' },
    { occupation: 'none at all' },
    { age: { min: 30, max: 40 }, gender: 'woman' },
    { location_within_km: 50 },
  ]
  for (const filter of filters) {
    const asked = { user_id, filters: filter, limit: 100 }
    const answer = await ask({ ...asked, stages: QUICK })
    const exact = await ask({ ...asked, stages: EXACT })
    expect(answer.retrieval?.method).toBe('exact')
    expect(answer.retrieval).toEqual(exact.retrieval)
    expect(answer.places).toEqual(exact.places)
    expect(scores(answer)).toEqual(scores(exact))
    expect(answer.matches.length).toBe(Math.min(100, exact.retrieval?.of ?? 0))
  }
})

test('of random requests those leave whom brute force leaves that say all were weighed, and the others about as many', async () => {
  const rows = await readRows()
  const roll = dice(seeded(12))
  const methods = new Set<string>()
  const wrong: object[] = []
  for (let i = 0; i < REQUESTS; i++) {
    const seeker = roll.pick(rows)
    const request = aRequest(roll, seeker)
    const { retrieval, pipeline_stats: stats } = await ask(request)
    const left = passing(request, seeker, rows).length
    const isRight =
      retrieval?.method === 'exact'
        ? stats.after_sql_filter === left && retrieval.of === left
        : isNearest(retrieval?.weighed, retrieval?.of) && Math.abs((retrieval?.of ?? 0) - left) / left < 0.2
    methods.add(String(retrieval?.method))
    if (!isRight) wrong.push({ request, retrieval, left })
  }

  expect(wrong).toEqual([])
  expect(methods).toEqual(new Set(['exact', 'index']))
}, 120_000)

test('around a seeker without a place nobody is, and how many that leaves out is estimated', async () => {
  const [nowhere] = (await readRows()).filter((row) => row.fields.location === undefined)
  const answer = await ask({ user_id: nowhere?.userId, filters: { location_within_km: 50 }, stages: QUICK })

  expect(answer.matches).toEqual([])
  expect(answer.retrieval).toEqual({ method: 'exact', weighed: 0, of: 0 })
  const count = answer.places?.unresolved.count ?? 0
  expect(count % 256).toBe(0)
  expect(Math.abs(count - USERS) / USERS).toBeLessThan(0.1)
})

test('a place that the gazetteer does not know is near to where it is called the same', async () => {
  const { sql } = population
  const placeless = await sql`update users set explicit = explicit || '{"location": "Nowhere At All"}'
    where record_id in (select record_id from candidates where cell is null order by record_id limit 3) returning record_id, user_id`
  await sql`update candidates set fields = fields || '{"location": "nowhere at all"}'
    where record_id = any (${placeless.map((row) => row.record_id)})`
  const asked = { user_id: placeless[0]?.user_id, filters: { location_within_km: 50 } }
  const [answer, exact] = [await ask({ ...asked, stages: QUICK }), await ask({ ...asked, stages: EXACT })]

  expect(answer.matches).toHaveLength(2)
  expect(answer.matches).toEqual(exact.matches)
  expect(answer.retrieval).toEqual(exact.retrieval)
})

test('who is not yet in the slots of the definition is found nevertheless', async () => {
  const { sql } = population
  const stale = await sql`update candidates set layout = null, slots = null where record_id in (
    select record_id from candidates where fields ->> 'occupation' = 'job 3' order by record_id limit 2) returning layout`
  const older = await sql`update candidates set layout = 1, slots = '{1,2}' where record_id in (
    select record_id from candidates where fields ->> 'occupation' = 'job 3' order by record_id desc limit 2) returning layout`
  const asked = { user_id: seekers[0], filters: { occupation: 'job 3' }, limit: 100 }
  const [answer, exact] = [await ask({ ...asked, stages: QUICK }), await ask({ ...asked, stages: EXACT })]

  expect([stale, older]).toEqual([
    [{ layout: null }, { layout: null }],
    [{ layout: 1 }, { layout: 1 }],
  ])
  expect(answer.matches).toEqual(exact.matches)
  expect(answer.retrieval).toEqual(exact.retrieval)
})

test('a tenant’s own statement looks for a value in the index of its slot', async () => {
  const { sql } = population
  const [tenant] = await sql`select tenant_id from tenants where name <> 'another' limit 1`
  const { at } = slotsOf(datingV3).of.get('occupation') ?? { at: 0 }
  const found = sql.unsafe(`slots[${at}]`)
  await sql`create index of_slot on candidates (${sql.unsafe(`(slots[${at}])`)}) where tenant_id = ${sql.unsafe(`'${tenant?.tenant_id}'`)} and domain = 'dating'`
  const plans = await sql.transaction([
    sql`set local role kith_app`,
    sql`select set_config('kith.tenant', ${tenant?.tenant_id}, true)`,
    sql`explain select record_id from candidates where tenant_id = ${sql.unsafe(`'${tenant?.tenant_id}'`)}
      and tenant_id = (select current_tenant()) and domain = 'dating' and ${found} = any ('{7}'::real[])`,
  ])
  await sql`drop index of_slot`

  expect(JSON.stringify(plans[2])).toMatch(/of_slot.*Index Cond: \(slots/)
})

test('the same request has the same answer, and the two sides’ wishes hold', async () => {
  for (const user_id of seekers.slice(0, 5)) {
    const asked = { user_id, mutual: true, stages: QUICK }
    const [answer, again] = [await ask(asked), await ask(asked)]
    expect(again).toEqual(answer)
    expect(answer.matches.every((match) => match.user_id !== user_id)).toBe(true)
  }
})

test('all stages run on what was found, in two calls to the database', async () => {
  const before = population.calls()
  const answer = await ask({ user_id: seekers[1] })

  expect(population.calls() - before).toBe(2)
  expect(answer.retrieval?.method).toBe('index')
  expect(answer.pipeline_stats).toMatchObject({ after_light_ml: 500, after_embedding: 50 })
})

test('who lives around is weighed even if their traits are not among the nearest', async () => {
  const { sql } = population
  const rows = await readRows()
  const seeker = rows.find((row) => row.userId === seekers[0])
  const neighbour = rows.find((row) => row.userId === seekers[1])
  if (!seeker?.lat || !seeker.lon) throw new Error('The seeker has a place.')
  const { fields, lat, lon } = seeker
  const sought = soughtTraits(datingV3, { fields, place: { lat, lon } }, new Date(), LIGHT_ML, [])
  await sql`update candidates set fields = ${JSON.stringify(fields)}::jsonb, lat = ${lat}, lon = ${lon},
    completeness = 1, traits = (select traits from candidates where domain = 'dating'
      order by traits <#> ${JSON.stringify(sought)}::halfvec offset 8000 limit 1)
    where record_id = ${neighbour?.recordId}`
  const answer = await ask({ user_id: seeker.userId, stages: QUICK })

  expect(answer.retrieval?.method).toBe('index')
  expect(answer.matches[0]?.user_id).toBe(neighbour?.userId)
})

test('candidates without traits are not lost: then all are scored', async () => {
  const { sql } = population
  const [one] = await sql`select record_id, traits::text as traits from candidates
    where record_id % 256 = 0 and tenant_id = (select tenant_id from tenants where name <> 'another') limit 1`
  await sql`update candidates set traits = null where record_id = ${one?.record_id}`
  const answer = await ask({ user_id: seekers[0], stages: QUICK })
  await sql`update candidates set traits = ${one?.traits}::halfvec where record_id = ${one?.record_id}`

  expect(answer.retrieval).toEqual({ method: 'exact', weighed: USERS - 1, of: USERS - 1 })
})

test('the database and the seeker’s vector agree on the traits of a place', async () => {
  const roll = dice(seeded(9))
  for (let i = 0; i < 50; i++) {
    const [lat, lon] = [roll.whole(-9000, 9000) / 100, roll.whole(-18000, 18000) / 100]
    const [row] = await population.sql`select place_traits(${lat}, ${lon}, 1)::float8[] as traits`
    const there = placeTraits(lat, lon)
    const away = ((row?.traits ?? []) as number[]).map((n, at) => Math.abs(n - (there[at] ?? 9)))
    expect(Math.max(...away), `${lat}, ${lon}`).toBeLessThan(1e-5)
  }
})

/** Everybody but one in four has been decided on and has decided, each otherwise; and a model of the tenant's is in force. */
async function teach(weights: Readonly<Record<string, number>>): Promise<void> {
  const { sql } = population
  const params = JSON.stringify({ version: 'u_many', tier: 'tenant', weights })
  await sql`delete from standings`
  await sql`insert into standings (tenant_id, record_id, domain, received_decided, received_positive, given_decided, given_positive)
    select tenant_id, record_id, domain, n * d, n * d * p, n * e, n * e * q from candidates c cross join lateral (
      select 2000000::float8 as n, abs(hashint8(record_id)) % 20 as d, abs(hashint8(record_id + 1)) % 11 / 10.0 as p,
        abs(hashint8(record_id + 2)) % 20 as e, abs(hashint8(record_id + 3)) % 11 / 10.0 as q) r where record_id % 4 > 0`
  await sql`insert into models (tenant_id, version, domain, run_id, params, report)
    select tenant_id, 'u_many', 'dating', 'r', ${params}::jsonb, '{}' from tenants where name <> 'another'
    on conflict (tenant_id, version) do update set params = excluded.params`
  await sql`insert into learning (tenant_id, domain, decided, positive, version)
    select tenant_id, 'dating', 2000000000, 900000000, 'u_many' from tenants where name <> 'another' on conflict do nothing`
}

const NUMBERS = { their_standing: 0.7, their_selectivity: -0.3, own_selectivity: 1, own_standing: -0.15 }
const AGREEMENT = { 'gap:age': 1.6, 'shared:interests': 0.8, 'same:relationship_goal': -0.7, distance: 0.4 }

test.for([
  { by: 'the numbers', weights: { ...NUMBERS, 'gap:age': 0.1 } },
  { by: 'what agrees', weights: { ...NUMBERS, ...AGREEMENT, their_standing: 0.1 } },
  { by: 'what one has', weights: { 'is:gender=man': 1, 'is:smoking=never': 0.6, 'above:age': 0.8 } },
  { by: 'all of that', weights: { ...NUMBERS, ...AGREEMENT, 'is:gender=woman': 0.5, 'above:age': -0.6 } },
])(
  'once outcomes are known and $by counts, the best are still found',
  { timeout: 120_000 },
  async ({ weights }) => {
    await teach(weights)

    const few = seekers.slice(0, 5)
    let missed = 0
    for (const user_id of few) {
      const [answer, exact] = [await ask({ user_id, stages: QUICK }), await ask({ user_id, stages: EXACT })]
      expect([answer.retrieval?.method, exact.retrieval?.method]).toEqual(['index', 'exact'])
      expect(answer.retrieval?.weighed).toBeLessThanOrEqual(8_000)
      // Of those who tie with the tenth any may stand there.
      missed += scores(answer).filter((score, i) => score < (scores(exact)[i] ?? 0) - 1e-12).length
    }

    expect(missed / (10 * few.length)).toBeLessThanOrEqual(0.03)
  },
)
