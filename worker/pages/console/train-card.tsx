import { useEffect, useRef, useState } from 'preact/hooks'
import type { TrainAnswer, TrainRun } from '../../../shared/training.ts'
import { announce } from './announce.tsx'
import { call, path } from './api.ts'
import { count, humanName } from './format.ts'
import { ProblemNote } from './problem.tsx'
import { ReportView } from './report.tsx'

const POLL_MS = 1000
const isUnderWay = ({ status }: TrainRun) => status === 'queued' || status === 'running'

/** Starts a training run, or follows the running one, and shows its report. */
export function TrainCard({ domain, onEnd }: { domain: string; onEnd: () => Promise<void> }) {
  const { run, skipped, problem, isBusy, start } = useTraining(domain, onEnd)
  return (
    <section class="card train" aria-labelledby="train">
      <div class="match-head">
        <h2 id="train">Learn from outcomes</h2>
        <button type="button" class="main" disabled={isBusy} onClick={() => void start()}>
          Train now
        </button>
      </div>
      <p class="hint">
        A run starts by itself once enough outcomes are new. A new model is put in force only where it is
        better, on outcomes that it had not seen, than the one in force.
      </p>
      {problem !== undefined && <ProblemNote problem={problem} />}
      {skipped && <p class="note warn">{skipped}</p>}
      {run && <RunView run={run} />}
    </section>
  )
}

function RunView({ run }: { run: TrainRun }) {
  return (
    <div class="run" role="status">
      <p>
        <span class={`badge ${isUnderWay(run) ? 'pending' : run.status}`}>{humanName(run.status)}</span>{' '}
        <span class="mono soft">{run.run_id}</span>
      </p>
      {isUnderWay(run) && (
        <label class="soft">
          {run.outcomes_seen.toLocaleString('en')} of {count(run.outcomes, 'outcome')}
          <progress value={run.outcomes_seen} max={Math.max(1, run.outcomes)} />
        </label>
      )}
      {run.error && <p class="note bad">{run.error.message}</p>}
      {run.report && run.status === 'refused' && <ReportView report={run.report} />}
    </div>
  )
}

function useTraining(domain: string, onEnd: () => Promise<void>) {
  const [run, setRun] = useState<TrainRun>()
  const [skipped, setSkipped] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const gone = useRef(new AbortController())
  useEffect(() => () => gone.current.abort(), [])

  const follow = async (runId: string) => {
    for (;;) {
      const { signal } = gone.current
      const now = await call<TrainRun>(path(['v1', 'train', runId]), { signal })
      setRun(now)
      if (!isUnderWay(now)) return now
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      if (signal.aborted) return undefined
    }
  }
  const start = async () => {
    setBusy(true)
    setProblem(undefined)
    setSkipped(undefined)
    setRun(undefined)
    try {
      const body = { domain, force: true }
      const answer = await call<TrainAnswer>('/v1/train', { method: 'POST', body })
      if (answer.run_id === undefined) return setSkipped(answer.reason)
      const ended = await follow(answer.run_id)
      if (!ended) return
      announce(`Training: ${ended.status}.`)
      await onEnd()
    } catch (error) {
      if (!gone.current.signal.aborted) setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return { run, skipped, problem, isBusy, start }
}
