import { PgDialect } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import type { Loaded } from '../test/population/load.ts'
import { type Database, functionCall } from '../worker/store/db.ts'

/** A tenant to measure. */
export interface Run {
  population: Loaded
  /** Empty: PGlite. */
  clients: readonly pg.Client[]
  size: number
}

export interface Answer {
  matches: { user_id: string }[]
  retrieval: { method: string; weighed: number; of: number }
}

const ATTEMPTS = 3

/** What does not answer is asked again, and its time counts. @param into receives the milliseconds */
export async function timed(population: Loaded, body: object, into: number[]): Promise<Answer> {
  const began = performance.now()
  let response = await population.match(body, population.deps)
  for (let i = 1; i < ATTEMPTS && response.status === 503; i++)
    response = await population.match(body, population.deps)
  const answer = await response.json()
  into.push(performance.now() - began)
  if (response.status !== 200) throw new Error(JSON.stringify(answer))
  return answer
}

/**
 * Whom the exact pipeline returns, best first, which Postgres keeps for further runs: with a million users it takes
 * seconds. They are forgotten when the users are loaded anew.
 */
export async function exactBest(run: Run, client: pg.Client | undefined, request: object): Promise<string[]> {
  const key = [run.size, JSON.stringify(request)]
  if (client) {
    const { rows } = await client.query<{ userIds: string[] }>(
      `select user_ids as "userIds" from bench_exact where size = $1 and request = $2`,
      key,
    )
    if (rows[0]) return rows[0].userIds
  }
  const answer = await exactAnswer(run, client, request, [])
  const userIds = answer.matches.map((match) => match.user_id)
  await client?.query(`insert into bench_exact (size, request, user_ids) values ($1, $2, $3)`, [
    ...key,
    userIds,
  ])
  return userIds
}

/** @param into receives the milliseconds */
export function exactAnswer(
  { population }: Run,
  client: pg.Client | undefined,
  request: object,
  into: number[],
): Promise<Answer> {
  const db = weighingEverybody(client ? patientDatabase(client) : population.deps.db)
  return timed({ ...population, deps: { ...population.deps, db } }, request, into)
}

/** The exact pipeline: everybody who passes the filter is scored, however many they are. */
function weighingEverybody(db: Database): Database {
  return {
    ...db,
    async requestOne<T>(...call: Parameters<Database['requestOne']>): Promise<T> {
      const found = await db.requestOne<T>(...call)
      return found && { ...found, isLarge: false }
    },
  }
}

/** The same statements without a time limit and with memory for a million: to score those takes longer than a request may. */
function patientDatabase(client: pg.Client): Database {
  const dialect = new PgDialect()
  return {
    async request({ keyHash, scope }, _locks, statements) {
      await client.query('begin')
      try {
        await client.query(`select begin_request(decode($1, 'hex'), $2, '{}')`, [keyHash, scope])
        await client.query(
          `select set_config('statement_timeout', '0', true), set_config('work_mem', '512MB', true)`,
        )
        const results: Record<string, unknown>[][] = []
        for (const statement of statements) {
          const { sql, params } = dialect.sqlToQuery(statement)
          results.push((await client.query(sql, params)).rows)
        }
        return results
      } finally {
        await client.query('rollback')
      }
    },
    async requestOne(...call) {
      const { text, params } = functionCall(...call)
      return (await client.query(text, params)).rows[0].answer
    },
    background: () => Promise.reject(new Error('a match asks nothing of the background')),
  }
}
