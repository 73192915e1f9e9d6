import type { DomainChanges } from '../../../shared/own-domain.ts'
import { Fact } from './fact.tsx'
import { count } from './format.ts'

/** What saving a definition would change. */
export function ChangesView({ changes: { version, changes, records, extras } }: { changes: DomainChanges }) {
  const { added, removed, retyped, redefined, head, match } = changes
  return (
    <>
      <dl class="changes">
        <Names name="Added" names={added} />
        <Names name="Removed" names={removed} />
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
        <Names name="Redefined" names={redefined} />
        {head && <Fact name="Embedded text" value="is made in another way" />}
        {match && <Fact name="Matching" value="goes by other features" />}
        <Fact
          name="Records"
          value={records === 0 ? 'none is read again' : `${count(records, 'record')} will be read again`}
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

function Names({ name, names }: { name: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {names.map((one, i) => (
          <span key={one}>
            {i > 0 && ', '}
            <code>{one}</code>
          </span>
        ))}
      </dd>
    </div>
  )
}
