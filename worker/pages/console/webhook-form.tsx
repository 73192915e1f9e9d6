import { useState } from 'preact/hooks'
import type { WebhookEvent, WebhookWithSecret } from '../../../shared/webhook.ts'
import { announce } from './announce.tsx'
import { call } from './api.ts'
import { ProblemNote } from './problem.tsx'

const ALL: Record<WebhookEvent, true> = {
  'user.enriched': true,
  'user.enrichment_failed': true,
  'user.erased': true,
  'training.deployed': true,
  'training.refused': true,
  'training.failed': true,
}
const EVENTS = Object.keys(ALL) as WebhookEvent[]

/** Registers a webhook and shows its secret once. */
export function WebhookForm({ onMade }: { onMade: () => unknown }) {
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<readonly WebhookEvent[]>(EVENTS)
  const [made, setMade] = useState<WebhookWithSecret>()
  const [problem, setProblem] = useState<unknown>()
  const toggle = (event: WebhookEvent) =>
    setEvents(events.includes(event) ? events.filter((one) => one !== event) : [...events, event])
  const submit = async (event: Event) => {
    event.preventDefault()
    setProblem(undefined)
    try {
      setMade(await call<WebhookWithSecret>('/v1/webhooks', { method: 'POST', body: { url, events } }))
      announce('The webhook is registered. Keep its secret.')
      setUrl('')
      onMade()
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <>
      {made && <Secret of={made} />}
      <form class="card form" onSubmit={(event) => void submit(event)}>
        <div>
          <label for="url">Tell this address</label>
          <input
            id="url"
            type="url"
            class="mono"
            value={url}
            required
            autocomplete="off"
            placeholder="https://hooks.acme.example/kith"
            onInput={(e) => setUrl(e.currentTarget.value)}
          />
        </div>
        <fieldset>
          <legend>Of these events</legend>
          {EVENTS.map((event) => (
            <label key={event} class="check mono">
              <input type="checkbox" checked={events.includes(event)} onChange={() => toggle(event)} />{' '}
              {event}
            </label>
          ))}
        </fieldset>
        {problem !== undefined && <ProblemNote problem={problem} />}
        <button type="submit" class="main" disabled={events.length === 0}>
          Register
        </button>
      </form>
    </>
  )
}

/** The secret that verifies messages. */
export function Secret({ of: { url, secret } }: { of: WebhookWithSecret }) {
  return (
    <div class="note warn" role="status">
      <strong>The secret of {url}</strong>
      <code>{secret}</code>
      <p>Keep it now: it is not shown again.</p>
    </div>
  )
}
