import { WorkState } from '../../../shared/work.ts'
import { stateOfWork } from '../../enrich/work.ts'
import { endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { WORK } from '../openapi/operator-examples.ts'

export const showEnrichment = endpoint({
  method: 'GET',
  path: '/v1/enrichment',
  scope: 'users:read',
  about: {
    tag: 'Enrichment',
    operationId: 'getEnrichment',
    summary: 'Get state of enrichment',
    description: 'The number of due and failed records, in each domain with any.',
    query: NoQuery,
    answer: { description: 'The state', schema: WorkState, examples: { state: WORK } },
  },
  read: readNoQuery,
  handle: async (c, { caller }) => c.json(await stateOfWork(c.env, caller)),
})
