import { neonConfig } from '@neondatabase/serverless'
import { afterEach, describe, expect, test } from 'vitest'
import { neonDatabase } from '../../worker/store/db.ts'
import { byNeon, openFunctions, TENANT } from '../setup/open-functions.ts'
import { ANNA, aMatch, idsOf, people } from './matching.ts'
import { aKey, aWorld, OWNER_URL, owner, type World } from './world.ts'

const { fetchFunction } = neonConfig
let close = async () => {}
afterEach(async () => {
  neonConfig.fetchFunction = fetchFunction
  await close()
  close = async () => {}
})

async function refusal(world: World, body: object) {
  const response = await world.call('POST', '/v1/match', { body: JSON.stringify(body) })
  const { error } = await response.json<{ error: { message: string } }>()
  return [response.status, error.message]
}

describe('a request is refused', () => {
  const anna = { user_id: 'anna', domain: 'dating' }

  test.each([
    [{ domain: 'dating' }, "Field 'user_id' is required."],
    [{ ...anna, filter: {} }, "Unknown field 'filter': did you mean 'filters'?"],
    [{ ...anna, limit: 0 }, 'limit: expected integer from 1 to 100, got 0.'],
    [{ ...anna, limit: 101 }, 'limit: expected integer from 1 to 100, got 101.'],
    [{ ...anna, explain: 'yes' }, 'explain: expected boolean, got "yes".'],
    [
      { ...anna, stages: { cross_encoders: true } },
      "Unknown stage 'cross_encoders': did you mean 'cross_encoder'?",
    ],
    [{ ...anna, stages: { light_ml: { topk: 5 } } }, "Unknown option 'topk': did you mean 'top_k'?"],
    [
      { ...anna, stages: { light_ml: { top_k: 0 } } },
      'stages.light_ml.top_k: expected integer from 1 to 10000, got 0.',
    ],
    [
      { ...anna, stages: { light_ml: 3 } },
      'stages.light_ml: expected true, false or an object of "enabled", "top_k", "min_score", got 3.',
    ],
    [{ ...anna, stages: [] }, 'stages: expected a JSON object, got an array of 0.'],
    [{ ...anna, filters: { gendr: 'man' } }, "Unknown filter 'gendr': did you mean 'gender'?"],
    [
      { ...anna, filters: { interests: 'x' } },
      "filters.interests: expected a hard field of 'dating', got a soft one.",
    ],
    [
      { ...anna, filters: { attachment_style: 'secure' } },
      "filters.attachment_style: expected a hard field of 'dating', got a derived one.",
    ],
    [
      { ...anna, filters: { gender: 'female' } },
      'filters.gender: expected one of woman, man, nonbinary, got "female".',
    ],
    [{ ...anna, filters: { age: { min: '18' } } }, 'filters.age.min: expected a number, got "18".'],
    [
      { ...anna, filters: { age: { min: 40, max: 30 } } },
      'filters.age.max: expected at least the min, 40, got 30.',
    ],
    [
      { ...anna, filters: { age: { gte: 40 } } },
      'filters.age.gte: expected a value or an object of "min", "max", "in", "not", got an object.',
    ],
    [
      { ...anna, filters: { age: {} } },
      'filters.age: expected a value or an object of "min", "max", "in", "not", got an object.',
    ],
    [
      { ...anna, filters: { gender: { in: 'man' } } },
      'filters.gender.in: expected an array of values, got "man".',
    ],
    [
      { ...anna, filters: { gender: null } },
      'filters.gender: expected one of woman, man, nonbinary, got null.',
    ],
    [
      { ...anna, filters: { languages: [7] } },
      'filters.languages: expected array of non-empty strings, got 7.',
    ],
    [
      { ...anna, filters: { location_within_km: -1 } },
      'filters.location_within_km: expected number above 0, at most 20040, got -1.',
    ],
  ])('%#: %j', async (body, message) => {
    expect(await refusal(await aWorld(), body)).toEqual([400, message])
  })

  test('with a key that may not match', async () => {
    const world = await aWorld()
    const key = await aKey({ scopes: ['users:read', 'users:write'] })

    const response = await world.call('POST', '/v1/match', { key, body: JSON.stringify(anna) })

    expect(response.status).toBe(403)
  })
})

const PAIR = { anna: ANNA, ben: { ...ANNA, gender: 'man' } }

describe('a keyed request', () => {
  const body = { user_id: 'anna', domain: 'dating' }
  const keyed = (world: World, sent: object = body) =>
    world.call('POST', '/v1/match', { body: JSON.stringify(sent), headers: { 'Idempotency-Key': 'k' } })

  test('has the same answer again, whatever has come since, in three calls', async () => {
    const world = await aWorld()
    await people(world, PAIR)
    let first: Response | undefined

    const calls = await world.calls(async () => {
      first = await keyed(world)
    })
    await people(world, { carl: { ...ANNA, gender: 'man' } })
    const again = await keyed(world)

    expect(calls).toBe(3)
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
    expect(await again.json()).toEqual(await first!.json())
    expect((await keyed(world, { ...body, limit: 1 })).status).toBe(422)
  })

  test('does not bring back who was erased, neither the seeker nor one of the matches', async () => {
    const world = await aWorld()
    await people(world, PAIR)
    await keyed(world)

    const erased = await world.call('DELETE', '/v1/users/ben')

    expect((await erased.json<{ erased: { replies: number } }>()).erased.replies).toBe(1)
    expect((await keyed(world)).status).toBe(409)
  })

  test('is part of what is exported of the seeker', async () => {
    const world = await aWorld()
    await people(world, PAIR)
    const answer = await (await keyed(world)).json()

    const exported = await (await world.call('GET', '/v1/users/anna/export')).json<{
      domains: { dating: { replies: { route: string; answer: unknown }[] } }
    }>()

    expect(exported.domains.dating.replies.map(({ route, answer }) => [route, answer])).toEqual([
      ['POST /v1/match', answer],
    ])
  })
})

describe('tenants are apart', () => {
  async function strangersMatches(world: World, stranger: World, weaken = async () => {}) {
    await people(world, PAIR)
    // Of a name that nobody else in this database has: without the guards whose record it is would be anybody's guess.
    const seeker = `anna ${crypto.randomUUID()}`
    await people(stranger, { [seeker]: { ...ANNA, interests: ['chess'] } })
    await weaken()
    return idsOf(await aMatch(stranger, { user_id: seeker, domain: 'dating' }))
  }

  const withoutPredicate = async () => {
    close = (await openFunctions(byNeon(owner))).restore
    neonConfig.fetchFunction = (input: RequestInfo, init: RequestInit) =>
      fetchFunction(input, {
        ...init,
        body: String(init.body).replaceAll(TENANT, 'true'),
      })
  }

  test('by row-level security alone', async () => {
    expect(await strangersMatches(await aWorld(), await aWorld(), withoutPredicate)).toEqual([])
  })

  test('by the predicate alone', async () => {
    const db = neonDatabase(OWNER_URL, undefined)

    expect(await strangersMatches(await aWorld({ db }), await aWorld({ db }))).toEqual([])
  })

  test('and with neither they are not: the two tests above can fail', async () => {
    const db = neonDatabase(OWNER_URL, undefined)

    expect(await strangersMatches(await aWorld({ db }), await aWorld({ db }), withoutPredicate)).not.toEqual(
      [],
    )
  })
})
