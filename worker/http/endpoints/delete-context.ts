import * as v from 'valibot'
import { ContextChange } from '../../../shared/append.ts'
import { GivenId } from '../../../shared/checked.ts'
import { removeContext } from '../../contexts/remove.ts'
import { answerChange } from '../context-change.ts'
import { endpoint } from '../endpoint.ts'
import { ifMatch } from '../headers.ts'
import { CHANGE } from '../openapi/examples.ts'
import { parse } from '../refusal.ts'

const RemoveParams = v.strictObject({
  context_id: v.pipe(GivenId, v.examples(['ctx_d56a41d41324fbf9c6d4afed'])),
})

export const deleteContext = endpoint({
  method: 'DELETE',
  path: '/v1/context/{context_id}',
  scope: 'users:write',
  selfScope: 'self:write',
  about: {
    operationId: 'deleteContext',
    tag: 'Context',
    summary: 'Remove context',
    description: 'Removes one text, with every value that only it supports.',
    params: RemoveParams,
    headers: ['If-Match'],
    answer: {
      description: 'What the removal changed',
      schema: ContextChange,
      examples: { removed: CHANGE },
      headers: ['ETag'],
    },
    refusals: ['not_found'],
  },
  read: (c) => ({
    contextId: parse(RemoveParams, c.req.param(), 'parameter').context_id,
    match: ifMatch(c.req.raw.headers),
  }),
  targetOf: 'its statement',
  handle: async (c, { caller, input }) =>
    answerChange(c, await removeContext(c.env, caller, input.contextId, input.match)),
})
