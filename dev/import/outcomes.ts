import * as v from 'valibot'
import { MAX_FEEDBACK_ITEMS, OUTCOMES } from '../../shared/outcome.ts'
import type { FieldOf } from './columns.ts'
import { textOf } from './rejection.ts'
import { listBody, type Subject } from './subject.ts'

export const FEEDBACK = '/v1/feedback'

const Taken = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    accepted: v.number(),
    rejected: v.optional(v.array(v.object({ index: v.number(), code: v.string(), message: v.string() })), []),
  }),
)

/**
 * Outcome lines: feedback items. The latest instant of a pair wins in any order. Without instants the last line of
 * the file wins, so lines of such a pair are sent in order.
 */
export function outcomes(domain: string): Subject {
  const body = listBody({ domain })
  return {
    nobody: { seeker_id: null, candidate_id: null },
    maxItems: MAX_FEEDBACK_ITEMS,
    maxLineBytes: body.maxLineBytes,
    itemOf(line, value, text) {
      const about = { seeker_id: textOf(value, 'seeker_id'), candidate_id: textOf(value, 'candidate_id') }
      const isDated = Object.hasOwn(value, 'occurred_at')
      return { line, about, key: isDated ? null : JSON.stringify(about), beside: 'otherKeys', text }
    },
    requestOf: ({ items }) => ({ path: FEEDBACK, body: body.of(items) }),
    refusedBy({ items }, { status, text }) {
      const answer = v.safeParse(Taken, text)
      if (status !== 200 || !answer.success) return undefined
      const { accepted, rejected } = answer.output
      if (accepted + rejected.length !== items.length) return undefined
      const byIndex = new Map(rejected.map((one) => [one.index, one]))
      return items.map((_, index) => {
        const one = byIndex.get(index)
        // The item's index in the call means nothing to the user.
        return one && { code: one.code, message: one.message.replace(`items.${index}.`, '') }
      })
    },
  }
}

/** Required members of an item. */
export const OUTCOME_NEEDS = ['seeker_id', 'candidate_id', 'outcome']
/** Members of an item that a table's column may hold. */
export const OUTCOME_MEMBERS: readonly FieldOf[] = [
  {
    name: 'seeker_id',
    kind: 'hard',
    type: 'string',
    aliases: ['seeker', 'user id', 'userid', 'from', 'rater'],
  },
  {
    name: 'candidate_id',
    kind: 'hard',
    type: 'string',
    aliases: ['candidate', 'item id', 'itemid', 'to', 'target'],
  },
  {
    name: 'outcome',
    kind: 'hard',
    type: 'string',
    values: Object.keys(OUTCOMES),
    aliases: ['label', 'result', 'decision', 'event'],
  },
  { name: 'weight', kind: 'hard', type: 'number' },
  {
    name: 'occurred_at',
    kind: 'hard',
    type: 'string',
    aliases: ['at', 'timestamp', 'time', 'date', 'decided at'],
  },
  { name: 'match_id', kind: 'hard', type: 'string' },
]
