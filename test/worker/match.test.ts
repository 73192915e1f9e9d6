import { describe, expect, test } from 'vitest'
import { ProviderError } from '../../shared/errors.ts'
import type { Scorer } from '../../worker/rerank/scorer.ts'
import { ANNA, aMatch, idsOf, people } from './matching.ts'
import { aWorld } from './world.ts'

const constant = (score: number): Scorer => ({
  model: 'constant.v1',
  score: async (_domain, _seeker, candidates) => candidates.map(() => score),
})

const failing: Scorer = {
  model: 'down.v1',
  score: () => Promise.reject(new ProviderError('rerank_failed', 'down.v1 did not answer.')),
}

const COUPLE = {
  anna: { ...ANNA, interests: ['reading', 'running'], seeks_gender: ['man'], seeks_age_max: 40 },
  ben: { ...ANNA, gender: 'man', age: 33, interests: ['reading'], seeks_gender: ['woman'] },
}

describe('the stages', () => {
  test('narrow the set one after another, and the answer says how', async () => {
    const world = await aWorld()
    await people(world, {
      ...COUPLE,
      carl: { ...ANNA, gender: 'man', age: 38, relationship_goal: 'casual', location: 'Brooklyn, NY' },
    })

    const answer = await aMatch(world, { user_id: 'anna', domain: 'dating', limit: 1, explain: true })

    expect(answer).toEqual({
      matches: [
        {
          user_id: 'ben',
          score: expect.any(Number),
          stage_scores: {
            light_ml: expect.any(Number),
            embedding: expect.any(Number),
            cross_encoder: answer.matches[0]!.score,
          },
          reasons: [
            'same relationship_goal: serious',
            'close age: 31 and 33',
            'same location: New York, NY',
            'shared interests: reading',
            "the candidate's gender man is among the seeker's seeks_gender: man",
            "the seeker's gender woman is among the candidate's seeks_gender: woman",
            "the candidate's age 33 is at most the seeker's seeks_age_max: 40",
          ],
          evidence: expect.any(Array),
        },
      ],
      pipeline_stats: { after_sql_filter: 2, after_light_ml: 2, after_embedding: 2, after_cross_encoder: 1 },
      retrieval: { method: 'exact', weighed: 2, of: 2 },
      models_used: {
        light_ml: { tier: 'domain', version: 'dating.lm.2026-05-01' },
        embedding: { tier: 'domain', version: 'dating-2026-05-01', model: 'hashed.v1' },
        cross_encoder: { tier: 'domain', version: 'dating.cx.2026-05-01', model: 'lexical.v1' },
      },
    })
  })

  test('can each be disabled, limited and given a minimum score', async () => {
    const world = await aWorld()
    await people(world, { ...COUPLE, carl: { ...ANNA, gender: 'man', age: 38, relationship_goal: 'casual' } })
    const ask = (stages: object) => aMatch(world, { user_id: 'anna', domain: 'dating', stages })

    const filterOnly = await ask({ light_ml: false, embedding: { enabled: false }, cross_encoder: false })
    const least = await ask({ light_ml: { min_score: 0.6 }, embedding: false, cross_encoder: false })
    const few = await ask({ light_ml: { top_k: 1 }, embedding: true, cross_encoder: false })
    const unfiltered = await ask({ sql_filter: false })

    expect(filterOnly.pipeline_stats).toEqual({ after_sql_filter: 2 })
    expect(filterOnly.matches).toEqual(
      ['ben', 'carl'].map((user_id) => ({ user_id, score: 1, stage_scores: {} })),
    )
    expect(idsOf(least)).toEqual(['ben'])
    expect(few.pipeline_stats).toEqual({ after_sql_filter: 2, after_light_ml: 1, after_embedding: 1 })
    expect(Object.keys(unfiltered.pipeline_stats)).toEqual([
      'after_light_ml',
      'after_embedding',
      'after_cross_encoder',
    ])
  })

  test('that fail are skipped and named', async () => {
    const world = await aWorld({ crossEncoder: failing })
    await people(world, COUPLE)

    const answer = await aMatch(world, { user_id: 'anna', domain: 'dating', stages: { llm_judge: true } })

    expect(idsOf(answer)).toEqual(['ben'])
    expect(answer.skipped).toEqual([
      { stage: 'cross_encoder', reason: 'down.v1 did not answer.' },
      { stage: 'llm_judge', reason: 'No provider is configured.' },
    ])
    expect(Object.keys(answer.models_used)).toEqual(['light_ml', 'embedding'])
    expect(answer.matches[0]!.score).toBe(answer.matches[0]!.stage_scores.embedding)
  })

  test('the judge ranks last, if requested', async () => {
    const world = await aWorld({ judge: constant(0.42) })
    await people(world, COUPLE)

    const unasked = await aMatch(world, { user_id: 'anna', domain: 'dating' })
    const asked = await aMatch(world, { user_id: 'anna', domain: 'dating', stages: { llm_judge: true } })

    expect(unasked.pipeline_stats.after_llm_judge).toBeUndefined()
    expect(asked.matches[0]!.score).toBe(0.42)
    expect(asked.models_used.llm_judge).toEqual({
      tier: 'domain',
      version: 'dating.judge.2026-05-01',
      model: 'constant.v1',
    })
  })
})

describe('wishes', () => {
  test('hold both ways, and not where the request says so', async () => {
    const world = await aWorld()
    await people(world, {
      ...COUPLE,
      dora: { ...ANNA },
      emil: { ...ANNA, gender: 'man', seeks_gender: ['man'] },
      fred: { ...ANNA, gender: 'man', seeks_age_min: 50 },
      gerd: { ...ANNA, gender: 'man', age: 41 },
      hans: { location: 'New York, NY' },
    })

    const held = await aMatch(world, { user_id: 'anna', domain: 'dating' })
    const free = await aMatch(world, { user_id: 'anna', domain: 'dating', mutual: false })

    expect(idsOf(held)).toEqual(['ben'])
    expect(idsOf(free).toSorted()).toEqual(['ben', 'dora', 'emil', 'fred', 'gerd', 'hans'])
  })
})

describe('places', () => {
  const CITIES = {
    anna: { ...ANNA },
    near: { ...ANNA, location: 'Brooklyn, NY' },
    far: { ...ANNA, location: 'Boston, MA' },
    lost: { ...ANNA, location: 'Fantasia' },
    mute: { age: 30 },
  }

  test('are found when a location is stored, and say what the gazetteer knows them as', async () => {
    const world = await aWorld()
    await people(world, CITIES)

    expect((await world.get('near')).place).toEqual({
      field: 'location',
      value: 'Brooklyn, NY',
      name: 'Brooklyn',
      region: 'NY',
      country: 'US',
      lat: 40.65,
      lon: -73.95,
      gazetteer: 'places.v1',
    })
    expect((await world.get('lost')).place).toBeUndefined()
  })

  test('within a distance are kept, and unresolved ones are reported', async () => {
    const world = await aWorld()
    await people(world, CITIES)
    const within = (km: number) =>
      aMatch(world, { user_id: 'anna', domain: 'dating', filters: { location_within_km: km } })

    expect(idsOf(await within(20))).toEqual(['near'])
    expect(idsOf(await within(400)).toSorted()).toEqual(['far', 'near'])
    expect((await within(400)).places).toEqual({
      seeker: expect.objectContaining({ name: 'New York City', value: 'New York, NY' }),
      unresolved: { count: 2, places: ['Fantasia'] },
    })
  })

  test('of a seeker that cannot be resolved match only the same name', async () => {
    const world = await aWorld()
    await people(world, { ...CITIES, also: { location: 'fantasia' } })

    const answer = await aMatch(world, {
      user_id: 'lost',
      domain: 'dating',
      filters: { location_within_km: 5 },
    })

    expect(idsOf(answer)).toEqual(['also'])
    expect(answer.places?.seeker).toEqual({ value: 'Fantasia', unresolved: true })
  })
})

test('a two-sided domain searches the other side, unless a filter says otherwise', async () => {
  const world = await aWorld()
  await people(
    world,
    {
      nurse: { current_title: 'nurse', location: 'Austin, TX' },
      other: { current_title: 'nurse', location: 'Austin, TX', side: 'candidate' },
      clinic: { current_title: 'nurse', location: 'Austin, TX', side: 'role' },
    },
    'hiring',
  )
  const ask = (user_id: string, filters = {}) => aMatch(world, { user_id, domain: 'hiring', filters })

  expect(idsOf(await ask('nurse'))).toEqual(['clinic'])
  expect(idsOf(await ask('clinic')).toSorted()).toEqual(['nurse', 'other'])
  expect(idsOf(await ask('nurse', { side: 'candidate' }))).toEqual(['other'])
})

test('a seeker who was just upserted is matched by their fields, before any enrichment', async () => {
  const world = await aWorld()
  await people(world, { ben: COUPLE.ben, dora: { ...ANNA } })
  await world.upsert({ user_id: 'anna', domain: 'dating', fields: COUPLE.anna })

  const answer = await aMatch(world, { user_id: 'anna', domain: 'dating' })

  expect(idsOf(answer)).toEqual(['ben'])
  expect(answer.matches[0]!.stage_scores.embedding).toBeGreaterThan(0.3)
})

test('a domain without a matching is matched by its fields’ defaults', async () => {
  const world = await aWorld()
  const founder = {
    side: 'founder',
    stages: ['seed'],
    sectors: ['climate'],
    thesis_text: 'Heat pumps for all.',
  }
  await people(
    world,
    {
      founder,
      rival: founder,
      apart: { ...founder, side: 'investor', sectors: ['games'], stages: ['growth'] },
      angel: { ...founder, side: 'investor', thesis_text: 'I back heat pumps.' },
    },
    'founder-investor',
  )

  const answer = await aMatch(world, { user_id: 'founder', domain: 'founder-investor', explain: true })

  expect(idsOf(answer)).toEqual(['angel', 'apart'])
  expect(answer.matches[0]!.reasons).toEqual(['shared stages: seed', 'shared sectors: climate'])
})

test.each([
  ['Paris', 'FR'],
  ['Paris, Texas', 'US'],
  ['London, Ontario', 'CA'],
  ['Berlin, Germany', 'DE'],
  ['St. Louis, MO', 'US'],
  ['Georgia', 'US'],
  ['Paris, Fooland', undefined],
])('the place of %s is in %s', async (location, country) => {
  const world = await aWorld()
  await people(world, { u: { location } })

  expect((await world.get('u')).place?.country).toBe(country)
})
