import { expect, test } from 'vitest'
import type { MatchAnswer } from '../../shared/match.ts'
import { ADMIN, ANA, elsewhere, put, TENNIS, WAIT } from './own-domain.ts'
import { aWorld } from './world.ts'

test('a user known in a domain of one’s own is matched in another', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await put(world, 'squash', TENNIS)
  await world.upsert(ANA, WAIT)
  await world.upsert({ ...ANA, user_id: 'u_bo', domain: 'squash' }, WAIT)
  elsewhere(world)

  const match = await world.call('POST', '/v1/match', {
    body: JSON.stringify({ user_id: 'u_ana', domain: 'squash' }),
  })

  expect((await match.json<MatchAnswer>()).matches.map((one) => one.user_id)).toEqual(['u_bo'])
})

test('outcomes go by the labels of the definition', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', { ...TENNIS, outcomes: [{ label: 'played', grade: 'converted' }] })
  await world.upsert(ANA)
  await world.upsert({ ...ANA, user_id: 'u_bo' })
  const item = { seeker_id: 'u_ana', candidate_id: 'u_bo' }

  const answer = await world.call('POST', '/v1/feedback', {
    body: JSON.stringify({
      domain: 'tennis',
      items: [
        { ...item, outcome: 'played' },
        { ...item, outcome: 'paid' },
      ],
    }),
  })

  expect(await answer.json()).toMatchObject({ accepted: 1, rejected: [{ index: 1 }] })
})

test('a definition says whether both decide, and how far it is balanced who is shown; a match may say otherwise', async () => {
  const world = await aWorld({}, ADMIN)
  const people = ['one', 'other', 'wanted', 'unwanted']
  await put(world, 'chess', { ...TENNIS, match: { balance: 1, mutual: true } })
  for (const user_id of people) await world.upsert({ user_id, domain: 'chess', fields: { level: 4 } }, WAIT)
  const of = (candidate_id: string, outcome: string) => ({ seeker_id: 'one', candidate_id, outcome })
  const items = [of('wanted', 'accepted'), of('unwanted', 'rejected')]
  await world.call('POST', '/v1/feedback', { body: JSON.stringify({ domain: 'chess', items }) })
  const matched = async (more: object = {}) => {
    const body = { user_id: 'other', domain: 'chess', ...more }
    const { matches } = await (
      await world.call('POST', '/v1/match', { body: JSON.stringify(body) })
    ).json<MatchAnswer>()
    const score = (id: string) => matches.find(({ user_id }) => user_id === id)?.score ?? Number.NaN
    return { matches, lead: score('wanted') - score('unwanted') }
  }

  const [usual, unbalanced, halfway] = [
    await matched(),
    await matched({ balance: 0 }),
    await matched({ balance: 0.5 }),
  ]

  expect(usual.lead).toBeCloseTo(0, 10)
  expect(halfway.lead).toBeGreaterThan(0.01)
  expect(unbalanced.lead).toBeGreaterThan(halfway.lead + 0.01)
  for (const { score, chances } of unbalanced.matches) {
    expect(score).toBeCloseTo((chances?.seeker ?? 0) * (chances?.candidate ?? 0), 10)
  }
})
