import { expect, test } from 'vitest'
import { aWorld, type World } from './world.ts'

interface Answer {
  matches: {
    user_id: string
    score: number
    stage_scores: Record<string, number>
    reasons?: string[]
    evidence?: { reason: string; seeker: object; candidate: object }[]
  }[]
  pipeline_stats: Record<string, number>
  models_used: Record<string, { tier: string; version: string; model?: string }>
  skipped?: { stage: string; reason: string }[]
  places?: object
}

async function aMatch(world: World, body: object, headers = {}): Promise<Answer> {
  const response = await world.call('POST', '/v1/match', { body: JSON.stringify(body), headers })
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}

const ANNA = { age: 31, gender: 'woman', location: 'New York, NY', relationship_goal: 'serious' }

async function people(world: World, all: Record<string, object>) {
  for (const [user_id, fields] of Object.entries(all))
    await world.upsert({ user_id, domain: 'dating', fields })
  await world.deliver()
}

test('the whole way: filter, light ML, embedding, cross-encoder', async () => {
  const world = await aWorld()
  await people(world, {
    anna: { ...ANNA, interests: ['reading', 'running'], seeks_gender: ['man'] },
    ben: { ...ANNA, gender: 'man', age: 33, interests: ['reading'], seeks_gender: ['woman'] },
    carl: { ...ANNA, gender: 'man', age: 50, relationship_goal: 'casual', location: 'Brooklyn, NY' },
    dora: { ...ANNA, gender: 'woman' },
    emil: { ...ANNA, gender: 'man', seeks_gender: ['man'] },
  })

  const answer = await aMatch(world, { user_id: 'anna', domain: 'dating', explain: true })

  expect(answer.matches.map((match) => match.user_id)).toEqual(['ben', 'carl'])
  expect(answer.pipeline_stats).toEqual({
    after_sql_filter: 2,
    after_light_ml: 2,
    after_embedding: 2,
    after_cross_encoder: 2,
  })
})
