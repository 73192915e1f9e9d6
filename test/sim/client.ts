import type { Deps } from '../../worker/deps.ts'
import { app } from '../../worker/http/app.ts'
import type { Expected, Model } from './model.ts'
import type { Operation } from './operations.ts'
import type { Schedule, Task } from './schedule.ts'

interface Answer {
  extras?: { op?: string }
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
  private readonly sentMatch = new Map<number, number | 'any' | undefined>()
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
      const revision = this.model.find(op.tenant, op.userId)?.revision ?? 1
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

  /** A transaction was made for the call: what its answer must be is the model's to say. */
  answered(task: Task, op: Operation, status: number): void {
    task.expected = this.model.apply(op, this.sentMatch.get(op.id))
    // A read of nobody is an answer of the database; the 404 is made of it.
    const wanted = op.kind === 'get' ? 200 : task.expected.status
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
    if (op.kind === 'train' && op.key !== undefined && response.status === 200) this.checkRun(name, op, body)
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
function saidBy({ kind }: Operation, { extras, accepted, rejected, erased, status }: Answer): unknown {
  if (kind === 'feedback') return { accepted, rejected: (rejected ?? []).map(({ index }) => index) }
  if (kind === 'train') return { skipped: status === 'skipped' }
  if (kind === 'erase') return { outcomes: erased?.outcomes }
  return { op: extras?.op }
}

function requestOf(op: Operation, key: string, match: number | 'any' | undefined): Request {
  const [method, path, body] = callOf(op)
  const prefer = op.waitSeconds
    ? `wait=${op.waitSeconds}`
    : op.kind === 'append'
      ? 'respond-async'
      : undefined
  return new Request(`https://kith.test${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${key}`,
      ...(body && { 'Content-Type': 'application/json' }),
      ...(op.key && { 'Idempotency-Key': op.key }),
      ...(match !== undefined && op.kind !== 'get' && { 'If-Match': match === 'any' ? '*' : `"${match}"` }),
      ...(op.absent && { 'If-None-Match': '*' }),
      ...(prefer && { Prefer: prefer }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
}

function callOf(op: Operation): [method: string, path: string, body?: object] {
  const { userId: user_id, text } = op
  const domain = 'dating'
  switch (op.kind) {
    case 'upsert':
      return ['POST', '/v1/users', { user_id, domain, fields: op.fields, ...(text && { context: text }) }]
    case 'append':
      return ['POST', '/v1/context', { user_id, domain, content: text }]
    case 'remove':
      return ['DELETE', `/v1/context/${op.contextId}`]
    case 'erase':
      return ['DELETE', `/v1/users/${user_id}?domain=${domain}`]
    case 'get':
      return ['GET', `/v1/users/${user_id}?domain=${domain}`]
    case 'feedback':
      return ['POST', '/v1/feedback', { domain, items: op.outcomes?.map(toItem) }]
    case 'train':
      return ['POST', '/v1/train', { domain, force: true }]
  }
}

const toItem = ({ seeker, candidate, outcome, occurredAt }: NonNullable<Operation['outcomes']>[number]) => ({
  seeker_id: seeker,
  candidate_id: candidate,
  outcome,
  ...(occurredAt && { occurred_at: occurredAt }),
})
