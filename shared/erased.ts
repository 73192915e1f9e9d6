import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer())

/** Deleted rows by kind. */
export const Erased = v.object({
  users: count,
  contexts: count,
  vectors: count,
  history: count,
  replies: count,
  outcomes: v.pipe(count, v.description('Outcomes with the user as seeker or candidate.')),
  deliveries: v.pipe(count, v.description('Webhook messages, sent or not.')),
})
export type Erased = v.InferOutput<typeof Erased>

/** The receipt of an erasure. */
export const Erasure = v.object({ erased: Erased })
