import type { Domain } from '../../shared/domain.ts'
import { priorModel } from '../../shared/prior-model.ts'
import { oddsOf, pairFeatures, type RankingModel } from '../../shared/ranking-model.ts'
import { meanOf, UNKNOWN_STANDING } from '../../shared/standing.ts'
import type { Value } from '../../shared/value.ts'
import { type StoredStanding, standingAt, tallyAt } from '../../worker/store/tally.ts'
import type { Page } from '../../worker/store/train-steps.ts'
import { measuresOf, type Predicted, sharesOf } from '../../worker/train/measures.ts'
import { evaluate, learnPage, type State } from '../../worker/train/page.ts'

type Fields = Record<string, Value>

export interface Tenant {
  isDeployed: boolean
  /** AUC within one seeker's candidates, on pairs that nobody has decided: as it was before any outcome, and now. */
  before: number
  after: number
}

const SIDE = 40
const OUTCOMES = 500
const ASKED = 600
const PAGE = 25
const START = Date.parse('2026-09-01T00:00:00Z')
const UNIT = 2 ** 20

/**
 * A tenant whose people decide by tastes that the model cannot write down: who is close to an age that is so many years off,
 * has one of three interests or (never both) the other diet, and is liked by more than others for no reason that is stored.
 *
 * @param isRandom decisions are tosses of a coin
 */
export function aTenant(domain: Domain, seed: number, isRandom: boolean): Tenant {
  const { next, pick } = draws(seed)
  const people: Fields[] = Array.from({ length: 2 * SIDE }, () => aPerson(next, pick))
  const charm = people.map(() => normal(next) * 0.7)
  const [ageGap, strictness] = [Math.floor(next() * 13) - 6, 2 + 2 * next()]
  const loved = new Set(Array.from({ length: 3 }, () => pick(INTERESTS)))
  const bar = 0.6 + 0.3 * next()
  const decide = (i: number, j: number): boolean => {
    if (isRandom) return next() < 0.45
    const [one, other] = [people[i] as Fields, people[j] as Fields]
    const off = Math.abs(Number(other.age) - Number(one.age) - ageGap) / 6
    const shares = [other.interests].flat().some((item) => loved.has(String(item)))
    const eats = other.diet !== one.diet
    const liking =
      1 / (1 + off * off) +
      (shares !== eats ? 0.5 : 0) +
      (other.smoking === 'often' ? -0.4 : 0) +
      (charm[j] ?? 0) * 0.4
    return next() < 1 / (1 + Math.exp(-strictness * 2 * (liking - bar)))
  }
  const pair = (): [number, number] => [Math.floor(next() * SIDE), SIDE + Math.floor(next() * SIDE)]
  const decided = new Map<string, [number, number, boolean]>()
  while (decided.size < OUTCOMES) {
    const [i, j] = pair()
    if (!decided.has(`${i} ${j}`)) decided.set(`${i} ${j}`, [i, j, decide(i, j)])
  }
  const { state, standings } = train(domain, people, [...decided.values()])
  const { deploy, weights } = evaluate(state)
  const shipped = priorModel(domain)
  const now = new Date(START + OUTCOMES * 60_000)
  const mean = meanOf(tallyAt(state.sums, now))
  const asked = Array.from({ length: ASKED }, pair).filter(([i, j]) => !decided.has(`${i} ${j}`))
  const predicted = (model: RankingModel, isKnown: boolean): Predicted[] =>
    asked.map(([i, j], n) => {
      const person = (id: number) => ({
        fields: people[id] as Fields,
        standing: isKnown ? standingAt(standings.get(id) as StoredStanding, now) : UNKNOWN_STANDING,
      })
      const features = pairFeatures(
        domain,
        person(i),
        person(j),
        { km: null, cosine: null, reading: null },
        mean,
      )
      const isPositive = answers[n] as boolean
      return {
        seeker: i,
        isPositive,
        grade: isPositive ? 2 : 0,
        weight: 1,
        chance: 0.5,
        order: oddsOf(model, features, mean),
      }
    })
  const answers = asked.map(([i, j]) => decide(i, j))
  const auc = (of: Predicted[]) => measuresOf(sharesOf(of).values()).auc
  return {
    isDeployed: deploy,
    before: auc(predicted(shipped, false)),
    after: auc(predicted(deploy ? { version: 'u', tier: 'tenant', weights } : shipped, true)),
  }
}

/** As the steps of a run see them, page by page. */
function train(domain: Domain, people: readonly Fields[], decided: readonly [number, number, boolean][]) {
  const nothing = (): StoredStanding => ({
    received: { decided: 0, positive: 0 },
    given: { decided: 0, positive: 0 },
  })
  const standings = new Map(people.map((_, id) => [id, nothing()]))
  let state: State | null = null
  for (let seen = 0; seen < decided.length; seen += PAGE) {
    const outcomes: Page['outcomes'] = decided
      .slice(seen, seen + PAGE)
      .map(([seeker, candidate, isPositive], n) => ({
        seeker,
        candidate,
        grade: isPositive ? 2 : 0,
        weight: 1,
        at: new Date(START + (seen + n) * 60_000).toISOString(),
        counts: UNIT,
        km: null,
        cosine: null,
      }))
    const page: Page = {
      run: { trainId: 1, tenantId: 't', runId: 'r', domain: domain.name, outcomes: decided.length, seen },
      state,
      inForce: null,
      outcomes,
      people: Object.fromEntries(
        people.map((fields, id) => [
          id,
          { fields, standing: structuredClone(standings.get(id) as StoredStanding) },
        ]),
      ),
    }
    const learned = learnPage(domain, page, outcomes)
    state = learned.state
    for (const { record, rd, rp, gd, gp } of learned.added) {
      const one = standings.get(record) as StoredStanding
      one.received.decided += rd
      one.received.positive += rp
      one.given.decided += gd
      one.given.positive += gp
    }
  }
  return { state: state as unknown as State, standings }
}

const INTERESTS = 'reading,running,hiking,cooking,chess,films,climbing,painting,gaming,yoga'.split(',')

const aPerson = (next: () => number, pick: <T>(items: readonly T[]) => T): Fields => ({
  age: 22 + Math.floor(next() * 30),
  diet: pick(['omnivore', 'vegetarian', 'vegan']),
  smoking: pick(['never', 'sometimes', 'often']),
  religion: pick(['none', 'catholic', 'hindu', 'jewish']),
  relationship_goal: pick(['serious', 'casual', 'unsure']),
  interests: [...new Set(Array.from({ length: 3 }, () => pick(INTERESTS)))],
})

const normal = (next: () => number) =>
  Math.sqrt(-2 * Math.log(next() || 0.5)) * Math.cos(2 * Math.PI * next())

function draws(seed: number) {
  let state = (seed * 2654435761) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { next, pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T }
}
