import { isDeepStrictEqual } from 'node:util'
import { km, type Row } from './brute-force.ts'
import type { Fields } from './people.ts'

interface Said {
  reason: string
  seeker: object
  candidate: object
}

/** @returns the reason, in a list, unless every word and value in it is true of the two records; then none */
export function untrueReasons(said: Said, seeker: Row, candidate: Row): string[] {
  const isStated =
    Object.keys(said.seeker).length > 0 &&
    Object.keys(said.candidate).length > 0 &&
    isPart(said.seeker, seeker.fields) &&
    isPart(said.candidate, candidate.fields)
  return isStated && isTrue(said.reason, seeker, candidate) ? [] : [said.reason]
}

const isPart = (part: object, fields: Fields) =>
  Object.entries(part).every(([name, value]) => isDeepStrictEqual(fields[name], value))

const FAR_IN_AGE_YEARS = 15 / 2

function isTrue(reason: string, seeker: Row, candidate: Row): boolean {
  const [a, b] = [seeker.fields, candidate.fields]
  const parts = (pattern: RegExp) =>
    pattern.exec(reason)?.slice(1) as [string, string, string, string, string, string]
  const same = parts(/^same (\w+): (.+)$/)
  if (same) return [a, b].every((fields) => String(fields[same[0]]) === same[1])
  const shared = parts(/^shared (\w+): (.+)$/)
  if (shared) {
    const lists = [a, b].map((fields) => fields[shared[0]] as string[])
    return shared[1].split(', ').every((item) => lists.every((list) => list.includes(item)))
  }
  const apart = parts(/^close (\w+): (.+) and (.+), (\d+) km apart$/)
  if (apart) {
    const measured = km(seeker, candidate) ?? Number.POSITIVE_INFINITY
    return (
      a[apart[0]] === apart[1] && b[apart[0]] === apart[2] && Math.abs(measured - Number(apart[3])) <= 0.51
    )
  }
  const close = parts(/^close (\w+): (\d+) and (\d+)$/)
  if (close) {
    const isSaid = a[close[0]] === Number(close[1]) && b[close[0]] === Number(close[2])
    return isSaid && Math.abs(Number(close[1]) - Number(close[2])) <= FAR_IN_AGE_YEARS
  }
  const wish = parts(
    /^the (seeker|candidate)'s (\w+) (.+) (is among|is at least|is at most) the (?:seeker|candidate)'s (\w+): (.+)$/,
  )
  return wish ? isWishTrue(wish, a, b) : false
}

function isWishTrue(
  [who, of, value, holds, wish, wished]: string[],
  seeker: Fields,
  candidate: Fields,
): boolean {
  const [other, wisher] = who === 'seeker' ? [seeker, candidate] : [candidate, seeker]
  if (String(other[of!]) !== value || [wisher[wish!]].flat().join(', ') !== wished) return false
  if (holds === 'is among') return wished!.split(', ').includes(value!)
  return holds === 'is at least' ? Number(value) >= Number(wished) : Number(value) <= Number(wished)
}
