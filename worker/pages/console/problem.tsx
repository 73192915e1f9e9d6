import type { ComponentChildren } from 'preact'
import { Problem } from './api.ts'
import { count } from './format.ts'

/**
 * Shows an error, its subject, and a remedy.
 *
 * @param again retries
 * @param role `status` for errors that nobody caused, which do not interrupt a screen reader
 */
export function ProblemNote({
  problem,
  role = 'alert',
  again,
  children,
}: {
  problem: unknown
  role?: 'alert' | 'status'
  again?: () => void
  children?: ComponentChildren
}) {
  if (!(problem instanceof Problem)) throw problem
  return (
    <div class="note bad" role={role}>
      <strong>{problem.title}</strong>
      <p>{problem.message}</p>
      {problem.issues.length > 1 && (
        <ul>
          {problem.issues.map((issue) => (
            <li key={issue.path}>
              <code>{issue.path}</code>: expected {issue.expected}, got {issue.received}
            </li>
          ))}
        </ul>
      )}
      {problem.retryAfterSeconds !== undefined && (
        <p>It may be tried again in {count(problem.retryAfterSeconds, 'second')}.</p>
      )}
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
      {children}
    </div>
  )
}

export function Loading({ what }: { what: string }) {
  return (
    <p class="loading" role="status">
      {what}
    </p>
  )
}
