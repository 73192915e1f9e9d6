import type { OwnDomainDetails } from '../../../shared/own-domain.ts'
import { announce } from './announce.tsx'
import { ago, moment } from './format.ts'

/** Stored versions, with a way to restore an earlier one. */
export function DomainVersions({
  current,
  takeUp,
}: {
  current: OwnDomainDetails
  takeUp: (definition: OwnDomainDetails['definition']) => void
}) {
  return (
    <details>
      <summary>Versions ({current.versions.length})</summary>
      <ul class="shipped">
        {current.versions.map(({ version, created_at: at, definition }) => (
          <li key={version}>
            <span>
              <span class="mono">{version}</span>{' '}
              <span class="soft" title={moment(at)}>
                {ago(at)}
              </span>
            </span>
            <button
              type="button"
              class="small"
              onClick={() => {
                takeUp(definition)
                announce(`The form shows what ${version} says. Nothing is saved yet.`)
              }}
            >
              Write as in<span class="unseen"> {version}</span>
              <span aria-hidden="true"> this one</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
