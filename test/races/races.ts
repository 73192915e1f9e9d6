import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { changing, oneDefinition } from './definitions.ts'
import type { Service } from './service.ts'
import { type Tally, tally, upTo } from './tally.ts'

export interface Races {
  /** `twins` requests with one idempotency key at a time. Effects: records, replies and revisions beyond one each. */
  oneKey(rounds: number, twins: number): Promise<{ answers: Tally; effects: number }>
  /** @returns also the revision that the user has at the end, and how many replaced upserts are kept */
  oneUser(writers: number, writes: number): Promise<{ answers: Tally; revision: number; history: number }>
  /** Of `rivals` that expect the same revision one may win. */
  oneRevision(rounds: number, rivals: number): Promise<{ answers: Tally; roundsWithOneWinner: number }>
  /** @returns also the rows that are left of users who are not there */
  erasures(rounds: number): Promise<{ answers: Tally; orphans: number }>
  /** @returns also the newest version, how many are current, and how many version numbers were given twice */
  oneDefinition(
    rounds: number,
    rivals: number,
    expecting: boolean,
  ): Promise<{ answers: Tally; newest: number; current: number; twice: number }>
  /** @returns also how many writes were checked by a version that was not current, or are not valid in the one that they name */
  changing(rounds: number, writers: number): Promise<{ answers: Tally; outdated: number; invalid: number }>
}

export function racesOf({ ask, owner, isolates, sent, id, aName }: Service): Races {
  const call = async (method: string, path: string, headers: Record<string, string> = {}, body?: object) =>
    (await ask(0, method, path, body, headers)).status
  const upsert = (user_id: string, fields: object, headers: Record<string, string> = {}) =>
    call('POST', '/v1/users', headers, { user_id, domain: 'dating', fields })

  return {
    async oneKey(rounds, twins) {
      const answers: Tally = {}
      for (const round of upTo(rounds)) {
        const twin = () => upsert(`key ${round}`, { age: 30 }, { 'Idempotency-Key': `k${round}` })
        tally(answers, await Promise.all(upTo(twins).map(twin)))
      }
      const [row] = await owner`select (select count(*)::int from replies where key ~ '^k[0-9]+$')
        + (select coalesce(sum(revision * work_version), 0)::int from users where user_id like 'key %') as effects`
      return { answers, effects: row?.effects / 2 }
    },
    async oneUser(writers, writes) {
      const answers: Tally = {}
      const busy = `busy ${id}`
      const writer = async (w: number) => {
        for (const i of upTo(writes)) tally(answers, [await upsert(busy, { age: 30, by: `${w} ${i}` })])
      }
      await Promise.all(upTo(writers).map(writer))
      const [row] =
        await owner`select revision::int, (select count(*)::int from history h where h.record_id = u.record_id) as history
        from users u where user_id = ${busy}`
      return { answers, revision: row?.revision, history: row?.history }
    },
    async oneRevision(rounds, rivals) {
      const answers: Tally = {}
      const matched = `matched ${id}`
      let roundsWithOneWinner = 0
      await upsert(matched, { age: 30 })
      for (const round of upTo(rounds)) {
        const rival = (i: number) =>
          upsert(matched, { age: 30, by: `${round} ${i}` }, { 'If-Match': `"${round + 1}"` })
        const statuses = await Promise.all(upTo(rivals).map(rival))
        tally(answers, statuses)
        if (statuses.filter((status) => status === 200).length === 1) roundsWithOneWinner++
      }
      return { answers, roundsWithOneWinner }
    },
    async erasures(rounds) {
      const answers: Tally = {}
      // What other races have left to be done is more than a batch of the queue.
      sent.length = 0
      for (const round of upTo(rounds)) {
        const userId = `erased-${round}`
        tally(answers, [await upsert(userId, { age: 30 })])
        const jobs = sent.splice(0).map((job) => job.recordId)
        const content = { user_id: userId, domain: 'dating', content: 'I love chess.' }
        const [, ...statuses] = await Promise.all([
          enrichRecords(isolates[0], jobs),
          call('DELETE', `/v1/users/${userId}`),
          call('POST', '/v1/context', { Prefer: 'respond-async' }, content),
          upsert(userId, { age: 40 }),
          call('DELETE', `/v1/users/${userId}`),
        ])
        tally(answers, statuses)
      }
      const [row] = await owner`select
        (select count(*) from contexts where record_id not in (select record_id from users))::int
        + (select count(*) from vectors where record_id not in (select record_id from users))::int
        + (select count(*) from history where record_id not in (select record_id from users))::int as orphans`
      return { answers, orphans: row?.orphans }
    },
    oneDefinition: (rounds, rivals, expecting) =>
      oneDefinition(ask, owner, { name: aName(), rounds, rivals, expecting }),
    changing: (rounds, writers) => changing(ask, owner, { name: aName(), rounds, writers }),
  }
}
