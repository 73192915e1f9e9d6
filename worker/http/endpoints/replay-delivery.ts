import * as v from 'valibot'
import { GivenId } from '../../../shared/checked.ts'
import { replayDelivery } from '../../webhooks/deliveries.ts'
import { endpoint } from '../endpoint.ts'
import { answerKeyed, readNothing } from '../keyed-body.ts'
import { DELIVERY } from '../openapi/webhook-examples.ts'
import { parse } from '../refusal.ts'
import { aboutSending } from '../webhook.ts'

const DeliveryParams = v.strictObject({ delivery_id: v.pipe(GivenId, v.examples([DELIVERY.id])) })

export const postReplay = endpoint({
  method: 'POST',
  path: '/v1/webhooks/deliveries/{delivery_id}/replay',
  scope: 'admin',
  about: {
    ...aboutSending,
    operationId: 'replayDelivery',
    summary: 'Replay message',
    description: 'Sends a message again under its own id, whatever its status.',
    params: DeliveryParams,
  },
  read: async (c) => ({
    id: parse(DeliveryParams, c.req.param(), 'parameter').delivery_id,
    ...(await readNothing(c)),
  }),
  handle: async (c, { caller, input }) =>
    answerKeyed(c, await replayDelivery(c.env, caller, input.id, input.idempotency)),
})
