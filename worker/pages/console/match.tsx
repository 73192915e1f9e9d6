import { useEffect, useState } from 'preact/hooks'
import type { MatchAnswer, StageName } from '../../../shared/match.ts'
import { announce } from './announce.tsx'
import { call } from './api.ts'
import { count } from './format.ts'
import { MatchResults } from './match-results.tsx'
import { Loading, ProblemNote } from './problem.tsx'
import { go } from './route.ts'
import { domains } from './schemas.ts'
import { STAGES } from './stages.ts'

interface Asked {
  stages: ReadonlySet<StageName>
  limit: number
  mutual: boolean
}

const USUAL: Asked = {
  stages: new Set(STAGES.filter(({ isUsual }) => isUsual).map(({ stage }) => stage)),
  limit: 10,
  mutual: true,
}

/** Who goes best with a user, and why. With a user in the address it asks at once. */
export function MatchPage({
  domain: given,
  userId: about,
}: {
  domain: string | undefined
  userId: string | undefined
}) {
  const [domain, setDomain] = useState(given ?? domains.value[0] ?? '')
  const [userId, setUserId] = useState(about ?? '')
  const [asked, setAsked] = useState(USUAL)
  const { answer, problem, isRunning, run } = useMatch()
  useEffect(() => {
    if (given && about) void run(given, about, asked)
  }, [])
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
            <select id="domain" value={domain} onChange={(e) => setDomain(e.currentTarget.value)}>
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
        <Choices asked={asked} onChange={setAsked} />
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

function Choices({ asked, onChange }: { asked: Asked; onChange: (asked: Asked) => void }) {
  const toggle = (stage: StageName) => {
    const stages = new Set(asked.stages)
    if (!stages.delete(stage)) stages.add(stage)
    onChange({ ...asked, stages })
  }
  return (
    <details>
      <summary>Stages and limits</summary>
      <fieldset>
        <legend>Stages, in their order</legend>
        {STAGES.map(({ stage, name }) => (
          <label key={stage} class="check">
            <input type="checkbox" checked={asked.stages.has(stage)} onChange={() => toggle(stage)} /> {name}
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={asked.mutual}
          onChange={() => onChange({ ...asked, mutual: !asked.mutual })}
        />{' '}
        The wishes of both sides hold
      </label>
      <label for="limit">At most</label>
      <input
        id="limit"
        type="number"
        min={1}
        max={100}
        value={asked.limit}
        onInput={(e) => onChange({ ...asked, limit: e.currentTarget.valueAsNumber })}
      />
    </details>
  )
}

function useMatch() {
  const [answer, setAnswer] = useState<MatchAnswer>()
  const [problem, setProblem] = useState<unknown>()
  const [isRunning, setRunning] = useState(false)
  const run = async (domain: string, userId: string, { stages, limit, mutual }: Asked) => {
    setRunning(true)
    setProblem(undefined)
    try {
      const found = await call<MatchAnswer>('/v1/match', {
        method: 'POST',
        body: {
          user_id: userId,
          domain,
          limit,
          mutual,
          explain: true,
          stages: Object.fromEntries(STAGES.map(({ stage }) => [stage, stages.has(stage)])),
        },
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
