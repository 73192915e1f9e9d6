import type { UserRecord } from '../../../shared/record.ts'
import type { StoredText } from '../../../shared/stored-text.ts'
import { call, Problem, path } from './api.ts'
import type { Page } from './pages.ts'

/** A user's record with its history and texts. */
export interface Seen {
  record: UserRecord
  texts: readonly StoredText[]
  /** Cursor of further texts; `null` if none. */
  moreTexts: string | null
}

/** Texts per page. */
export const TEXTS_AT_ONCE = '100'

const FIRST_DELAY_MS = 400
const LONGEST_DELAY_MS = 4_000
const PASSING = [0, 429, 500, 503]

/**
 * Polls a user while their enrichment is due, with growing delays.
 *
 * @param show gets each result, or the problem of an attempt that will be retried
 * @param signal stops it
 * @throws Problem that no retry can fix
 */
export async function watchUser(
  target: { domain: string; userId: string },
  show: (seen: Seen | Problem) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let delayMs = FIRST_DELAY_MS; !signal.aborted; delayMs = Math.min(delayMs * 1.3, LONGEST_DELAY_MS)) {
    let waitMs = delayMs
    try {
      const seen = await look(target, signal)
      show(seen)
      if (seen.record.enrichment.status !== 'pending') return
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof Problem && PASSING.includes(error.status))) throw error
      show(error)
      waitMs = Math.max(LONGEST_DELAY_MS, (error.retryAfterSeconds ?? 0) * 1_000)
    }
    await wait(waitMs, signal)
  }
}

async function look(
  { domain, userId }: { domain: string; userId: string },
  signal: AbortSignal,
): Promise<Seen> {
  const [record, texts] = await Promise.all([
    call<UserRecord>(path(['v1', 'users', userId], { domain, include: 'history' }), { signal }),
    call<Page<StoredText>>(path(['v1', 'users', userId, 'context'], { domain, limit: TEXTS_AT_ONCE }), {
      signal,
    }),
  ])
  return { record, texts: texts.data, moreTexts: texts.next_cursor }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
