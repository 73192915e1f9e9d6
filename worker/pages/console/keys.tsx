import { useState } from 'preact/hooks'
import type { ApiKey } from '../../../shared/key.ts'
import { announce } from './announce.tsx'
import { call, path } from './api.ts'
import { focusHeading } from './focus.ts'
import { ago, moment } from './format.ts'
import { forgetKey } from './key.ts'
import { More } from './more.tsx'
import { OriginsForm } from './origins.tsx'
import { usePages } from './pages.ts'
import { ProblemNote } from './problem.tsx'

/** The keys of the tenant, and the origins whose pages may call with tokens. */
export function KeysPage() {
  const list = usePages<ApiKey>({ segments: ['v1', 'keys'], query: {} })
  const { open = [], shut = [] } = Object.groupBy(list.items, (key) => (isOpen(key) ? 'open' : 'shut'))
  return (
    <div class="narrow">
      <h1 tabIndex={-1}>Keys</h1>
      <p class="lead">
        Each opens the users of your tenant alone. They are made by whoever runs the service, with{' '}
        <code>kith keys create</code>, and shown that once: here stands how they begin.
      </p>
      {open.length > 0 && (
        <ul class="models" aria-label="Keys">
          {open.map((key) => (
            <KeyCard key={key.id} of={key} onRevoked={list.again} />
          ))}
        </ul>
      )}
      {shut.length > 0 && (
        <details>
          <summary>Revoked and expired ({shut.length})</summary>
          <ul class="models" aria-label="Revoked and expired keys">
            {shut.map((key) => (
              <KeyCard key={key.id} of={key} onRevoked={list.again} />
            ))}
          </ul>
        </details>
      )}
      <More list={list} what="the keys" />
      <OriginsForm />
    </div>
  )
}

const isOpen = ({ revoked_at: revoked, expires_at: expires }: ApiKey) =>
  revoked === null && (expires === null || Date.parse(expires) > Date.now())

function KeyCard({ of: key, onRevoked }: { of: ApiKey; onRevoked: () => unknown }) {
  const { id, scopes, created_at: made, is_caller: isOurs } = key
  return (
    <li class="card model-card">
      <div class="match-head">
        <h2 class="mono">{id}…</h2>
        <KeyState of={key} />
      </div>
      <p class="mono">{scopes.join(', ')}</p>
      <p class="soft" title={moment(made)}>
        Made {ago(made)}
        {isOurs && '; it is the one that you are using'}
      </p>
      {isOpen(key) && <Revoke of={key} onRevoked={onRevoked} />}
    </li>
  )
}

function KeyState({ of: { revoked_at: revoked, expires_at: expires } }: { of: ApiKey }) {
  if (revoked) return <span class="badge failed">Revoked {moment(revoked)}</span>
  if (!expires) return <span class="badge">Open</span>
  if (Date.parse(expires) > Date.now()) return <span class="badge pending">Until {moment(expires)}</span>
  return <span class="badge failed">Expired {moment(expires)}</span>
}

/** Revokes a key after confirmation. Revoking the key in use signs out. */
function Revoke({ of: { id, is_caller: isOurs }, onRevoked }: { of: ApiKey; onRevoked: () => unknown }) {
  const [isSure, setSure] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const revoke = async () => {
    setProblem(undefined)
    try {
      await call(path(['v1', 'keys', id]), { method: 'DELETE' })
      announce(`${id} opens nothing any more.`)
      if (isOurs) return forgetKey()
      onRevoked()
      focusHeading()
    } catch (error) {
      setSure(false)
      setProblem(error)
    }
  }
  return (
    <>
      {isSure ? (
        <div class="row">
          <button type="button" class="danger" onClick={() => void revoke()}>
            Yes, revoke {id}
          </button>
          <button type="button" onClick={() => setSure(false)}>
            Keep it
          </button>
        </div>
      ) : (
        <button type="button" class="small" onClick={() => setSure(true)}>
          Revoke<span class="unseen"> {id}</span>
        </button>
      )}
      {isSure && (
        <p class="note warn" role="status">
          Whatever calls with it, and every token that it made, is refused at once; it cannot be undone.
          {isOurs && ' You will need another key to come back here.'}
        </p>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </>
  )
}
