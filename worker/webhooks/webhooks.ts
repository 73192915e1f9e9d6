import type { DeliveryJob } from '../../shared/webhook.ts'
import type { Vault } from './vault.ts'

export interface DelayedDelivery {
  job: DeliveryJob
  delaySeconds: number
}

/** What webhooks are delivered with. */
export interface Webhooks {
  /** Undefined where no key is configured: then none can be registered. */
  vault: Vault | undefined
  /** Whether this machine may be called, and without TLS. */
  loopback: boolean
  fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Puts jobs on the queue of messages; rejects like `Deps.enqueue`. */
  enqueue: (deliveries: readonly DelayedDelivery[]) => Promise<void>
}
