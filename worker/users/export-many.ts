import type { Line } from '../../shared/dump.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../record/order.ts'
import type { Caller } from '../store/db.ts'
import { findSaid, type SaidOfUser } from '../store/said.ts'

/**
 * What clients said of the users of a domain (or of all), in the words of the calls that say it: the upserts first,
 * then the texts that were appended. Said to another kith it makes the same users.
 *
 * @returns `last` is the last record of the page; undefined if there are no more
 */
export async function exportUsers(
  deps: Deps,
  caller: Caller,
  page: { domain: string | undefined; after: number | undefined; limit: number },
): Promise<{ lines: Line[]; last: number | undefined }> {
  const { said, isLast } = await findSaid(deps.db, caller, { ...page, after: page.after ?? 0 })
  return {
    lines: [...said.map(upsertOf), ...said.flatMap(appendsOf)],
    last: isLast ? undefined : said.at(-1)?.recordId,
  }
}

const upsertOf = ({ userId, domain, explicit, memoryRef, context }: SaidOfUser): Line => ({
  user_id: userId,
  domain,
  ...(context !== null && { context }),
  ...(Object.keys(explicit).length > 0 && { fields: explicit }),
  ...(memoryRef !== null && { memory_ref: memoryRef }),
})

const appendsOf = ({ userId, domain, appended }: SaidOfUser): Line[] =>
  appended.map(({ content, source, occurredAt }) => ({
    user_id: userId,
    domain,
    content,
    source,
    occurred_at: instant(occurredAt),
  }))
