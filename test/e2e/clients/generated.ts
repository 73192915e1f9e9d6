import createClient from 'openapi-fetch'
import type { paths } from '../../../client/api.ts'
import type { Api } from './session.ts'

/** What openapi-typescript and openapi-fetch make of our document: every path, member and answer is typed by it. */
export function generatedClient(url: string, key: string): Api {
  const client = createClient<paths>({ baseUrl: `${url}/v1`, headers: { Authorization: `Bearer ${key}` } })
  const one = (user_id: string) => ({ params: { path: { user_id }, query: { domain: 'dating' } } })
  return {
    upsert: async (user_id, context, fields) =>
      given(await client.POST('/users', { body: { user_id, domain: 'dating', context, fields } })),
    get: async (userId) => {
      const record = given(await client.GET('/users/{user_id}', one(userId)))
      if (!('fields' in record)) throw new Error('expected the record of one domain, got those of all')
      return record
    },
    append: async (user_id, content) =>
      given(await client.POST('/context', { body: { user_id, domain: 'dating', content } })),
    remove: async (context_id) =>
      given(await client.DELETE('/context/{context_id}', { params: { path: { context_id } } })),
    texts: async (userId) => given(await client.GET('/users/{user_id}/context', one(userId))).data,
    match: async (user_id) =>
      given(await client.POST('/match', { body: { user_id, domain: 'dating', explain: true } })).matches,
    export: async (userId) =>
      Object.keys(given(await client.GET('/users/{user_id}/export', one(userId))).domains),
    erase: async (user_id) =>
      given(await client.DELETE('/users/{user_id}', { params: { path: { user_id } } })).erased,
    refused: async (userId) => {
      const { error } = await client.GET('/users/{user_id}', one(userId))
      return error?.error.code ?? 'nothing'
    },
    fieldNames: async () => {
      const schema = given(await client.GET('/schema', { params: { query: { domain: 'dating' } } }))
      return 'fields' in schema ? schema.fields.map(({ name }) => name) : []
    },
  }
}

function given<Data>({ data, error }: { data?: Data; error?: unknown }): Data {
  if (data === undefined) throw new Error(JSON.stringify(error))
  return data
}
