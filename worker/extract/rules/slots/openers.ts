import { lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { FOREIGN_NUMBERS } from '../languages/common/durations.ts'
import { NUMBER_WORDS } from '../languages/en/numbers.ts'
import { LIST_OPENERS, lexiconNamed } from './lexicons.ts'
import { placeOpeners } from './places.ts'

/** The tokens at which a slot may start. Slots that are not listed may start anywhere. */
interface Openers {
  readonly words: Iterable<string>
  /** Any capitalized word may start it as well. */
  readonly capitals?: true
}

/** The bit of the slots that may start anywhere, and the number of bits for the others. */
const ANYWHERE = 1
const BITS = 31
const NUMERALS = ['number', 'positive', 'age', 'adult', 'nextage', 'height', 'bareheight', 'spokenheight']
/** Heights in digits only. */
const FIGURES = ['metricheight', 'metreheight']
/** The prepositions of `{stayplace}`. */
const STAYING = ['in', 'near', 'around', 'outside']
const LENGTHS = ['years', 'days', 'tally']
const PLACES = ['place', 'named', 'bareplace', 'soloplace', 'fullplace', 'landplace', 'loneplace']
const bits = new Map<string, number>()
const byWord = new Map<string, number>()
/** The bits of the slots that a capitalized word may start. */
let capitals = 0
let told = 0

/**
 * The bit that `openings` sets if the slot may start. Slots share the available bits: an unset bit means that none of
 * its slots may.
 *
 * @param name the name in braces
 */
export function openerBit(name: string): number {
  const known = bits.get(name)
  if (known !== undefined) return known
  const openers = openersOf(name.replace(/^\{_?|\}$/g, ''))
  const bit = openers ? ANYWHERE << (1 + (told++ % BITS)) : ANYWHERE
  bits.set(name, bit)
  if (openers?.capitals) capitals |= bit
  for (const word of openers?.words ?? []) byWord.set(word, (byWord.get(word) ?? 0) | bit)
  return bit
}

function openersOf(name: string): Openers | undefined {
  if (name.endsWith('market')) return openersOf('=anymarkets')
  if (/^[=!]/.test(name)) return { words: lexiconNamed(name.slice(1)).keys() }
  if (name.startsWith('+')) return { words: [...lexiconNamed(name.slice(1)).keys(), ...LIST_OPENERS] }
  if (name === 'languagecodes') return { words: lexiconNamed(name).keys() }
  if (name === 'stayplace') return { words: STAYING }
  if (FIGURES.includes(name)) return { words: [] }
  if (PLACES.includes(name)) return { words: placeOpeners(), capitals: true }
  if (name === 'hues') return openersOf('=hues')
  if (name === 'calls') return openersOf('=channels')
  if (name === 'make') return { words: lexiconNamed('makes').keys(), capitals: true }
  if (name === 'brand' || name === 'newplace') return { words: [], capitals: true }
  if (NUMERALS.includes(name)) return { words: Object.keys(NUMBER_WORDS) }
  if (!LENGTHS.includes(name)) return undefined
  return { words: [...Object.keys(NUMBER_WORDS), ...lexicon(FOREIGN_NUMBERS).keys(), 'a', 'an'] }
}

/** For each token the bits of the slots that may start there. A number in digits may start any of them. */
export function openings(tokens: readonly Token[]): Int32Array {
  const found = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'break') continue
    if (token.kind === 'number') found[at] = -1
    else found[at] = ANYWHERE | (byWord.get(token.norm) ?? 0) | (token.capital ? capitals : 0)
  }
  return found
}
