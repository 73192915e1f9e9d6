import { grouped } from '../../../shared/checked.ts'
import { MAX_RETRIED, Retried, RetryRequest } from '../../../shared/work.ts'
import { retryWork } from '../../enrich/work.ts'
import { readJson } from '../body.ts'
import { queriedDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { parse } from '../refusal.ts'

export const postRetry = endpoint({
  method: 'POST',
  path: '/v1/enrichment/retry',
  scope: 'users:write',
  about: {
    tag: 'Enrichment',
    operationId: 'retryFailed',
    summary: 'Retry failed records',
    description: `Makes the work of up to ${grouped(MAX_RETRIED)} failed records due again: all, or those selected. Each call finds records that have failed since.`,
    body: { schema: RetryRequest, examples: { domain: { domain: 'dating' }, all: {} } },
    answer: {
      description: 'Number of records made due',
      schema: Retried,
      examples: { one: { retried: 1, has_more: false } },
    },
  },
  read: async (c) => {
    const body = parse(RetryRequest, (await readJson(c.req.raw)).value, 'field')
    return { ...body, domain: queriedDomain(c, body.domain) }
  },
  handle: async (c, { caller, input }) => c.json(await retryWork(c.env, caller, input)),
})
