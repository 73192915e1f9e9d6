import { useEffect, useState } from 'preact/hooks'
import type { ModelEntry } from '../../../shared/training.ts'
import { announce } from './announce.tsx'
import { call, path } from './api.ts'
import { ago, count, moment } from './format.ts'
import type { Page } from './pages.ts'
import { Loading, ProblemNote } from './problem.tsx'
import { ReportView } from './report.tsx'
import { go } from './route.ts'
import { domains } from './schemas.ts'
import { TrainCard } from './train-card.tsx'

/** A domain's models and their reports, with a way to activate an earlier one. */
export function ModelsPage({ domain: asked }: { domain: string | undefined }) {
  const domain = asked ?? domains.value[0] ?? ''
  const { models, problem, load } = useModels(domain)
  return (
    <div class="narrow">
      <h1 tabIndex={-1}>Models</h1>
      <div class="card finder">
        <div>
          <label for="domain">Domain</label>
          <select id="domain" value={domain} onChange={(e) => go('models', e.currentTarget.value)}>
            {domains.value.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <TrainCard domain={domain} onEnd={load} />
      {problem !== undefined && <ProblemNote problem={problem} again={() => void load()} />}
      {!models && problem === undefined && <Loading what="Fetching the models…" />}
      <ol class="models" aria-label={`Models of ${domain}`}>
        {models?.map((model) => (
          <ModelCard key={model.version} model={model} onChange={load} />
        ))}
      </ol>
    </div>
  )
}

function ModelCard({ model, onChange }: { model: ModelEntry; onChange: () => Promise<void> }) {
  const [problem, setProblem] = useState<unknown>()
  const activate = async () => {
    setProblem(undefined)
    try {
      await call(path(['v1', 'models', model.version, 'activate']), { method: 'POST' })
      announce(`${model.version} is in force.`)
      await onChange()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <li class="card model-card">
      <div class="match-head">
        <h2 class="mono">{model.version}</h2>
        {model.in_force ? (
          <span class="badge">In force</span>
        ) : (
          <button type="button" class="small" onClick={() => void activate()}>
            Put in force<span class="unseen"> {model.version}</span>
          </button>
        )}
      </div>
      <p class="soft">
        {model.tier === 'tenant' ? 'Learned from your outcomes' : 'Shipped with the domain'}
        {model.created_at && <span title={moment(model.created_at)}>, {ago(model.created_at)}</span>}
      </p>
      {model.erased_since > 0 && (
        <p class="note warn">
          {count(model.erased_since, 'person', 'people')} whose outcomes it may have seen{' '}
          {model.erased_since === 1 ? 'was' : 'were'} erased since. The next run no longer knows them.
        </p>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {model.report && (
        <details open={model.in_force}>
          <summary>Report</summary>
          <ReportView report={model.report} />
        </details>
      )}
    </li>
  )
}

function useModels(domain: string) {
  const [models, setModels] = useState<readonly ModelEntry[]>()
  const [problem, setProblem] = useState<unknown>()
  const load = async () => {
    setProblem(undefined)
    try {
      setModels((await call<Page<ModelEntry>>(path(['v1', 'models'], { domain }))).data)
    } catch (error) {
      setProblem(error)
    }
  }
  useEffect(() => void load(), [])
  return { models, problem, load }
}
