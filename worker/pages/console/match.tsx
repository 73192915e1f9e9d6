import { useEffect, useState } from 'preact/hooks'
import type { MatchAnswer } from '../../../shared/match.ts'
import { announce } from './announce.tsx'
import { call } from './api.ts'
import { count } from './format.ts'
import { type Asked, bodyOf, Choices, useAsked } from './match-choices.tsx'
import { MatchResults } from './match-results.tsx'
import { Loading, ProblemNote } from './problem.tsx'
import { go } from './route.ts'
import { domains, schemaOf } from './schemas.ts'

/** A user's best matches, with reasons. Runs at once if the address names a user. */
export function MatchPage({
  domain: given,
  userId: about,
}: {
  domain: string | undefined
  userId: string | undefined
}) {
  const [domain, setDomain] = useState(given ?? domains.value[0] ?? '')
  const [userId, setUserId] = useState(about ?? '')
  const [asked, setAsked] = useAsked()
  const { answer, problem, isRunning, run } = useMatch()
  useEffect(() => {
    if (given && about) void run(given, about, asked)
  }, [])
  /** Filters depend on the domain. */
  const choose = (name: string) => {
    setDomain(name)
    setAsked({ ...asked, conditions: {}, withinKm: undefined })
  }
  const submit = (event: Event) => {
    event.preventDefault()
    if (domain === given && userId === about) void run(domain, userId, asked)
    else go('match', domain, userId)
  }
  return (
    <div class="narrow">
      <h1 tabIndex={-1}>Match</h1>
      <form class="card form" onSubmit={submit}>
        <div class="pair">
          <div>
            <label for="domain">Domain</label>
            <select id="domain" value={domain} onChange={(e) => choose(e.currentTarget.value)}>
              {domains.value.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label for="seeker">For the user</label>
            <input
              id="seeker"
              class="mono"
              value={userId}
              required
              autocomplete="off"
              spellcheck={false}
              placeholder="u_alice"
              onInput={(e) => setUserId(e.currentTarget.value)}
            />
          </div>
        </div>
        <Choices domain={domain} asked={asked} onChange={setAsked} />
        <button type="submit" class="main" disabled={isRunning}>
          Find matches
        </button>
      </form>
      {isRunning && <Loading what="Matching…" />}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {answer && !isRunning && given && about && (
        <MatchResults answer={answer} domain={given} seekerId={about} />
      )}
    </div>
  )
}

function useMatch() {
  const [answer, setAnswer] = useState<MatchAnswer>()
  const [problem, setProblem] = useState<unknown>()
  const [isRunning, setRunning] = useState(false)
  const run = async (domain: string, userId: string, asked: Asked) => {
    setRunning(true)
    setProblem(undefined)
    try {
      const { fields } = await schemaOf(domain)
      const found = await call<MatchAnswer>('/v1/match', {
        method: 'POST',
        body: { user_id: userId, domain, ...bodyOf(asked, fields) },
      })
      setAnswer(found)
      announce(`${count(found.matches.length, 'match', 'matches')} found.`)
    } catch (error) {
      setProblem(error)
      setAnswer(undefined)
    } finally {
      setRunning(false)
    }
  }
  return { answer, problem, isRunning, run }
}
