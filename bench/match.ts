import { startDatabase } from '../dev/neon/start.ts'
import { type Loaded, loadPopulation } from '../test/population/load.ts'
import { makePeople, type Person } from '../test/population/people.ts'
import { measureLearned } from './learned.ts'
import { measured } from './load.ts'
import type { Report, Row } from './report.ts'

const PEOPLE = 5_000
const MATCHES = 40

/** Everybody else is a candidate without hard wishes: nothing is filtered before scoring. */
const MATCH_KINDS: Record<string, object> = {
  'every other user a candidate': { mutual: false },
  'mutual wishes hold': {},
  'mutual wishes, within 100 km': { filters: { location_within_km: 100 } },
  'without vectors': { mutual: false, stages: { embedding: false } },
  'filter only': { mutual: false, stages: { light_ml: false, embedding: false, cross_encoder: false } },
}

/** Matches with all their stages, on PGlite, which has pgvector. */
export async function measureMatch(): Promise<Report> {
  const people = makePeople(PEOPLE, 1)
  const database = await startDatabase({ port: 0 })
  try {
    const population = await loadPopulation(`${database.url}/sql`, people)
    const rows: Row[] = []
    for (const [name, body] of Object.entries(MATCH_KINDS))
      rows.push(await measureKind(population, people, name, body))
    const learned = await measureLearned(population, people)
    rows.push(...learned.rows)
    const calls = Math.max(...rows.map((row) => Number(row['calls each'])))
    return {
      rows,
      targets: [
        { name: 'calls for a match', value: calls, atMost: 2 },
        { name: 'p50 with a model by without', value: learned.ratio, atMost: 1.15 },
      ],
    }
  } finally {
    await database.close()
  }
}

async function measureKind(
  population: Loaded,
  people: readonly Person[],
  name: string,
  body: object,
): Promise<Row> {
  const latencies: number[] = []
  let candidates = 0
  const calls = population.calls()
  const began = performance.now()
  for (let i = 0; i < MATCHES; i++) {
    const seeker = people[(i * 7919) % people.length]
    const start = performance.now()
    const response = await population.match({ user_id: seeker?.userId, domain: 'dating', ...body })
    const answer = await response.json()
    latencies.push(performance.now() - start)
    if (response.status !== 200) throw new Error(JSON.stringify(answer))
    candidates += answer.pipeline_stats.after_sql_filter
  }
  const { p50, p99 } = measured(latencies, (performance.now() - began) / 1000)
  return {
    match: name,
    candidates: Math.round(candidates / MATCHES),
    'p50 ms': p50,
    'p99 ms': p99,
    'calls each': (population.calls() - calls) / MATCHES,
  }
}
