import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, webcrypto } from 'node:crypto'
import type { Queue } from '@cloudflare/workers-types'
import { neonConfig } from '@neondatabase/serverless'
import type { Backend } from '../../dev/neon/backend.ts'
import { SqlError } from '../../dev/neon/sql-error.ts'
import { readSqlRequest, type SqlRequest } from '../../dev/neon/sql-request.ts'
import { runInTransaction } from '../../dev/neon/transaction.ts'
import { ProviderError } from '../../shared/errors.ts'
import type { Job } from '../../shared/job.ts'
import { type Deps, makeDeps } from '../../worker/deps.ts'
import { type Env, parseEnv } from '../../worker/env.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'
import { app } from '../../worker/http/app.ts'
import { consumeDeadLetters, consumeJobs } from '../../worker/queue.ts'
import { sweep } from '../../worker/sweep.ts'
import { atTime, type Clock } from './clock.ts'
import { type Expected, inForce, Model } from './model.ts'
import { type Operation, POISON, REFUSED } from './operations.ts'
import { AdversarialQueue, type Message } from './queue.ts'
import { type Random, randomOf } from './random.ts'
import { type Mechanism, rewrite } from './without.ts'

export interface Run {
  seed: number
  operations: readonly Operation[]
  without: ReadonlySet<Mechanism>
}

export interface Outcome {
  /** Empty: every promise was kept. */
  violations: string[]
  /** What happened, in order. */
  trace: string[]
  counts: Record<string, number>
}

/** A strand of an invocation that waits at one of its awaits until the schedule lets it go on. */
interface Parked {
  task: Task
  what: string
  /** Does what was asked for, or something worse. */
  go: () => Promise<void>
  weight: number
}

interface Task {
  name: string
  op: Operation | undefined
  /** The platform ended it: nothing of it goes on. */
  isDead: boolean
  /** What the last transaction that was made for it should answer. */
  expected: Expected | undefined
  open: number
  onEnd: (killed: boolean) => void
}

const ROUNDS_TO_RUN_DRY = 3_000
const current = new AsyncLocalStorage<Task>()

/** Plays one run to its end, one await at a time, and holds what is stored against the model. */
export async function simulate(backend: Backend, keys: readonly string[], run: Run): Promise<Outcome> {
  const world = new World(backend, keys, run)
  return world.play()
}

class World {
  private readonly random: Random
  private readonly clock: Clock = { ms: 0 }
  private readonly model = new Model()
  private readonly queue: AdversarialQueue
  private readonly trace: string[] = []
  private readonly violations: string[] = []
  private readonly counts: Record<string, number> = {}
  private readonly applied = new Set<string>()
  private parked: Parked[] = []
  private tasks = new Set<Task>()
  private waiting: Operation[]
  private readonly sentMatch = new Map<number, number | 'any' | undefined>()
  private nextSweepMs = 60_000
  private isCalm = false
  private readonly rates: Record<'kill' | 'lost' | 'send' | 'flaky', number>
  private readonly backend: Backend
  private readonly keys: readonly string[]
  private readonly without: ReadonlySet<Mechanism>

  constructor(backend: Backend, keys: readonly string[], { seed, operations, without }: Run) {
    this.backend = backend
    this.keys = keys
    this.without = without
    this.random = randomOf(seed)
    // Some runs are calm in one way and rough in another: faults hide one another. Where a mechanism is missing, all
    // that it stands against comes.
    const rate = (worst: number) => worst * (without.size > 0 ? 1 : this.random.pick([0, 0.3, 1]))
    this.rates = { kill: rate(0.04), lost: rate(0.04), send: rate(0.7) + 0.1, flaky: rate(0.15) }
    this.queue = new AdversarialQueue(randomOf(seed + 1), this.clock, rate(0.1))
    this.waiting = [...operations]
  }

  async play(): Promise<Outcome> {
    const real = { setTimeout: globalThis.setTimeout, digest: webcrypto.subtle.digest }
    neonConfig.fetchFunction = (_url: string, init: RequestInit) => this.fetch(init)
    neonConfig.fetchEndpoint = 'http://simulated/sql'
    this.takeTime()
    try {
      while (this.waiting.length > 0 || this.tasks.size > 0) await this.step()
      await this.runDry()
      await this.check()
    } finally {
      globalThis.setTimeout = real.setTimeout
      webcrypto.subtle.digest = real.digest
    }
    return { violations: this.violations, trace: this.trace, counts: this.counts }
  }

  /** Timers of a second and more wait for the schedule, and a hash is made at once: nothing is left to chance. */
  private takeTime(): void {
    const realTimeout = globalThis.setTimeout
    const scheduled = (done: () => void, ms = 0, ...rest: unknown[]) => {
      const task = current.getStore()
      if (!task || ms < 1000) return realTimeout(done, ms, ...rest)
      const go = async () => done()
      this.parked.push({ task, what: `timer ${ms}`, go, weight: 0.1 })
      return 0
    }
    globalThis.setTimeout = scheduled as unknown as typeof setTimeout
    webcrypto.subtle.digest = async (_algorithm, data) => {
      const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : (data as Uint8Array)
      return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer
    }
  }

  private async step(): Promise<void> {
    this.clock.ms += this.random.below(200)
    const live = this.parked.filter(({ task }) => !task.isDead)
    this.parked = live
    const choices: { weight: number; go: () => Promise<void> | void }[] = live.map((parked) => ({
      weight: parked.weight,
      go: () => this.release(parked),
    }))
    if (this.waiting.length > 0 && this.tasks.size < 8) choices.push({ weight: 2, go: () => this.issue() })
    if (this.queue.ready().length > 0 && this.tasks.size < 10) {
      choices.push({ weight: 0.25, go: () => this.deliver() })
    }
    if (this.clock.ms >= this.nextSweepMs && this.tasks.size < 10) {
      choices.push({ weight: 1, go: () => this.startSweep() })
    }
    const total = choices.reduce((sum, { weight }) => sum + weight, 0)
    let at = this.random.next() * total
    const chosen = choices.find(({ weight }) => {
      at -= weight
      return at < 0
    })
    await chosen?.go()
    await settled()
  }

  /** The faults end at some time; then whatever is due must get done. */
  private async runDry(): Promise<void> {
    for (let round = 0; round < ROUNDS_TO_RUN_DRY; round++) {
      if (round === 50) this.isCalm = true
      if (this.tasks.size === 0) {
        if (this.queue.messages.length === 0 && (await this.dueCount()) === 0) return
        const nextMs = Math.min(this.nextSweepMs, ...this.queue.messages.map((message) => message.readyAtMs))
        this.clock.ms = Math.max(this.clock.ms, nextMs)
      }
      await this.step()
    }
    const due = await this.dueCount()
    if (due > 0) this.violations.push(`${due} users are still to be enriched though everything has run dry`)
  }

  private start(
    name: string,
    op: Operation | undefined,
    main: (deps: Deps) => Promise<void>,
    onEnd: Task['onEnd'],
  ) {
    const task: Task = { name, op, isDead: false, expected: undefined, open: 0, onEnd }
    this.tasks.add(task)
    this.count(name.split(' ')[0] ?? name)
    current.run(task, () => {
      this.follow(task, main(this.deps(task)))
    })
  }

  /** A task lives until everything that it left running has settled. */
  private follow(task: Task, work: Promise<unknown>): void {
    task.open++
    const done = () => {
      task.open--
      if (task.open === 0 && !task.isDead) this.end(task, false)
    }
    work.then(done, done)
  }

  private end(task: Task, killed: boolean): void {
    task.isDead = true
    this.tasks.delete(task)
    task.onEnd(killed)
  }

  private kill(task: Task): void {
    this.note(`kill ${task.name}`)
    this.count('killed')
    if (!task.isDead) this.end(task, true)
  }

  /** Parks the strand that asks until the schedule says how it goes on. */
  private gate<T>(
    what: string,
    act: (resolve: (value: T) => void, reject: (error: unknown) => void) => Promise<void>,
  ) {
    const task = current.getStore()
    if (!task) throw new Error(`${what}: outside of a task`)
    return new Promise<T>((resolve, reject) => {
      this.parked.push({ task, what, go: () => act(resolve, reject), weight: 1 })
    })
  }

  private async release(parked: Parked): Promise<void> {
    this.parked = this.parked.filter((other) => other !== parked)
    if (this.fault('kill')) return this.kill(parked.task)
    await parked.go()
  }

  private fault(kind: keyof World['rates']): boolean {
    return this.random.chance(this.rates[kind]) && !this.isCalm
  }

  private deps(task: Task): Deps {
    const settings = parseEnv({
      DATABASE_URL: 'postgres://kith_app@simulated/kith',
      NEON_ENDPOINT: undefined,
      ENRICH: this.producer(task),
    } as unknown as Env)
    return {
      ...makeDeps(settings, (work) => this.follow(task, work)),
      extractor: { version: rulesExtractor.version, extract: (domain, texts) => this.extract(domain, texts) },
      now: () => new Date(Date.UTC(2026, 0, 1) + this.clock.ms),
      random: () => this.random.next(),
      log: () => undefined,
      afterAnswer: (work) =>
        this.follow(
          task,
          work.catch(() => undefined),
        ),
    }
  }

  private extract: Deps['extractor']['extract'] = (domain, texts) =>
    this.gate('extract', async (resolve, reject) => {
      const all = texts.map(({ text }) => text).join()
      if (all.includes(`(${POISON}`)) return reject(new TypeError('a bug of our own'))
      if (all.includes(`(${REFUSED}`)) {
        return reject(new ProviderError('extraction_failed', 'The extractor refused.', { permanent: true }))
      }
      if (this.fault('flaky')) return reject(new ProviderError('extraction_failed', 'The extractor is down.'))
      resolve(await rulesExtractor.extract(domain, texts))
    })

  /** Loses what it is given, keeps it and says that it did not, or never says anything. */
  private producer(task: Task) {
    const sendBatch = (messages: Iterable<{ body: Job; delaySeconds?: number }>) =>
      this.gate<undefined>('send', async (resolve, reject) => {
        const sent = [...messages]
        const put = () =>
          this.queue.put(
            sent.map(({ body }) => body),
            sent[0]?.delaySeconds ?? 0,
          )
        if (!this.fault('send')) {
          put()
          if (this.random.chance(0.01)) this.queue.put([{ not: 'a job' }], 0)
          return resolve(undefined)
        }
        const fault = this.random.pick([
          'lost',
          'lost',
          'kept but throws',
          'hangs',
          'kept but hangs',
          'kept, killed',
        ])
        this.count(`send ${fault}`)
        this.note(`send ${fault} ${JSON.stringify(sent.map(({ body }) => body))}`)
        if (fault.startsWith('kept')) put()
        if (fault === 'lost' || fault.endsWith('throws')) reject(new Error('Queue is overloaded'))
        if (fault.endsWith('killed') && task) this.kill(task)
      })
    return { sendBatch } as unknown as Queue<Job>
  }

  private fetch(init: RequestInit): Promise<Response> {
    const task = current.getStore()
    return this.gate<Response>('database', async (resolve, reject) => {
      const headers = Object.fromEntries(
        Object.entries(init.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
      )
      const request = readSqlRequest(headers, String(init.body))
      const cut = this.fault('lost')
        ? this.random.pick(['refused', 'dropped', 'no code', '500', 'cut', 'killed'])
        : ''
      if (cut) {
        this.count(`database ${cut}`)
        this.note(`${task?.name} database ${cut}`)
      }
      if (cut === 'refused') return reject(new TypeError('fetch failed'))
      if (cut === '500') return resolve(new Response('{"message":"compute"}', { status: 500 }))
      const answer = await this.execute(request, task)
      if (cut === 'dropped') return reject(new TypeError('fetch failed'))
      if (cut === 'no code') return resolve(Response.json({ message: 'closed', code: null }, { status: 400 }))
      if (cut === 'cut')
        return resolve(new Response(answer.body.slice(0, answer.body.length / 2), { status: answer.status }))
      if (cut === 'killed' && task) return this.kill(task)
      resolve(new Response(answer.body, { status: answer.status }))
    })
  }

  private async execute(sent: SqlRequest, task: Task | undefined): Promise<{ status: number; body: string }> {
    const request = atTime(rewrite(sent, this.without), this.clock)
    const op = task?.op
    const isOwnCall = op !== undefined && /begin_request/.test(sent.statements[0]?.query ?? '')
    try {
      const [, ...results] = await runInTransaction(this.backend, request)
      if (isOwnCall && task) this.expect(task, op, 200)
      this.watchEnrichment(sent, results)
      return { status: 200, body: JSON.stringify({ results }) }
    } catch (error) {
      if (!(error instanceof SqlError)) throw error
      const { code } = error.fields
      if (isOwnCall && task && code?.startsWith('KT')) this.expect(task, op, Number(code.slice(2)))
      else this.violations.push(`${task?.name}: Postgres answered ${code}: ${error.message}`)
      return { status: 400, body: JSON.stringify({ message: error.message, ...error.fields }) }
    }
  }

  private expect(task: Task, op: Operation, status: number): void {
    task.expected = this.model.apply(op, this.sentMatch.get(op.id))
    // A read of nobody is an answer of the database; the 404 is made of it.
    const wanted = op.kind === 'get' ? 200 : task.expected.status
    this.note(`${task.name} ${JSON.stringify(op)} -> ${status} ${JSON.stringify(task.expected)}`)
    if (wanted !== status) {
      this.violations.push(
        `${task.name}: the database said ${status}, the model ${JSON.stringify(task.expected)}`,
      )
    }
  }

  /** Work is done once. An attempt that a provider failed leaves it due, and two such may meet. */
  private watchEnrichment(request: SqlRequest, results: readonly { rows: (string | null)[][] }[]): void {
    const at = request.statements.findIndex(({ query }) => query.includes('), unmoved as ('))
    if (at < 0) return
    const done = JSON.parse(request.statements[at]?.params[0] ?? '[]') as {
      record_id: number
      revision: number
      work_version: number
      due_after_seconds?: number
    }[]
    const written = new Set(results[at]?.rows.map(([id]) => Number(id)))
    for (const { record_id, revision, work_version, due_after_seconds } of done) {
      if (!written.has(record_id) || due_after_seconds !== undefined) continue
      const work = `record ${record_id} revision ${revision} work ${work_version}`
      this.note(`enriched ${work}`)
      this.count('enriched')
      if (this.applied.has(work)) this.violations.push(`applied twice: ${work}`)
      this.applied.add(work)
    }
  }

  private issue(): void {
    const op = this.waiting.shift()
    if (!op) return
    this.sendOperation(op, 0)
  }

  private sendOperation(op: Operation, attempt: number): void {
    if (attempt === 0) {
      const revision = this.model.find(op.tenant, op.userId)?.revision ?? 1
      this.sentMatch.set(
        op.id,
        op.match === 'current' ? revision : op.match === 'stale' ? Math.max(1, revision - 1) : op.match,
      )
    }
    const name = `${op.kind} ${op.id}${attempt ? ` again ${attempt}` : ''}`
    const again = () => {
      if (attempt < 3 && this.random.chance(0.7)) this.sendOperation(op, attempt + 1)
    }
    let isAnswered = false
    this.start(
      name,
      op,
      async (deps) => {
        const task = current.getStore()
        const response = await app.fetch(
          requestOf(op, this.keys[op.tenant] ?? '', this.sentMatch.get(op.id)),
          deps,
        )
        const body = (await response.json()) as Answer
        if (task?.isDead) return
        isAnswered = true
        this.checkAnswer(name, op, task?.expected, response, body)
        if (response.status === 503) again()
      },
      (killed) => {
        if (killed && !isAnswered) again()
      },
    )
  }

  private checkAnswer(
    name: string,
    op: Operation,
    expected: Expected | undefined,
    response: Response,
    body: Answer,
  ) {
    this.count(`answered ${response.status}`)
    this.note(`${name} answered ${response.status}`)
    if (response.status === 503) return
    const etag = response.headers.get('ETag')
    const got = {
      status: response.status,
      ...(expected?.revision !== undefined && etag !== null && { revision: Number(etag.slice(1, -1)) }),
      ...(expected?.op !== undefined &&
        (op.kind === 'get' || op.kind === 'upsert') && { op: body.extras?.op }),
    }
    const wanted = {
      status: expected?.status,
      ...(got.revision !== undefined && { revision: expected?.revision }),
      ...('op' in got && { op: expected?.op }),
    }
    if (JSON.stringify(got) !== JSON.stringify(wanted)) {
      this.violations.push(`${name}: answered ${JSON.stringify(got)}, the model ${JSON.stringify(wanted)}`)
    }
  }

  private deliver(): void {
    const batch = this.queue.take(1 + this.random.below(25))
    const [first] = batch
    if (!first) return
    const settledOf = new Map<Message, 'ack' | number>()
    const messages = batch.map((message) => ({
      id: message.id,
      body: message.body,
      attempts: message.attempts,
      timestamp: new Date(),
      ack: () => void (settledOf.has(message) || settledOf.set(message, 'ack')),
      retry: (options?: { delaySeconds?: number }) =>
        void (settledOf.has(message) || settledOf.set(message, options?.delaySeconds ?? 0)),
    }))
    const consume = first.isDead ? consumeDeadLetters : consumeJobs
    let threw = false
    this.start(
      `batch of ${batch.length}`,
      undefined,
      async (deps) => {
        await consume(deps, { queue: 'kith-enrich', messages } as unknown as Parameters<
          typeof consumeJobs
        >[1]).catch(() => {
          threw = true
        })
      },
      (killed) => {
        for (const message of batch) {
          const settled = settledOf.get(message)
          if (settled === 'ack' && !killed) continue
          if (settled === undefined && !killed && !threw) continue
          this.queue.retry(message, typeof settled === 'number' ? settled : 5)
        }
      },
    )
  }

  private startSweep(): void {
    this.nextSweepMs = this.clock.ms + 60_000
    this.start(
      'sweep',
      undefined,
      (deps) => sweep(deps),
      () => undefined,
    )
  }

  private async dueCount(): Promise<number> {
    const [row] = await this.select('select count(*) from users where due_at is not null')
    return Number(row?.[0])
  }

  /** Holds what is stored against the model. */
  private async check(): Promise<void> {
    const { model, violations } = this
    const rows = await this.select(
      `select t.name, u.user_id, u.revision, u.explicit::text, u.context_id, u.error ->> 'code', u.fields::text, u.record_id,
        (select coalesce(json_agg(json_build_array(h.revision, h.explicit ->> 'op') order by h.revision), '[]')::text
          from history h where h.record_id = u.record_id),
        (select coalesce(json_agg(json_build_array(c.context_id, c.readings is not null) order by c.context_id), '[]')::text
          from contexts c where c.record_id = u.record_id)
      from users u join tenants t using (tenant_id)`,
    )
    const stored = new Set<string>()
    for (const [
      tenant,
      userId,
      revision,
      explicit,
      contextId,
      error,
      fields,
      recordId,
      history,
      texts,
    ] of rows) {
      const who = `${tenant} ${userId}`
      stored.add(who)
      const known = model.users.get(who)
      if (!known) {
        violations.push(`${who} is stored but was erased, or never made`)
        continue
      }
      const speaking = new Set(inForce(known))
      const unreadable = [...known.texts].filter(([id]) => speaking.has(id)).map(([, text]) => text.content)
      const wanted = {
        revision: known.revision,
        explicit: known.fields,
        contextId: known.contextId,
        history: known.history.map((past) => [past.revision, past.op]),
        texts: [...known.texts.keys()].sort(),
        error: unreadable.some((text) => text.includes(POISON))
          ? 'dead_letter'
          : unreadable.some((text) => text.includes(REFUSED))
            ? 'extraction_failed'
            : null,
      }
      const found = JSON.parse(texts ?? '[]') as [string, boolean][]
      const got = {
        revision: Number(revision),
        explicit: sorted(JSON.parse(explicit ?? '{}')),
        contextId,
        history: JSON.parse(history ?? '[]'),
        texts: found.map(([id]) => id).sort(),
        error,
      }
      if (JSON.stringify(got) !== JSON.stringify(wanted)) {
        violations.push(
          `${who} (record ${recordId}): stored ${JSON.stringify(got)}, the model ${JSON.stringify(wanted)}`,
        )
      }
      if (error !== null) continue
      const unread = found.filter(([id, read]) => speaking.has(id) && !read)
      const { age } = JSON.parse(fields ?? '{}') as { age?: number }
      if (unread.length > 0) violations.push(`${who}: complete, but ${unread.length} texts are not read`)
      if (age !== known.fields.age)
        violations.push(`${who}: enriched with age ${age}, said ${known.fields.age}`)
    }
    for (const who of model.users.keys()) if (!stored.has(who)) violations.push(`${who} is lost`)
    const [orphans] =
      await this.select(`select (select count(*) from contexts where record_id not in (select record_id from users))
      + (select count(*) from vectors where record_id not in (select record_id from users))
      + (select count(*) from history where record_id not in (select record_id from users))`)
    if (Number(orphans?.[0]) > 0) violations.push(`${orphans?.[0]} rows are left of erased users`)
    this.counts.users = rows.length
    this.counts.deadLetters = this.queue.dead.length
  }

  private select(query: string): Promise<(string | null)[][]> {
    return this.backend.withSession(async (session) => (await session.run({ query, params: [] })).rows)
  }

  private count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1
  }

  private note(line: string): void {
    this.trace.push(`${(this.clock.ms / 1000).toFixed(1)} s ${line}`)
  }
}

interface Answer {
  extras?: { op?: string }
}

function requestOf(op: Operation, key: string, match: number | 'any' | undefined): Request {
  const body = {
    user_id: op.userId,
    domain: 'dating',
    ...(op.kind === 'upsert' && { fields: op.fields, ...(op.text && { context: op.text }) }),
    ...(op.kind === 'append' && { content: op.text }),
  }
  const isWrite = op.kind === 'upsert' || op.kind === 'append'
  const [method, path] = {
    upsert: ['POST', '/v1/users'],
    append: ['POST', '/v1/context'],
    remove: ['DELETE', `/v1/context/${op.contextId}`],
    erase: ['DELETE', `/v1/users/${op.userId}?domain=dating`],
    get: ['GET', `/v1/users/${op.userId}?domain=dating`],
  }[op.kind] as [string, string]
  const prefer = op.waitSeconds
    ? `wait=${op.waitSeconds}`
    : op.kind === 'append'
      ? 'respond-async'
      : undefined
  return new Request(`https://kith.test${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${key}`,
      ...(isWrite && { 'Content-Type': 'application/json' }),
      ...(op.key && { 'Idempotency-Key': op.key }),
      ...(match !== undefined && op.kind !== 'get' && { 'If-Match': match === 'any' ? '*' : `"${match}"` }),
      ...(op.absent && isWrite && { 'If-None-Match': '*' }),
      ...(prefer && { Prefer: prefer }),
    },
    ...(isWrite && { body: JSON.stringify(body) }),
  })
}

const sorted = ({ age, op }: { age: number; op: string }) => ({ age, op })

/** Everything that can go on without the schedule has gone on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
}
