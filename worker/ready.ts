import { AppError } from '../shared/errors.ts'
import type { Deps } from './deps.ts'
import { oldestDueSeconds } from './store/outbox.ts'

export interface Readiness {
  /** Whether the database answers. */
  isReachable: boolean
  /** How long the most overdue work is overdue. */
  oldestDueSeconds: number
}

const FRESH_MS = 1_000

/** The last answer, cached so that many callers cause at most one query a second. */
let known: { askedAtMs: number; readiness: Readiness } | undefined

/** The service's readiness, at most a second old. While the database is queried, the previous answer is returned. */
export async function readiness(deps: Pick<Deps, 'db' | 'now'>): Promise<Readiness> {
  const askedAtMs = deps.now().getTime()
  if (known && askedAtMs - known.askedAtMs < FRESH_MS) return known.readiness
  if (known) known = { ...known, askedAtMs }
  const asked = await ask(deps)
  known = { askedAtMs, readiness: asked }
  return asked
}

async function ask({ db }: Pick<Deps, 'db'>): Promise<Readiness> {
  try {
    return { isReachable: true, oldestDueSeconds: await oldestDueSeconds(db) }
  } catch (error) {
    if (error instanceof AppError && error.code === 'unavailable') {
      return { isReachable: false, oldestDueSeconds: 0 }
    }
    throw error
  }
}
