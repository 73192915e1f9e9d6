import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { StoredText } from '../../../shared/stored-text.ts'
import type { Claim, Claims } from './claims.ts'
import { ago, humanName, moment, percent, showValue } from './format.ts'
import { choose, chosen, isLit, point, showClaim } from './links.ts'
import { More } from './more.tsx'
import { usePages } from './pages.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { type Seen, TEXTS_AT_ONCE } from './watch.ts'

/** The texts, with evidence marked. */
export function TextsPanel({
  seen,
  claims,
  children,
}: {
  seen: Seen
  claims: Claims
  children: ComponentChildren
}) {
  const all = useMemo(
    () => [...claims.values, ...claims.derived, ...claims.rejected, ...claims.superseded],
    [claims],
  )
  const inForce = seen.texts.filter((text) => text.in_force)
  const replaced = seen.texts.filter((text) => !text.in_force)
  return (
    <section class="panel said-panel" aria-labelledby="said">
      <h2 id="said">What was said</h2>
      <button type="button" class="skip" onClick={() => document.getElementById('known')?.focus()}>
        Skip the text
      </button>
      {inForce.length === 0 && (
        <p class="empty">No text is in force: this record rests on stated fields alone.</p>
      )}
      {inForce.map((text) => (
        <Text key={text.context_id} text={text} claims={all} />
      ))}
      {seen.moreTexts !== null && <MoreTexts key={seen.moreTexts} seen={seen} claims={all} />}
      <Chosen claims={all} />
      {children}
      {replaced.length > 0 && (
        <details>
          <summary>Replaced texts ({replaced.length})</summary>
          {replaced.map((text) => (
            <Text key={text.context_id} text={text} claims={all} />
          ))}
        </details>
      )}
    </section>
  )
}

/** Texts beyond those that come with the record. */
function MoreTexts({
  seen: {
    record: { user_id: userId, domain },
    moreTexts,
  },
  claims,
}: {
  seen: Seen
  claims: readonly Claim[]
}) {
  const list = usePages<StoredText>({
    segments: ['v1', 'users', userId, 'context'],
    query: { domain, limit: TEXTS_AT_ONCE },
    from: moreTexts,
  })
  return (
    <>
      {list.items.map((text) => (
        <Text key={text.context_id} text={text} claims={claims} />
      ))}
      <More list={list} what="more texts" />
    </>
  )
}

const ORIGIN = { upsert: 'Sent with the user', append: 'Said later', memory: 'From their memory store' }

function Text({ text, claims }: { text: StoredText; claims: readonly Claim[] }) {
  return (
    <figure class={text.status === 'pending' ? 'text reading' : 'text'}>
      <figcaption>
        {ORIGIN[text.origin]}
        {text.origin === 'append' && text.source !== 'api' && ` (${text.source})`},{' '}
        <span title={moment(text.occurred_at)}>{ago(text.occurred_at)}</span>
        {text.status === 'pending' && ', not yet read'}
      </figcaption>
      <Marked text={text.content} contextId={text.context_id} claims={claims} />
    </figure>
  )
}

/** A text with its evidence marked. */
export function Marked({
  text,
  contextId,
  claims,
}: {
  text: string
  contextId: string
  claims: readonly Claim[]
}) {
  const segments = useMemo(() => segmentsOf(text, contextId, claims), [text, contextId, claims])
  return (
    <blockquote class="prose">
      {segments.map((segment) =>
        segment.claims.length > 0 ? <Mark key={segment.start} segment={segment} /> : segment.text,
      )}
    </blockquote>
  )
}

function Mark({ segment: { text, claims } }: { segment: Segment }) {
  const ids = claims.map((claim) => claim.id)
  const first = claims[0]
  const open = () => choose(ids)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot wrap across lines
    <span
      role="button"
      tabIndex={0}
      class={classOf(claims, isLit(ids))}
      style={{ '--hue': first?.hue }}
      data-claims={ids.join(' ')}
      aria-label={`${text}: ${claims.map(nameOf).join(', ')}`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open()
      }}
      onMouseEnter={() => point(ids)}
      onMouseLeave={() => point([])}
      onFocus={() => point(ids)}
      onBlur={() => point([])}
    >
      {text}
    </span>
  )
}

/** Shows the narrowest mark; whole-sentence evidence is only underlined. */
function classOf(claims: readonly Claim[], lit: boolean): string {
  const [first, ...others] = claims
  const look = first?.isBroad && first.kind === 'value' ? 'broad' : first?.kind
  return `mark ${look} ${others.some((other) => !other.isBroad) ? 'several' : ''} ${lit ? 'lit' : ''}`
}

const KIND = { value: '', derived: ', derived', rejected: ', refused', superseded: ', superseded' }
const nameOf = (claim: Claim) => `${humanName(claim.field)}${KIND[claim.kind]}`

/** The claims of the chosen words, beside them: on a phone the record is far below. */
export function Chosen({ claims }: { claims: readonly Claim[] }) {
  const shown = claims.filter((claim) => chosen.value.includes(claim.id))
  if (shown.length === 0) return null
  return (
    <div class="chosen" role="status">
      <ul>
        {shown.map((claim) => (
          <li key={claim.id}>
            <button type="button" class="link" onClick={() => showClaim(claim.id)}>
              {nameOf(claim)}
            </button>{' '}
            <strong>{showValue(claim.value)}</strong>
            {claim.confidence !== undefined && <span class="soft"> {percent(claim.confidence)}</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" aria-label="Close" onClick={() => choose([])}>
        ✕
      </button>
    </div>
  )
}
