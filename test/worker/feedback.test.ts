import { describe, expect, test } from 'vitest'
import type { UserExport } from '../../shared/export.ts'
import { feedback, MAN, men, outcome, stored } from './learning-world.ts'
import { ANNA, aMatch, idsOf, people } from './matching.ts'
import { aWorld } from './world.ts'

describe('feedback', () => {
  test('is stored and counted in triplets, and decided candidates no longer match', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, ...men('ben', 'carl', 'dan') })

    const { status, body } = await feedback(world, [
      outcome('anna', 'ben', 'accepted'),
      outcome('anna', 'carl', 'rejected'),
    ])
    const left = await aMatch(world, { user_id: 'anna', domain: 'dating' })
    const all = await aMatch(world, { user_id: 'anna', domain: 'dating', include_decided: true })

    expect([status, body]).toEqual([200, { accepted: 2, triplets_generated: 1, triplets_pending_train: 1 }])
    expect(idsOf(left)).toEqual(['dan'])
    expect(idsOf(all)).toEqual(['ben', 'dan', 'carl'])
  })

  test('raises candidates that others accept, at once', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, bea: ANNA, cleo: ANNA, ...men('ben', 'carl', 'dan') })
    const before = await aMatch(world, { user_id: 'anna', domain: 'dating', mutual: false })

    await feedback(world, [
      outcome('bea', 'ben', 'rejected'),
      outcome('cleo', 'ben', 'rejected'),
      outcome('bea', 'dan', 'accepted'),
      outcome('cleo', 'dan', 'converted'),
    ])
    const after = await aMatch(world, { user_id: 'anna', domain: 'dating', mutual: false })
    const levelled = await aMatch(world, { user_id: 'anna', domain: 'dating', mutual: false, balance: 1 })

    expect(before.matches.some((match) => 'chances' in match)).toBe(false)
    expect(idsOf(after).filter((id) => id.length === 3 && id !== 'bea')).toEqual(['dan', 'ben'])
    const [dan, ben] = ['dan', 'ben'].map((id) => after.matches.find((match) => match.user_id === id)!)
    expect(dan!.chances!.seeker).toBeGreaterThan(ben!.chances!.seeker + 0.1)
    expect(dan!.score).toBe(dan!.chances!.seeker)
    expect(after.score_is).toBeUndefined()
    const gap = (answer: typeof after) => {
      const score = (id: string) => answer.matches.find((match) => match.user_id === id)!.score
      return score('dan') - score('ben')
    }
    expect(gap(levelled)).toBeLessThan(gap(after) / 2)
  })

  test('ranks by the probability that both accept, in a mutual domain', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, bea: ANNA, ...men('ben', 'carl') })

    await feedback(world, [outcome('bea', 'ben', 'accepted'), outcome('ben', 'bea', 'rejected')])
    const answer = await aMatch(world, { user_id: 'anna', domain: 'dating' })

    for (const { score, chances } of answer.matches) {
      expect(score).toBeCloseTo(chances!.seeker * chances!.candidate, 10)
    }
  })

  test("makes a reason of the seeker's own decisions, and of nobody else's", async () => {
    const world = await aWorld()
    const goal = (relationship_goal: string) => ({ ...MAN, relationship_goal, location: 'Oslo' })
    const [serious, casual] = [goal('serious'), goal('casual')]
    await people(world, { anna: ANNA, s1: serious, s2: serious, s3: serious, s4: serious, s5: serious })
    await people(world, { c1: casual, c2: casual, c3: casual, ben: serious, carl: casual })
    const explained = async () => {
      const { matches } = await aMatch(world, { user_id: 'anna', domain: 'dating', explain: true })
      return Object.fromEntries(
        matches.map(({ user_id, evidence }) => [user_id, evidence?.filter(({ outcomes }) => outcomes)]),
      )
    }

    await feedback(world, [
      ...['s1', 's2', 's3', 'c3'].map((id) => outcome('anna', id, 'accepted')),
      ...['s4', 'c1', 'c2'].map((id) => outcome('anna', id, 'rejected')),
      outcome('anna', 's5', 'expired'),
    ])
    const before = await explained()
    await feedback(world, [outcome('ben', 'anna', 'rejected'), outcome('s1', 'anna', 'rejected')])
    const after = await explained()

    expect(before).toEqual({
      ben: [
        {
          reason: 'accepted 3 of 4 with relationship_goal: serious',
          seeker: {},
          candidate: { relationship_goal: 'serious' },
          outcomes: { decided: 4, positive: 3 },
        },
      ],
      carl: [],
    })
    expect(after).toEqual(before)
  })

  test('that comes twice, out of order or in parts leaves the same rows and counters', async () => {
    const items = [
      outcome('anna', 'ben', 'rejected', { occurred_at: '2026-11-01T10:00:00Z' }),
      outcome('anna', 'ben', 'accepted', { occurred_at: '2026-11-02T10:00:00Z', weight: 2.5 }),
      outcome('anna', 'ben', 'expired', { occurred_at: '2026-10-01T10:00:00Z' }),
      outcome('anna', 'carl', 'converted', { match_id: 'm1' }),
      outcome('anna', 'dan', 'expired'),
      outcome('bea', 'ben', 'rejected', { weight: 0.3 }),
      outcome('bea', 'dan', 'accepted'),
      outcome('ben', 'anna', 'accepted'),
    ]
    const users = { anna: ANNA, bea: ANNA, ...men('ben', 'carl', 'dan') }
    const [once, twice, parts] = [await aWorld(), await aWorld(), await aWorld()]
    for (const world of [once, twice, parts]) await people(world, users)

    await feedback(once, items)
    await feedback(twice, items)
    const again = await feedback(twice, items)
    for (const item of items.toReversed()) await feedback(parts, [item])

    expect(again.body).toEqual({ accepted: 8, triplets_generated: 0, triplets_pending_train: 4 })
    expect(await stored(twice)).toEqual(await stored(once))
    expect(await stored(parts)).toEqual(await stored(once))
    expect((await stored(once)).outcomes).toHaveLength(6)
    expect((await stored(once)).learning).toMatchObject([{ domain: 'dating', triplets: '4', pending: '4' }])
  })

  test('answers the same key once, and other items under it not at all', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, ...men('ben', 'carl') })
    const key = { 'Idempotency-Key': 'once' }

    const first = await feedback(
      world,
      [outcome('anna', 'ben', 'accepted'), outcome('anna', 'nobody', 'accepted')],
      key,
    )
    const again = await feedback(
      world,
      [outcome('anna', 'ben', 'accepted'), outcome('anna', 'nobody', 'accepted')],
      key,
    )
    const other = await feedback(world, [outcome('anna', 'carl', 'accepted')], key)

    expect(first.body.rejected).toEqual([
      { index: 1, code: 'not_found', message: 'items.1.candidate_id: there is no such user in the domain.' },
    ])
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
    expect(other.status).toBe(422)
    expect((await stored(world)).outcomes).toHaveLength(1)
  })

  test('rejects an item alone, and says which and why', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, ...men('ben') })
    const ahead = new Date(Date.now() + 48 * 3_600_000).toISOString()

    const { body } = await feedback(world, [
      outcome('anna', 'ben', 'accepted'),
      outcome('anna', 'anna', 'accepted'),
      outcome('anna', 'ben', 'liked'),
      outcome('anna', 'ben', 'accepted', { weight: 0 }),
      outcome('anna', 'ben', 'accepted', { occurred_at: ahead }),
      outcome('zoe', 'ben', 'accepted'),
      outcome('anna', 'ben', 'accepted', { wieght: 1 }),
    ])

    expect(body.accepted).toBe(1)
    expect(body.rejected!.map(({ index, code, message }) => [index, code, message])).toEqual([
      [1, 'invalid_request', 'items.1.candidate_id: expected another user than the seeker, got the seeker.'],
      [
        2,
        'invalid_request',
        'items.2.outcome: expected one of converted, accepted, expired, rejected, got "liked".',
      ],
      [3, 'invalid_request', 'items.3.weight: expected a number above 0, at most 100, got 0.'],
      [4, 'invalid_request', expect.stringContaining('items.4.occurred_at: expected an instant')],
      [5, 'not_found', 'items.5.seeker_id: there is no such user.'],
      [6, 'invalid_request', "Unknown field 'wieght': did you mean 'weight'?"],
    ])
  })

  test.each([
    [{ items: [] }, "Field 'domain' is required."],
    [{ domain: 'dating', items: [] }, 'items: expected an array of 1 to 1000 items'],
    [{ domain: 'datin', items: [outcome('a', 'b', 'accepted')] }, 'domain: expected one of'],
  ])('that is malformed as a whole changes nothing: %j', async (body, message) => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/feedback', { body: JSON.stringify(body) })

    expect(response.status).toBe(400)
    expect(((await response.json()) as { error: { message: string } }).error.message).toContain(message)
  })

  test('of a thousand items is one call to the database', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, ...men(...Array.from({ length: 40 }, (_, i) => `m${i}`)) })
    const items = Array.from({ length: 1_000 }, (_, i) =>
      outcome(
        i % 2 ? 'anna' : `m${i % 40}`,
        i % 2 ? `m${i % 40}` : `m${(i + 7) % 40}`,
        i % 3 ? 'accepted' : 'rejected',
        {
          occurred_at: new Date(Date.UTC(2026, 9, 1, 0, 0, i)).toISOString(),
        },
      ),
    )

    const calls = await world.calls(async () => {
      expect((await feedback(world, items)).body.accepted).toBe(1_000)
    })

    expect(calls).toBe(1)
  })

  test('erasing a user takes every outcome that names them, and what it counted', async () => {
    const [with_, without] = [await aWorld(), await aWorld()]
    const users = { anna: ANNA, bea: ANNA, ...men('ben', 'carl') }
    await people(with_, users)
    await people(without, users)
    const others = [outcome('bea', 'carl', 'accepted'), outcome('anna', 'carl', 'rejected')]
    await feedback(without, others)
    await feedback(with_, [
      ...others,
      outcome('anna', 'ben', 'accepted'),
      outcome('bea', 'ben', 'rejected'),
      outcome('ben', 'anna', 'converted'),
    ])

    const response = await with_.call('DELETE', '/v1/users/ben?domain=dating')
    const { erased } = (await response.json()) as { erased: { outcomes: number } }

    expect(erased.outcomes).toBe(3)
    await without.call('DELETE', '/v1/users/ben?domain=dating')
    const counted = ({ standings, ...rest }: Awaited<ReturnType<typeof stored>>) => ({
      ...rest,
      standings: standings.filter((row) =>
        Object.values(row).some((value) => value !== '0' && !/^[a-z]+$/.test(value)),
      ),
    })
    expect(counted(await stored(with_))).toEqual(counted(await stored(without)))
  })

  test('is in the decider’s export, and as a count in the candidate’s', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, bea: ANNA, ...men('ben') })
    await feedback(world, [
      outcome('anna', 'ben', 'accepted', { match_id: 'm1' }),
      outcome('bea', 'ben', 'rejected'),
    ])
    const exported = async (id: string) =>
      ((await (await world.call('GET', `/v1/users/${id}/export`)).json()) as UserExport).domains.dating!
        .outcomes

    expect(await exported('anna')).toEqual({
      given: [
        {
          domain: 'dating',
          candidate_id: 'ben',
          outcome: 'accepted',
          weight: 1,
          occurred_at: '2026-11-01T10:00:00.000Z',
          match_id: 'm1',
        },
      ],
      received: {},
    })
    expect(await exported('ben')).toEqual({ given: [], received: { accepted: 1, rejected: 1 } })
  })

  test('does not affect another tenant', async () => {
    const [mine, theirs] = [await aWorld(), await aWorld()]
    await people(mine, { anna: ANNA, ...men('ben') })
    await people(theirs, { anna: ANNA, ...men('ben') })

    await feedback(mine, [outcome('anna', 'ben', 'accepted')])

    expect(await stored(theirs)).toEqual({ outcomes: [], standings: [], learning: [] })
    expect(idsOf(await aMatch(theirs, { user_id: 'anna', domain: 'dating' }))).toEqual(['ben'])
  })
})
