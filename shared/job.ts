import * as v from 'valibot'

/**
 * A job on the queue: a record has work due. It says nothing that the row does not: a lost, repeated, late or
 * reordered one changes nothing. `workVersion` is the work it was sent for, so that a dead letter of old work
 * cannot fail newer work.
 */
export const Job = v.strictObject({
  recordId: v.pipe(v.number(), v.safeInteger()),
  workVersion: v.pipe(v.number(), v.safeInteger()),
})
export type Job = v.InferOutput<typeof Job>
