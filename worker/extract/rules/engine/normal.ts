import { scan } from './scan.ts'

/**
 * Normalizes a pattern's words as the tokenizer normalizes a text: lower case, without diacritics, contractions as
 * two words.
 */
export function normalPattern(pattern: string): string {
  return partsOf(pattern)
    .map((part) => (/^[()|?{~^$>%]/.test(part) ? part : grouped(wordsIn(part))))
    .join(' ')
    .replaceAll(/ \?/g, '?')
}

/** A phrase as words of a pattern, without characters that have a meaning in patterns. */
export const wordsIn = (phrase: string): string =>
  scan(phrase)
    .filter(({ kind, norm }) => kind !== 'break' && !/^[()|?{}~^$>%@[\]]/.test(norm))
    .map(({ norm }) => norm)
    .join(' ')

/** Splits a pattern into operators and words. */
export const partsOf = (pattern: string): readonly string[] => pattern.match(/[()|?]|[^\s()|?]+/g) ?? []

const grouped = (words: string) => (words.includes(' ') ? `( ${words} )` : words)
