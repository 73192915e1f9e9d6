import { parseArgs } from 'node:util'
import { startDatabase } from '../dev/neon/start.ts'
import { loadPopulation } from '../test/population/load.ts'
import { makePeople } from '../test/population/people.ts'

const { values } = parseArgs({
  options: { people: { type: 'string', default: '10000' }, matches: { type: 'string', default: '200' } },
})
const count = Number(values.people)
const people = makePeople(count, 1)
const database = await startDatabase({ port: 0 })
const started = performance.now()
const population = await loadPopulation(`${database.url}/sql`, people)
console.log(`${count} people loaded and enriched in ${((performance.now() - started) / 1000).toFixed(1)} s`)

/** Everybody else is a candidate: nothing is filtered out before it is weighed. */
await measure('every other user a candidate', { mutual: false })
await measure('mutual wishes hold', {})
await measure('mutual wishes, within 100 km', { filters: { location_within_km: 100 } })
await measure('embedding off', { mutual: false, stages: { embedding: false } })
await measure('filter only', {
  mutual: false,
  stages: { light_ml: false, embedding: false, cross_encoder: false },
})
await database.close()

async function measure(name: string, body: object): Promise<void> {
  const ms: number[] = []
  let candidates = 0
  const before = population.calls()
  for (let i = 0; i < Number(values.matches); i++) {
    const seeker = people[(i * 7919) % people.length]
    const start = performance.now()
    const response = await population.match({ user_id: seeker?.userId, domain: 'dating', ...body })
    const answer = await response.json()
    ms.push(performance.now() - start)
    if (response.status !== 200) throw new Error(JSON.stringify(answer))
    candidates += answer.pipeline_stats.after_sql_filter
  }
  const sorted = ms.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(0).padStart(5)
  const calls = (population.calls() - before) / ms.length
  console.log(
    `${name.padEnd(32)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  max ${sorted.at(-1)?.toFixed(0).padStart(5)} ms  ` +
      `candidates ${Math.round(candidates / ms.length)}  calls ${calls}`,
  )
}
