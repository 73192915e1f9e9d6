import { closedLoop, type Measured, type Send } from './load.ts'
import type { Report, Row, Target } from './report.ts'
import { type DatabaseKind, type Service, startService } from './service.ts'
import { newUser } from './texts.ts'

/** Per kind of request: some thousand requests, after which V8 has finished compiling. */
const WARM_UP_SECONDS = 4
/** The floor and the rest alternate, so that a slow minute of the machine affects both. */
const ROUNDS = 3
const ROUND_SECONDS = 1.5
const DISTANCE_MS = 25

export async function measureUpsert(): Promise<Report> {
  const reports = [await measureOn('pglite'), await measureOn('postgres')]
  return {
    rows: [...reports.flatMap(({ rows }) => rows), ...(await measureFlushed())],
    targets: reports.flatMap(({ targets }) => targets),
  }
}

async function measureOn(kind: DatabaseKind): Promise<Report> {
  const service = await startService({ database: kind, queue: false })
  try {
    const requests = requestsOf(service, kind)
    for (const send of Object.values(requests)) await closedLoop(send, 16, WARM_UP_SECONDS)
    const alone = await takeTurns(service, requests, 1)
    const { floor, 'upsert, new user': upsert, [IN_TRANSACTION]: conditional, get } = requests
    const crowded = { floor, 'upsert, new user': upsert, [IN_TRANSACTION]: conditional, get }
    const together = await takeTurns(service, crowded, 16)
    service.database.setDistance(DISTANCE_MS)
    const far = await takeTurns(service, { floor, 'upsert, new user': upsert }, 1)
    return {
      rows: [
        ...toRows(kind, '1', alone),
        ...toRows(kind, '16', together),
        ...toRows(kind, `1, ${DISTANCE_MS} ms away`, far),
      ],
      targets: targetsOf(kind, alone, together, far),
    }
  } finally {
    await service.close()
  }
}

/** The cost of waiting for the disk. The floor writes nothing and never waits, so it gives no target. */
async function measureFlushed(): Promise<Row[]> {
  const service = await startService({ database: 'postgres flushed', queue: false })
  try {
    const { floor, 'upsert, new user': upsert } = requestsOf(service, 'postgres flushed')
    return toRows('postgres flushed', '1', await takeTurns(service, { floor, 'upsert, new user': upsert }, 1))
  } finally {
    await service.close()
  }
}

/** A request with a condition is a transaction of three calls. */
const IN_TRANSACTION = 'upsert, new user, on condition that there is none'

type Requests = Record<string, Send> &
  Record<'floor' | 'upsert, new user' | typeof IN_TRANSACTION | 'get', Send>

function requestsOf({ client }: Service, kind: DatabaseKind): Requests {
  let users = 0
  let revision = 0
  const post = (body: object, headers?: Record<string, string>) =>
    client.call('POST', '/v1/users', body, headers)
  return {
    floor: () => client.call('GET', '/floor'),
    'upsert, new user': () => post(newUser(`u${users++}`)),
    [IN_TRANSACTION]: () => post(newUser(`c${users++}`), { 'If-None-Match': '*' }),
    'upsert, changed': () => post(newUser('changed', 18 + (revision++ % 60))),
    'upsert, the same again': () => post(newUser('same')),
    'upsert that waits': () => post(newUser(`w${users++}`), { Prefer: 'wait=10' }),
    get: () => client.call('GET', '/v1/users/same?domain=dating'),
    ...(kind === 'pglite' && {
      match: () => client.call('POST', '/v1/match', { user_id: 'same', domain: 'dating' }),
    }),
  }
}

interface Turn extends Measured {
  /** Database calls per request. */
  calls: number
  /** CPU time of the Worker's runtime per request. */
  cpuMs: number
}

async function takeTurns(
  service: Service,
  requests: Record<string, Send>,
  connections: number,
): Promise<Map<string, Turn>> {
  const turns = new Map<string, Turn[]>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, send] of Object.entries(requests)) {
      const [calls, cpuMs] = [(await service.database.stats()).calls, service.cpuMs()]
      const loop = await closedLoop(send, connections, ROUND_SECONDS)
      const turn = {
        ...loop,
        calls: ((await service.database.stats()).calls - calls) / loop.count,
        cpuMs: (service.cpuMs() - cpuMs) / loop.count,
      }
      turns.set(name, [...(turns.get(name) ?? []), turn])
    }
  }
  return new Map([...turns].map(([name, all]) => [name, middle(all)]))
}

/** The turn with the median p50, with the highest number of calls of any turn. */
function middle(turns: readonly Turn[]): Turn {
  const sorted = turns.toSorted((a, b) => a.p50 - b.p50)
  const chosen = sorted[Math.floor(sorted.length / 2)]
  if (!chosen) throw new Error('nothing was measured')
  return { ...chosen, calls: Math.max(...turns.map(({ calls }) => calls)) }
}

function toRows(database: string, connections: string, turns: ReadonlyMap<string, Turn>): Row[] {
  const floor = turns.get('floor')
  return [...turns].map(([request, turn]) => ({
    database,
    connections,
    request,
    'p50 ms': turn.p50,
    'p99 ms': turn.p99,
    'per s': turn.perSecond,
    '× floor p50': turn.p50 / (floor?.p50 ?? Number.NaN),
    '× floor per s': turn.perSecond / (floor?.perSecond ?? Number.NaN),
    'calls each': turn.calls,
    'CPU ms each': turn.cpuMs,
  }))
}

function targetsOf(
  kind: DatabaseKind,
  alone: ReadonlyMap<string, Turn>,
  together: ReadonlyMap<string, Turn>,
  far: ReadonlyMap<string, Turn>,
): Target[] {
  const of = (turns: ReadonlyMap<string, Turn>, name: string) => {
    const turn = turns.get(name)
    if (!turn) throw new Error(`'${name}' was not measured`)
    return turn
  }
  const ratio = (turns: ReadonlyMap<string, Turn>, what: 'p50' | 'perSecond', name = 'upsert, new user') =>
    of(turns, name)[what] / of(turns, 'floor')[what]
  const calls = (name: string) => of(alone, name).calls
  return [
    { name: `${kind}: upsert at 1 connection, × floor p50`, value: ratio(alone, 'p50'), atMost: 1.6 },
    { name: `${kind}: get at 1 connection, × floor p50`, value: ratio(alone, 'p50', 'get'), atMost: 1.4 },
    {
      name: `${kind}: upsert at 16 connections, × floor per s`,
      value: ratio(together, 'perSecond'),
      atLeast: 0.6,
    },
    {
      name: `${kind}: upsert ${DISTANCE_MS} ms away, p50 ms`,
      value: of(far, 'upsert, new user').p50,
      atMost: DISTANCE_MS + 10,
    },
    ...['upsert, new user', 'upsert, changed', 'upsert, the same again', 'get'].map((name) => ({
      name: `${kind}: calls, ${name}`,
      value: calls(name),
      atMost: 1,
    })),
    { name: `${kind}: calls, upsert that waits`, value: calls('upsert that waits'), atMost: 2 },
    ...(alone.has('match') ? [{ name: `${kind}: calls, match`, value: calls('match'), atMost: 3 }] : []),
  ]
}
