import type { Send } from './send.ts'

export interface CallOptions {
  /** Aborts the call. */
  signal?: AbortSignal
}

export interface KeyedOptions extends CallOptions {
  /** Generated per call by default. Pass your own to make a call once across restarts of your program. */
  idempotencyKey?: string
}

export interface PageOptions extends CallOptions {
  /** Items per page, 1 to 100. */
  pageSize?: number
}

/** Iterates over all items of a list and fetches pages as needed. */
export type Pages = <Item>(
  path: string,
  list: PageOptions,
  query?: Record<string, string | undefined>,
) => AsyncGenerator<Item>

export function pagesOf(send: Send): Pages {
  return async function* <Item>(path: string, { pageSize, signal }: PageOptions, query = {}) {
    let cursor: string | null | undefined
    do {
      const at = path + queryOf({ ...query, limit: pageSize, cursor })
      const page = await send<{ data: Item[]; next_cursor: string | null }>({
        method: 'GET',
        path: at,
        signal,
      })
      yield* page.data
      cursor = page.next_cursor
    } while (cursor !== null)
  }
}

export function queryOf(members: Record<string, string | number | null | undefined>): string {
  const said = Object.entries(members).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return said.length > 0 ? `?${said.join('&')}` : ''
}

export const keyHeader = ({ idempotencyKey = crypto.randomUUID() }: KeyedOptions) => ({
  'Idempotency-Key': idempotencyKey,
})
