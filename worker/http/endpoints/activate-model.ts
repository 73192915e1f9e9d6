import * as v from 'valibot'
import { GivenId } from '../../../shared/checked.ts'
import { ModelEntry } from '../../../shared/training.ts'
import { activate } from '../../train/train.ts'
import { requireLoaded } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { answerKeyed, readNothing } from '../keyed-body.ts'
import { MODEL_ENTRY } from '../openapi/learning-examples.ts'
import { parse } from '../refusal.ts'

const ModelParams = v.strictObject({ version: v.pipe(GivenId, v.examples([MODEL_ENTRY.version])) })

export const postActivate = endpoint({
  method: 'POST',
  path: '/v1/models/{version}/activate',
  scope: 'admin',
  about: {
    tag: 'Learning',
    operationId: 'activateModel',
    summary: 'Activate model',
    description: 'Deploys a model from the next match on: an earlier one, or the shipped one.',
    params: ModelParams,
    headers: ['Idempotency-Key'],
    answer: {
      description: 'The model',
      schema: ModelEntry,
      examples: { shipped: MODEL_ENTRY },
      headers: ['Idempotent-Replayed'],
    },
    refusals: ['not_found'],
  },
  read: async (c) => {
    const { version } = parse(ModelParams, c.req.param(), 'parameter')
    const nothing = await readNothing(c)
    requireLoaded(c.env.domains, [version.replace(/\..*$/, '')])
    return { version, ...nothing }
  },
  handle: async (c, { caller, input }) =>
    answerKeyed(c, await activate(c.env, caller, input.version, input.idempotency)),
})
