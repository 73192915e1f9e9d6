import * as v from 'valibot'
import { Instant, integer, text } from './checked.ts'

/** The events that a webhook can subscribe to. */
export const EVENTS = [
  'user.enriched',
  'user.enrichment_failed',
  'user.erased',
  'training.deployed',
  'training.refused',
  'training.failed',
] as const
export type WebhookEvent = (typeof EVENTS)[number]

/** What `POST /v1/webhooks/{id}/test` sends. */
export const TEST_EVENT = 'webhook.test'
const MessageType = v.picklist([...EVENTS, TEST_EVENT])
export type MessageType = v.InferOutput<typeof MessageType>

export const MAX_WEBHOOKS = 10
const MAX_DESCRIPTION_CHARS = 256

const entries = {
  url: v.pipe(
    v.string(),
    v.metadata({ format: 'uri' }),
    v.description('Destination URL: https, with a public host name.'),
    v.examples(['https://hooks.acme.example/kith']),
  ),
  events: v.pipe(
    v.array(v.picklist(EVENTS)),
    v.minLength(1, `at least one of ${EVENTS.join(', ')}`),
    v.description('Subscribed events.'),
  ),
  description: v.pipe(
    text((said) => said.length <= MAX_DESCRIPTION_CHARS, `at most ${MAX_DESCRIPTION_CHARS} characters`, {
      maxLength: MAX_DESCRIPTION_CHARS,
    }),
    v.description('For your own use; not sent.'),
  ),
}

/** The body of `POST /v1/webhooks`. */
export const CreateWebhookRequest = v.strictObject({
  url: entries.url,
  events: v.optional(entries.events, [...EVENTS]),
  description: v.optional(entries.description, ''),
})

/** The body of `PATCH /v1/webhooks/{id}`: absent members stay unchanged. */
export const UpdateWebhookRequest = v.strictObject({
  url: v.optional(entries.url),
  events: v.optional(entries.events),
  description: v.optional(entries.description),
  disabled: v.optional(
    v.pipe(
      v.boolean(),
      v.description('A disabled webhook gets no messages. Waiting ones are sent once it is enabled.'),
    ),
  ),
})

const DAY_HOURS = 24

/** The body of `POST /v1/webhooks/{id}/rotate`. */
export const RotateWebhookRequest = v.strictObject({
  previous_valid_hours: v.optional(
    v.pipe(
      integer(0, 7 * DAY_HOURS),
      v.description('How long messages are also signed with the previous secret: 0 if it leaked.'),
    ),
    DAY_HOURS,
  ),
})

/** A webhook in an answer. */
export const Webhook = v.object({
  id: v.string(),
  url: v.string(),
  description: v.string(),
  events: v.array(v.picklist(EVENTS)),
  disabled: v.boolean(),
  disabled_reason: v.pipe(
    v.nullable(v.picklist(['requested', 'gone', 'failing'])),
    v.description('`requested` by a PATCH, `gone` by a 410, `failing` for days.'),
  ),
  failing_since: v.pipe(
    v.nullable(Instant),
    v.description('Since when deliveries fail; `null` if they succeed.'),
  ),
  previous_secret_until: v.pipe(
    v.nullable(Instant),
    v.description('Until when messages are also signed with the previous secret.'),
  ),
  created_at: Instant,
  updated_at: Instant,
})
export type Webhook = v.InferOutput<typeof Webhook>

/** A webhook in the only answer that shows its secret. */
export const WebhookWithSecret = v.object({
  ...Webhook.entries,
  secret: v.pipe(v.string(), v.description('Verifies messages. No later answer shows it.')),
})
export type WebhookWithSecret = v.InferOutput<typeof WebhookWithSecret>

export const DeletedWebhook = v.object({ id: v.string(), deleted: v.literal(true) })

const count = v.pipe(v.number(), v.integer())

/** A message to a webhook. */
export const Delivery = v.object({
  id: v.pipe(v.string(), v.description('Sent as `webhook-id`.')),
  webhook_id: v.string(),
  type: MessageType,
  status: v.picklist(['pending', 'delivered', 'failed']),
  attempts: count,
  last_status: v.pipe(
    v.nullable(count),
    v.description('Status of the last attempt; `null` without an answer.'),
  ),
  last_error: v.pipe(v.nullable(v.string()), v.description('Why there was no answer.')),
  last_attempt_at: v.nullable(Instant),
  next_attempt_at: v.pipe(
    v.nullable(Instant),
    v.description('When it is sent (again), or resent if that was lost; `null` when finished.'),
  ),
  delivered_at: v.nullable(Instant),
  created_at: Instant,
})
export type Delivery = v.InferOutput<typeof Delivery>

/** The same with what it says. */
export const LoggedDelivery = v.object({
  ...Delivery.entries,
  data: v.pipe(
    v.nullable(v.record(v.string(), v.unknown())),
    v.description('Its payload; `null` once deleted.'),
  ),
})
export type LoggedDelivery = v.InferOutput<typeof LoggedDelivery>

/** What is sent. */
export const Payload = v.object({
  type: MessageType,
  timestamp: v.pipe(Instant, v.description('When it happened.')),
  data: v.pipe(
    v.record(v.string(), v.unknown()),
    v.description('The record and its state; never user data.'),
  ),
})
export type Payload = v.InferOutput<typeof Payload>

/**
 * A job: a webhook message is due. `turn` is a fencing token: each lease raises it, so a late or repeated job finds a
 * higher one in the row and changes nothing.
 */
export const DeliveryJob = v.strictObject({
  deliveryId: v.pipe(v.string(), v.regex(/^msg_[0-9a-f]{32}$/)),
  turn: v.pipe(v.number(), v.safeInteger()),
})
export type DeliveryJob = v.InferOutput<typeof DeliveryJob>
