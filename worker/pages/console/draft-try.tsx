import { useMemo } from 'preact/hooks'
import type { Checked } from './check.ts'
import { ClaimRow, Quotes } from './claim.tsx'
import { claimsOfReading } from './claims.ts'
import { type Draft, knownFields } from './definition-draft.ts'
import { count } from './format.ts'
import { Chosen, Marked } from './texts.tsx'

/** The service's limit. */
const MAX_TEXT_CHARS = 10_000

/** A text with the draft's readings. */
export function TryText({
  draft,
  text,
  change,
  reading,
}: {
  draft: Draft | undefined
  text: string
  change: (text: string) => void
  reading: Checked['reading']
}) {
  return (
    <section class="card try" aria-labelledby="try">
      <h2 id="try">Try a text</h2>
      <div>
        <label for="try-text">What somebody might say</label>
        <textarea
          id="try-text"
          class="prose"
          rows={4}
          maxLength={MAX_TEXT_CHARS}
          value={text}
          placeholder="Whoever the domain is for, in their own words."
          aria-describedby="try-hint"
          onInput={(e) => change(e.currentTarget.value)}
        />
      </div>
      <p class="hint" id="try-hint">
        Read as it stands, without a model. Nothing is stored.
      </p>
      {draft && reading && text.trim() !== '' && <Readings draft={draft} reading={reading} />}
    </section>
  )
}

const DRAFT = 'draft'

function Readings({ draft, reading }: { draft: Draft; reading: NonNullable<Checked['reading']> }) {
  const fields = useMemo(() => knownFields(draft), [draft])
  const { values, rejected } = useMemo(() => claimsOfReading(reading, fields, DRAFT), [reading, fields])
  const all = [...values, ...rejected]
  return (
    <>
      <p class="soft" role="status">
        {values.length === 0 ? 'Nothing is read of it.' : `${count(values.length, 'field')} read.`}
        {rejected.length > 0 && ` ${count(rejected.length, 'value')} refused.`}
      </p>
      <figure class="text">
        <Marked text={reading.text} contextId={DRAFT} claims={all} />
      </figure>
      <Chosen claims={all} />
      {all.length > 0 && (
        <ul class="claims" aria-label="What is read">
          {values.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} fields={fields}>
              <p class="why">
                <Quotes evidence={claim.evidence} />
              </p>
            </ClaimRow>
          ))}
          {rejected.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} fields={fields}>
              <p class="why">
                Refused: {claim.reason}
                <Quotes evidence={claim.evidence} />
              </p>
            </ClaimRow>
          ))}
        </ul>
      )}
    </>
  )
}
