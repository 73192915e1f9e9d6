import { UncheckedBatch, UpsertUsersAnswer, UpsertUsersRequest } from '../../../shared/batch.ts'
import { AppError, type ErrorBody, errorBody, STATUS } from '../../../shared/errors.ts'
import type { Deps } from '../../deps.ts'
import { toRecord } from '../../record/render.ts'
import type { Profile } from '../../users/upsert.ts'
import { type UpsertMany, upsertUsers } from '../../users/upsert-many.ts'
import { checkValue, readUnchecked } from '../body.ts'
import type { Call } from '../call.ts'
import { requireLoaded } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { answerKeyed, readKeyed } from '../keyed-body.ts'
import { BATCH, BATCHED } from '../openapi/examples.ts'
import { toProfile } from '../profile.ts'
import { parse, refuse, unexpected } from '../refusal.ts'

export const postUsers = endpoint({
  method: 'POST',
  path: '/v1/users/batch',
  scope: 'users:write',
  about: {
    operationId: 'upsertUsers',
    tag: 'Users',
    summary: 'Upsert many users',
    description:
      'Applies up to 100 upserts in order and returns a result for each. A refused item does not affect the others; any status but 200 means that nothing was stored. A user may occur more than once: each of their results is the final record. Enrichment runs in the background.',
    headers: ['Idempotency-Key'],
    body: { schema: UpsertUsersRequest, examples: { two: BATCH } },
    answer: {
      description: 'A result for each item, in the same order',
      schema: UpsertUsersAnswer,
      examples: { oneRefused: BATCHED },
      headers: ['Idempotent-Replayed'],
    },
  },
  read: readBatch,
  handle: async (c, { caller, input }) => {
    const { outcomes, replayed } = await upsertUsers(c.env, caller, input)
    await c.env.domains.ready(outcomes.flatMap((one) => ('record' in one ? [one.record.schemaVersion] : [])))
    const results = outcomes.map((outcome): UpsertUsersAnswer['results'][number] =>
      'record' in outcome
        ? { status: 200, record: toRecord(c.env.domains, outcome.record) }
        : { status: STATUS[outcome.refused.error.code], ...outcome.refused },
    )
    const failed = results.filter((result) => 'error' in result).length
    const answer: UpsertUsersAnswer = { succeeded: results.length - failed, failed, results }
    return answerKeyed(c, { answer, replayed })
  },
})

async function readBatch(c: Call): Promise<UpsertMany> {
  refusePreconditions(c.req.raw.headers)
  const { value, idempotency } = await readKeyed(c, readUnchecked)
  const { items } = parse(UncheckedBatch, value, 'field')
  requireLoaded(c.env.domains, items.flatMap(domainNamed))
  return { items: items.map((item) => readItem(c.env, item)), idempotency }
}

const domainNamed = (item: unknown): string[] =>
  typeof item === 'object' && item !== null && 'domain' in item && typeof item.domain === 'string'
    ? [item.domain]
    : []

/** Ignoring a precondition would mislead the caller, so it is refused. */
function refusePreconditions(headers: Headers): void {
  const sent = ['If-Match', 'If-None-Match'].find((name) => headers.has(name))
  if (sent) throw refuse([unexpected(sent, 'none: a batch speaks of many records', 'one')])
}

/** An invalid item gets the same error as in `POST /v1/users` and does not affect the others. */
function readItem(deps: Deps, item: unknown): { profile: Profile } | { refused: ErrorBody } {
  try {
    checkValue(item)
    return { profile: toProfile(deps, item) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { refused: errorBody(error) }
  }
}
