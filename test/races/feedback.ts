import type { Service } from './service.ts'
import { type Tally, tally, upTo } from './tally.ts'

export interface Item {
  seeker_id: string
  candidate_id: string
  outcome: string
  occurred_at?: string
}

/** A domain of the tenant's own, whose people have a team, with people in it. @returns its name */
export async function aDomain({ ask, aName }: Service, people: readonly string[]): Promise<string> {
  const domain = aName()
  const team = { name: 'team', kind: 'hard', type: 'enum', values: ['red', 'blue'], description: '' }
  const put = await ask(0, 'PUT', `/v1/domains/${domain}`, { fields: [team] })
  const items = people.map((user_id, i) => ({ user_id, domain, fields: { team: i % 2 ? 'blue' : 'red' } }))
  const upserted = await ask(0, 'POST', '/v1/users/batch', { items })
  if (put.status !== 200 || upserted.body.failed !== 0)
    throw new Error(`the people of ${domain} were not taken`)
  return domain
}

export const feedbackOf =
  ({ ask }: Service, domain: string) =>
  (isolate: number, items: readonly Item[], headers: Record<string, string> = {}) =>
    ask(isolate % 2 ? 1 : 0, 'POST', '/v1/feedback', { domain, items }, headers)

const OUTCOMES = ['accepted', 'rejected', 'converted', 'expired'] as const
const START = Date.UTC(2026, 9, 1)
const CANDIDATES = 3

/**
 * At a time `rivals` say of the same few pairs, and of the same pairs the other way round, what became of them: each of
 * another instant, in no order, and each of them twice.
 *
 * @returns also the pairs of which the latest does not stand, and what is counted and is not what the outcomes say
 */
export async function onePair(service: Service, { rounds, rivals }: { rounds: number; rivals: number }) {
  const candidates = upTo(CANDIDATES).map((i) => `c${i}`)
  const domain = await aDomain(service, ['s', ...candidates])
  const feedback = feedbackOf(service, domain)
  const answers: Tally = {}
  let stale = 0
  for (const round of upTo(rounds)) {
    const said = upTo(rivals).map((i): [Item, Item] => {
      const occurred_at = new Date(START + (round * rivals + i) * 60_000).toISOString()
      const [one, other] = [OUTCOMES[(i + round) % 4], OUTCOMES[(i * 3 + round) % 4]]
      const candidate = candidates[i % CANDIDATES] ?? ''
      return [
        { seeker_id: 's', candidate_id: candidate, outcome: one ?? '', occurred_at },
        { seeker_id: candidate, candidate_id: 's', outcome: other ?? '', occurred_at },
      ]
    })
    // Seven and an even number have no divisor in common: all of them, in another order.
    const shuffled = said.flatMap((_, i) => said[(i * 7) % rivals] ?? [])
    const calls = said.flatMap((items, i) => [items, shuffled.slice(2 * i, 2 * i + 2)])
    const given = await Promise.all(calls.map((items, i) => feedback(i, items)))
    tally(
      answers,
      given.map(({ status }) => status),
    )
    const latest = new Map(
      said.flat().map((item) => [`${item.seeker_id} ${item.candidate_id}`, item.outcome]),
    )
    const stored = await standing(service, domain)
    stale += [...latest].filter(([pair, outcome]) => stored.get(pair) !== outcome).length
  }
  return { answers, stale, violations: (await service.violations()).length }
}

/** Of each pair the outcome that stands. */
async function standing({ owner }: Service, domain: string): Promise<Map<string, string>> {
  const rows = await owner`select s.user_id || ' ' || c.user_id as pair, outcome from outcomes o
    join users s on s.record_id = o.seeker_id join users c on c.record_id = o.candidate_id where o.domain = ${domain}`
  return new Map(rows.map(({ pair, outcome }) => [String(pair), String(outcome)]))
}

/**
 * Feedback that names a user, both ways, beside their erasure.
 *
 * @returns also the receipts that do not name the four outcomes that there were, and what is counted and is not what the
 *   outcomes say
 */
export async function erasing(service: Service, { rounds }: { rounds: number }) {
  const domain = await aDomain(service, ['ann', 'bob'])
  const feedback = feedbackOf(service, domain)
  const answers: Tally = {}
  let untrue = 0
  for (const round of upTo(rounds)) {
    const gone = `gone ${round}`
    const about = (outcome: string, minute: number): Item[] =>
      ['ann', 'bob'].flatMap((id) =>
        [
          [gone, id],
          [id, gone],
        ].map(([seeker_id = '', candidate_id = '']) => ({
          seeker_id,
          candidate_id,
          outcome,
          occurred_at: new Date(START + (4 * round + minute) * 60_000).toISOString(),
        })),
      )
    const between = (outcome: string): Item => ({ seeker_id: 'ann', candidate_id: 'bob', outcome })
    await service.ask(0, 'POST', '/v1/users', { user_id: gone, domain, fields: {} })
    await feedback(0, about('accepted', 0))
    const erase = (isolate: 0 | 1) => service.ask(isolate, 'DELETE', `/v1/users/${encodeURIComponent(gone)}`)
    const given = await Promise.all([
      feedback(0, about('rejected', 1)),
      feedback(1, [...about('converted', 2), between('rejected')]),
      erase(1),
      feedback(0, [between('accepted'), ...about('expired', 3)]),
      erase(0),
    ])
    tally(
      answers,
      given.map(({ status }) => status),
    )
    untrue += given.filter(({ body }) => body.erased && body.erased.outcomes !== 4).length
  }
  return { answers, untrue, violations: (await service.violations()).length }
}

/**
 * `twins` of one keyed call at a time, and again after somebody has said otherwise.
 *
 * @returns also the keys under which more than one answer was given, and the pairs of which an answer that was repeated
 *   stands against what was said after it
 */
export async function keyed(service: Service, { rounds, twins }: { rounds: number; twins: number }) {
  const domain = await aDomain(service, ['s', ...upTo(rounds).map((i) => `c${i}`)])
  const feedback = feedbackOf(service, domain)
  const answers: Tally = {}
  let answeredTwice = 0
  for (const round of upTo(rounds)) {
    const said = (outcome: string): Item[] => [{ seeker_id: 's', candidate_id: `c${round}`, outcome }]
    const twin = (i: number) =>
      feedback(i, said(OUTCOMES[round % 2] ?? ''), { 'Idempotency-Key': `k${round}` })
    const first = await Promise.all(upTo(twins).map(twin))
    const otherwise = await feedback(0, said('converted'))
    const again = await Promise.all(upTo(twins).map(twin))
    tally(
      answers,
      [...first, otherwise, ...again].map(({ status }) => status),
    )
    if (new Set([...first, ...again].map(({ body }) => JSON.stringify(body))).size !== 1) answeredTwice++
  }
  const undone = [...(await standing(service, domain)).values()].filter((outcome) => outcome !== 'converted')
  return { answers, answeredTwice, undone: undone.length, violations: (await service.violations()).length }
}
