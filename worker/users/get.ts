import { AppError } from '../../shared/errors.ts'
import type { Deps } from '../deps.ts'
import type { Caller } from '../store/db.ts'
import { type Found, findUser, type Include } from '../store/users.ts'

/**
 * A user's record in one domain, or in every domain, by domain name.
 *
 * @throws AppError `not_found` if the tenant has no such user
 */
export async function getUser(
  deps: Deps,
  caller: Caller,
  userId: string,
  domain: string | undefined,
  include: Include,
): Promise<[Found, ...Found[]]> {
  const [first, ...others] = await findUser(deps.db, caller, userId, domain, include)
  if (!first) throw new AppError('not_found', 'There is no such user.')
  return [first, ...others]
}
