import * as v from 'valibot'
import { GivenId } from '../../../shared/checked.ts'
import { AppError } from '../../../shared/errors.ts'
import { ApiKey } from '../../../shared/key.ts'
import { revokeKey } from '../../store/keys.ts'
import { toApiKey } from '../api-key.ts'
import { endpoint } from '../endpoint.ts'
import { readNoQuery } from '../no-query.ts'
import { KEY, REVOKED_KEY } from '../openapi/operator-examples.ts'
import { parse } from '../refusal.ts'

const KeyParams = v.strictObject({ key_id: v.pipe(GivenId, v.examples([KEY.id])) })

export const deleteKey = endpoint({
  method: 'DELETE',
  path: '/v1/keys/{key_id}',
  scope: 'admin',
  about: {
    tag: 'Keys',
    operationId: 'revokeKey',
    summary: 'Revoke key',
    description: 'The key and its tokens are refused from now on. It stays listed. A key can revoke itself.',
    params: KeyParams,
    answer: { description: 'The key', schema: ApiKey, examples: { revoked: REVOKED_KEY } },
    refusals: ['not_found'],
  },
  read: (c) => {
    readNoQuery(c)
    return parse(KeyParams, c.req.param(), 'parameter').key_id
  },
  handle: async (c, { caller, input: id }) => {
    const key = await revokeKey(c.env.db, caller, id)
    if (!key) throw new AppError('not_found', 'There is no such key.')
    return c.json(toApiKey(key))
  },
})
