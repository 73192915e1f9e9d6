import type { OwnDomainSummary } from '../../../shared/own-domain.ts'
import { count } from './format.ts'

/** How many of a domain's records are on its current version. */
export function DomainProgress({ domain: { version, progress } }: { domain: OwnDomainSummary }) {
  const { users, outdated } = progress
  if (users === 0) return <p class="soft">Nobody is in it yet</p>
  if (outdated === 0) return <p class="soft">{count(users, 'person', 'people')}, all at this version</p>
  return (
    <label class="soft">
      {(users - outdated).toLocaleString('en')} of {count(users, 'record')} at {version}; the others are
      served as they were
      <progress value={users - outdated} max={users} />
    </label>
  )
}
