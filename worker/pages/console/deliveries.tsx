import { useState } from 'preact/hooks'
import type { LoggedDelivery } from '../../../shared/webhook.ts'
import { announce } from './announce.tsx'
import { call, path } from './api.ts'
import { ago, count, moment } from './format.ts'
import { More } from './more.tsx'
import { usePages } from './pages.ts'
import { ProblemNote } from './problem.tsx'

/** A webhook's messages, newest first, with their status. */
export function Deliveries({ webhookId }: { webhookId: string }) {
  const list = usePages<LoggedDelivery>({
    segments: ['v1', 'webhooks', webhookId, 'deliveries'],
    query: { limit: '20' },
  })
  return (
    <section aria-labelledby="messages" class="panel">
      <div class="match-head">
        <h2 id="messages">Messages</h2>
        <button type="button" class="small" onClick={() => void list.again()}>
          Look again
        </button>
      </div>
      {list.items.length === 0 && list.isLast && (
        <p class="empty">Nothing was sent in the last thirty days.</p>
      )}
      <ul class="people" aria-label="Messages">
        {list.items.map((delivery) => (
          <Message key={delivery.id} delivery={delivery} onReplay={list.again} />
        ))}
      </ul>
      <More list={list} what="the messages" />
    </section>
  )
}

const BADGE = { pending: 'pending', delivered: 'complete', failed: 'failed' }

function Message({ delivery, onReplay }: { delivery: LoggedDelivery; onReplay: () => unknown }) {
  const [problem, setProblem] = useState<unknown>()
  const { id, type, status, attempts, created_at: at, data } = delivery
  const replay = async () => {
    setProblem(undefined)
    try {
      await call(path(['v1', 'webhooks', 'deliveries', id, 'replay']), { method: 'POST' })
      announce('It is sent again.')
      onReplay()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <li class="message">
      <p class="person-head">
        <strong class="mono">{type}</strong>
        <span class={`badge ${BADGE[status]}`}>{status}</span>
        <span class="soft" title={moment(at)}>
          {ago(at)}
        </span>
      </p>
      <p class="soft">
        {count(attempts, 'attempt')}
        {outcomeOf(delivery)}
      </p>
      {data && (
        <details>
          <summary>What it says</summary>
          <pre>{JSON.stringify(data, null, 2)}</pre>
        </details>
      )}
      {status !== 'pending' && (
        <button type="button" class="small" onClick={() => void replay()}>
          Send again<span class="unseen"> {id}</span>
        </button>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </li>
  )
}

function outcomeOf({
  last_status: status,
  last_error: error,
  next_attempt_at: next,
  status: state,
}: LoggedDelivery) {
  const last = status !== null ? `, answered with ${status}` : error !== null ? `, ${error}` : ''
  return state === 'pending' && next !== null ? `${last}; sent ${ago(next)}` : last
}
