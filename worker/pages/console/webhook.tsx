import { useEffect, useState } from 'preact/hooks'
import type { Webhook, WebhookWithSecret } from '../../../shared/webhook.ts'
import { announce } from './announce.tsx'
import { call, path } from './api.ts'
import { Deliveries } from './deliveries.tsx'
import { Loading, ProblemNote } from './problem.tsx'
import { go, hrefOf } from './route.ts'
import { Secret } from './webhook-form.tsx'
import { WebhookState } from './webhooks.tsx'

/** A webhook with its messages and actions. */
export function WebhookPage({ id }: { id: string }) {
  const { webhook, secret, problem, turn, act, load } = useWebhook(id)
  return (
    <div class="narrow">
      <div class="head">
        <div>
          <p class="crumb">
            <a href={hrefOf('webhooks')}>Webhooks</a>
          </p>
          <h1 tabIndex={-1} class="mono">
            {webhook?.url ?? id}
          </h1>
        </div>
      </div>
      {problem !== undefined && <ProblemNote problem={problem} again={load} />}
      {!webhook && problem === undefined && <Loading what="Fetching the webhook…" />}
      {secret && <Secret of={secret} />}
      {webhook && (
        <>
          <p class="state">
            <WebhookState webhook={webhook} />
            <span class="soft">{webhook.events.join(', ')}</span>
          </p>
          <Actions webhook={webhook} act={act} />
          <Deliveries key={turn} webhookId={id} />
        </>
      )}
    </div>
  )
}

type Act = ReturnType<typeof useWebhook>['act']

function Actions({ webhook: { disabled }, act }: { webhook: Webhook; act: Act }) {
  const [isSure, setSure] = useState(false)
  return (
    <div class="row">
      <button type="button" onClick={() => void act('test')}>
        Send a test
      </button>
      <button type="button" onClick={() => void act('toggle')}>
        {disabled ? 'Enable' : 'Disable'}
      </button>
      <button type="button" onClick={() => void act('rotate')}>
        New secret
      </button>
      {isSure ? (
        <button type="button" class="danger" onClick={() => void act('remove')}>
          Yes, delete it with its messages
        </button>
      ) : (
        <button type="button" onClick={() => setSure(true)}>
          Delete
        </button>
      )}
    </div>
  )
}

function useWebhook(id: string) {
  const [webhook, setWebhook] = useState<Webhook>()
  const [secret, setSecret] = useState<WebhookWithSecret>()
  const [problem, setProblem] = useState<unknown>()
  /** Incremented for each sent message, to reload the log. */
  const [turn, setTurn] = useState(0)
  const at = (...more: string[]) => path(['v1', 'webhooks', id, ...more])
  const guarded = async (work: () => Promise<unknown>) => {
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(error)
    }
  }
  const load = () => guarded(async () => setWebhook(await call<Webhook>(at())))
  const actions = {
    async test() {
      await call(at('test'), { method: 'POST' })
      setTurn((last) => last + 1)
      announce('A test is on its way.')
    },
    async toggle() {
      const body = { disabled: !webhook?.disabled }
      const changed = await call<Webhook>(at(), { method: 'PATCH', body })
      setWebhook(changed)
      announce(changed.disabled ? 'Disabled.' : 'Enabled.')
    },
    async rotate() {
      const rotated = await call<WebhookWithSecret>(at('rotate'), { method: 'POST', body: {} })
      setSecret(rotated)
      announce('There is a new secret. Keep it.')
    },
    async remove() {
      await call(at(), { method: 'DELETE' })
      go('webhooks')
    },
  }
  useEffect(() => void load(), [])
  return {
    webhook,
    secret,
    problem,
    turn,
    load,
    act: (name: keyof typeof actions) => guarded(actions[name]),
  }
}
