import { expect, test } from 'vitest'
import { ANNA, aMatch, idsOf, people } from './matching.ts'
import { aWorld } from './world.ts'

const NURSE = {
  current_title: 'nurse',
  location: 'Austin, TX',
  motivation_text: 'I love reading and hiking.',
}
const LOVERS = {
  reader: { ...ANNA, location: 'Austin, TX', interests: ['reading', 'hiking'], seeks_gender: ['man'] },
  gamer: { ...ANNA, location: 'Austin, TX', interests: ['poker'] },
}

async function vectorOf(world: Awaited<ReturnType<typeof aWorld>>, userId: string, domain: string) {
  const response = await world.call('GET', `/v1/users/${userId}?domain=${domain}&include=vectors`)
  const record = await response.json<{ embeddings: Record<string, { vector: number[] }> }>()
  return record.embeddings.dating?.vector
}

test('who has no record in the domain is matched from the one they have, and its head is there from then on', async () => {
  const world = await aWorld()
  await people(world, { nurse: NURSE }, 'hiring')
  await people(world, LOVERS)
  expect(Object.keys((await world.get('nurse', 'hiring')).embeddings)).toEqual(['hiring'])

  const calls = await world.calls(() => aMatch(world, { user_id: 'nurse', domain: 'dating' }))
  const answer = await aMatch(world, { user_id: 'nurse', domain: 'dating' })

  expect(calls).toBe(2)
  expect(idsOf(answer)).toEqual(['reader', 'gamer'])
  expect((await world.get('nurse', 'hiring')).embeddings).toEqual({
    dating: { dim: 1024, version: 'dating-2026-05-01', model: 'hashed.v1' },
    hiring: { dim: 1024, version: 'hiring-2026-05-01', model: 'hashed.v1' },
  })
})

test('the vector is computed once, and anew when the record changes', async () => {
  const world = await aWorld()
  await people(world, { nurse: NURSE }, 'hiring')
  await people(world, LOVERS)
  await aMatch(world, { user_id: 'nurse', domain: 'dating' })
  const first = await vectorOf(world, 'nurse', 'hiring')
  let embedded = 0
  const { embed } = world.deps.embedder
  world.deps.embedder = {
    ...world.deps.embedder,
    embed: (texts) => {
      embedded++
      return embed(texts)
    },
  }

  await aMatch(world, { user_id: 'nurse', domain: 'dating' })
  expect(embedded).toBe(0)
  await people(world, { nurse: { ...NURSE, motivation_text: 'Poker is all I want.' } }, 'hiring')

  const second = await vectorOf(world, 'nurse', 'hiring')
  expect(first).toHaveLength(1024)
  expect(second).toHaveLength(1024)
  expect(second).not.toEqual(first)
  expect(idsOf(await aMatch(world, { user_id: 'nurse', domain: 'dating' }))).toEqual(['gamer', 'reader'])
  expect(embedded).toBe(1)
})

test('a vector made while an enrichment of other words was under way does not outlive it', async () => {
  const world = await aWorld()
  await people(world, LOVERS)
  const fields = { motivation_text: 'I love hiking.' }
  await world.upsert({ user_id: 'nurse', domain: 'hiring', fields, context: 'I work as a registered nurse.' })
  const { extract } = world.deps.extractor
  const { extractor } = world.deps
  world.deps.extractor = {
    ...extractor,
    extract: async (...texts) => {
      await aMatch(world, { user_id: 'nurse', domain: 'dating' })
      return extract(...texts)
    },
  }

  await world.deliver()
  world.deps.extractor = extractor
  const after = await world.get('nurse', 'hiring')
  await aMatch(world, { user_id: 'nurse', domain: 'dating' })

  expect(after.enrichment.status).toBe('complete')
  expect(Object.keys(after.embeddings)).toEqual(['hiring'])
  expect(Object.keys((await world.get('nurse', 'hiring')).embeddings)).toEqual(['dating', 'hiring'])
})

test('a match before the enrichment of a change uses the change', async () => {
  const world = await aWorld()
  const request = { user_id: 'nurse', domain: 'dating', stages: { cross_encoder: false } }
  await people(world, { nurse: NURSE }, 'hiring')
  await people(world, LOVERS)
  const before = await aMatch(world, request)
  await world.upsert({
    user_id: 'nurse',
    domain: 'hiring',
    fields: { motivation_text: 'Poker is all I want.' },
  })

  const after = await aMatch(world, request)

  expect([idsOf(before), idsOf(after)]).toEqual([
    ['reader', 'gamer'],
    ['gamer', 'reader'],
  ])
})

test('a field that a record’s own domain lacks does not count against it', async () => {
  const world = await aWorld()
  await people(world, { nurse: NURSE }, 'hiring')
  await people(world, { ...LOVERS, silent: { location: 'Austin, TX' } })

  expect(idsOf(await aMatch(world, { user_id: 'nurse', domain: 'dating' }))).toContain('reader')
  expect(idsOf(await aMatch(world, { user_id: 'silent', domain: 'dating' }))).not.toContain('reader')
})

test('who has no record anywhere is not found', async () => {
  const world = await aWorld()

  const response = await world.call('POST', '/v1/match', {
    body: JSON.stringify({ user_id: 'nobody', domain: 'dating' }),
  })

  expect([response.status, await response.json()]).toEqual([
    404,
    { error: { code: 'not_found', message: 'There is no such user.' } },
  ])
})
