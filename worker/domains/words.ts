import { wordsIn } from '../extract/rules/engine/normal.ts'

/** The words of a name: `max_distance_km` is `max distance km`. */
export const wordsOfName = (name: string): string => wordsIn(name.replaceAll('_', ' '))

/** A pattern group of alternatives; undefined if there are none. */
export function oneOf(phrases: readonly string[]): string | undefined {
  const spelled = [...new Set(phrases.map(wordsIn).filter(Boolean))]
  return spelled.length === 0 ? undefined : `(${spelled.join('|')})`
}

/** A phrase with its last word in singular and plural. */
export function inflected(phrase: string): readonly string[] {
  const words = wordsIn(phrase)
  const last = words.split(' ').at(-1) ?? ''
  const stem = words.slice(0, words.length - last.length)
  return [words, ...otherNumber(last).map((word) => stem + word)]
}

function otherNumber(word: string): readonly string[] {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return []
  if (/ies$/.test(word)) return [word.replace(/ies$/, 'y')]
  if (/(s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2)]
  if (/[^s]s$/.test(word)) return [word.slice(0, -1)]
  if (/(s|x|z|ch|sh)$/.test(word)) return [`${word}es`]
  return [/[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`]
}

/** Words too common to identify a value by themselves. */
const EVERYDAY = new Set(
  'a all any both can do either else few go i in is it many may maybe more most much must my neither never no none not now of off often ok on one or other out own rare some sometimes such that the there they this to too up very we yes you'.split(
    ' ',
  ),
)

export const isEveryday = (phrase: string): boolean => EVERYDAY.has(wordsIn(phrase))
