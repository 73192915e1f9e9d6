import * as v from 'valibot'

/**
 * A job: a record has work due. It only points to the row, so a lost, repeated, late or reordered job changes
 * nothing. `workVersion` identifies the work, so that a dead letter of old work cannot fail newer work.
 */
export const Job = v.strictObject({
  recordId: v.pipe(v.number(), v.safeInteger()),
  workVersion: v.pipe(v.number(), v.safeInteger()),
})
export type Job = v.InferOutput<typeof Job>
