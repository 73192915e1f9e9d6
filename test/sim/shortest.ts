import type { Operation } from './operation.ts'
import type { Outcome } from './simulate.ts'

const BUDGET_MS = 60_000

/** Minimizes a failing run: removes ever smaller groups of operations while the rest still fails. */
export async function shortest(
  all: readonly Operation[],
  first: Outcome,
  play: (operations: Operation[]) => Promise<Outcome>,
): Promise<{ operations: readonly Operation[]; outcome: Outcome }> {
  let operations = all
  let outcome = first
  const untilMs = performance.now() + BUDGET_MS
  for (let piece = Math.ceil(all.length / 2); piece >= 1; piece = Math.floor(piece / 2)) {
    for (let at = 0; at < operations.length && performance.now() < untilMs; ) {
      const fewer = [...operations.slice(0, at), ...operations.slice(at + piece)]
      const tried = await play(fewer)
      if (tried.violations.length > 0) [operations, outcome] = [fewer, tried]
      else at += piece
    }
  }
  return { operations, outcome }
}
