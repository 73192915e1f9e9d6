import type { Request } from './brute-force.ts'
import type { Dice, Person } from './people.ts'

const FILTERS: readonly ((roll: Dice) => Record<string, unknown>)[] = [
  (roll) => ({ age: { min: roll.whole(18, 40) } }),
  (roll) => ({ age: { min: roll.whole(18, 30), max: roll.whole(31, 70) } }),
  (roll) => ({ age: roll.whole(20, 60) }),
  (roll) => ({ gender: roll.pick(['woman', 'man', 'nonbinary']) }),
  (roll) => ({ relationship_goal: { in: roll.some(['serious', 'marriage', 'casual'], 2) } }),
  (roll) => ({ smoking: { not: roll.pick(['often', 'sometimes']) } }),
  (roll) => ({ diet: { not: ['vegan', 'halal'] }, drinking: roll.pick(['never', 'socially']) }),
  (roll) => ({ languages: roll.pick(['english', 'french']) }),
  (roll) => ({ languages: { in: roll.some(['spanish', 'german'], 2) } }),
  (roll) => ({ languages: ['english', 'spanish'], pets: { not: roll.pick(['dog', 'cat']) } }),
  (roll) => ({ has_children: roll.chance(0.5) }),
  (roll) => ({ has_children: { not: true }, wants_children: { in: roll.some(['yes', 'maybe'], 2) } }),
  (roll) => ({ location: roll.pick(['London', 'Austin, TX', 'Nowhereville']) }),
  (roll) => ({ location_within_km: roll.pick([5, 20, 100, 500, 6000]) }),
  (roll) => ({ location_within_km: roll.pick([50, 400]), height_cm: { max: roll.whole(160, 200) } }),
]

/** A request of `seeker` with no filter, one kind or two; ranked by light ML alone, or by the embedding after it. */
export function aRequest(roll: Dice, seeker: Pick<Person, 'userId'>): Request {
  const kinds = roll.whole(0, 2)
  return {
    user_id: seeker.userId,
    domain: 'dating',
    limit: roll.pick([1, 5, 10, 50]),
    filters: Object.assign({}, ...Array.from({ length: kinds }, () => roll.pick(FILTERS)(roll))),
    mutual: roll.chance(0.7),
    stages: { cross_encoder: false, ...(roll.chance(0.5) && { embedding: false }) },
  }
}
