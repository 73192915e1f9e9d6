import type { ComponentChildren } from 'preact'
import type { Evidence } from '../../../shared/record.ts'
import type { PublishedDomain } from '../../../shared/schema.ts'
import type { Claim } from './claims.ts'
import { humanName, moment, percent, showValue } from './format.ts'
import { isLit, point, showWords } from './links.ts'

const SOURCE = {
  fields: 'Stated outright',
  context: 'Read in the text',
  memory: 'Read in the memory store',
  derived: 'Computed',
}

/** A value with its source; its name links to its evidence. */
export function ClaimRow({
  claim,
  fields,
  children,
}: {
  claim: Claim
  fields: readonly Pick<PublishedDomain['fields'][number], 'name' | 'description' | 'unit'>[]
  children?: ComponentChildren
}) {
  const { id, field, kind, evidence, provenance, confidence } = claim
  const light = () => point([id])
  const leave = () => point([])
  const described = fields.find((one) => one.name === field)
  return (
    <li
      class={`claim is-${kind} ${isLit([id]) ? 'lit' : ''}`}
      style={{ '--hue': claim.hue }}
      onMouseEnter={light}
      onMouseLeave={leave}
      onFocusCapture={light}
      onBlurCapture={leave}
    >
      <div class="claim-head">
        {evidence.length > 0 ? (
          <button
            type="button"
            class="name"
            data-claim={id}
            title={described?.description}
            onClick={() => showWords(id)}
          >
            <span class="unseen">Show the words of </span>
            {humanName(field)}
          </button>
        ) : (
          <span class="name" data-claim={id} tabIndex={-1} title={described?.description}>
            {humanName(field)}
          </span>
        )}
        {confidence !== undefined && <Confidence share={confidence} />}
      </div>
      <Value claim={claim} unit={described?.unit} />
      {children}
      {provenance && (
        <details class="source">
          <summary>
            {SOURCE[provenance.source]}
            {provenance.source === 'derived' && ` from ${provenance.from.map(humanName).join(', ')}`}
            {evidence.length > 0 && <Quotes evidence={evidence} />}
          </summary>
          <dl class="facts">
            <Fact name="At" value={moment(provenance.at)} />
            {'from' in provenance && provenance.from && (
              <Fact name="From" value={provenance.from.join(', ')} />
            )}
            {'extractor' in provenance && <Fact name="Read by" value={provenance.extractor} />}
            {'schema_version' in provenance && <Fact name="Schema" value={provenance.schema_version} />}
            {'item_id' in provenance && <Fact name="Item" value={provenance.item_id} />}
            {evidence.map((one) => (
              <Fact
                key={`${one.context_id} ${one.start} ${one.end}`}
                name={`${one.start}–${one.end}`}
                value={one.context_id}
              />
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}

function Value({ claim: { value, kind }, unit }: { claim: Claim; unit: string | undefined }) {
  if (Array.isArray(value)) {
    return (
      <ul class="value items">
        {value.map((item) => (
          <li key={String(item)}>{showValue(item)}</li>
        ))}
      </ul>
    )
  }
  const shown = `${showValue(value)}${unit && typeof value === 'number' ? ` ${unit}` : ''}`
  const isProse = shown.length > 60
  if (kind === 'superseded') return <s class={isProse ? 'value prose' : 'value'}>{shown}</s>
  return <p class={isProse ? 'value prose' : 'value'}>{shown}</p>
}

const MAX_QUOTE = 60

export function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const [first, ...others] = evidence
  if (!first) return null
  const letters = Array.from(first.quote)
  return (
    <span class="quote">
      {' '}
      “{letters.length > MAX_QUOTE ? `${letters.slice(0, MAX_QUOTE).join('')}…` : first.quote}”
      {others.length > 0 && ` and ${others.length} more`}
    </span>
  )
}

function Confidence({ share }: { share: number }) {
  return (
    <span class="confidence" title="Confidence">
      <span class="meter" aria-hidden="true">
        <span style={{ width: percent(share).replace(' ', '') }} />
      </span>
      <span class="unseen">Confidence </span>
      {percent(share)}
    </span>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="mono">{value}</dd>
    </div>
  )
}
