import { bothOf } from '../../shared/ranking-model.ts'
import { chanceOf, logOdds, meanOf, shrunk, type Tally } from '../../shared/standing.ts'
import { type Evening, isPositive } from './outcomes.ts'

/** Scores by seeker and candidate. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The baseline for learning: only the acceptance rates of both people, with shrinkage. */
export function baseline({ decided }: Evening): { own: Answers; mutual: Answers } {
  const received = new Map<string, Tally>()
  const given = new Map<string, Tally>()
  const sums = { decided: 0, positive: 0 }
  for (const one of decided.filter(({ isKnown }) => isKnown)) {
    for (const [tallies, id] of [
      [received, one.candidate],
      [given, one.seeker],
    ] as const) {
      const tally = tallies.get(id) ?? { decided: 0, positive: 0 }
      tallies.set(id, { decided: tally.decided + 1, positive: tally.positive + Number(isPositive(one)) })
    }
    sums.decided++
    sums.positive += Number(isPositive(one))
  }
  const mean = meanOf(sums)
  const of = (tallies: ReadonlyMap<string, Tally>, id: string) =>
    shrunk(tallies.get(id) ?? { decided: 0, positive: 0 }, mean)
  const odds = (one: string, other: string) => logOdds(mean) + of(given, one) + of(received, other)
  const answers = (score: (seeker: string, candidate: string) => number): Answers =>
    new Map(
      [...Map.groupBy(decided, ({ seeker }) => seeker)].map(([seeker, pairs]) => [
        seeker,
        new Map(pairs.map(({ candidate }) => [candidate, score(seeker, candidate)])),
      ]),
    )
  return {
    own: answers((seeker, candidate) => chanceOf(odds(seeker, candidate))),
    mutual: answers((seeker, candidate) => bothOf(odds(seeker, candidate), odds(candidate, seeker))),
  }
}
