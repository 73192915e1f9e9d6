import { type CallOptions, type KeyedOptions, keyHeader, type PageOptions, type Pages } from './call.ts'
import type { Send } from './send.ts'
import type {
  CreateWebhook,
  Delivery,
  LoggedDelivery,
  RotateWebhook,
  UpdateWebhook,
  Webhook,
  WebhookWithSecret,
} from './types.ts'

/** Your endpoints for kith's events. The key needs the scope `admin`. */
export function webhookCalls(send: Send, pages: Pages) {
  return {
    webhooks: {
      /** Only this answer and that of `rotate` contain the secret, which `verifyWebhook` needs. */
      create: (webhook: CreateWebhook, call: KeyedOptions = {}): Promise<WebhookWithSecret> =>
        send({
          method: 'POST',
          path: '/v1/webhooks',
          body: webhook,
          headers: keyHeader(call),
          signal: call.signal,
        }),

      list: async ({ signal }: CallOptions = {}): Promise<Webhook[]> => {
        const { data } = await send<{ data: Webhook[] }>({ method: 'GET', path: '/v1/webhooks', signal })
        return data
      },

      get: (id: string, { signal }: CallOptions = {}): Promise<Webhook> =>
        send({ method: 'GET', path: webhook(id), signal }),

      /** Changes the given members, e.g. `{ disabled: true }`. */
      update: (id: string, changes: UpdateWebhook, { signal }: CallOptions = {}): Promise<Webhook> =>
        send({ method: 'PATCH', path: webhook(id), body: changes, signal }),

      /** Also deletes the webhook's deliveries. */
      delete: async (id: string, { signal }: CallOptions = {}): Promise<void> => {
        await send({ method: 'DELETE', path: webhook(id), signal })
      },

      /** Replaces the secret. The previous one stays valid for a day, unless `previous_valid_hours` says otherwise. */
      rotate: (
        id: string,
        options: RotateWebhook = {},
        call: KeyedOptions = {},
      ): Promise<WebhookWithSecret> =>
        send({
          method: 'POST',
          path: `${webhook(id)}/rotate`,
          body: options,
          headers: keyHeader(call),
          signal: call.signal,
        }),

      /** Sends a `webhook.test` event. */
      test: (id: string, call: KeyedOptions = {}): Promise<Delivery> =>
        send({ method: 'POST', path: `${webhook(id)}/test`, headers: keyHeader(call), signal: call.signal }),

      /** The deliveries of the last 30 days, newest first. */
      deliveries: (id: string, list: PageOptions = {}): AsyncGenerator<LoggedDelivery> =>
        pages(`${webhook(id)}/deliveries`, list),

      /** Sends a delivery again, under its own id. */
      replay: (deliveryId: string, call: KeyedOptions = {}): Promise<Delivery> =>
        send({
          method: 'POST',
          path: `/v1/webhooks/deliveries/${encodeURIComponent(deliveryId)}/replay`,
          headers: keyHeader(call),
          signal: call.signal,
        }),
    },
  }
}

const webhook = (id: string) => `/v1/webhooks/${encodeURIComponent(id)}`
