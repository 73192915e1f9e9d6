import { Loading, ProblemNote } from './problem.tsx'

interface Listing {
  isLast: boolean
  isLoading: boolean
  problem: unknown
  more: () => unknown
}

/** The end of a list: a button for more items, and errors. */
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
