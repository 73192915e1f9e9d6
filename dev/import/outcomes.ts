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
 * Lines that say what became of a pair: items of feedback. Of a pair the latest instant stands, whatever the order; of
 * one without instants the last line of the file, so those go one after another.
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
        // Its place in the call says nothing to who has the file.
        return one && { code: one.code, message: one.message.replace(`items.${index}.`, '') }
      })
    },
  }
}

/** The members of an item without which it is none. */
export const OUTCOME_NEEDS = ['seeker_id', 'candidate_id', 'outcome']
/** The members of an item, as columns of a table may be. */
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
