import * as v from 'valibot'

export const MAX_TEXT_CHARS = 100_000
export const MAX_USER_ID_CHARS = 255
export const MAX_FIELDS = 200

/** Length as a person counts: Unicode code points, not UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** A text that is not longer than `limit` code points; cheap for one that is obviously shorter or longer. */
const within = (limit: number) => (text: string) =>
  text.length <= limit || (text.length <= 2 * limit && codePoints(text) <= limit)

export const UserId = v.pipe(
  v.string(),
  v.check(
    (id) => id !== '' && within(MAX_USER_ID_CHARS)(id) && !/\p{Cc}/u.test(id) && id !== '.' && id !== '..',
    `1 to ${MAX_USER_ID_CHARS} characters without control characters, not '.' or '..'`,
  ),
  v.description('Client-supplied unique identifier, compared exactly as sent.'),
)

export const UserText = v.pipe(
  v.string(),
  v.check(within(MAX_TEXT_CHARS), `at most ${MAX_TEXT_CHARS.toLocaleString('en')} characters`),
)

/** The body of `POST /v1/users`. Which keys `fields` knows, and what they hold, is the domain's to say. */
export const UpsertUserRequest = v.strictObject({
  user_id: UserId,
  domain: v.pipe(v.string(), v.description('Domain this user belongs to.')),
  context: v.optional(v.pipe(UserText, v.description('Free text. Structured fields are extracted from it.'))),
  fields: v.optional(
    v.pipe(
      // A record takes a list for an object.
      v.unknown(),
      v.check((fields) => !Array.isArray(fields), 'a JSON object'),
      v.record(v.string(), v.unknown()),
      v.check((fields) => Object.keys(fields).length <= MAX_FIELDS, `at most ${MAX_FIELDS} keys`),
      v.description('Pre-structured field values. They override anything extracted.'),
    ),
  ),
  memory_ref: v.optional(
    v.pipe(v.string(), v.description('Pointer to an external memory store that the customer operates.')),
  ),
})
export type UpsertUserRequest = v.InferOutput<typeof UpsertUserRequest>
