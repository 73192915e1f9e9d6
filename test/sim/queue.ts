import type { Clock } from './clock.ts'
import type { Random } from './random.ts'

export type QueueName = 'kith-enrich' | 'kith-train'

export interface Message {
  id: string
  queue: QueueName
  body: unknown
  attempts: number
  readyAtMs: number
  isDead: boolean
}

/** wrangler.toml's `max_retries`; the queue for training has no dead letters: its rows say what is due. */
const MAX_RETRIES = 7

/** A queue with at-least-once delivery and nothing more: no order, no deadline, and some messages come twice. */
export class AdversarialQueue {
  messages: Message[] = []
  /** The bodies that ended among the dead letters. */
  readonly dead: unknown[] = []
  private made = 0
  private readonly random: Random
  private readonly clock: Clock
  private readonly duplicates: number

  constructor(random: Random, clock: Clock, duplicates: number) {
    this.random = random
    this.clock = clock
    this.duplicates = duplicates
  }

  put(queue: QueueName, bodies: readonly unknown[], delaySeconds: number): void {
    for (const body of bodies) {
      const delayMs = delaySeconds * 1000 + (this.random.chance(0.1) ? this.random.below(120_000) : 0)
      this.messages.push(this.message(queue, body, delayMs))
    }
  }

  ready(): Message[] {
    return this.messages.filter((message) => message.readyAtMs <= this.clock.ms)
  }

  /** A batch of any of one queue, in any order; of messages or of dead letters, as the first one is. */
  take(most: number): Message[] {
    const ready = this.ready()
    const batch: Message[] = []
    while (ready.length > 0 && batch.length < most) {
      const [message] = ready.splice(this.random.below(ready.length), 1)
      const [first = message] = batch
      if (!message || first?.isDead !== message.isDead || first.queue !== message.queue) continue
      batch.push(message)
    }
    this.messages = this.messages.filter((message) => !batch.includes(message))
    for (const message of batch) {
      message.attempts++
      if (this.random.chance(this.duplicates)) this.messages.push({ ...message })
    }
    return batch
  }

  retry(message: Message, delaySeconds: number): void {
    if (message.attempts <= MAX_RETRIES) {
      this.messages.push({ ...message, readyAtMs: this.clock.ms + delaySeconds * 1000 })
    } else if (!message.isDead && message.queue === 'kith-enrich') {
      this.dead.push(message.body)
      this.messages.push({ ...this.message(message.queue, message.body, 0), isDead: true })
    }
  }

  private message(queue: QueueName, body: unknown, delayMs: number): Message {
    const readyAtMs = this.clock.ms + delayMs
    return { id: `m${this.made++}`, queue, body, attempts: 0, readyAtMs, isDead: false }
  }
}
