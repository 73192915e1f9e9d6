import * as v from 'valibot'
import { UserId, UserText } from './upsert.ts'

const ISO_INSTANT = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)$/

/** The body of `POST /v1/context`. */
export const AppendContextRequest = v.strictObject({
  user_id: UserId,
  domain: v.string(),
  content: v.pipe(
    UserText,
    v.check((text) => text.trim() !== '', 'a text that is not blank'),
    v.description('What was said of or by the user.'),
  ),
  source: v.optional(
    v.pipe(
      v.string(),
      v.check((source) => source !== '' && source.length <= 255, '1 to 255 characters'),
      v.description('Where it comes from, in your words.'),
    ),
    'api',
  ),
  occurred_at: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => ISO_INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
        'an ISO 8601 instant with its offset, such as 2026-05-17T22:01:09Z',
      ),
      v.transform((text) => new Date(text)),
      v.description('When it was said; now if it is not given.'),
    ),
  ),
})
export type AppendContextRequest = v.InferOutput<typeof AppendContextRequest>
