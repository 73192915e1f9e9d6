import { useEffect, useState } from 'preact/hooks'
import type { Retried, WorkState } from '../../../shared/work.ts'
import { announce } from './announce.tsx'
import { call } from './api.ts'
import { FailedList, type Retry } from './failed-list.tsx'
import { focusHeading } from './focus.ts'
import { ago, count, moment } from './format.ts'
import { Loading, ProblemNote } from './problem.tsx'

/** Background work: due, waiting for a provider, failed and retryable. */
export function WorkPage() {
  const { state, problem, turn, load } = useWork()
  const [retrying, setRetrying] = useState<unknown>()
  const retry: Retry = async (which) => {
    setRetrying(undefined)
    try {
      const body = { method: 'POST', body: which } as const
      const { retried, has_more: hasMore } = await call<Retried>('/v1/enrichment/retry', body)
      announce(`${count(retried, 'record')} due again${hasMore ? '; there are more' : ''}.`)
      await load()
      focusHeading()
    } catch (error) {
      setRetrying(error)
    }
  }
  const failed = state?.domains.reduce((sum, one) => sum + one.failed, 0) ?? 0
  return (
    <div class="narrow">
      <div class="match-head">
        <h1 tabIndex={-1}>Work</h1>
        <button type="button" class="small" onClick={() => void load()}>
          Look again
        </button>
      </div>
      {problem !== undefined && <ProblemNote problem={problem} again={() => void load()} />}
      {!state && problem === undefined && <Loading what="Counting the work…" />}
      {state && (
        <>
          {state.is_partial && (
            <p class="note warn">There is more than is counted here: the numbers are of the first 10,000.</p>
          )}
          {state.domains.length === 0 && (
            <p class="empty">Nothing is due and nothing has failed: every record is as it should be.</p>
          )}
          <ul class="models" aria-label="Work by domain">
            {state.domains.map((domain) => (
              <DomainWork key={domain.domain} of={domain} onRetry={retry} />
            ))}
          </ul>
          {retrying !== undefined && <ProblemNote problem={retrying} />}
          {failed > 0 && <FailedList key={turn} onRetry={retry} />}
        </>
      )}
    </div>
  )
}

type DomainState = WorkState['domains'][number]

function DomainWork({ of, onRetry }: { of: DomainState; onRetry: Retry }) {
  const { domain, pending, failed, oldest_due_at: oldest, errors } = of
  return (
    <li class="card model-card">
      <div class="match-head">
        <h2>{domain}</h2>
        {failed > 0 ? (
          <span class="badge failed">{count(failed, 'failed', 'failed')}</span>
        ) : (
          <span class="badge pending">Under way</span>
        )}
      </div>
      <p>
        {pending === 0 ? 'Nothing is due.' : `${count(pending, 'record')} due.`}
        {oldest && <Oldest at={oldest} />}
      </p>
      {errors.length > 0 && (
        <ul class="errors" aria-label={`What went wrong in ${domain}`}>
          {errors.map((error) => (
            <li key={error.code}>
              <code>{error.code}</code>
              <span>{whatBecomes(error)}</span>
              {error.failed > 0 && (
                <button
                  type="button"
                  class="small"
                  onClick={() => void onRetry({ domain, code: error.code })}
                >
                  Try all again
                  <span class="unseen">
                    {' '}
                    that failed for {error.code} in {domain}
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The sweeper runs each minute, so work older than this is stuck. */
const LATE_MS = 180_000

function Oldest({ at }: { at: string }) {
  const isLate = Date.now() - Date.parse(at) > LATE_MS
  return (
    <span class={isLate ? 'late' : 'soft'} title={moment(at)}>
      {isLate
        ? ` The oldest has been overdue since ${ago(at)}: nobody takes it up.`
        : ' None of it is overdue.'}
    </span>
  )
}

function whatBecomes({ pending, failed }: DomainState['errors'][number]): string {
  const said = [
    pending > 0 && `${count(pending, 'record')} to be tried again by itself`,
    failed > 0 && `${count(failed, 'record')} given up`,
  ]
  return said.filter(Boolean).join(', ')
}

function useWork() {
  const [state, setState] = useState<WorkState>()
  const [problem, setProblem] = useState<unknown>()
  /** Incremented with each load, to reload the list of failures. */
  const [turn, setTurn] = useState(0)
  const load = async () => {
    setProblem(undefined)
    try {
      setState(await call<WorkState>('/v1/enrichment'))
      setTurn((last) => last + 1)
    } catch (error) {
      setProblem(error)
    }
  }
  useEffect(() => void load(), [])
  return { state, problem, turn, load }
}
