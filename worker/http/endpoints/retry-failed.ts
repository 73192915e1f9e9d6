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
    description: `Makes the work of failed records due again, up to ${grouped(MAX_RETRIED)} of them: all, or those that are named. The same call again finds what has failed since.`,
    body: { schema: RetryRequest, examples: { domain: { domain: 'dating' }, all: {} } },
    answer: {
      description: 'How many are due again',
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
