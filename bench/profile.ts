import { neon, neonConfig } from '@neondatabase/serverless'
import { app } from '../worker/http/app.ts'
import type { Database } from '../worker/store/db.ts'
import { type Client, connect, percentile } from './load.ts'
import { inProcess } from './program.ts'
import type { Report, Row } from './report.ts'
import { type DatabaseKind, type Service, startService } from './service.ts'
import { newUser } from './texts.ts'

const WARM_UP = 1_000
/** The layers alternate, so that a slow minute of the machine affects all of them. */
const ROUNDS = 30
const REQUESTS = 50
const URL_OF_APP = 'postgres://kith_app@127.0.0.1/kith'
/** The placeholder of the user in a statement that is reused for many. */
const STANDS_FOR = 'somebody'
/** The quantile for an undisturbed run. */
const UNDISTURBED = 0.1

/**
 * Breaks down the time that an upsert of a new user and a get take beyond the floor. The database's part, with its
 * endpoint, is the same statement sent there directly, less `select 1`. The rest is the Worker's. The program's part
 * of it runs in Node.js, with a database that answers at once and everything in the processor's caches. What remains
 * is the runtime's: requests and answers, the log, the hashes, and caches that are colder than in a loop.
 */
export async function measureProfile(): Promise<Report> {
  return { rows: [...(await profileOn('pglite')), ...(await profileOn('postgres'))], targets: [] }
}

async function profileOn(kind: DatabaseKind): Promise<Row[]> {
  const service = await startService({ database: kind, queue: false })
  const endpoint = connect(service.database.url, service.key)
  try {
    await service.client.call('POST', '/v1/users', newUser('same'))
    const layers = await layersOf(service, endpoint)
    for (const send of Object.values(layers)) for (let i = 0; i < WARM_UP; i++) await send()
    const took: Record<string, number[]> = {}
    const cpuMs: Record<string, number> = {}
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, send] of Object.entries(layers)) {
        const before = service.cpuMs()
        const times = await timesOf(send)
        cpuMs[name] = (cpuMs[name] ?? 0) + service.cpuMs() - before
        took[name] = [...(took[name] ?? []), ...times]
      }
    }
    const ms = (name: string) =>
      percentile(
        (took[name] ?? []).toSorted((a, b) => a - b),
        UNDISTURBED,
      )
    const cpu = (name: string) => (cpuMs[name] ?? Number.NaN) / (ROUNDS * REQUESTS)
    return ['upsert', 'get'].map((request) => {
      const whole = ms(request) - ms('floor')
      const database = ms(`${request}: statement`) - ms('floor: statement')
      const program = ms(`${request}: program`)
      return {
        database: kind,
        request,
        '× floor': ms(request) / ms('floor'),
        'ms above the floor': whole,
        'of that the database': database,
        'the Worker': whole - database,
        'of that the program, warm': program,
        'CPU of the Worker above the floor': cpu(request) - cpu('floor'),
      }
    })
  } finally {
    endpoint.close()
    await service.close()
  }
}

async function timesOf(send: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < REQUESTS; i++) {
    const start = performance.now()
    await send()
    times.push(performance.now() - start)
  }
  return times
}

const SAME = '/v1/users/same?domain=dating'

async function layersOf(
  { client, key, database }: Service,
  endpoint: Client,
): Promise<Record<string, () => Promise<unknown>>> {
  let users = 0
  const deps = inProcess(database.url)
  const answered = { ...deps, db: remembering(deps.db) }
  const call = async (path: string, body?: object) =>
    app.fetch(
      new Request(`http://kith.local${path}`, {
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      }),
      answered,
    )
  const upsert = await sentFor(() => call('/v1/users', newUser(STANDS_FOR)))
  const get = await sentFor(() => call(SAME))
  const select = await sentFor(() => neon(URL_OF_APP)`select 1 as one`)
  const send = ({ body, headers }: Sent, userId = STANDS_FOR) =>
    endpoint.call('POST', '/sql', JSON.parse(body.replaceAll(STANDS_FOR, userId)), headers)
  return {
    floor: () => client.call('GET', '/floor'),
    upsert: () => client.call('POST', '/v1/users', newUser(`u${users++}`)),
    get: () => client.call('GET', SAME),
    'floor: statement': () => send(select),
    'upsert: statement': () => send(upsert, `s${users++}`),
    'get: statement': () => send(get),
    'upsert: program': () => call('/v1/users', newUser(`u${users++}`)),
    'get: program': () => call(SAME),
  }
}

interface Sent {
  body: string
  headers: Record<string, string>
}

/** What the driver sends to the database's endpoint. */
async function sentFor(ask: () => Promise<unknown>): Promise<Sent> {
  const { fetchFunction } = neonConfig
  const sent = Promise.withResolvers<Sent>()
  neonConfig.fetchFunction = (url: string, request: RequestInit & Sent) => {
    sent.resolve(request)
    return fetch(url, request)
  }
  try {
    await ask()
    return await sent.promise
  } finally {
    neonConfig.fetchFunction = fetchFunction
  }
}

/** Replays the database's first answer to each function at once. */
function remembering(db: Database): Database {
  const answers = new Map<string, Promise<unknown>>()
  return {
    ...db,
    requestOne<T>(...args: Parameters<Database['requestOne']>): Promise<T> {
      const [, , name] = args
      const answer = answers.get(name) ?? db.requestOne<T>(...args)
      answers.set(name, answer)
      // All answers to a function have the type that its caller expects.
      return answer as Promise<T>
    },
  }
}
