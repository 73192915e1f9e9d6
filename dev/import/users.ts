import * as v from 'valibot'
import { MAX_BATCH_ITEMS } from '../../shared/batch.ts'
import { Failure } from './client.ts'
import { textOf } from './rejection.ts'
import { listBody, type Subject } from './subject.ts'

export const UPSERTS = '/v1/users/batch'
const APPEND = '/v1/context'

/** Statuses about the content, not about the caller or the URL. */
const REFUSALS = new Set([400, 404, 413])

const Results = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    results: v.array(
      v.union([
        v.object({ status: v.literal(200) }),
        v.object({
          status: v.number(),
          error: v.object({ code: v.string(), message: v.string(), details: v.optional(v.unknown()) }),
        }),
      ]),
    ),
  }),
)

/**
 * User lines: bodies of upserts, or, with `content`, texts to append, which are sent one by one.
 *
 * @param domain default for lines without one
 */
export function users(domain: string | undefined): Subject {
  const body = listBody()
  return {
    nobody: { user_id: null },
    maxItems: MAX_BATCH_ITEMS,
    maxLineBytes: body.maxLineBytes,
    itemOf(line, value, text) {
      const userId = textOf(value, 'user_id')
      return {
        line,
        about: { user_id: userId },
        key: userId,
        beside: Object.hasOwn(value, 'content') ? 'none' : 'any',
        text: withDomain(text, value, domain),
      }
    },
    requestOf: ({ items }) => {
      const [first] = items
      return first?.beside === 'none'
        ? { path: APPEND, body: first.text }
        : { path: UPSERTS, body: body.of(items) }
    },
    refusedBy({ items }, { status, text }) {
      if (items[0]?.beside === 'none') {
        if (status === 200) return [undefined]
        return REFUSALS.has(status) ? [v.parse(Failure, text).error] : undefined
      }
      const answer = v.safeParse(Results, text)
      if (status !== 200 || !answer.success) return undefined
      return answer.output.results.map((one) => ('error' in one ? one.error : undefined))
    },
  }
}

/** Inserted as text, since parsing and printing could change numbers. */
function withDomain(text: string, value: object, domain: string | undefined): string {
  if (domain === undefined || Object.hasOwn(value, 'domain')) return text
  const rest = text.slice(1).trimStart()
  return `{"domain":${JSON.stringify(domain)}${rest === '}' ? '' : ','}${rest}`
}
