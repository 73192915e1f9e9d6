import type { UserRecord } from '../../../shared/record.ts'
import type { PublishedDomain } from '../../../shared/schema.ts'
import { type Claim, claimsOf } from './claims.ts'
import { showValue } from './format.ts'

export type Verdict = 'agree' | 'partly' | 'differ' | 'alone'

/** A field of two people, compared. */
export interface Compared {
  field: string
  claims: readonly [Claim | undefined, Claim | undefined]
  verdict: Verdict
  /** Common list items, or the difference of two numbers. */
  remark: string | undefined
}

/** Every field that either has, in the order of the domain; free texts always differ. */
export function compare(records: readonly [UserRecord, UserRecord], { fields }: PublishedDomain): Compared[] {
  const [first, second] = records.map((record) => {
    const { values, derived } = claimsOf(record, fields)
    return new Map([...values, ...derived].map((claim) => [claim.field, claim]))
  })
  return fields.flatMap(({ name }) => {
    const claims = [first?.get(name), second?.get(name)] as const
    if (!claims[0] && !claims[1]) return []
    return [{ field: name, claims, ...judge(claims[0]?.value, claims[1]?.value) }]
  })
}

function judge(a: unknown, b: unknown): Pick<Compared, 'verdict' | 'remark'> {
  if (a === undefined || b === undefined) return { verdict: 'alone', remark: undefined }
  if (Array.isArray(a) && Array.isArray(b)) return judgeLists(a, b)
  if (a === b) return { verdict: 'agree', remark: undefined }
  const isFar = typeof a === 'number' && typeof b === 'number'
  return { verdict: 'differ', remark: isFar ? `${showValue(round(Math.abs(a - b)))} apart` : undefined }
}

function judgeLists(a: unknown[], b: unknown[]): Pick<Compared, 'verdict' | 'remark'> {
  const shared = a.filter((item) => b.includes(item))
  if (shared.length === 0) return { verdict: 'differ', remark: undefined }
  if (shared.length === a.length && shared.length === b.length) return { verdict: 'agree', remark: undefined }
  return { verdict: 'partly', remark: `both ${showValue(shared)}` }
}

const round = (difference: number) => Math.round(difference * 100) / 100
