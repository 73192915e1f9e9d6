import type { UserRecord } from '../../../shared/record.ts'
import type { StoredText } from '../../../shared/stored-text.ts'
import { call, Problem, path } from './api.ts'
import type { Page } from './pages.ts'

/** A user as a page shows them: the record with its history, and the texts it rests on. */
export interface Seen {
  record: UserRecord
  texts: readonly StoredText[]
  /** Where more texts begin than these; `null` where there are none. */
  moreTexts: string | null
}

/** How many texts come with a page of them. */
export const TEXTS_AT_ONCE = '100'

const FIRST_DELAY_MS = 400
const LONGEST_DELAY_MS = 4_000
const PASSING = [0, 429, 500, 503]

/**
 * Reads a user, again and again for as long as their enrichment is due, a little less often each time.
 *
 * @param show     gets what was read; or the problem of a try, after which there will be another
 * @param signal   ends it
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
