import { AppError } from '../../shared/errors.ts'
import type { Superseded } from '../../shared/record.ts'
import type { Deps } from '../deps.ts'
import { fold } from '../record/fold.ts'
import { lostByTexts, lostByUpserts, type Since } from '../record/history.ts'
import type { TextPosition } from '../store/contexts.ts'
import type { Caller } from '../store/db.ts'
import { findPastTexts, findPastUpserts } from '../store/history.ts'

/** The last source on a page of history. */
export type HistoryPosition =
  | readonly ['texts', ...TextPosition]
  | readonly ['upserts', revision: number, since: Since]

interface HistoryPage {
  lost: Superseded[]
  /** Undefined on the last page. */
  next: HistoryPosition | undefined
}

/**
 * Values that lost the merge, in the order in which they were said: first those of texts, then those of upserts. A
 * page covers `limit` texts or upserts; it may be empty.
 *
 * @throws AppError `not_found` if the user does not exist
 */
export async function listHistory(
  deps: Deps,
  caller: Caller,
  page: { userId: string; domain: string; after: HistoryPosition | undefined; limit: number },
): Promise<HistoryPage> {
  const { after = ['texts'] } = page
  const { lost, next } =
    after[0] === 'upserts'
      ? await ofUpserts(deps, caller, { ...page, after: after[1] }, after[2])
      : await ofTexts(deps, caller, { ...page, after: after.length === 3 ? [after[1], after[2]] : undefined })
  return {
    lost: lost.toSorted((a, b) => Date.parse(a.provenance.at) - Date.parse(b.provenance.at)),
    next,
  }
}

async function ofTexts(
  deps: Deps,
  caller: Caller,
  page: Parameters<typeof findPastTexts>[2],
): Promise<HistoryPage> {
  const found = await findPastTexts(deps.db, caller, page)
  if (!found) throw noUser()
  const { snapshot, texts, hasUpserts } = found
  await deps.domains.ready([snapshot.schemaVersion])
  const domain = deps.domains.version(snapshot.schemaVersion)
  const replaced = texts.rows.filter(({ inForce }) => !inForce)
  const past = {
    inForce: texts.rows.flatMap(({ inForce, text }) => (inForce ? [text] : [])),
    texts: replaced.map(({ text }) => text),
    upserts: replaced.flatMap(({ text, replacedAt }) =>
      replacedAt
        ? [{ explicit: {}, explicitAt: replacedAt, contextId: text.contextId, memoryRef: null, replacedAt }]
        : [],
    ),
  }
  const last = texts.rows.at(-1)?.text
  const more = last && !texts.isLast ? (['texts', last.occurredAt, last.contextId] as const) : undefined
  return {
    lost: lostByTexts(domain, snapshot, past, fold(domain, snapshot)),
    next: more ?? (hasUpserts ? ['upserts', 0, {}] : undefined),
  }
}

/** The last upsert of a page is fetched to compare with, and is the first of the next page. */
async function ofUpserts(
  deps: Deps,
  caller: Caller,
  { limit, ...page }: Parameters<typeof findPastUpserts>[2],
  before: Since,
): Promise<HistoryPage> {
  const found = await findPastUpserts(deps.db, caller, { ...page, limit: limit + 1 })
  if (!found) throw noUser()
  const { snapshot, upserts } = found
  await deps.domains.ready([snapshot.schemaVersion])
  const hasMore = !upserts.isLast || upserts.rows.length > limit
  const ended = hasMore ? upserts.rows.slice(0, -1) : upserts.rows
  const next = (hasMore ? upserts.rows.at(-1) : undefined) ?? snapshot
  const { lost, since } = lostByUpserts(deps.domains.version(snapshot.schemaVersion), ended, next, before)
  const last = ended.at(-1)
  return { lost, next: !hasMore || !last ? undefined : ['upserts', last.revision, since] }
}

const noUser = () => new AppError('not_found', 'There is no such user.')
