import { useState } from 'preact/hooks'
import type { ContextChange } from '../../../shared/append.ts'
import { call } from './api.ts'
import { ProblemNote } from './problem.tsx'

/** Appends a text; the page then polls the user and shows the changes. */
export function SayMore({ domain, userId, onSaid }: { domain: string; userId: string; onSaid: () => void }) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<unknown>()
  const [isSending, setSending] = useState(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!text.trim()) return
    setSending(true)
    setProblem(undefined)
    try {
      await call<ContextChange>('/v1/context', {
        method: 'POST',
        headers: { Prefer: 'respond-async' },
        body: { user_id: userId, domain, content: text, source: 'console' },
      })
      setText('')
      onSaid()
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  return (
    <form class="more form" onSubmit={submit}>
      <label for="more">Add something they said later</label>
      <textarea
        id="more"
        class="prose"
        rows={2}
        value={text}
        placeholder="We moved to Seattle last month."
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {problem !== undefined && <ProblemNote problem={problem} />}
      <button type="submit" disabled={isSending || !text.trim()}>
        {isSending ? 'Adding…' : 'Add text'}
      </button>
    </form>
  )
}
