import type { Queue } from '@cloudflare/workers-types'
import type { Backend } from '../../dev/neon/backend.ts'
import { SqlError } from '../../dev/neon/sql-error.ts'
import { readSqlRequest, type SqlRequest } from '../../dev/neon/sql-request.ts'
import { runInTransaction } from '../../dev/neon/transaction.ts'
import definitions from '../../domains/index.ts'
import { ProviderError } from '../../shared/errors.ts'
import { registry } from '../../shared/registry.ts'
import type { Deps } from '../../worker/deps.ts'
import { newDefinitionCache } from '../../worker/domains/definition-cache.ts'
import { type Env, parseEnv } from '../../worker/env.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'
import { makeDeps } from '../../worker/wiring.ts'
import { isOfRequest } from '../setup/requests.ts'
import { atTime, BEGINS } from './clock.ts'
import { POISON, REFUSED } from './operation.ts'
import type { AdversarialQueue, QueueName } from './queue.ts'
import type { Schedule, Task } from './schedule.ts'
import { type Mechanism, rewrite } from './without.ts'

type Results = readonly { rows: (string | null)[][] }[]

const ISOLATES = 3
const shipped = registry(definitions)

/** How the statement ends that looks definitions up, and what a call is refused with that goes by another. */
const LOOK_UP = ' as known'
const OUTDATED = 'KT205'

/** KT410 is a 409 with words of its own. */
const statusOf = (code: string): number => (code === 'KT410' ? 409 : Number(code.slice(2)))

/** Who is told of what the database did. */
export interface Watcher {
  /** A call of a client was answered with a status. */
  answered(task: Task, status: number): void
  /** Definitions were looked up for it. */
  lookedUp(task: Task): void
  /** It was refused, since a definition has changed; it goes on with the new one. */
  outdated(task: Task): void
  committed(request: SqlRequest, results: Results): void
  broken(violation: string): void
}

/** What lies outside of the Worker: a database, a queue and an extractor, each of which may fail in its ways. */
export class Services {
  /** Records that our own code has failed on. */
  readonly crashed = new Set<number>()
  private readonly schedule: Schedule
  private readonly queue: AdversarialQueue
  private readonly backend: Backend
  private readonly without: ReadonlySet<Mechanism>
  private readonly watcher: Watcher
  /** What each isolate remembers of definitions. */
  private readonly isolates = Array.from({ length: ISOLATES }, () => newDefinitionCache(shipped))

  constructor(
    schedule: Schedule,
    queue: AdversarialQueue,
    backend: Backend,
    without: ReadonlySet<Mechanism>,
    watcher: Watcher,
  ) {
    this.schedule = schedule
    this.queue = queue
    this.backend = backend
    this.without = without
    this.watcher = watcher
  }

  deps(task: Task): Deps {
    const settings = parseEnv({
      DATABASE_URL: 'postgres://kith_app@simulated/kith',
      NEON_ENDPOINT: undefined,
      ENRICH: this.producer(task, 'kith-enrich'),
      TRAIN: this.producer(task, 'kith-train'),
    } as unknown as Env)
    const { schedule } = this
    return {
      ...makeDeps(settings, (work) => schedule.follow(task, work)),
      extractor: {
        version: rulesExtractor.version,
        extract: (domain, texts) => this.extract(domain, texts),
      },
      definitionCache: schedule.random.pick(this.isolates),
      now: () => new Date(BEGINS.getTime() + schedule.clock.ms),
      random: () => schedule.random.next(),
      log: (_level, event, fields) => {
        if (event === 'enrichment_broke' && !String(fields?.error).startsWith('AppError'))
          this.crashed.add(Number(fields?.recordId))
      },
      afterAnswer: (work) =>
        schedule.follow(
          task,
          work.catch(() => undefined),
        ),
    }
  }

  /** Stands in for `fetch` to the database. */
  fetch(init: RequestInit): Promise<Response> {
    const { schedule } = this
    const { task } = schedule
    return schedule.gate<Response>('database', async (resolve, reject) => {
      const headers = Object.fromEntries(
        Object.entries(init.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
      )
      const request = readSqlRequest(headers, String(init.body))
      const cut = schedule.fault('lost')
        ? schedule.random.pick(['refused', 'dropped', 'no code', '500', 'cut', 'killed'])
        : ''
      if (cut) {
        schedule.count(`database ${cut}`)
        schedule.note(`${task?.name} database ${cut}`)
      }
      if (cut === 'refused') return reject(new TypeError('fetch failed'))
      if (cut === '500') return resolve(new Response('{"message":"compute"}', { status: 500 }))
      const answer = await this.execute(request, task)
      if (cut === 'dropped') return reject(new TypeError('fetch failed'))
      if (cut === 'no code') return resolve(Response.json({ message: 'closed', code: null }, { status: 400 }))
      if (cut === 'cut')
        return resolve(new Response(answer.body.slice(0, answer.body.length / 2), { status: answer.status }))
      if (cut === 'killed' && task) return schedule.kill(task)
      resolve(new Response(answer.body, { status: answer.status }))
    })
  }

  private async execute(sent: SqlRequest, task: Task | undefined): Promise<{ status: number; body: string }> {
    const request = atTime(rewrite(sent, this.without), this.schedule.clock)
    const isOwnCall = task?.op !== undefined && isOfRequest(sent)
    try {
      const [, ...results] = await runInTransaction(this.backend, request)
      if (isOwnCall && task) {
        if (sent.statements.some(({ query }) => query.endsWith(LOOK_UP))) this.watcher.lookedUp(task)
        else this.watcher.answered(task, 200)
      }
      this.watcher.committed(sent, results)
      return { status: 200, body: JSON.stringify(sent.isBatch ? { results } : results[0]) }
    } catch (error) {
      if (!(error instanceof SqlError)) throw error
      const { code } = error.fields
      if (isOwnCall && task && code === OUTDATED) this.watcher.outdated(task)
      else if (isOwnCall && task && code?.startsWith('KT')) this.watcher.answered(task, statusOf(code))
      else this.watcher.broken(`${task?.name}: Postgres answered ${code}: ${error.message}`)
      return { status: 400, body: JSON.stringify({ message: error.message, ...error.fields }) }
    }
  }

  private extract: Deps['extractor']['extract'] = (domain, texts) =>
    this.schedule.gate('extract', async (resolve, reject) => {
      const all = texts.map(({ text }) => text).join()
      if (all.includes(`(${POISON}`)) return reject(new TypeError('a bug of our own'))
      if (all.includes(`(${REFUSED}`)) {
        return reject(new ProviderError('extraction_failed', 'The extractor refused.', { permanent: true }))
      }
      if (this.schedule.fault('flaky')) {
        return reject(new ProviderError('extraction_failed', 'The extractor is down.'))
      }
      resolve(await rulesExtractor.extract(domain, texts))
    })

  /** Loses what it is given, keeps it and says that it did not, or never says anything. */
  private producer(task: Task, name: QueueName) {
    const { schedule, queue } = this
    const sendBatch = (messages: Iterable<{ body: unknown; delaySeconds?: number }>) =>
      schedule.gate<undefined>('send', async (resolve, reject) => {
        const sent = [...messages]
        const bodies = sent.map(({ body }) => body)
        const put = () => queue.put(name, bodies, sent[0]?.delaySeconds ?? 0)
        if (!schedule.fault('send')) {
          put()
          if (schedule.random.chance(0.01)) queue.put(name, [{ not: 'a job' }], 0)
          return resolve(undefined)
        }
        const fault = schedule.random.pick([
          'lost',
          'lost',
          'kept but throws',
          'hangs',
          'kept but hangs',
          'kept, killed',
        ])
        schedule.count(`send ${fault}`)
        schedule.note(`send ${fault} ${JSON.stringify(bodies)}`)
        if (fault.startsWith('kept')) put()
        if (fault === 'lost' || fault.endsWith('throws')) reject(new Error('Queue is overloaded'))
        if (fault.endsWith('killed')) schedule.kill(task)
      })
    return { sendBatch } as unknown as Queue<never>
  }
}
