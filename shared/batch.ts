import * as v from 'valibot'
import { ErrorBody } from './errors.ts'
import { UserRecord } from './record.ts'
import { UpsertUserRequest } from './upsert.ts'

export const MAX_BATCH_ITEMS = 100

const batchOf = <Item extends v.GenericSchema>(item: Item) =>
  v.strictObject({
    items: v.pipe(
      v.array(item),
      v.check(
        (items) => items.length >= 1 && items.length <= MAX_BATCH_ITEMS,
        `an array of 1 to ${MAX_BATCH_ITEMS} items`,
      ),
      v.metadata({ minItems: 1, maxItems: MAX_BATCH_ITEMS }),
      v.description('Bodies of `POST /v1/users`, applied in this order.'),
    ),
  })

/** The body of `POST /v1/users/batch`. */
export const UpsertUsersRequest = batchOf(UpsertUserRequest)
export type UpsertUsersRequest = v.InferOutput<typeof UpsertUsersRequest>

/** Like `UpsertUsersRequest` with unchecked items; each item is checked separately. */
export const UncheckedBatch = batchOf(v.unknown())

const count = v.pipe(v.number(), v.integer())

/** The answer, for any outcome of the items. */
export const UpsertUsersAnswer = v.object({
  succeeded: count,
  failed: count,
  results: v.pipe(
    v.array(
      v.union([
        v.object({ status: v.literal(200), record: UserRecord }),
        v.object({ status: count, ...ErrorBody.entries }),
      ]),
    ),
    v.description('One for each item, in the same order: the record, or the error of a single call.'),
  ),
})
export type UpsertUsersAnswer = v.InferOutput<typeof UpsertUsersAnswer>
