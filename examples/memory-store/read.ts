import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import * as v from 'valibot'

/** Asks the database of schema.sql. */
export type Query = (sql: string, values: unknown[]) => Promise<{ rows: unknown[] }>

const Asked = v.object({
  user_id: v.string(),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  /** The last item of the page before: where this one goes on, whatever was added meanwhile. */
  cursor: v.optional(v.pipe(v.string(), v.parseJson(), v.tuple([v.string(), v.string()]))),
})
const Items = v.array(v.object({ id: v.string(), text: v.string(), occurred_at: v.string() }))
/** The memories of one user, newest first. Microseconds stay in the date, so that the cursor finds its place. */
const PAGE = `
  select id, text, to_char(said_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as occurred_at
  from memories
  where user_id = $1 and ($2::timestamptz is null or (said_at, id) < ($2::timestamptz, $3::text))
  order by said_at desc, id desc
  limit $4`

/** Answers a POST from kith; docs/memory.md has the contract. An unknown user has no items. */
export function answerReads(query: Query, secret: string): RequestListener {
  return async (request, response) => {
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    try {
      if (!isSame(request.headers.authorization ?? '', `Bearer ${secret}`)) return answer(401, {})
      const asked = v.safeParse(v.pipe(v.string(), v.parseJson(), Asked), await bodyOf(request))
      if (!asked.success) return answer(400, {})
      const { user_id, limit, cursor: [saidAt, id] = [] } = asked.output
      const { rows } = await query(PAGE, [user_id, saidAt, id, limit])
      const items = v.parse(Items, rows)
      const last = items.length === limit ? items.at(-1) : undefined
      answer(200, { items, next_cursor: last ? JSON.stringify([last.occurred_at, last.id]) : null })
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.name : typeof error}\n`)
      answer(503, {})
    }
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest()
const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b))

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
