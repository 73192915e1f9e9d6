import * as v from 'valibot'
import { UsageError } from '../command.ts'
import { type Batch, bodyOf } from './batches.ts'
import { ask, Failure, patientClient, type Server } from './client.ts'

const UPSERTS = '/v1/users/batch'
const APPEND = '/v1/context'

/** Statuses that speak of what was sent, and not of who sent it or where. */
const REFUSALS = new Set([400, 404, 413])

const Results = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    results: v.array(
      v.union([
        v.object({ status: v.literal(200) }),
        v.object({
          status: v.number(),
          error: v.object({ code: v.string(), message: v.string(), details: v.optional(v.unknown()) }),
        }),
      ]),
    ),
  }),
)

/** What the server says of each item of a batch: nothing where it is in. */
export type Refused = v.InferOutput<typeof Failure>['error'] | undefined

/** Sends a batch until it is answered. The same key makes sure that one whose answer got lost is not done twice. */
export type Send = (batch: Batch, idempotencyKey: string) => Promise<Refused[]>

/** @throws UsageError where going on is of no use; the server's signal's reason */
export function batchSender(server: Server): Send {
  const call = patientClient(server)
  return async (batch, idempotencyKey) => {
    const path = batch.isAppend ? APPEND : UPSERTS
    const { status, text, why } = await call({ method: 'POST', path, body: bodyOf(batch), idempotencyKey })
    if (batch.isAppend && status === 200) return [undefined]
    if (batch.isAppend && REFUSALS.has(status)) return [v.parse(Failure, text).error]
    if (status !== 200) throw new UsageError(why)
    const answer = v.safeParse(Results, text)
    if (!answer.success || answer.output.results.length !== batch.items.length) {
      throw new UsageError(`${server.url} answers, but not as a kith does.`)
    }
    return answer.output.results.map((one) => ('error' in one ? one.error : undefined))
  }
}

/**
 * Finds out, before anything is sent, whether there is a kith at the address whose key may write.
 *
 * @throws UsageError that says what to do
 */
export async function checkServer(server: Server): Promise<void> {
  const { status, why } = await ask(server, { method: 'POST', path: UPSERTS, body: '{"items":[]}' })
  if (status !== 400) throw new UsageError(why)
}
