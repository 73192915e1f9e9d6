import pLimit from 'p-limit'
import { whyNotPublic } from '../../shared/address.ts'
import { retryAfterSeconds } from '../../shared/retry-after.ts'
import type { DeliveryJob, Payload } from '../../shared/webhook.ts'
import type { Deps } from '../deps.ts'
import { describeFailure } from '../log.ts'
import {
  type Attempted,
  type Lease,
  leaseDeliveries,
  putDelivered,
  putUndelivered,
} from '../store/webhook-leases.ts'
import { enqueueDeliveries } from './enqueue.ts'
import { nextWaitSeconds } from './schedule.ts'
import { type SignedMessage, signMessage } from './sign.ts'

export const ATTEMPT_TIMEOUT_MS = 15_000
/** A Worker opens six connections at a time; the database needs one. */
const CONCURRENCY = 5
/**
 * How long an invocation keeps sending messages that waited for a concurrency limit, before it leaves the rest to the
 * queue.
 */
const SENDING_MS = 10_000
/** The longest delay of a queue; the sweeper sends what waits longer. */
const LONGEST_DELAY_SECONDS = 43_200

/**
 * Delivers messages. Each is leased before an attempt, and its outcome is written afterwards. If the outcome is lost,
 * the lease expires and the sweeper enqueues the message again under the same `webhook-id`. A message beyond its
 * endpoint's concurrency limit follows once another has ended.
 *
 * @throws AppError `unavailable` if nothing could be leased or sent
 */
export async function sendDeliveries(deps: Deps, deliveries: readonly DeliveryJob[]): Promise<void> {
  const limit = pLimit(CONCURRENCY)
  const deadlineMs = deps.now().getTime() + SENDING_MS
  let next: readonly DeliveryJob[] = deliveries
  do {
    const leases = interleaved(await leaseDeliveries(deps.db, next))
    const followers = await Promise.all(leases.map((lease) => limit(() => deliver(deps, lease))))
    next = followers.flat()
  } while (next.length > 0 && deps.now().getTime() < deadlineMs)
  enqueueDeliveries(deps, next)
}

/** Interleaves endpoints, so that a slow endpoint delays only its own messages. */
function interleaved(leases: readonly Lease[]): Lease[] {
  const places = new Map<string, number>()
  const placed = leases.map((lease) => {
    const place = places.get(lease.endpointId) ?? 0
    places.set(lease.endpointId, place + 1)
    return { lease, place }
  })
  return placed.sort((a, b) => a.place - b.place).map(({ lease }) => lease)
}

/** @returns jobs that now fit the endpoint's limit */
async function deliver(deps: Deps, lease: Lease): Promise<readonly DeliveryJob[]> {
  const { deliveryId, attempts } = lease
  try {
    const { askedSeconds, ...attempted } = await attempt(deps, lease)
    const { status, error } = attempted
    if (status !== null && status >= 200 && status < 300) return await putDelivered(deps.db, lease, attempted)

    const isGone = status === 410
    const seconds = isGone ? undefined : nextWaitSeconds(attempts, askedSeconds, deps.random())
    deps.log('warn', 'webhook_not_delivered', { deliveryId, attempts, status, error, seconds })
    await putUndelivered(deps.db, lease, attempted, { retryAfterSeconds: seconds, isGone })
    if (seconds !== undefined && seconds <= LONGEST_DELAY_SECONDS) {
      enqueueDeliveries(deps, [{ deliveryId, turn: lease.turn }], seconds)
    }
  } catch (unwritten) {
    deps.log('error', 'webhook_outcome_unwritten', { deliveryId, attempts, ...describeFailure(unwritten) })
  }
  return []
}

interface Outcome extends Attempted {
  /** From `Retry-After`. */
  askedSeconds: number | undefined
}

async function attempt(deps: Deps, lease: Lease): Promise<Outcome> {
  if (whyNotPublic(lease.url, deps.webhooks.loopback) !== undefined) return unanswered('address_refused')
  const signed = await sign(deps, lease)
  return signed ? await post(deps, lease.url, signed) : unanswered('secret_unreadable')
}

const unanswered = (error: string): Outcome => ({ status: null, error, askedSeconds: undefined })

/** Undefined if no secret can be decrypted with the Worker's key. */
async function sign(deps: Deps, lease: Lease): Promise<SignedMessage | undefined> {
  const opened = await Promise.allSettled(
    lease.secrets.map((sealed) => openSecret(deps, sealed, lease.endpointId)),
  )
  const secrets = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  if (secrets.length === 0) return undefined
  const payload: Payload = {
    type: lease.event,
    timestamp: new Date(lease.createdAt).toISOString(),
    data: lease.data,
  }
  return signMessage(lease.deliveryId, JSON.stringify(payload), secrets, deps.now())
}

async function openSecret({ webhooks }: Deps, sealed: string, endpointId: string): Promise<string> {
  if (!webhooks.vault) throw new Error('there is no WEBHOOK_KEY')
  return webhooks.vault.open(sealed, endpointId)
}

/** Only the status counts: the body is discarded and redirects are not followed. */
async function post(deps: Deps, url: string, { body, headers }: SignedMessage): Promise<Outcome> {
  const signal = AbortSignal.timeout(ATTEMPT_TIMEOUT_MS)
  try {
    const response = await deps.webhooks.fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal,
    })
    await response.body?.cancel()
    const asked = retryAfterSeconds(response.headers.get('retry-after'), deps.now())
    return { status: response.status, error: null, askedSeconds: asked }
  } catch {
    return unanswered(signal.aborted ? 'timed_out' : 'unreachable')
  }
}
