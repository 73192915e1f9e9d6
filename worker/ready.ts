import { AppError } from '../shared/errors.ts'
import type { Deps } from './deps.ts'
import { oldestDueSeconds } from './store/outbox.ts'

export interface Readiness {
  /** False: the database did not answer. */
  isReachable: boolean
  /** For how long the most overdue work is overdue. */
  oldestDueSeconds: number
}

const FRESH_MS = 1_000

/** What this isolate was told last. From then on no crowd of callers can make it ask more often. */
let known: { askedAtMs: number; readiness: Readiness } | undefined

/** How the service stands, as of a second ago at most; while the database is being asked, as of the time before. */
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
