import type { UserRecord } from '../../../shared/record.ts'
import type { PublishedDomain } from '../../../shared/schema.ts'
import { ClaimRow } from './claim.tsx'
import type { Claims } from './claims.ts'
import { Fact } from './fact.tsx'
import { Failure } from './failure.tsx'
import { ago, humanName, moment, showValue } from './format.ts'
import type { Seen } from './watch.ts'

/** Current, missing, rejected and superseded values. */
export function RecordPanel({
  seen: { record },
  claims,
  schema,
  onRetried,
}: {
  seen: Seen
  claims: Claims
  schema: PublishedDomain
  onRetried: () => void
}) {
  const isPending = record.enrichment.status === 'pending'
  const extras = Object.entries(record.extras)
  return (
    <section class="panel" aria-labelledby="known">
      <h2 id="known" tabIndex={-1}>
        What is known
      </h2>
      <Failure record={record} onRetried={onRetried} />
      <Missing record={record} schema={schema} />
      {claims.values.length === 0 && (
        <p class={isPending ? 'empty reading' : 'empty'}>
          {isPending ? 'Reading the text…' : 'Nothing that this domain asks for was found.'}
        </p>
      )}
      <ul class="claims">
        {claims.values.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} fields={schema.fields} />
        ))}
      </ul>
      {claims.derived.length > 0 && (
        <>
          <h3>Computed from these</h3>
          <ul class="claims">
            {claims.derived.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} fields={schema.fields} />
            ))}
          </ul>
        </>
      )}
      {extras.length > 0 && (
        <>
          <h3>Kept beside the schema</h3>
          <dl class="facts">
            {extras.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{showValue(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {claims.rejected.length > 0 && (
        <>
          <h3>Read, but refused by the schema</h3>
          <ul class="claims">
            {claims.rejected.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} fields={schema.fields}>
                <p class="why">{claim.reason}</p>
              </ClaimRow>
            ))}
          </ul>
        </>
      )}
      {claims.superseded.length > 0 && (
        <>
          <h3>History</h3>
          <ul class="claims past">
            {claims.superseded.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} fields={schema.fields}>
                <p class="why">
                  Gave way to {WINNER[claim.past.superseded_by.source]},{' '}
                  <span title={moment(claim.past.superseded_at)}>{ago(claim.past.superseded_at)}</span>
                </p>
              </ClaimRow>
            ))}
          </ul>
        </>
      )}
      <Footnotes record={record} schema={schema} />
    </section>
  )
}

const WINNER = {
  fields: 'a stated field',
  context: 'another text',
  memory: 'the memory store',
  upsert: 'a later upsert that did not say it again',
}

function Missing({ record: { enrichment }, schema }: { record: UserRecord; schema: PublishedDomain }) {
  if (enrichment.missing_required.length === 0 || enrichment.status === 'pending') return null
  return (
    <div class="note warn">
      <strong>Required, and nobody said it</strong>
      <ul>
        {enrichment.missing_required.map((field) => (
          <li key={field}>
            {humanName(field)}{' '}
            <span class="soft">{schema.fields.find((one) => one.name === field)?.description}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Footnotes({ record, schema }: { record: UserRecord; schema: PublishedDomain }) {
  const unsaid = schema.fields.filter(
    ({ name, required }) => !required && !(name in record.fields) && !(name in record.derived),
  )
  return (
    <div class="footnotes">
      {unsaid.length > 0 && (
        <details>
          <summary>Not stated ({unsaid.length})</summary>
          <p>{unsaid.map(({ name }) => humanName(name)).join(', ')}</p>
        </details>
      )}
      <details>
        <summary>About this record</summary>
        <dl class="facts">
          <Fact name="Schema" value={record.schema_version} />
          {Object.entries(record.embeddings).map(([head, { dim, version, model }]) => (
            <Fact key={head} name={`Vector ${head}`} value={`${dim} numbers, ${version}, ${model}`} />
          ))}
          {record.place && (
            <Fact
              name="Place"
              value={`${record.place.name}, ${record.place.region}, ${record.place.country} (${record.place.lat}, ${record.place.lon})`}
            />
          )}
          {record.memory_ref && <Fact name="Memory" value={record.memory_ref} />}
          <Fact name="Attempts" value={String(record.enrichment.attempts)} />
          {record.last_enriched_at && <Fact name="Enriched" value={moment(record.last_enriched_at)} />}
          <Fact name="Created" value={moment(record.created_at)} />
        </dl>
      </details>
    </div>
  )
}
