import type { CallOptions, PageOptions, Pages } from './call.ts'
import type { Send } from './send.ts'
import type { ApiKey, FailedRecord, Retried, RetryRequest, WorkState } from './types.ts'

/** Calls for operators. */
export function operatorCalls(send: Send, pages: Pages) {
  return {
    /** The state of the background work, and the records whose work failed permanently. */
    enrichment: {
      state: ({ signal }: CallOptions = {}): Promise<WorkState> =>
        send({ method: 'GET', path: '/v1/enrichment', signal }),

      failed: (list: PageOptions & { domain?: string } = {}): AsyncGenerator<FailedRecord> =>
        pages('/v1/enrichment/failed', list, { domain: list.domain }),

      /** Retries failed work, up to 1,000 records per call: all, or the named ones. */
      retry: (which: RetryRequest = {}, { signal }: CallOptions = {}): Promise<Retried> =>
        send({ method: 'POST', path: '/v1/enrichment/retry', body: which, signal }),
    },

    /** The tenant's API keys. The calling key needs the scope `admin`. */
    keys: {
      list: async ({ signal }: CallOptions = {}): Promise<ApiKey[]> => {
        const { data } = await send<{ data: ApiKey[] }>({ method: 'GET', path: '/v1/keys', signal })
        return data
      },

      /** Revokes the key and every token that it issued. */
      revoke: (id: string, { signal }: CallOptions = {}): Promise<ApiKey> =>
        send({ method: 'DELETE', path: `/v1/keys/${encodeURIComponent(id)}`, signal }),
    },
  }
}
