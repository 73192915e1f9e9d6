import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, webcrypto } from 'node:crypto'
import type { Clock } from './clock.ts'
import type { Expected } from './known.ts'
import type { Operation } from './operation.ts'
import { type Random, randomOf } from './random.ts'

/** An invocation of the Worker. */
export interface Task {
  name: string
  op: Operation | undefined
  /** The platform ended it: nothing of it goes on. */
  isDead: boolean
  /** What the last transaction that was made for it should answer. */
  expected: Expected | undefined
  open: number
  onEnd: (killed: boolean) => void
}

/** An async continuation of an invocation that waits until the schedule resumes it. */
interface Parked {
  task: Task
  what: string
  /** Does what was asked for, or something worse. */
  go: () => Promise<void>
  weight: number
}

export interface Choice {
  weight: number
  go: () => Promise<void> | void
}

type Fault = 'kill' | 'lost' | 'send' | 'flaky'

/** Decides by seed which continuation runs next and which faults occur. */
export class Schedule {
  readonly clock: Clock = { ms: 0 }
  readonly random: Random
  readonly trace: string[] = []
  readonly counts: Record<string, number> = {}
  readonly tasks = new Set<Task>()
  /** Nothing fails any more. */
  isCalm = false
  private parked: Parked[] = []
  private readonly current = new AsyncLocalStorage<Task>()
  private readonly rates: Record<Fault, number>

  /** @param isRough all faults come, as often as they can */
  constructor(seed: number, isRough: boolean) {
    this.random = randomOf(seed)
    // Some runs are calm in one way and rough in another: faults hide one another.
    const rate = (worst: number) => worst * (isRough ? 1 : this.random.pick([0, 0.3, 1]))
    this.rates = { kill: rate(0.04), lost: rate(0.04), send: rate(0.7) + 0.1, flaky: rate(0.15) }
  }

  get task(): Task | undefined {
    return this.current.getStore()
  }

  /**
   * Timers of a second and more wait for the schedule, nothing is broken off because the machine is slow, and a hash is
   * made at once.
   *
   * @returns what gives time back
   */
  takeTime(): () => void {
    const real = {
      setTimeout: globalThis.setTimeout,
      digest: webcrypto.subtle.digest,
      timeout: AbortSignal.timeout,
    }
    AbortSignal.timeout = () => new AbortController().signal
    const scheduled = (done: () => void, ms = 0, ...rest: unknown[]) => {
      const { task } = this
      if (!task || ms < 1000) return real.setTimeout(done, ms, ...rest)
      const go = async () => done()
      this.parked.push({ task, what: `timer ${ms}`, go, weight: 0.1 })
      return 0
    }
    globalThis.setTimeout = scheduled as unknown as typeof setTimeout
    webcrypto.subtle.digest = async (_algorithm, data) => {
      const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : (data as Uint8Array)
      return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer
    }
    return () => {
      globalThis.setTimeout = real.setTimeout
      webcrypto.subtle.digest = real.digest
      AbortSignal.timeout = real.timeout
    }
  }

  /** Lets one strand go on, or does one of the `others`. */
  async step(others: readonly Choice[]): Promise<void> {
    this.parked = this.parked.filter(({ task }) => !task.isDead)
    const choices: Choice[] = [
      ...this.parked.map((parked) => ({ weight: parked.weight, go: () => this.release(parked) })),
      ...others,
    ]
    const total = choices.reduce((sum, { weight }) => sum + weight, 0)
    let at = this.random.next() * total
    const chosen = choices.find(({ weight }) => {
      at -= weight
      return at < 0
    })
    await chosen?.go()
    await settled()
  }

  start(name: string, op: Operation | undefined, main: (task: Task) => Promise<void>, onEnd: Task['onEnd']) {
    const task: Task = { name, op, isDead: false, expected: undefined, open: 0, onEnd }
    this.tasks.add(task)
    this.count(name.split(' ')[0] ?? name)
    this.current.run(task, () => {
      this.follow(task, main(task))
    })
  }

  /** A task lives until everything that it left running has settled. */
  follow(task: Task, work: Promise<unknown>): void {
    task.open++
    const done = () => {
      task.open--
      if (task.open === 0 && !task.isDead) this.end(task, false)
    }
    work.then(done, done)
  }

  kill(task: Task): void {
    this.note(`kill ${task.name}`)
    this.count('killed')
    if (!task.isDead) this.end(task, true)
  }

  /** Parks the strand that asks until the schedule says how it goes on. */
  gate<T>(
    what: string,
    act: (resolve: (value: T) => void, reject: (error: unknown) => void) => Promise<void>,
  ) {
    const { task } = this
    if (!task) throw new Error(`${what}: outside of a task`)
    return new Promise<T>((resolve, reject) => {
      this.parked.push({ task, what, go: () => act(resolve, reject), weight: 1 })
    })
  }

  fault(kind: Fault): boolean {
    return this.random.chance(this.rates[kind]) && !this.isCalm
  }

  count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1
  }

  note(line: string): void {
    this.trace.push(`${(this.clock.ms / 1000).toFixed(1)} s ${line}`)
  }

  private async release(parked: Parked): Promise<void> {
    this.parked = this.parked.filter((other) => other !== parked)
    if (this.fault('kill')) return this.kill(parked.task)
    await parked.go()
  }

  private end(task: Task, killed: boolean): void {
    task.isDead = true
    this.tasks.delete(task)
    task.onEnd(killed)
  }
}

/** Everything that can go on without the schedule has gone on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
}
