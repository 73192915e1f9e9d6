import { useState } from 'preact/hooks'
import type { FeedbackAnswer } from '../../../shared/outcome.ts'
import { announce } from './announce.tsx'
import { call, Problem } from './api.ts'
import { ProblemNote } from './problem.tsx'

interface Pair {
  domain: string
  seekerId: string
  candidateId: string
}

const CHOICES = [
  ['accepted', 'Accepted'],
  ['rejected', 'Rejected'],
  ['converted', 'Converted'],
] as const

/** Reports a match's outcome, which counts from the next match on. */
export function OutcomeButtons({ domain, seekerId, candidateId }: Pair) {
  const [said, setSaid] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const send = async (outcome: string, name: string) => {
    setProblem(undefined)
    try {
      const items = [{ seeker_id: seekerId, candidate_id: candidateId, outcome }]
      const { rejected } = await call<FeedbackAnswer>('/v1/feedback', {
        method: 'POST',
        body: { domain, items },
      })
      if (rejected?.[0]) throw new Problem('The outcome was not taken', rejected[0].message)
      setSaid(outcome)
      announce(`${candidateId}: ${name.toLowerCase()}. It counts from the next match on.`)
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <fieldset class="outcomes">
      <legend class="unseen">What became of it</legend>
      {CHOICES.map(([outcome, name]) => (
        <button
          key={outcome}
          type="button"
          class="small"
          aria-pressed={said === outcome}
          onClick={() => void send(outcome, name)}
        >
          {name}
          <span class="unseen">
            {' '}
            by {seekerId}: {candidateId}
          </span>
        </button>
      ))}
      {said !== undefined && <span class="soft">It counts from the next match on.</span>}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </fieldset>
  )
}
