import type { Line } from '../../shared/dump.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../record/order.ts'
import type { TextPosition } from '../store/contexts.ts'
import type { Caller } from '../store/db.ts'
import { findAppended, findSources, type UserSources } from '../store/sources.ts'

/** The position of a page's last item: a record, and its last text if the page ended among the record's texts. */
export type SourcesPosition =
  | number
  | readonly [recordId: number]
  | readonly [recordId: number, ...TextPosition]

interface SourcesPage {
  lines: Line[]
  /** Undefined on the last page. */
  last: SourcesPosition | undefined
}

/**
 * Exports the sources of all users of a domain, or of all domains, as request bodies: upserts first, then appended
 * texts. Importing them elsewhere recreates the users. A user with very many texts spans several pages.
 */
export async function exportUsers(
  deps: Deps,
  caller: Caller,
  page: { domain: string | undefined; after: SourcesPosition | undefined; limit: number },
): Promise<SourcesPage> {
  const { after = 0 } = page
  if (typeof after !== 'number') {
    return textsOf(deps, caller, after[0], after.length === 3 ? [after[1], after[2]] : undefined)
  }
  const { users, isLast } = await findSources(deps.db, caller, { ...page, after })
  const last = users.at(-1)
  return {
    lines: [...users.map(upsertOf), ...users.flatMap(appendsOf)],
    last: last?.isLong ? [last.recordId] : isLast ? undefined : last?.recordId,
  }
}

async function textsOf(
  deps: Deps,
  caller: Caller,
  recordId: number,
  after: TextPosition | undefined,
): Promise<SourcesPage> {
  const { rows, isLast } = await findAppended(deps.db, caller, recordId, after)
  const last = rows.at(-1)
  return {
    lines: rows.map(({ userId, domain, ...text }) => appendOf({ userId, domain }, text)),
    last: isLast || !last ? recordId : [recordId, last.occurredAt, last.contextId],
  }
}

const upsertOf = ({ userId, domain, explicit, memoryRef, context }: UserSources): Line => ({
  user_id: userId,
  domain,
  ...(context !== null && { context }),
  ...(Object.keys(explicit).length > 0 && { fields: explicit }),
  ...(memoryRef !== null && { memory_ref: memoryRef }),
})

const appendsOf = (user: UserSources): Line[] => user.appended.map((text) => appendOf(user, text))

const appendOf = (
  { userId, domain }: Pick<UserSources, 'userId' | 'domain'>,
  { content, source, occurredAt }: UserSources['appended'][number],
): Line => ({ user_id: userId, domain, content, source, occurred_at: instant(occurredAt) })
