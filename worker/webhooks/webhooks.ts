import type { DeliveryJob } from '../../shared/webhook.ts'
import type { Vault } from './vault.ts'

export interface DelayedDelivery {
  job: DeliveryJob
  delaySeconds: number
}

/** Dependencies of webhook delivery. */
export interface Webhooks {
  /** Undefined if no key is configured: then none can be registered. */
  vault: Vault | undefined
  /** Whether endpoints on this machine and without TLS are allowed. */
  loopback: boolean
  fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Enqueues delivery jobs; rejects like `Deps.enqueue`. */
  enqueue: (deliveries: readonly DelayedDelivery[]) => Promise<void>
}
