import { scan } from './scan.ts'

/** The pattern with its words as a text's words are taken: lower case, without accents, contractions as two. */
export function normalPattern(pattern: string): string {
  return partsOf(pattern)
    .map((part) => (/^[()|?{~^$>%]/.test(part) ? part : grouped(wordsIn(part))))
    .join(' ')
    .replaceAll(/ \?/g, '?')
}

/** The words of a phrase as a pattern has them, with nothing in it that means something to patterns. */
export const wordsIn = (phrase: string): string =>
  scan(phrase)
    .filter(({ kind, norm }) => kind !== 'break' && !/^[()|?{}~^$>%@[\]]/.test(norm))
    .map(({ norm }) => norm)
    .join(' ')

/** Signs, and words as they are written. */
export const partsOf = (pattern: string): readonly string[] => pattern.match(/[()|?]|[^\s()|?]+/g) ?? []

const grouped = (words: string) => (words.includes(' ') ? `( ${words} )` : words)
