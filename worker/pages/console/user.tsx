import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PublishedDomain } from '../../../shared/schema.ts'
import { announce } from './announce.tsx'
import { Problem } from './api.ts'
import { claimsOf } from './claims.ts'
import { startDraft } from './compose.tsx'
import { ago, count, moment } from './format.ts'
import { useEscape } from './links.ts'
import { Loading, ProblemNote } from './problem.tsx'
import { RecordPanel } from './record.tsx'
import { go, hrefOf } from './route.ts'
import { SayMore } from './say-more.tsx'
import { schemaOf } from './schemas.ts'
import { TextsPanel } from './texts.tsx'
import { type Seen, watchUser } from './watch.ts'

interface Target {
  domain: string
  userId: string
}

export function UserPage({ domain, userId }: Target) {
  const { seen, schema, problem, look } = useUser({ domain, userId })
  useEscape()
  const claims = useMemo(() => seen && schema && claimsOf(seen.record, schema.fields), [seen, schema])
  return (
    <>
      <div class="head">
        <div>
          <p class="crumb">
            <a href={hrefOf('users', domain)}>{domain}</a>
          </p>
          <h1 tabIndex={-1} class="mono">
            {userId}
          </h1>
        </div>
        {seen && <Status seen={seen} />}
        {seen && (
          <div class="actions">
            <a class="button" href={hrefOf('match', domain, userId)}>
              Find matches
            </a>
            <button type="button" onClick={() => writeAgain(seen)}>
              Edit and send again
            </button>
          </div>
        )}
      </div>
      {problem !== undefined && (
        <ProblemNote problem={problem}>
          {isMissing(problem) ? (
            <p>
              <a href={hrefOf('users', domain)}>See who there is in {domain}</a>, or{' '}
              <a href={hrefOf('read')}>send a text</a> for this user.
            </p>
          ) : (
            <button type="button" onClick={look}>
              Try again
            </button>
          )}
        </ProblemNote>
      )}
      {seen && claims && schema && (
        <div class="split">
          <TextsPanel seen={seen} claims={claims}>
            <SayMore domain={domain} userId={userId} onSaid={look} />
          </TextsPanel>
          <RecordPanel seen={seen} claims={claims} schema={schema} onRetried={look} />
        </div>
      )}
      {!seen && problem === undefined && <Loading what="Fetching the record…" />}
    </>
  )
}

function useUser({ domain, userId }: Target) {
  const [seen, setSeen] = useState<Seen>()
  const [schema, setSchema] = useState<PublishedDomain>()
  const [problem, setProblem] = useState<unknown>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const ending = new AbortController()
    const show = (what: Seen | Problem) => {
      if (ending.signal.aborted) return
      setProblem(what instanceof Problem ? what : undefined)
      if (what instanceof Problem) return
      setSeen(what)
      announceProgress(what)
    }
    setProblem(undefined)
    schemaOf(domain).then(setSchema, setProblem)
    watchUser({ domain, userId }, show, ending.signal).catch(setProblem)
    return () => ending.abort()
  }, [domain, userId, turn])
  return { seen, schema, problem, look: () => setTurn(turn + 1) }
}

function announceProgress({ record }: Seen): void {
  const { status, missing_required: missing } = record.enrichment
  const known = count(Object.keys(record.fields).length, 'field')
  if (status === 'pending') announce('Reading the text.')
  else if (status === 'failed') announce(`Enrichment failed. ${known} known.`)
  else announce(`Complete. ${known} known${missing.length > 0 ? `, missing: ${missing.join(', ')}` : ''}.`)
}

const STATUS = { pending: 'Reading…', complete: 'Complete', failed: 'Failed' }

function Status({ seen: { record } }: { seen: Seen }) {
  const { status } = record.enrichment
  return (
    <p class="state">
      <span class={`badge ${status}`}>{STATUS[status]}</span>
      <span class="soft" title={moment(record.updated_at)}>
        revision {record.revision}, written {ago(record.updated_at)}
      </span>
    </p>
  )
}

const isMissing = (problem: unknown) => problem instanceof Problem && problem.status === 404

/** Prefills the last upsert, as far as the record shows it. */
function writeAgain({ record, texts }: Seen): void {
  const stated = Object.entries(record.fields).filter(
    ([field]) => record.provenance[field]?.source === 'fields',
  )
  startDraft({
    domain: record.domain,
    userId: record.user_id,
    text: texts.find((text) => text.origin === 'upsert' && text.in_force)?.content ?? '',
    fields: stated.length > 0 ? JSON.stringify(Object.fromEntries(stated), null, 2) : '',
  })
  go('read')
}
