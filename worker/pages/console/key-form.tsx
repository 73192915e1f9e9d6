import { useState } from 'preact/hooks'
import { isRefused, keepKey } from './key.ts'

const SHOWN = { type: 'text' } as const
const HIDDEN = { type: 'password' } as const

/** Asks for the key; the first call shows whether it is accepted. */
export function KeyForm() {
  const [given, setGiven] = useState('')
  const [isShown, setShown] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    if (given.trim()) keepKey(given.trim())
  }
  return (
    <div class="narrow welcome">
      <h1 tabIndex={-1}>See what a text says</h1>
      <p class="lead">
        Paste a text, and watch it become a record in which every value points to the very words it rests on.
      </p>
      {isRefused.value && (
        <div class="note bad" role="alert">
          <strong>That key was not accepted</strong>
          <p>It may be mistyped, revoked or expired. Check it, and try again.</p>
        </div>
      )}
      <form class="card form" onSubmit={submit}>
        <label for="key">Your API key</label>
        <div class="row">
          <input
            id="key"
            class="grow mono"
            {...(isShown ? SHOWN : HIDDEN)}
            value={given}
            onInput={(event) => setGiven(event.currentTarget.value)}
            autocomplete="off"
            spellcheck={false}
            placeholder="kith_test_…"
            aria-describedby="key-hint"
            required
          />
          <button type="button" class="quiet" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            Show
          </button>
        </div>
        <p id="key-hint" class="hint">
          On your own machine <code>npm run dev</code> prints one; elsewhere ask who runs the service. It
          stays in this tab, is sent to this service alone, and is gone when you close the tab.
        </p>
        <button type="submit" class="main">
          Open the console
        </button>
      </form>
    </div>
  )
}
