import { expect, test } from 'vitest'
import { sweep } from '../../worker/sweep.ts'
import { ANNA, aMatch, people } from './matching.ts'
import { aWorld, owner } from './world.ts'

test('while records are embedded anew, only vectors of one model are compared, and nobody is left out', async () => {
  await owner`delete from users`
  const world = await aWorld()
  const lover = (interests: string[]) => ({ ...ANNA, interests })
  await people(world, {
    seeker: lover(['reading', 'hiking']),
    reader: lover(['reading', 'hiking']),
    gamer: lover(['poker']),
  })
  const isCompared = async () => {
    const { matches } = await aMatch(world, { user_id: 'seeker', domain: 'dating' })
    return Object.fromEntries(
      matches.map(({ user_id, stage_scores }) => [user_id, stage_scores.embedding !== undefined]),
    )
  }
  expect(await isCompared()).toEqual({ reader: true, gamer: true })

  world.deps.embedder = { ...world.deps.embedder, model: 'another.v1' }
  await sweep(world.deps)
  const waiting = world.sent.splice(0)
  const [gamer] = await owner`select record_id::int as id from users where user_id = 'gamer'`
  world.sent.push(...waiting.filter(({ recordId }) => recordId === gamer?.id))
  await world.deliver()

  expect(await isCompared()).toEqual({ reader: false, gamer: true })
  world.sent.push(...waiting)
  await world.deliver()
  expect(await isCompared()).toEqual({ reader: true, gamer: true })
})
