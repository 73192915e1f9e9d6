import * as v from 'valibot'
import { GivenId } from '../../../shared/checked.ts'
import { replayDelivery } from '../../webhooks/deliveries.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { DELIVERY } from '../openapi/webhook-examples.ts'
import { parse } from '../refusal.ts'
import { aboutSending } from '../webhook.ts'
import { answerKeyed, readNothing } from '../webhook-keyed.ts'

const DeliveryParams = v.strictObject({ delivery_id: v.pipe(GivenId, v.examples([DELIVERY.id])) })

export const postReplay: Endpoint = {
  method: 'POST',
  path: '/v1/webhooks/deliveries/{delivery_id}/replay',
  scope: 'admin',
  handle: replay,
  about: {
    ...aboutSending,
    operationId: 'replayDelivery',
    summary: 'Replay message',
    description: 'Sends a message again under its own id, whatever became of it before.',
    params: DeliveryParams,
  },
}

async function replay(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => ({
    id: parse(DeliveryParams, c.req.param(), 'parameter').delivery_id,
    ...(await readNothing(c)),
  }))
  return answerKeyed(c, await replayDelivery(c.env, caller, input.id, input.idempotency))
}
