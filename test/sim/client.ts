import type { Deps } from '../../worker/deps.ts'
import { app } from '../../worker/http/app.ts'
import type { Expected } from './known.ts'
import type { Model } from './model.ts'
import type { Operation } from './operation.ts'
import { type Match, requestOf } from './requests.ts'
import type { Schedule, Task } from './schedule.ts'
import { type Fields, isOwn, numberOf } from './shape.ts'

interface Answer {
  version?: string
  schema_version?: string
  fields?: Partial<Fields>
  extras?: Partial<Fields>
  accepted?: number
  rejected?: readonly { index: number }[]
  erased?: { outcomes: number }
  status?: string
  run_id?: string
}

/** Sends operations, again where no answer came, and holds each answer against the model. */
export class Client {
  private readonly schedule: Schedule
  private readonly model: Model
  private readonly keys: readonly string[]
  private readonly depsOf: (task: Task) => Deps
  private readonly violations: string[]
  private readonly sentMatch = new Map<number, Match>()
  /** Those whose own transaction was made. */
  private readonly made = new WeakSet<Task>()
  /** What a keyed call for training was answered. */
  private readonly runs = new Map<string, string | undefined>()

  constructor(
    schedule: Schedule,
    model: Model,
    keys: readonly string[],
    depsOf: (task: Task) => Deps,
    violations: string[],
  ) {
    this.schedule = schedule
    this.model = model
    this.keys = keys
    this.depsOf = depsOf
    this.violations = violations
  }

  send(op: Operation, attempt = 0): void {
    if (attempt === 0) {
      const revision = this.model.stateOf(op) ?? 1
      this.sentMatch.set(
        op.id,
        op.match === 'current' ? revision : op.match === 'stale' ? Math.max(1, revision - 1) : op.match,
      )
    }
    const name = `${op.kind} ${op.id}${attempt ? ` again ${attempt}` : ''}`
    const again = () => {
      if (attempt < 3 && this.schedule.random.chance(0.7)) this.send(op, attempt + 1)
    }
    let isAnswered = false
    this.schedule.start(
      name,
      op,
      async (task) => {
        const request = requestOf(op, this.keys[op.tenant] ?? '', this.sentMatch.get(op.id))
        const response = await app.fetch(request, this.depsOf(task))
        const body = (await response.json()) as Answer
        if (task.isDead) return
        isAnswered = true
        this.check(name, op, task.expected, response, body)
        if (response.status === 503) again()
      },
      (killed) => {
        if (killed && !isAnswered) again()
      },
    )
  }

  /** A definition was looked up for the call: if it does not take what the call says, nothing else is asked. */
  lookedUp(task: Task, op: Operation): void {
    if (!this.made.has(task)) task.expected = this.model.refusalOf(op)
  }

  /** The database knew of a newer definition than the call was made ready with. */
  outdated(task: Task): void {
    this.schedule.count('outdated')
    this.made.delete(task)
  }

  /** A transaction was made for the call: what its answer must be is the model's to say. */
  answered(task: Task, op: Operation, status: number): void {
    this.made.add(task)
    task.expected = this.model.apply(op, this.sentMatch.get(op.id))
    // A read of nobody is an answer of the database, of which the 404 is made; so is the key's check before a 400.
    const wanted = op.kind === 'get' || task.expected.status === 400 ? 200 : task.expected.status
    this.schedule.note(`${task.name} ${JSON.stringify(op)} -> ${status} ${JSON.stringify(task.expected)}`)
    if (wanted !== status) {
      this.violations.push(
        `${task.name}: the database said ${status}, the model ${JSON.stringify(task.expected)}`,
      )
    }
  }

  private check(
    name: string,
    op: Operation,
    expected: Expected | undefined,
    response: Response,
    body: Answer,
  ) {
    this.schedule.count(`answered ${response.status}`)
    this.schedule.note(`${name} answered ${response.status}`)
    if (response.status === 503) return
    const etag = response.headers.get('ETag')
    const isRevised = expected?.revision !== undefined && etag !== null
    const got = {
      status: response.status,
      revision: isRevised ? Number(etag.slice(1, -1)) : undefined,
      says: expected?.says === undefined ? undefined : saidBy(op, body),
    }
    const wanted = {
      status: expected?.status,
      revision: isRevised ? expected.revision : undefined,
      says: expected?.says,
    }
    if (JSON.stringify(got) !== JSON.stringify(wanted)) {
      this.violations.push(`${name}: answered ${JSON.stringify(got)}, the model ${JSON.stringify(wanted)}`)
    }
    if (expected?.shows && response.status === 200) this.checkShown(name, op, expected.shows, body)
    if (op.kind === 'train' && op.key !== undefined && response.status === 200) this.checkRun(name, op, body)
  }

  /** Whatever version a record is of, what was said of the user is where that version has it. */
  private checkShown(name: string, op: Operation, said: Fields, { fields, extras, schema_version }: Answer) {
    const { age, level } = fields ?? {}
    const got = { fields: { age, level }, extras }
    const wanted = isOwn(op.userId)
      ? this.model.definitions.placed(op.tenant, numberOf(schema_version ?? ''), said)
      : { fields: { age: said.age }, extras: { op: said.op } }
    if (canonical(got) !== canonical(wanted)) {
      this.violations.push(
        `${name}: ${schema_version} shows ${canonical(got)}, the model ${canonical(wanted)}`,
      )
    }
  }

  /** The same key, the same run. */
  private checkRun(name: string, { tenant, key }: Operation, { run_id }: Answer): void {
    const id = `${tenant} ${key}`
    if (this.runs.has(id) && this.runs.get(id) !== run_id) {
      this.violations.push(`${name}: the run ${run_id}, and ${this.runs.get(id)} before under the same key`)
    }
    this.runs.set(id, run_id)
  }
}

/** What the model knows of an answer as well. */
function saidBy({ kind }: Operation, body: Answer): unknown {
  const { accepted, rejected, erased, status, version, schema_version } = body
  if (kind === 'feedback') return { accepted, rejected: (rejected ?? []).map(({ index }) => index) }
  if (kind === 'train') return { skipped: status === 'skipped' }
  if (kind === 'erase') return { outcomes: erased?.outcomes }
  return { version: kind === 'define' ? version : schema_version }
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' ? Object.fromEntries(Object.entries(part).toSorted()) : part,
  )
