const GOALS = ['someone serious', 'marriage', 'something casual', 'new friends']
const HABITS = ['Reads a lot', 'Paints', 'Plays chess', 'Climbs', 'Bakes bread', 'Sails']
const DIETS = ['vegetarian', 'vegan', 'halal', 'omnivore']
const TOWNS = ['New York, NY', 'Boston, MA', 'Chicago, IL', 'London', 'Berlin', 'Paris', 'Austin, TX']

/** A text as the reference call sends it, another for each `i`. */
export const aText = (i: number): string =>
  `${20 + (i % 50)}, ${pick(TOWNS, i)}, looking for ${pick(GOALS, i)}. ${pick(HABITS, i)}, runs in the park number ${i}, ${pick(DIETS, i)}.`

const pick = (from: readonly string[], i: number) => from[i % from.length]
