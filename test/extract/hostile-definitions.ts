/** Definitions of the maximum size, built for maximum cost, by target. */
const LETTERS = 'abcdefghijklmno'
const SLOTS = ['number', 'age', 'place', 'years', 'days', 'usd', 'height', 'job', 'title', 'rest', 'items']

const fields = (count: number, field: (i: number) => object) =>
  Array.from({ length: count }, (_, i) => ({
    name: `f${i}`,
    kind: 'hard',
    type: 'string',
    description: '',
    ...field(i),
  }))

const said = (...patterns: string[]) => ({ read: { phrasings: [{ value: 'x', said: patterns }] } })
const slot = (i: number) => `{${SLOTS[i % SLOTS.length]}}`
const list = { type: 'array', items: { type: 'string' }, merge: 'union' }

export const HOSTILE_DEFINITIONS: Readonly<Record<string, object>> = {
  words: { fields: fields(100, () => said('a', 'b', '5')) },
  slots: {
    fields: fields(100, (i) => said(`${slot(i)} ${slot(i + 3)} z${i}`, `a ${slot(i)} ${slot(i + 1)}`)),
  },
  loose: { fields: fields(100, (i) => said(`a ~ b ~ z${i}`, `~ a ~ c${i}`, `really just z${i}`)) },
  optional: {
    fields: fields(40, (i) => said(`${[...LETTERS].map((letter) => `(${letter}|x${i})?`).join(' ')} z`)),
  },
  lists: {
    fields: fields(100, () => ({
      ...list,
      read: { phrasings: [{ value: '$1', said: ['{items}', '{rest}', '{+goods}'] }] },
    })),
  },
  sentences: {
    fields: fields(100, () => ({ kind: 'soft', read: { sentences: ['a', 'b', 'really', 'i', 'in'] } })),
  },
  synonyms: {
    fields: fields(60, (i) => ({
      ...list,
      read: {
        synonyms: Object.fromEntries(
          [...LETTERS].map((letter) => [`${letter}${i}`, [letter, `${letter} b`]]),
        ),
      },
    })),
  },
  suggested: {
    fields: [
      ...fields(50, (i) => ({ type: 'integer', name: `a_${i}_km` })),
      ...fields(50, (i) => ({ name: `has_b${i}`, type: 'boolean' })),
    ],
  },
}

const WORDS = [
  'a',
  'b',
  'c',
  'i',
  '5',
  '1,5',
  'really',
  'just',
  'so',
  'in',
  'London',
  'have',
  'km',
  'and',
  ',',
  '.',
  ':',
  '\n',
  '"',
  '-',
  'not',
  'want',
  'f1 :',
  '?',
  '(',
  'ß',
  '🐶',
]

/** A text of 100,000 characters that repeats a few words, which ones a seed says. */
export function hostileText(seed: number): string {
  let state = seed + 1
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const unit = Array.from({ length: 1 + next(8) }, () => WORDS[next(WORDS.length)]).join(' ')
  return `${unit} `
    .repeat(Math.ceil(100_000 / (unit.length + 1)))
    .slice(0, 100_000)
    .toWellFormed()
}
