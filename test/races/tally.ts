/** How many answers had each status. */
export type Tally = Record<number, number>

export function tally(answers: Tally, statuses: readonly number[]): void {
  for (const status of statuses) answers[status] = (answers[status] ?? 0) + 1
}

export const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
