import { KithError, kith } from '../../../client/index.ts'
import type { Api } from './session.ts'

/** Our own client. */
export function ownClient(url: string, key: string): Api {
  const client = kith({ url, key })
  return {
    upsert: (user_id, context, fields) => client.users.upsert({ user_id, domain: 'dating', context, fields }),
    get: (userId) => client.users.get(userId, 'dating'),
    append: (user_id, content) => client.context.append({ user_id, domain: 'dating', content }),
    remove: (contextId) => client.context.remove(contextId),
    texts: (userId) => Array.fromAsync(client.context.list(userId, { domain: 'dating', pageSize: 1 })),
    match: async (user_id) => {
      const { matches } = await client.match({ user_id, domain: 'dating', explain: true })
      return matches
    },
    export: async (userId) => Object.keys((await client.users.export(userId)).domains),
    erase: (userId) => client.users.delete(userId),
    refused: (userId) =>
      client.users.get(userId, 'dating').then(
        () => 'nothing',
        (error: unknown) => (error instanceof KithError ? error.code : String(error)),
      ),
    fieldNames: async () => (await client.schema('dating')).fields.map(({ name }) => name),
  }
}
