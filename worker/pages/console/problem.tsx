import type { ComponentChildren } from 'preact'
import { Problem } from './api.ts'
import { count } from './format.ts'

/**
 * Says what went wrong, what it was about, and what one can do.
 *
 * @param again what one can do is to try again
 * @param role `status` where nobody asked yet: it waits until a screen reader has said what it is saying
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
