import * as v from 'valibot'
import { pageOf } from '../../../shared/page.ts'
import { ModelEntry } from '../../../shared/training.ts'
import { DomainName } from '../../../shared/upsert.ts'
import { listModels } from '../../train/train.ts'
import { currentDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { MODEL_ENTRY } from '../openapi/learning-examples.ts'
import { parse } from '../refusal.ts'

const ModelsQuery = v.strictObject({ domain: DomainName })

export const showModels = endpoint({
  method: 'GET',
  path: '/v1/models',
  scope: 'match',
  about: {
    tag: 'Learning',
    operationId: 'listModels',
    summary: 'List models',
    description: 'The models of a domain, newest first and the shipped one last. One of them is deployed.',
    query: ModelsQuery,
    answer: {
      description: 'All of them, on one page',
      schema: pageOf(ModelEntry),
      examples: { shipped: { data: [MODEL_ENTRY], next_cursor: null } },
    },
  },
  read: (c) => currentDomain(c.env.domains, parse(ModelsQuery, c.req.query(), 'parameter').domain),
  handle: async (c, { caller, input }) =>
    c.json({ data: await listModels(c.env, caller, input), next_cursor: null }),
})
