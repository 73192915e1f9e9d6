import type { Value } from '../../shared/value.ts'

export type Fields = Record<string, Value>

/** A user of the population. `partner` is their intended match: each other's best by construction. */
export interface Person {
  userId: string
  partner: string
  fields: Fields
}

/** mulberry32: the same numbers for the same seed. @returns numbers from 0 to below 1 */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface Dice {
  pick<T>(from: readonly T[]): T
  some<T>(from: readonly T[], most: number): T[]
  whole(from: number, to: number): number
  chance(probability: number): boolean
}

export function dice(random: () => number): Dice {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const pick = <T>(from: readonly T[]): T => from[whole(0, from.length - 1)] as T
  return {
    pick,
    whole,
    some: (from, most) => [...new Set(Array.from({ length: whole(1, most) }, () => pick(from)))],
    chance: (probability) => random() < probability,
  }
}

const CITIES = [
  'New York, NY',
  'Brooklyn, NY',
  'Newark, NJ',
  'Boston, MA',
  'Philadelphia, PA',
  'Chicago, IL',
  'Austin, TX',
  'Houston, TX',
  'Dallas, TX',
  'Seattle, WA',
  'Portland, OR',
  'San Francisco, CA',
  'Oakland, CA',
  'San Jose, CA',
  'Los Angeles, CA',
  'San Diego, CA',
  'Denver, CO',
  'Miami, FL',
  'London',
  'Manchester',
  'Paris',
  'Berlin',
  'Munich',
  'Toronto, Canada',
  'Sydney',
  'Mérida, Yucatán',
  'Nowhereville',
  'The Shire',
] // prettier-ignore
const ACTIVITIES =
  'reading running hiking cooking chess yoga surfing painting photography travel gaming dancing climbing cycling gardening swimming singing writing knitting sailing skiing baking pottery karaoke birdwatching'.split(
    ' ',
  )
const PLACES = 'mountains rivers cities museums markets forests beaches libraries kitchens stadiums'.split(
  ' ',
)
const VALUES = 'honesty kindness humor curiosity loyalty patience courage family freedom ambition'.split(' ')
const GOALS = ['serious', 'marriage', 'casual', 'friendship', 'unsure']
const GENDERS = ['woman', 'man', 'nonbinary']

/**
 * People for the dating domain in pairs that were made for each other: the same goal, interests and words, near in age,
 * in one place, each what the other wishes. Apart from that everybody is drawn by chance, and says more or less.
 */
export function makePeople(count: number, seed: number): Person[] {
  const roll = dice(seeded(seed))
  return Array.from({ length: count / 2 }, (_, i) => makePair(roll, i)).flat()
}

function makePair(roll: Dice, i: number): [Person, Person] {
  const [a, b] = [`p${i}a`, `p${i}b`]
  const [first, second] = [roll.pick(GENDERS), roll.pick(GENDERS)]
  const shared = sharedFields(roll, i)
  const age = roll.whole(20, 60)
  const otherAge = Math.max(18, age + roll.whole(-2, 2))
  const oneFor = (gender: string, ownAge: number, wanted: string, wantedAge: number): Fields => ({
    ...shared,
    gender,
    age: ownAge,
    seeks_gender: [wanted],
    ...(roll.chance(0.7) && { seeks_age_min: Math.max(18, wantedAge - roll.whole(2, 10)) }),
    ...(roll.chance(0.7) && { seeks_age_max: wantedAge + roll.whole(2, 10) }),
    ...(roll.chance(0.3) && { height_cm: roll.whole(150, 200) }),
    ...(roll.chance(0.2) && { pets: roll.some(['dog', 'cat', 'fish', 'turtle'], 2) }),
  })
  return [
    { userId: a, partner: b, fields: oneFor(first, age, second, otherAge) },
    { userId: b, partner: a, fields: oneFor(second, otherAge, first, age) },
  ]
}

function sharedFields(roll: Dice, i: number): Fields {
  const maybe = (name: string, values: readonly string[], probability: number): Fields =>
    roll.chance(probability) ? { [name]: roll.pick(values) } : {}
  return {
    ...(roll.chance(0.97) && { location: roll.pick(CITIES) }),
    ...maybe('relationship_goal', GOALS, 0.9),
    ...maybe('wants_children', ['yes', 'no', 'maybe'], 0.6),
    ...maybe('smoking', ['never', 'sometimes', 'often'], 0.6),
    ...maybe('drinking', ['never', 'socially', 'often'], 0.5),
    ...maybe('diet', ['omnivore', 'vegetarian', 'vegan', 'halal'], 0.4),
    ...maybe('religion', ['christian', 'jewish', 'muslim', 'atheist', 'none'], 0.4),
    ...maybe('education', ['high_school', 'bachelors', 'masters', 'doctorate'], 0.5),
    ...(roll.chance(0.4) && { has_children: roll.chance(0.5) }),
    ...(roll.chance(0.6) && { languages: roll.some(['english', 'spanish', 'french', 'german'], 3) }),
    interests: roll.some(ACTIVITIES, 6),
    values_text: `I believe in ${roll.some(VALUES, 3).join(' and ')}; my ${roll.pick(PLACES)} story number${i} is about ${roll.pick(ACTIVITIES)} near ${roll.pick(PLACES)}.`,
  }
}
