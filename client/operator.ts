import type { CallOptions, PageOptions, Pages } from './call.ts'
import type { Send } from './send.ts'
import type { ApiKey, FailedRecord, Retried, RetryRequest, WorkState } from './types.ts'

/** What whoever operates a product looks after. */
export function operatorCalls(send: Send, pages: Pages) {
  return {
    /** How the background work stands, and records whose work was given up. */
    enrichment: {
      state: ({ signal }: CallOptions = {}): Promise<WorkState> =>
        send({ method: 'GET', path: '/v1/enrichment', signal }),

      failed: (list: PageOptions & { domain?: string } = {}): AsyncGenerator<FailedRecord> =>
        pages('/v1/enrichment/failed', list, { domain: list.domain }),

      /** Makes failed work due again, up to 1,000 records at a time: all, or what is named. */
      retry: (which: RetryRequest = {}, { signal }: CallOptions = {}): Promise<Retried> =>
        send({ method: 'POST', path: '/v1/enrichment/retry', body: which, signal }),
    },

    /** The keys of the tenant; the calling key needs the scope `admin`. */
    keys: {
      list: async ({ signal }: CallOptions = {}): Promise<ApiKey[]> => {
        const { data } = await send<{ data: ApiKey[] }>({ method: 'GET', path: '/v1/keys', signal })
        return data
      },

      /** From now on the key, and every token that it made, opens nothing. */
      revoke: (id: string, { signal }: CallOptions = {}): Promise<ApiKey> =>
        send({ method: 'DELETE', path: `/v1/keys/${encodeURIComponent(id)}`, signal }),
    },
  }
}
