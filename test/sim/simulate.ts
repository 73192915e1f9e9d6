import { isDeepStrictEqual } from 'node:util'
import { neonConfig } from '@neondatabase/serverless'
import type { Backend } from '../../dev/neon/backend.ts'
import type { SqlRequest } from '../../dev/neon/sql-request.ts'
import type { Job } from '../../shared/job.ts'
import { sweep } from '../../worker/sweep.ts'
import { Client } from './client.ts'
import { deliver } from './deliver.ts'
import { Model } from './model.ts'
import { type Operation, PLAIN, TENANTS } from './operation.ts'
import { crowdOf, trainingOf } from './operations.ts'
import { AdversarialQueue } from './queue.ts'
import { randomOf } from './random.ts'
import { type Choice, Schedule, type Task } from './schedule.ts'
import { Services } from './services.ts'
import { isOwn } from './shape.ts'
import { outcomesAmiss } from './stored-outcomes.ts'
import { usersAmiss } from './stored-users.ts'
import { type Mechanism, withoutFunctions } from './without.ts'

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

const ROUNDS_TO_RUN_DRY = 3_000
/** Faults go on for so long after the last call. */
const ROUGH_ROUNDS = 50
const SWEEP_MS = 60_000

/** Plays one run to its end, one await at a time, and holds what is stored against the model. */
export async function simulate(backend: Backend, keys: readonly string[], run: Run): Promise<Outcome> {
  const restore = await withoutFunctions(backend, run.without)
  try {
    return await new World(backend, keys, run).play()
  } finally {
    await restore()
  }
}

class World {
  private readonly schedule: Schedule
  private readonly queue: AdversarialQueue
  private readonly services: Services
  private readonly client: Client
  private readonly model = new Model()
  private readonly violations: string[] = []
  private readonly applied = new Set<string>()
  private readonly waiting: Operation[]
  private readonly backend: Backend
  private nextSweepMs = SWEEP_MS

  constructor(backend: Backend, keys: readonly string[], { seed, operations, without }: Run) {
    this.backend = backend
    this.waiting = [...operations]
    // Where a mechanism is missing, all that it stands against comes.
    this.schedule = new Schedule(seed, without.size > 0)
    const duplicates = without.size > 0 ? 0.3 : this.schedule.random.pick([0, 0.03, 0.1])
    this.queue = new AdversarialQueue(randomOf(seed + 1), this.schedule.clock, duplicates)
    this.services = new Services(this.schedule, this.queue, backend, without, {
      answered: (task, status) => task.op && this.client.answered(task, task.op, status),
      lookedUp: (task) => task.op && this.client.lookedUp(task, task.op),
      outdated: (task) => this.client.outdated(task),
      committed: (request, results) => this.watchEnrichment(request, results),
      broken: (violation) => this.violations.push(violation),
    })
    const depsOf = (task: Task) => this.services.deps(task)
    this.client = new Client(this.schedule, this.model, keys, depsOf, this.violations)
  }

  async play(): Promise<Outcome> {
    const { schedule, violations, model } = this
    neonConfig.fetchFunction = (_url: string, init: RequestInit) => this.services.fetch(init)
    neonConfig.fetchEndpoint = 'http://simulated/sql'
    const giveBackTime = schedule.takeTime()
    const select = (query: string) => this.select(query)
    try {
      while (this.waiting.length > 0 || schedule.tasks.size > 0) await this.step()
      await this.runDry(ROUGH_ROUNDS)
      await this.showAll()
      if (violations.length === 0) await this.trainTwice()
      violations.push(
        ...(await usersAmiss(select, model, (job) => this.diedOfFaults(job))),
        ...(await outcomesAmiss(select, model)),
      )
    } finally {
      giveBackTime()
    }
    schedule.counts.users = model.users.size
    schedule.counts.outcomes = model.outcomes.all.length
    schedule.counts.deadLetters = this.queue.dead.length
    return { violations, trace: schedule.trace, counts: schedule.counts }
  }

  /** Whether a fault from outside ended each attempt at a job, until it was a dead letter. */
  private diedOfFaults({ recordId, workVersion }: Job): boolean {
    const isDead = this.queue.dead.some((body) => isDeepStrictEqual(body, { recordId, workVersion }))
    return isDead && !this.services.crashed.has(recordId)
  }

  private async step(): Promise<void> {
    const { schedule, queue } = this
    schedule.clock.ms += schedule.random.below(200)
    const others: Choice[] = []
    if (this.waiting.length > 0 && schedule.tasks.size < 8) others.push({ weight: 2, go: () => this.issue() })
    if (queue.ready().length > 0 && schedule.tasks.size < 10) {
      others.push({ weight: 0.25, go: () => this.deliver() })
    }
    if (schedule.clock.ms >= this.nextSweepMs && schedule.tasks.size < 10) {
      others.push({ weight: 1, go: () => this.startSweep() })
    }
    await schedule.step(others)
  }

  /** The faults end at some time; then whatever is due must get done. */
  private async runDry(roughRounds: number): Promise<void> {
    const { schedule, queue } = this
    schedule.isCalm = false
    for (let round = 0; round < ROUNDS_TO_RUN_DRY; round++) {
      if (round === roughRounds) schedule.isCalm = true
      if (schedule.tasks.size === 0) {
        if (queue.messages.length === 0 && (await this.dueCount()) === 0) return
        const nextMs = Math.min(this.nextSweepMs, ...queue.messages.map((message) => message.readyAtMs))
        schedule.clock.ms = Math.max(schedule.clock.ms, nextMs)
      }
      await this.step()
    }
    const due = await this.dueCount()
    if (due > 0)
      this.violations.push(
        `${due} users and runs are still due, or of an older definition, though everything has run dry`,
      )
  }

  /** Each answer is held against the model. */
  private async showAll(): Promise<void> {
    const own = [...this.model.users.values()].filter(({ userId }) => isOwn(userId))
    for (const { tenant, userId } of own) this.client.send({ ...PLAIN, tenant, userId })
    await this.runDry(0)
  }

  /** Of the same outcomes the same model is learned, whatever fails meanwhile. */
  private async trainTwice(): Promise<void> {
    for (let tenant = 0; tenant < TENANTS; tenant++) {
      for (const op of crowdOf(tenant, this.schedule.random)) {
        this.client.send(op)
        await this.runDry(0)
      }
      const [rough] = await this.trained(tenant, ROUNDS_TO_RUN_DRY / 2)
      const [calm] = await this.trained(tenant, 0)
      if (rough === undefined || rough !== calm) {
        this.violations.push(`tenant ${tenant} learned of the same outcomes ${differing(rough, calm)}`)
      }
    }
  }

  private async trained(tenant: number, roughRounds: number) {
    const models = () =>
      this.select(`select (params -> 'weights')::text from models join tenants t using (tenant_id)
        where t.name = '${tenant}' order by models.created_at desc, models.version desc`)
    const before = (await models()).length
    for (let tries = 0; tries < 10 && (await models()).length === before; tries++) {
      this.client.send(trainingOf(tenant))
      await this.runDry(roughRounds)
    }
    const after = await models()
    return after.length > before ? (after[0] ?? []) : []
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
      this.schedule.note(`enriched ${work}`)
      this.schedule.count('enriched')
      if (this.applied.has(work)) this.violations.push(`applied twice: ${work}`)
      this.applied.add(work)
    }
  }

  private issue(): void {
    const op = this.waiting.shift()
    if (op) this.client.send(op)
  }

  private deliver(): void {
    const batch = this.queue.take(1 + this.schedule.random.below(25))
    deliver(this.schedule, this.queue, (task) => this.services.deps(task), batch)
  }

  private startSweep(): void {
    this.nextSweepMs = this.schedule.clock.ms + SWEEP_MS
    this.schedule.start(
      'sweep',
      undefined,
      (task) => sweep(this.services.deps(task)),
      () => undefined,
    )
  }

  private async dueCount(): Promise<number> {
    const [row] = await this.select(`select (select count(*) from users where due_at is not null)
      + (select count(*) from train_runs where due_at is not null)
      + (select count(*) from users u join definitions d on d.tenant_id = u.tenant_id and d.name = u.domain
        where d.is_current and u.pipeline not like d.version || ' %' and u.error ->> 'code' is distinct from 'dead_letter')`)
    return Number(row?.[0])
  }

  private select(query: string): Promise<(string | null)[][]> {
    return this.backend.withSession(async (session) => (await session.run({ query, params: [] })).rows)
  }
}

function differing(rough: string | null | undefined, calm: string | null | undefined): string {
  const [one, other] = [rough, calm].map((weights) => JSON.parse(weights ?? '{}') as Record<string, number>)
  const names = Object.keys({ ...one, ...other }).filter((name) => one?.[name] !== other?.[name])
  return names.map((name) => `${name} ${one?.[name]} and ${other?.[name]}`).join(', ')
}
