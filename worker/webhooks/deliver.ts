import pLimit from 'p-limit'
import { whyNotPublic } from '../../shared/address.ts'
import { retryAfterSeconds } from '../../shared/retry-after.ts'
import type { Payload, Turn } from '../../shared/webhook.ts'
import type { Deps } from '../deps.ts'
import { describeFailure } from '../log.ts'
import {
  type Attempted,
  type Claim,
  claimTurns,
  putDelivered,
  putUndelivered,
} from '../store/webhook-turns.ts'
import { enqueueDeliveries } from './enqueue.ts'
import { nextWaitSeconds } from './schedule.ts'
import { type SignedMessage, signMessage } from './sign.ts'

export const ATTEMPT_TIMEOUT_MS = 15_000
/** A Worker opens six connections at a time; the database needs one. */
const AT_ONCE = 5
/** How long an invocation takes up messages that have waited for room, before the queue goes on with them. */
const GO_ON_MS = 10_000
/** A queue delays a message by no more; what waits longer is the sweeper's. */
const LONGEST_DELAY_SECONDS = 43_200

/**
 * Sends the messages whose turn it is. Each attempt is claimed before and its outcome written after it; where that is
 * lost, the sweeper has the message sent again, under the same `webhook-id`. One that found no room at its endpoint
 * follows as soon as another has got there.
 *
 * @throws AppError `unavailable` where no turn could be taken: none was
 */
export async function deliverTurns(deps: Deps, turns: readonly Turn[]): Promise<void> {
  const inTurn = pLimit(AT_ONCE)
  const goOnUntil = deps.now().getTime() + GO_ON_MS
  let next: readonly Turn[] = turns
  do {
    const claims = apart(await claimTurns(deps.db, next))
    const followers = await Promise.all(claims.map((claim) => inTurn(() => deliver(deps, claim))))
    next = followers.flat()
  } while (next.length > 0 && deps.now().getTime() < goOnUntil)
  enqueueDeliveries(deps, next)
}

/** The first of each endpoint before the second of any: a slow endpoint holds up its own. */
function apart(claims: readonly Claim[]): Claim[] {
  const places = new Map<string, number>()
  const placed = claims.map((claim) => {
    const place = places.get(claim.endpointId) ?? 0
    places.set(claim.endpointId, place + 1)
    return { claim, place }
  })
  return placed.sort((a, b) => a.place - b.place).map(({ claim }) => claim)
}

/** @returns the turns that can be taken now */
async function deliver(deps: Deps, claim: Claim): Promise<readonly Turn[]> {
  const { deliveryId, attempts } = claim
  try {
    const { askedSeconds, ...attempted } = await attempt(deps, claim)
    const { status, error } = attempted
    if (status !== null && status >= 200 && status < 300) return await putDelivered(deps.db, claim, attempted)

    const isGone = status === 410
    const seconds = isGone ? undefined : nextWaitSeconds(attempts, askedSeconds, deps.random())
    deps.log('warn', 'webhook_not_delivered', { deliveryId, attempts, status, error, seconds })
    await putUndelivered(deps.db, claim, attempted, { retryAfterSeconds: seconds, isGone })
    if (seconds !== undefined && seconds <= LONGEST_DELAY_SECONDS) {
      enqueueDeliveries(deps, [{ deliveryId, turn: claim.turn }], seconds)
    }
  } catch (unwritten) {
    deps.log('error', 'webhook_outcome_unwritten', { deliveryId, attempts, ...describeFailure(unwritten) })
  }
  return []
}

interface Outcome extends Attempted {
  /** What `Retry-After` asks for. */
  askedSeconds: number | undefined
}

async function attempt(deps: Deps, claim: Claim): Promise<Outcome> {
  if (whyNotPublic(claim.url, deps.webhooks.loopback) !== undefined) return unanswered('address_refused')
  const signed = await sign(deps, claim)
  return signed ? await post(deps, claim.url, signed) : unanswered('secret_unreadable')
}

const unanswered = (error: string): Outcome => ({ status: null, error, askedSeconds: undefined })

/** Undefined where no secret can be opened: the Worker's key is not the one that they were sealed with. */
async function sign(deps: Deps, claim: Claim): Promise<SignedMessage | undefined> {
  const opened = await Promise.allSettled(
    claim.secrets.map((sealed) => openSecret(deps, sealed, claim.endpointId)),
  )
  const secrets = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  if (secrets.length === 0) return undefined
  const payload: Payload = {
    type: claim.event,
    timestamp: new Date(claim.createdAt).toISOString(),
    data: claim.data,
  }
  return signMessage(claim.deliveryId, JSON.stringify(payload), secrets, deps.now())
}

async function openSecret({ webhooks }: Deps, sealed: string, endpointId: string): Promise<string> {
  if (!webhooks.vault) throw new Error('there is no WEBHOOK_KEY')
  return webhooks.vault.open(sealed, endpointId)
}

/** Of the answer only the status counts: its body is not read, and a redirect not followed. */
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
