import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { cosine, light, passing, type Request, type Row, ranked, toRow } from '../population/brute-force.ts'
import { type Loaded, loadPopulation } from '../population/load.ts'
import { dice, makePeople, type Person, seeded } from '../population/people.ts'
import { aRequest } from '../population/requests.ts'
import { untrueReasons } from '../population/truth.ts'
import { times } from '../setup/long.ts'

const PEOPLE = times(2_500, 10_000)
const REQUESTS = times(150, 1_000)
const KEPT_BY_LIGHT_ML = 500

interface Answer {
  matches: {
    user_id: string
    score: number
    stage_scores: { light_ml?: number; embedding?: number }
    reasons: string[]
    evidence: { reason: string; seeker: object; candidate: object }[]
  }[]
  pipeline_stats: { after_sql_filter: number; after_light_ml?: number; after_embedding?: number }
}

interface Asked {
  request: Request
  answer: Answer
  calls: number
}

let database: Database
let population: Loaded
let people: Person[]
const rows = new Map<string, Row>()
const asked: Asked[] = []

beforeAll(async () => {
  people = makePeople(PEOPLE, 7)
  database = await startDatabase({ port: 0 })
  population = await loadPopulation(`${database.url}/sql`, people)
  await readRows()
  const roll = dice(seeded(11))
  for (let i = 0; i < REQUESTS; i++) asked.push(await ask(aRequest(roll, roll.pick(people))))
}, 600_000)

afterAll(() => database.close())

async function readRows() {
  for (let i = 0; i < people.length; i += 500) {
    const ids = people.slice(i, i + 500).map((person) => person.userId)
    const found = await population.sql`
      select u.record_id, u.user_id, u.fields, u.lat, u.lon, u.completeness, v.vector::real[] as vector,
        extract(epoch from u.updated_at)::float8 as updated_at
      from users u left join vectors v using (record_id) where u.user_id = any (${ids})`
    for (const row of found) rows.set(row.user_id, toRow(row as Parameters<typeof toRow>[0]))
  }
}

async function ask(request: Request): Promise<Asked> {
  const before = population.calls()
  const response = await population.match({ ...request, explain: true })
  if (response.status !== 200) throw new Error(await response.text())
  return { request, answer: await response.json(), calls: population.calls() - before }
}

const rowOf = (userId: string) => rows.get(userId)!

/** The larger of the differences between two lists of numbers; infinite where one is longer. */
function furthest(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY
  return Math.max(0, ...a.map((n, i) => Math.abs(n - b[i]!)))
}

test('filters agree with brute force, in random requests', () => {
  const wrong = asked.filter(({ request, answer }) => {
    const left = passing(request, rowOf(request.user_id), [...rows.values()])
    const ids = new Set(left.map((row) => row.userId))
    return (
      answer.pipeline_stats.after_sql_filter !== left.length ||
      answer.matches.some((match) => !ids.has(match.user_id)) ||
      answer.matches.length !== Math.min(left.length, request.limit)
    )
  })

  expect(asked).toHaveLength(REQUESTS)
  expect(asked.filter(({ answer }) => answer.matches.length > 0).length).toBeGreaterThan(REQUESTS / 2)
  expect(wrong.map(({ request }) => request)).toEqual([])
})

test('light ML orders and scores as brute force does, within a millionth', () => {
  const checked = asked.filter(({ request }) => request.stages.embedding === false)
  const wrong = checked.filter(({ request, answer }) => {
    const seeker = rowOf(request.user_id)
    const best = ranked(seeker, passing(request, seeker, [...rows.values()]), request.limit)
    const scores = answer.matches.map((match) => match.score)
    const own = answer.matches.map((match) => best.find((one) => one.userId === match.user_id)?.light ?? -1)
    return (
      furthest(
        scores,
        best.map((one) => one.light),
      ) > 1e-6 || furthest(scores, own) > 1e-6
    )
  })

  expect(checked.length).toBeGreaterThan(REQUESTS / 5)
  expect(wrong.map(({ request }) => request)).toEqual([])
})

test('the embedding orders the best of light ML as brute force does', () => {
  const checked = asked.filter(({ request }) => request.stages.embedding !== false)
  const wrong = checked.filter(({ request, answer }) => {
    const seeker = rowOf(request.user_id)
    const kept = ranked(seeker, passing(request, seeker, [...rows.values()]), KEPT_BY_LIGHT_ML)
    const cosines = kept.map((one) => one.cosine ?? -2).toSorted((a, b) => b - a)
    const scores = answer.matches.map((match) => match.score)
    const own = answer.matches.map((match) => cosine(seeker, rowOf(match.user_id)) ?? -2)
    return furthest(scores, cosines.slice(0, request.limit)) > 1e-5 || furthest(scores, own) > 1e-5
  })

  const isCut = checked.map(({ answer }) => answer.pipeline_stats.after_sql_filter > KEPT_BY_LIGHT_ML)
  expect(new Set(isCut)).toEqual(new Set([true, false]))
  expect(checked.length).toBeGreaterThan(REQUESTS / 5)
  expect(wrong.map(({ request }) => request)).toEqual([])
})

test('ties are in the order of the records', () => {
  const byLightMl = asked.filter(({ request }) => request.stages.embedding === false)
  const unordered = byLightMl.flatMap(({ answer: { matches } }) =>
    matches.filter((match, i) => {
      const next = matches[i + 1]
      return next?.score === match.score && rowOf(next.user_id).recordId < rowOf(match.user_id).recordId
    }),
  )

  expect(unordered).toEqual([])
})

test('every reason is true of both records', () => {
  const reasons = asked.flatMap(({ request, answer }) =>
    answer.matches.flatMap((match) =>
      match.evidence.map((one) => ({ ...one, of: [rowOf(request.user_id), rowOf(match.user_id)] as const })),
    ),
  )

  expect(reasons.length).toBeGreaterThan(REQUESTS * 10)
  expect(
    reasons.flatMap(({ of: [seeker, candidate], ...one }) => untrueReasons(one, seeker, candidate)),
  ).toEqual([])
  expect(
    asked.every(({ answer }) =>
      answer.matches.every((match) => match.reasons.join() === match.evidence.map((e) => e.reason).join()),
    ),
  ).toBe(true)
})

test('a match is two calls to the database', () => {
  expect([...new Set(asked.map(({ calls }) => calls))]).toEqual([2])
})

test('the same request on the same data has the same answer', async () => {
  for (const { request, answer } of asked.slice(0, 25)) expect((await ask(request)).answer).toEqual(answer)
})

test('all stages rank nearly every generated partner first', async () => {
  let first = 0
  const seekers = people.filter((_, i) => i % 50 === 0)
  for (const { userId, partner } of seekers) {
    const { answer } = await ask({
      user_id: userId,
      domain: 'dating',
      limit: 3,
      filters: {},
      mutual: true,
      stages: {},
    })
    if (answer.matches[0]?.user_id === partner) first++
  }

  expect(first / seekers.length).toBeGreaterThan(0.95)
})

test('brute force agrees with a pair computed by hand', () => {
  const person = {
    recordId: 1,
    userId: 'a',
    fields: { age: 30 },
    lat: 40,
    lon: -74,
    completeness: 0.5,
    updatedAt: 0,
    vector: null,
  }

  // 18 of weights: 2 for the age, 2 for the place, 0.5 for recency, 0.25 for completeness, half of the other 13.
  expect(light(person, { ...person, userId: 'b' }, 0)).toBeCloseTo((2 + 2 + 0.5 + 0.25 + 13 / 2) / 18, 12)
})
