import type { Webhook } from '../../../shared/webhook.ts'
import { ago, count, moment } from './format.ts'
import { More } from './more.tsx'
import { usePages } from './pages.ts'
import { hrefOf } from './route.ts'
import { WebhookForm } from './webhook-form.tsx'

/** The list of webhooks. */
export function WebhooksPage() {
  const list = usePages<Webhook>({ segments: ['v1', 'webhooks'], query: {} })
  return (
    <div class="narrow">
      <h1 tabIndex={-1}>Webhooks</h1>
      {list.items.length === 0 && list.isLast && (
        <p class="empty">Nobody is told of anything yet. A webhook hears of it when a record is ready.</p>
      )}
      {list.items.length > 0 && (
        <ul class="models" aria-label="Webhooks">
          {list.items.map((webhook) => (
            <WebhookCard key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
      <More list={list} what="the webhooks" />
      <WebhookForm onMade={list.again} />
    </div>
  )
}

function WebhookCard({ webhook }: { webhook: Webhook }) {
  const { id, url, description, events, created_at: at } = webhook
  return (
    <li class="card model-card">
      <div class="match-head">
        <h2>
          <a class="mono" href={hrefOf('webhooks', id)}>
            {url}
          </a>
        </h2>
        <WebhookState webhook={webhook} />
      </div>
      {description && <p>{description}</p>}
      <p class="soft" title={moment(at)}>
        {count(events.length, 'event')}, since {ago(at)}
      </p>
    </li>
  )
}

const DISABLED = {
  requested: 'Switched off',
  gone: 'Off: it answered that it is gone',
  failing: 'Off: it failed for days',
}

/** A webhook's status. */
export function WebhookState({ webhook }: { webhook: Webhook }) {
  const { disabled, disabled_reason: reason, failing_since: since } = webhook
  if (disabled) return <span class="badge failed">{DISABLED[reason ?? 'requested']}</span>
  if (since) return <span class="badge pending">Failing since {moment(since)}</span>
  return <span class="badge">Enabled</span>
}
