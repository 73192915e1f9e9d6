import type { FailedRecord } from '../../../shared/work.ts'
import { count } from './format.ts'
import { More } from './more.tsx'
import { usePages } from './pages.ts'
import { hrefOf } from './route.ts'

/** Makes all failed records due again that match the given members. */
export type Retry = (which: { user_id?: string; domain?: string; code?: string }) => Promise<void>

/** Failed records with their errors. */
export function FailedList({ onRetry }: { onRetry: Retry }) {
  const list = usePages<FailedRecord>({ segments: ['v1', 'enrichment', 'failed'], query: { limit: '20' } })
  return (
    <section aria-labelledby="failed" class="panel">
      <div class="match-head">
        <h2 id="failed">Failed</h2>
        <button type="button" class="small" onClick={() => void onRetry({})}>
          Try all again
        </button>
      </div>
      <ul class="people" aria-label="Failed records">
        {list.items.map((record) => (
          <Failed key={`${record.domain}/${record.user_id}`} record={record} onRetry={onRetry} />
        ))}
      </ul>
      <More list={list} what="what has failed" />
    </section>
  )
}

function Failed({ record, onRetry }: { record: FailedRecord; onRetry: Retry }) {
  const { user_id: userId, domain, attempts, error } = record
  return (
    <li class="message">
      <p class="person-head">
        <a class="mono" href={hrefOf('users', domain, userId)}>
          {userId}
        </a>
        <span>{domain}</span>
        <span class="soft">{count(attempts, 'attempt')}</span>
      </p>
      <p>
        <code>{error.code}</code> {error.message}
      </p>
      <button type="button" class="small" onClick={() => void onRetry({ user_id: userId, domain })}>
        Try again<span class="unseen"> {userId}</span>
      </button>
    </li>
  )
}
