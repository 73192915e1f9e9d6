import { Loading, ProblemNote } from './problem.tsx'

interface Listing {
  isLast: boolean
  isLoading: boolean
  problem: unknown
  more: () => unknown
}

/** What stands under the items of a list: the way to more of them, and what kept them. */
export function More({ list: { isLast, isLoading, problem, more }, what }: { list: Listing; what: string }) {
  return (
    <>
      {problem !== undefined && <ProblemNote problem={problem} />}
      {isLoading && <Loading what={`Fetching ${what}…`} />}
      {!isLast && !isLoading && (
        <button type="button" onClick={() => void more()}>
          {problem === undefined ? 'Show more' : 'Try again'}
        </button>
      )}
    </>
  )
}
