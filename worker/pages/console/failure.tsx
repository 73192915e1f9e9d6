import { useState } from 'preact/hooks'
import type { UserRecord } from '../../../shared/record.ts'
import { call } from './api.ts'
import { ProblemNote } from './problem.tsx'

/** Why a record is not or not wholly enriched, with a retry if that was given up. */
export function Failure({ record, onRetried }: { record: UserRecord; onRetried: () => void }) {
  const [problem, setProblem] = useState<unknown>()
  const { user_id: userId, domain, enrichment } = record
  const { error, status, attempts } = enrichment
  if (!error) return null
  const retry = async () => {
    setProblem(undefined)
    try {
      await call('/v1/enrichment/retry', { method: 'POST', body: { user_id: userId, domain } })
      onRetried()
    } catch (thrown) {
      setProblem(thrown)
    }
  }
  return (
    <div class="note bad" role="alert">
      <strong>{status === 'failed' ? 'The enrichment failed' : 'A part could not be done yet'}</strong>
      <p>
        {error.message}{' '}
        <span class="soft">
          ({error.code}, attempt {attempts})
        </span>
      </p>
      {status === 'failed' ? (
        <button type="button" onClick={() => void retry()}>
          Try again
        </button>
      ) : (
        <p>It will be tried again by itself.</p>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </div>
  )
}
