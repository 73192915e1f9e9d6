import * as v from 'valibot'
import { pageOf } from '../../../shared/page.ts'
import { FailedRecord } from '../../../shared/work.ts'
import { findFailed } from '../../store/work.ts'
import { domainQuery, queriedDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { FAILED } from '../openapi/operator-examples.ts'
import { pageQuery, readPage, toPage } from '../page.ts'
import { parse } from '../refusal.ts'

const FailedQuery = v.strictObject({ ...domainQuery, ...pageQuery })

export const showFailed = endpoint({
  method: 'GET',
  path: '/v1/enrichment/failed',
  scope: 'users:read',
  about: {
    tag: 'Enrichment',
    operationId: 'listFailed',
    summary: 'List failed records',
    description: 'Records with failed work, with the error, in the order of creation.',
    query: FailedQuery,
    answer: {
      description: 'A page of records',
      schema: pageOf(FailedRecord),
      examples: { lastPage: { data: [FAILED], next_cursor: null } },
    },
  },
  read: (c) => {
    const query = parse(FailedQuery, c.req.query(), 'parameter')
    return {
      domain: queriedDomain(c, query.domain),
      ...readPage(query, v.pipe(v.number(), v.safeInteger())),
    }
  },
  handle: async (c, { caller, input: { domain, after = 0, limit } }) => {
    const found = await findFailed(c.env.db, caller, { domain, after, limit: limit + 1 })
    const page = toPage(found, limit, ({ recordId }) => recordId)
    return c.json({ ...page, data: page.data.map(({ recordId: _, ...failed }) => failed) })
  },
})
