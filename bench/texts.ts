const GOALS = ['someone serious', 'marriage', 'something casual', 'new friends']
const HABITS = ['Reads a lot', 'Paints', 'Plays chess', 'Climbs', 'Bakes bread', 'Sails']
const DIETS = ['vegetarian', 'vegan', 'halal', 'omnivore']
const TOWNS = ['New York, NY', 'Boston, MA', 'Chicago, IL', 'London', 'Berlin', 'Paris', 'Austin, TX']

/** The text of the reference call, varied by `i`. */
export const aText = (i: number): string =>
  `${20 + (i % 50)}, ${pick(TOWNS, i)}, looking for ${pick(GOALS, i)}. ${pick(HABITS, i)}, runs in the park number ${i}, ${pick(DIETS, i)}.`

const pick = (from: readonly string[], i: number) => from[i % from.length]

const TEXT = 'looking for someone serious. Reads a lot, runs in the park, vegetarian.'

/** The reference call, for a new user each time. */
export const newUser = (userId: string, age = 32) => ({
  user_id: userId,
  domain: 'dating',
  context: `${age}, NYC, ${TEXT}`,
  fields: { location: 'New York, NY' },
})
