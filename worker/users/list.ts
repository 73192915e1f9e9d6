import type { Deps } from '../deps.ts'
import type { Caller } from '../store/db.ts'
import { type Found, findUsers, type Include } from '../store/users.ts'

/** The records of a domain, or of all, oldest first: `limit`, plus one if there are more. */
export async function listUsers(
  deps: Deps,
  caller: Caller,
  page: { domain: string | undefined; after: number | undefined; limit: number; include: Include },
): Promise<Found[]> {
  return findUsers(deps.db, caller, { ...page, after: page.after ?? 0, limit: page.limit + 1 })
}
