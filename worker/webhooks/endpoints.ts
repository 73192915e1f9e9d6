import { AppError } from '../../shared/errors.ts'
import { hex } from '../../shared/hash.ts'
import { MAX_WEBHOOKS, type Webhook, type WebhookWithSecret } from '../../shared/webhook.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../record/order.ts'
import type { Caller } from '../store/db.ts'
import type { Idempotency } from '../store/replies.ts'
import {
  deleteEndpoint,
  type EndpointChange,
  findEndpoints,
  putEndpoint,
  rotateSecret,
  type SecretReply,
  type StoredEndpoint,
  updateEndpoint,
} from '../store/webhook-endpoints.ts'
import type { Vault } from './vault.ts'

/** An answer, and whether it is the stored one of an idempotency key. */
export interface Answered<T> {
  answer: T
  replayed: boolean
}

/**
 * Registers an endpoint for events.
 *
 * @returns with the signing secret, which only this answer and its idempotent replay show
 * @throws AppError `conflict` if the tenant has the maximum number of webhooks
 */
export async function registerWebhook(
  deps: Deps,
  caller: Caller,
  vault: Vault,
  given: Pick<StoredEndpoint, 'url' | 'events' | 'description'>,
  idempotency: Idempotency | undefined,
): Promise<Answered<WebhookWithSecret>> {
  const id = `whe_${hex(crypto.getRandomValues(new Uint8Array(16)))}`
  const sealed = await vault.seal(vault.newSecret(), id)
  const { reply, replayed } = await putEndpoint(deps.db, caller, idempotency, { ...given, id, sealed })
  if (!reply) throw new AppError('conflict', `There are ${MAX_WEBHOOKS} webhooks already: delete one first.`)
  return { answer: await toWebhookWithSecret(vault, reply), replayed }
}

/**
 * Rotates a webhook's secret. For `overlapHours` messages carry signatures by both secrets, so that the receiver can
 * switch.
 *
 * @throws AppError `not_found`
 */
export async function rotateWebhookSecret(
  deps: Deps,
  caller: Caller,
  vault: Vault,
  { id, overlapHours }: { id: string; overlapHours: number },
  idempotency: Idempotency | undefined,
): Promise<Answered<WebhookWithSecret>> {
  const sealed = await vault.seal(vault.newSecret(), id)
  const { reply, replayed } = await rotateSecret(deps.db, caller, idempotency, { id, sealed, overlapHours })
  if (!reply) throw noWebhook()
  return { answer: await toWebhookWithSecret(vault, reply), replayed }
}

export async function listWebhooks(deps: Deps, caller: Caller): Promise<Webhook[]> {
  return (await findEndpoints(deps.db, caller)).map(toWebhook)
}

/** @throws AppError `not_found` */
export async function getWebhook(deps: Deps, caller: Caller, id: string): Promise<Webhook> {
  const [found] = await findEndpoints(deps.db, caller, id)
  if (!found) throw noWebhook()
  return toWebhook(found)
}

/**
 * Changes the given members. Enabling resets the failures, and waiting messages are sent.
 *
 * @throws AppError `not_found`
 */
export async function updateWebhook(
  deps: Deps,
  caller: Caller,
  id: string,
  change: EndpointChange,
): Promise<Webhook> {
  const updated = await updateEndpoint(deps.db, caller, id, change)
  if (!updated) throw noWebhook()
  return toWebhook(updated)
}

/** Deletes a webhook with its log and pending messages. @throws AppError `not_found` */
export async function removeWebhook(deps: Deps, caller: Caller, id: string): Promise<void> {
  if (!(await deleteEndpoint(deps.db, caller, id))) throw noWebhook()
}

/** The same error for a missing webhook and for another tenant's. */
export const noWebhook = () => new AppError('not_found', 'There is no such webhook.')

/** @throws AppError `unavailable` if no `WEBHOOK_KEY` is configured */
export function vaultIn({ webhooks }: Deps): Vault {
  if (webhooks.vault) return webhooks.vault
  throw new AppError('unavailable', 'Webhooks need the setting WEBHOOK_KEY of the Worker, which has none.')
}

async function toWebhookWithSecret(
  vault: Vault,
  { endpoint, sealed }: SecretReply,
): Promise<WebhookWithSecret> {
  return { ...toWebhook(endpoint), secret: await vault.open(sealed, endpoint.id) }
}

function toWebhook(endpoint: StoredEndpoint): Webhook {
  return {
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    events: [...endpoint.events],
    disabled: endpoint.disabledReason !== null,
    disabled_reason: endpoint.disabledReason,
    failing_since: endpoint.failingSince && instant(endpoint.failingSince),
    previous_secret_until: endpoint.previousUntil && instant(endpoint.previousUntil),
    created_at: instant(endpoint.createdAt),
    updated_at: instant(endpoint.updatedAt),
  }
}
