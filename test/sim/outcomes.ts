import type { Known } from './known.ts'
import type { Said } from './operation.ts'

/** What stands of a pair. */
export interface Standing {
  tenant: number
  seeker: Known
  candidate: Known
  outcome: string
  /** What was said, as it is compared with another: when, and then whatever decides between two of the same instant. */
  order: readonly [at: number, grade: number, outcome: string]
}

const GRADES: Readonly<Record<string, number>> = { rejected: 0, expired: 1, accepted: 2, converted: 3 }
/** Whatever is decided now is later than all that a client dates itself. */
const NOW_MS = Date.UTC(2100, 0, 1)

/** Of each pair the latest outcome stands, whatever came when and how often. */
export class Outcomes {
  private readonly standing = new Map<string, Standing>()
  private calls = 0

  get all(): readonly Standing[] {
    return [...this.standing.values()]
  }

  countOf(tenant: number): number {
    return this.all.filter((one) => one.tenant === tenant).length
  }

  /** @returns what the answer says of it */
  take(tenant: number, said: readonly Said[], find: (userId: string) => Known | undefined) {
    const nowMs = NOW_MS + this.calls++
    const rejected: number[] = []
    const latest = new Map<string, Standing & { isNow: boolean }>()
    for (const [index, { seeker: seekerId, candidate: candidateId, outcome, occurredAt }] of said.entries()) {
      const [seeker, candidate] = [find(seekerId), find(candidateId)]
      if (!seeker || !candidate) {
        rejected.push(index)
        continue
      }
      const isNow = occurredAt === undefined
      const at = isNow ? nowMs : Date.parse(occurredAt)
      const one = {
        tenant,
        seeker,
        candidate,
        outcome,
        order: [at, GRADES[outcome] ?? 0, outcome],
        isNow,
      } as const
      const pair = `${tenant} ${seekerId} ${candidateId}`
      const before = latest.get(pair)
      if (!before || isLater(one, before)) latest.set(pair, one)
    }
    for (const [pair, { isNow, ...one }] of latest) {
      const before = this.standing.get(pair)
      const isSame = isNow && before?.outcome === one.outcome
      if (!before || (!isSame && isLater(one, before))) this.standing.set(pair, one)
    }
    return { accepted: said.length - rejected.length, rejected }
  }

  /** @returns how many named the user */
  forget(user: Known): number {
    const gone = [...this.standing].filter(([, one]) => one.seeker === user || one.candidate === user)
    for (const [pair] of gone) this.standing.delete(pair)
    return gone.length
  }
}

function isLater({ order: one }: Standing, { order: other }: Standing): boolean {
  const at = one.findIndex((part, i) => part !== other[i])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}
