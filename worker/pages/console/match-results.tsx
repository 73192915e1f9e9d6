import type { MatchAnswer, StageName } from '../../../shared/match.ts'
import { humanName, showValue } from './format.ts'
import { OutcomeButtons } from './outcome-buttons.tsx'
import { hrefOf } from './route.ts'
import { STAGES } from './stages.ts'

type One = MatchAnswer['matches'][number]

interface Found {
  answer: MatchAnswer
  domain: string
  seekerId: string
}

export function MatchResults({ answer, domain, seekerId }: Found) {
  return (
    <section aria-labelledby="found">
      <h2 id="found">{answer.matches.length > 0 ? 'Best first' : 'Nobody is left'}</h2>
      <Pipeline answer={answer} />
      {answer.matches.length === 0 ? (
        <p class="empty">
          No one passes every stage. Fewer stages, or wishes that need not hold on both sides, let more
          through.
        </p>
      ) : (
        <ol class="matches">
          {answer.matches.map((one) => (
            <MatchCard key={one.user_id} one={one} domain={domain} seekerId={seekerId} />
          ))}
        </ol>
      )}
    </section>
  )
}

/** Candidates left after each stage. */
function Pipeline({
  answer: { pipeline_stats: stats, models_used: models, skipped },
}: {
  answer: MatchAnswer
}) {
  const counts = STAGES.flatMap(({ stage, name }) => {
    const left = stats[`after_${stage}`]
    return left === undefined ? [] : [{ stage, name, left }]
  })
  const most = Math.max(1, ...counts.map(({ left }) => left))
  return (
    <div class="pipeline">
      <ol aria-label="How many were left after each stage">
        {counts.map(({ stage, name, left }) => (
          <li key={stage} class="stage-row">
            <span>{name}</span>
            <span class="funnel" aria-hidden="true">
              <span style={{ width: `${(100 * left) / most}%` }} />
            </span>
            <span class="number">{left.toLocaleString('en')}</span>
            <span class="soft model">{stage !== 'sql_filter' && models[stage]?.version}</span>
          </li>
        ))}
      </ol>
      {skipped?.map(({ stage, reason }) => (
        <p key={stage} class="note warn">
          <strong>{nameOf(stage)} did not run.</strong> {reason}
        </p>
      ))}
    </div>
  )
}

function MatchCard({ one, domain, seekerId }: { one: One; domain: string; seekerId: string }) {
  const scores = STAGES.flatMap(({ stage, name }) => {
    const score = stage === 'sql_filter' ? undefined : one.stage_scores[stage]
    return score === undefined ? [] : [{ name, score }]
  })
  return (
    <li class="card match">
      <div class="match-head">
        <h3>
          <a class="mono" href={hrefOf('users', domain, one.user_id)}>
            {one.user_id}
          </a>
        </h3>
        <span class="score">
          <span class="unseen">Score </span>
          {one.score.toFixed(2)}
        </span>
      </div>
      <dl class="scores">
        {scores.map(({ name, score }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{score.toFixed(2)}</dd>
          </div>
        ))}
        {one.chances && (
          <div>
            <dt>Chance that either wants the other</dt>
            <dd>
              {one.chances.seeker.toFixed(2)} and {one.chances.candidate.toFixed(2)}
            </dd>
          </div>
        )}
      </dl>
      <Why one={one} />
      <p>
        <a href={hrefOf('match', domain, seekerId, one.user_id)}>
          Side by side<span class="unseen"> with {one.user_id}</span>
        </a>
      </p>
      <OutcomeButtons domain={domain} seekerId={seekerId} candidateId={one.user_id} />
    </li>
  )
}

function Why({ one }: { one: One }) {
  const { reasons = [], evidence = [] } = one
  if (reasons.length === 0) {
    const hasTexts = one.stage_scores.embedding !== undefined
    return (
      <p class="soft">No stated value explains it{hasTexts && ': it rests on what they say in texts'}.</p>
    )
  }
  return (
    <>
      <ul class="reasons" aria-label="Why">
        {reasons.map((reason) => (
          <li key={reason} class="reason">
            {reason.replaceAll('_', ' ')}
          </li>
        ))}
      </ul>
      {evidence.length > 0 && (
        <details>
          <summary>What it rests on</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">The seeker says</th>
                <th scope="col">The candidate says</th>
              </tr>
            </thead>
            <tbody>
              {evidence.map(({ reason, seeker, candidate, outcomes }) => (
                <tr key={reason}>
                  <td>{outcomes ? decided(outcomes) : said(seeker)}</td>
                  <td>{said(candidate)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  )
}

const nameOf = (stage: StageName) => STAGES.find((one) => one.stage === stage)?.name ?? stage

const decided = ({ decided: of, positive }: { decided: number; positive: number }) =>
  `Decided in favour of ${positive} of ${of}`

const said = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values)
    .map(([field, value]) => `${humanName(field)}: ${showValue(value)}`)
    .join('; ')
