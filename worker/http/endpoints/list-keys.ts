import { ApiKey } from '../../../shared/key.ts'
import { pageOf } from '../../../shared/page.ts'
import { findKeys } from '../../store/keys.ts'
import { toApiKey } from '../api-key.ts'
import { endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { KEY } from '../openapi/operator-examples.ts'

export const showKeys = endpoint({
  method: 'GET',
  path: '/v1/keys',
  scope: 'admin',
  about: {
    tag: 'Keys',
    operationId: 'listKeys',
    summary: 'List keys',
    description: 'The tenant’s keys, newest first. The operator of the service creates them.',
    query: NoQuery,
    answer: {
      description: 'All of them, on one page',
      schema: pageOf(ApiKey),
      examples: { all: { data: [KEY], next_cursor: null } },
    },
  },
  read: readNoQuery,
  handle: async (c, { caller }) =>
    c.json({ data: (await findKeys(c.env.db, caller)).map(toApiKey), next_cursor: null }),
})
