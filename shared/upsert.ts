import * as v from 'valibot'
import { grouped, jsonObject, text } from './checked.ts'

export const MAX_BODY_BYTES = 256 * 1024
export const MAX_TEXT_CHARS = 100_000
export const MAX_USER_ID_CHARS = 255
export const MAX_FIELDS = 200

/** Length in Unicode code points, not UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Whether a text has at most `limit` code points; counts only if the length in UTF-16 units leaves it open. */
const within = (limit: number) => (text: string) =>
  text.length <= limit || (text.length <= 2 * limit && codePoints(text) <= limit)

export const UserId = v.pipe(
  text(
    (id) => id !== '' && within(MAX_USER_ID_CHARS)(id) && !/\p{Cc}/u.test(id) && id !== '.' && id !== '..',
    `1 to ${MAX_USER_ID_CHARS} characters without control characters, not '.' or '..'`,
    { minLength: 1, maxLength: MAX_USER_ID_CHARS },
  ),
  v.description('Your own id of the user, compared exactly as sent.'),
  v.examples(['u_alice']),
)

export const DomainName = v.pipe(v.string(), v.examples(['dating']))

export const UserText = text(within(MAX_TEXT_CHARS), `at most ${grouped(MAX_TEXT_CHARS)} characters`, {
  maxLength: MAX_TEXT_CHARS,
})

/** The body of `POST /v1/users`. The members of `fields` depend on the domain. */
export const UpsertUserRequest = v.strictObject({
  user_id: UserId,
  domain: v.pipe(DomainName, v.description('Domain this user belongs to.')),
  context: v.optional(v.pipe(UserText, v.description('Free text. Structured fields are extracted from it.'))),
  fields: v.optional(
    v.pipe(
      jsonObject(
        'Pre-structured field values. They override anything extracted. `null` for a field that the domain knows says that there is none; keys that it does not know go to `extras`. What each domain knows: `FieldsByDomain`.',
        {
          additionalProperties: true,
          maxProperties: MAX_FIELDS,
          examples: [{ age: 32, location: 'New York, NY' }],
        },
      ),
      v.check((fields) => Object.keys(fields).length <= MAX_FIELDS, `at most ${MAX_FIELDS} keys`),
    ),
  ),
  memory_ref: v.optional(
    v.pipe(
      v.string(),
      v.description('Pointer to an external memory store that the customer operates.'),
      v.examples(['jeanmemory://tenant/u_alice']),
    ),
  ),
})
export type UpsertUserRequest = v.InferOutput<typeof UpsertUserRequest>
