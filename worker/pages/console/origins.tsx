import { useEffect, useState } from 'preact/hooks'
import { announce } from './announce.tsx'
import { call } from './api.ts'
import { Loading, ProblemNote } from './problem.tsx'

/** Edits the origins from which browsers may use tokens, one a line. */
export function OriginsForm() {
  const [said, setSaid] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const guarded = async (work: () => Promise<{ origins: string[] }>, done?: string) => {
    setProblem(undefined)
    try {
      setSaid((await work()).origins.join('\n'))
      if (done) announce(done)
    } catch (error) {
      setProblem(error)
    }
  }
  const load = () => guarded(() => call('/v1/origins'))
  const save = (event: Event) => {
    event.preventDefault()
    const origins = (said ?? '').split('\n').map((line) => line.trim())
    const body = { origins: origins.filter(Boolean) }
    void guarded(() => call('/v1/origins', { method: 'PUT', body }), 'The origins are saved.')
  }
  useEffect(() => void load(), [])
  return (
    <form class="card form" onSubmit={save}>
      <h2>Pages that may call</h2>
      <p class="soft" id="origins-hint">
        A key belongs on a server. A page calls with a token that your server made for its user, and only from
        one of these origins, one a line.
      </p>
      {said === undefined && problem === undefined && <Loading what="Fetching the origins…" />}
      {said !== undefined && (
        <>
          <div>
            <label for="origins">Origins</label>
            <textarea
              id="origins"
              class="mono"
              rows={3}
              value={said}
              placeholder="https://app.acme.example"
              aria-describedby="origins-hint"
              spellcheck={false}
              onInput={(e) => setSaid(e.currentTarget.value)}
            />
          </div>
          <button type="submit">Save the origins</button>
        </>
      )}
      {problem !== undefined && (
        <ProblemNote problem={problem} {...(said === undefined && { again: () => void load() })} />
      )}
    </form>
  )
}
