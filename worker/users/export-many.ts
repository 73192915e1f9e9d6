import type { Line } from '../../shared/dump.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../record/order.ts'
import type { TextPosition } from '../store/contexts.ts'
import type { Caller } from '../store/db.ts'
import { findAppended, findSaid, type SaidOfUser } from '../store/said.ts'

/** The last record of a page; in a list, with the last of its texts, where the page ended among these. */
export type SaidPosition = number | readonly [recordId: number] | readonly [recordId: number, ...TextPosition]

interface SaidPage {
  lines: Line[]
  /** Undefined if there are no more. */
  last: SaidPosition | undefined
}

/**
 * What clients said of the users of a domain (or of all), in the words of the calls that say it: the upserts first,
 * then the texts that were appended. Said to another kith it makes the same users. The texts of a user who says very
 * much are pages of their own.
 */
export async function exportUsers(
  deps: Deps,
  caller: Caller,
  page: { domain: string | undefined; after: SaidPosition | undefined; limit: number },
): Promise<SaidPage> {
  const { after = 0 } = page
  if (typeof after !== 'number') {
    return textsOf(deps, caller, after[0], after.length === 3 ? [after[1], after[2]] : undefined)
  }
  const { said, isLast } = await findSaid(deps.db, caller, { ...page, after })
  const last = said.at(-1)
  return {
    lines: [...said.map(upsertOf), ...said.flatMap(appendsOf)],
    last: last?.isLong ? [last.recordId] : isLast ? undefined : last?.recordId,
  }
}

async function textsOf(
  deps: Deps,
  caller: Caller,
  recordId: number,
  after: TextPosition | undefined,
): Promise<SaidPage> {
  const { rows, isLast } = await findAppended(deps.db, caller, recordId, after)
  const last = rows.at(-1)
  return {
    lines: rows.map(({ userId, domain, ...text }) => appendOf({ userId, domain }, text)),
    last: isLast || !last ? recordId : [recordId, last.occurredAt, last.contextId],
  }
}

const upsertOf = ({ userId, domain, explicit, memoryRef, context }: SaidOfUser): Line => ({
  user_id: userId,
  domain,
  ...(context !== null && { context }),
  ...(Object.keys(explicit).length > 0 && { fields: explicit }),
  ...(memoryRef !== null && { memory_ref: memoryRef }),
})

const appendsOf = (said: SaidOfUser): Line[] => said.appended.map((text) => appendOf(said, text))

const appendOf = (
  { userId, domain }: Pick<SaidOfUser, 'userId' | 'domain'>,
  { content, source, occurredAt }: SaidOfUser['appended'][number],
): Line => ({ user_id: userId, domain, content, source, occurred_at: instant(occurredAt) })
