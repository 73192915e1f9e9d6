import type { DomainChanges } from '../../../shared/own-domain.ts'
import { count } from './format.ts'

/** What a definition would change of the current version, were it saved. */
export function ChangesView({ changes: { version, changes, records, extras } }: { changes: DomainChanges }) {
  const { added, removed, retyped, redefined, head, match } = changes
  return (
    <>
      <dl class="changes">
        <Names term="Added" names={added} />
        <Names term="Removed" names={removed} />
        {retyped.length > 0 && (
          <div>
            <dt>Retyped</dt>
            {retyped.map(({ field, from, to }) => (
              <dd key={field}>
                <code>{field}</code>: {from} → {to}
              </dd>
            ))}
          </div>
        )}
        <Names term="Redefined" names={redefined} />
        {head && <Fact term="Embedded text" text="is made in another way" />}
        {match && <Fact term="Matching" text="goes by other features" />}
        <Fact
          term="Records"
          text={records === 0 ? 'none is read again' : `${count(records, 'record')} will be read again`}
        />
      </dl>
      {extras.length > 0 && (
        <div class="note warn">
          <strong>Values that {version} does not take</strong>
          <p>They were stated outright, and stay: as extras, until a version takes them again.</p>
          <ul>
            {extras.map(({ field, users }) => (
              <li key={field}>
                <code>{field}</code> of {count(users, 'person', 'people')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Names({ term, names }: { term: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {names.map((name, i) => (
          <span key={name}>
            {i > 0 && ', '}
            <code>{name}</code>
          </span>
        ))}
      </dd>
    </div>
  )
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}
