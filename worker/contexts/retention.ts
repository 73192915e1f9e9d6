import type { Retention, RetentionRule } from '../../shared/retention.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../record/order.ts'
import type { Caller } from '../store/db.ts'
import { findRetention, putRetention, type StoredRetention } from '../store/retention.ts'

/** The tenant's retention rule for texts. */
export const getRetention = async ({ db }: Deps, caller: Caller): Promise<Retention> =>
  toRetention((await findRetention(db, caller)) ?? NEVER_SET)

/** Sets the retention rule, which also applies to existing texts. */
export const setRetention = async ({ db }: Deps, caller: Caller, rule: RetentionRule): Promise<Retention> =>
  toRetention(await putRetention(db, caller, rule))

const NEVER_SET: StoredRetention = { days: null, keep: 'nothing', texts: 0, carriedOutAt: null }

const toRetention = ({ days, keep, texts, carriedOutAt }: StoredRetention): Retention => ({
  days,
  keep,
  texts,
  carried_out_at: carriedOutAt && instant(carriedOutAt),
})
