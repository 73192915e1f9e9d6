import { randomBytes } from 'node:crypto'
import { neon, neonConfig } from '@neondatabase/serverless'
import { putKey } from '../../dev/api-keys.ts'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { createApiKey } from '../../shared/api-key.ts'
import type { Job } from '../../shared/job.ts'
import { type Deps, makeDeps } from '../../worker/deps.ts'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { type Env, parseEnv } from '../../worker/env.ts'
import { app } from '../../worker/http/app.ts'
import type { RealPostgres } from './postgres.ts'

/** How many answers had each status. */
export type Tally = Record<number, number>

export interface Races {
  /** `twins` requests with one idempotency key at a time. Effects: records, replies and revisions beyond one each. */
  oneKey(rounds: number, twins: number): Promise<{ answers: Tally; effects: number }>
  /** @returns also the revision that the user has at the end, and how many replaced upserts are kept */
  oneUser(writers: number, writes: number): Promise<{ answers: Tally; revision: number; history: number }>
  /** Of `rivals` that expect the same revision one may win. */
  oneRevision(rounds: number, rivals: number): Promise<{ answers: Tally; roundsWithOneWinner: number }>
  /** @returns also the rows that are left of users who are not there */
  erasures(rounds: number): Promise<{ answers: Tally; orphans: number }>
  close(): Promise<void>
}

/** @param options.locks false: begin_request is asked for none */
export async function openRaces(postgres: RealPostgres, options: { locks: boolean }): Promise<Races> {
  const database: Database = await startDatabase({
    port: 0,
    databaseUrl: postgres.url,
    migrations: postgres.migrations,
    intercept: (execute) => (request) => {
      const [first] = request.statements
      if (!options.locks && first?.query.includes('begin_request')) first.params[2] = '{}'
      return execute(request)
    },
  })
  neonConfig.fetchEndpoint = `${database.url}/sql`
  const owner = neon('postgres://postgres@127.0.0.1/kith')
  const key = createApiKey('test', (count) => randomBytes(count))
  await putKey(owner, { key, tenant: `races ${key.slice(10, 18)}`, scopes: ['users:read', 'users:write'] })
  const sent: Job[] = []
  const background: Promise<unknown>[] = []
  const deps = depsOf(`${database.url}/sql`, sent, background)

  const call = async (method: string, path: string, headers: Record<string, string> = {}, body?: object) => {
    const request = new Request(`https://kith.test${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${key}`,
        ...(body && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const response = await app.fetch(request, deps)
    await response.arrayBuffer()
    return response.status
  }
  const upsert = (user_id: string, fields: object, headers: Record<string, string> = {}) =>
    call('POST', '/v1/users', headers, { user_id, domain: 'dating', fields })
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

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
      const busy = `busy ${key.slice(10, 18)}`
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
      const matched = `matched ${key.slice(10, 18)}`
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
      for (const round of upTo(rounds)) {
        const userId = `erased-${round}`
        tally(answers, [await upsert(userId, { age: 30 })])
        const jobs = sent.splice(0).map((job) => job.recordId)
        const content = { user_id: userId, domain: 'dating', content: 'I love chess.' }
        const [, ...statuses] = await Promise.all([
          enrichRecords(deps, jobs),
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
    async close() {
      await Promise.allSettled(background)
      await database.close()
    },
  }
}

function depsOf(endpoint: string, sent: Job[], background: Promise<unknown>[]): Deps {
  const settings = parseEnv({
    DATABASE_URL: 'postgres://kith_app@127.0.0.1/kith',
    NEON_ENDPOINT: endpoint,
    ENRICH: undefined,
  } as unknown as Env)
  return {
    ...makeDeps(settings, (work) => void background.push(work)),
    wake: async (jobs) => void sent.push(...jobs),
    log: () => undefined,
  }
}

function tally(answers: Tally, statuses: readonly number[]): void {
  for (const status of statuses) answers[status] = (answers[status] ?? 0) + 1
}
