import { UsageError } from '../command.ts'
import { ask, patientClient, type Server } from './client.ts'
import type { Batch, Refused, Subject } from './subject.ts'

/** Sends a batch until it is answered. The same key makes sure that one whose answer got lost is not done twice. */
export type Send = (batch: Batch, idempotencyKey: string) => Promise<Refused[]>

/** @throws UsageError where going on is of no use; the server's signal's reason */
export function batchSender(server: Server, subject: Subject): Send {
  const call = patientClient(server)
  return async (batch, idempotencyKey) => {
    const answer = await call({ method: 'POST', ...subject.requestOf(batch), idempotencyKey })
    const refused = subject.refusedBy(batch, answer)
    if (refused?.length === batch.items.length) return refused
    throw new UsageError(
      answer.status === 200 ? `${server.url} answers, but not as a kith does.` : answer.why,
    )
  }
}

/**
 * Finds out, before anything is sent, whether there is a kith at the address whose key may write.
 *
 * @param path where lines go
 * @throws UsageError that says what to do
 */
export async function checkServer(server: Server, path: string): Promise<void> {
  const { status, why } = await ask(server, { method: 'POST', path, body: '{"items":[]}' })
  if (status !== 400) throw new UsageError(why)
}
