import { UsageError } from '../command.ts'
import { ask, patientClient, type Server } from './client.ts'
import type { Batch, Refused, Subject } from './subject.ts'

/** Sends a batch until it is answered. The idempotency key prevents a second effect after a lost answer. */
export type Send = (batch: Batch, idempotencyKey: string) => Promise<Refused[]>

/** @throws UsageError if continuing is pointless; the signal's reason */
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
 * Checks in advance that the URL is a kith whose key may write.
 *
 * @param path of the endpoint
 * @throws UsageError that says what to do
 */
export async function checkServer(server: Server, path: string): Promise<void> {
  const { status, why } = await ask(server, { method: 'POST', path, body: '{"items":[]}' })
  if (status !== 400) throw new UsageError(why)
}
