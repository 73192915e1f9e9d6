import { signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { UserRecord } from '../../../shared/record.ts'
import { announce } from './announce.tsx'
import { call, Problem } from './api.ts'
import { ProblemNote } from './problem.tsx'
import { go } from './route.ts'
import { SAMPLES } from './samples.ts'
import { domains } from './schemas.ts'

interface Draft {
  domain: string
  userId: string
  text: string
  /** JSON as typed. */
  fields: string
}

/** The unsent text; kept when the view changes. */
const draft = signal<Draft | undefined>()

/** Prefills the form, so that an earlier text can be corrected and sent again. */
export function startDraft(from: Draft): void {
  draft.value = from
}

export function Compose() {
  const [empty] = useState(newDraft)
  const now = draft.value ?? empty
  const [problem, setProblem] = useState<unknown>()
  const [isSending, setSending] = useState(false)
  const change = (part: Partial<Draft>) => {
    draft.value = { ...now, ...part }
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    setSending(true)
    setProblem(undefined)
    try {
      const { domain, user_id: userId } = await send(now)
      draft.value = undefined
      announce('Sent. Reading the text.')
      go('users', domain, userId)
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  const sample = SAMPLES[now.domain]
  return (
    <div class="narrow">
      <h1 tabIndex={-1}>Read a text</h1>
      <p class="lead">
        Send what somebody says of themself. What is read from it shows on the next page, as it comes.
      </p>
      <form class="card form" onSubmit={submit}>
        <div class="pair">
          <div>
            <label for="domain">Domain</label>
            <select
              id="domain"
              value={now.domain}
              onChange={(e) => change({ domain: e.currentTarget.value })}
            >
              {domains.value.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label for="user-id">User id</label>
            <input
              id="user-id"
              class="mono"
              value={now.userId}
              maxLength={255}
              required
              autocomplete="off"
              spellcheck={false}
              onInput={(e) => change({ userId: e.currentTarget.value })}
            />
          </div>
        </div>
        <div class="over">
          <label for="text">Text</label>
          {sample && (
            <button type="button" class="link" onClick={() => change({ text: sample })}>
              Use an example
            </button>
          )}
        </div>
        <textarea
          id="text"
          class="prose"
          rows={8}
          value={now.text}
          placeholder="32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian."
          onInput={(e) => change({ text: e.currentTarget.value })}
        />
        <details open={now.fields !== ''}>
          <summary>Fields stated outright</summary>
          <label for="fields">As JSON; they win over whatever the text says</label>
          <textarea
            id="fields"
            class="mono"
            rows={3}
            spellcheck={false}
            value={now.fields}
            placeholder='{ "location": "New York, NY" }'
            onInput={(e) => change({ fields: e.currentTarget.value })}
          />
        </details>
        {problem !== undefined && <ProblemNote problem={problem} />}
        <div class="row">
          <button type="submit" class="main" disabled={isSending}>
            {isSending ? 'Sending…' : 'Send'}
          </button>
          <p class="hint grow">
            If this user exists, this replaces what was sent for them before; what it replaces stays in the
            history.
          </p>
        </div>
      </form>
    </div>
  )
}

function send({ domain, userId, text, fields }: Draft): Promise<UserRecord> {
  if (!text.trim() && !fields.trim()) throw new Problem('There is nothing to read yet', 'Paste a text first.')
  return call<UserRecord>('/v1/users', {
    method: 'POST',
    body: {
      user_id: userId,
      domain,
      ...(text.trim() && { context: text }),
      ...(fields.trim() && { fields: parseFields(fields) }),
    },
  })
}

function parseFields(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Problem('The fields are not JSON', 'Expected an object such as { "age": 32 }.')
  }
}

function newDraft(): Draft {
  const userId = `u_${crypto.randomUUID().slice(0, 8)}`
  return { domain: domains.value[0] ?? '', userId, text: '', fields: '' }
}
