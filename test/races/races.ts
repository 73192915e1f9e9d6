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
import { changing, oneDefinition } from './definitions.ts'
import type { RealPostgres } from './postgres.ts'
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
  close(): Promise<void>
}

export interface Guards {
  /** False: begin_request is asked for none. */
  locks: boolean
  /** False: nobody asks whether the definition that a write was checked by is the current one. */
  checks?: boolean
}

export async function openRaces(postgres: RealPostgres, guards: Guards): Promise<Races> {
  const database: Database = await startDatabase({
    port: 0,
    databaseUrl: postgres.url,
    migrations: postgres.migrations,
    intercept: (execute) => (request) => {
      const [first] = request.statements
      if (!guards.locks && first?.query.includes('begin_request')) first.params[2] = '{}'
      for (const one of guards.checks === false ? request.statements : [])
        one.query = one.query.replace(/^select check_definitions\(/, 'select jsonb_typeof(')
      return execute(request)
    },
  })
  neonConfig.fetchEndpoint = `${database.url}/sql`
  const owner = neon('postgres://postgres@127.0.0.1/kith')
  const key = createApiKey('test', (count) => randomBytes(count))
  await putKey(owner, {
    key,
    tenant: `races ${key.slice(10, 18)}`,
    scopes: ['users:read', 'users:write', 'admin'],
  })
  const sent: Job[] = []
  const background: Promise<unknown>[] = []
  const isolates = [0, 1].map(() => depsOf(`${database.url}/sql`, sent, background)) as [Deps, Deps]
  const [deps] = isolates

  const ask = async (
    isolate: 0 | 1,
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ) => {
    const request = new Request(`https://kith.test${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${key}`,
        ...(body && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const response = await app.fetch(request, isolates[isolate])
    return { status: response.status, body: (await response.json()) as object }
  }
  const call = async (method: string, path: string, headers: Record<string, string> = {}, body?: object) =>
    (await ask(0, method, path, body, headers)).status
  const upsert = (user_id: string, fields: object, headers: Record<string, string> = {}) =>
    call('POST', '/v1/users', headers, { user_id, domain: 'dating', fields })
  let domains = 0
  const aName = () =>
    `races-${key
      .slice(10, 18)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, 'x')}-${domains++}`

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
    oneDefinition: (rounds, rivals, expecting) =>
      oneDefinition(ask, owner, { name: aName(), rounds, rivals, expecting }),
    changing: (rounds, writers) => changing(ask, owner, { name: aName(), rounds, writers }),
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
