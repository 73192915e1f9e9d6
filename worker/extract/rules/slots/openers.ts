import { FOREIGN_NUMBERS } from '../data/durations.ts'
import { NUMBER_WORDS } from '../data/numbers.ts'
import { lexicon } from '../lexicon.ts'
import type { Token } from '../scan.ts'
import { LIST_OPENERS, lexiconNamed } from './lexicons.ts'

/** What a token must be for a slot to read anything there; slots that are not told of here may begin anywhere. */
interface Openers {
  readonly words: Iterable<string>
  /** Whether a number in digits may begin it too. */
  readonly digits: boolean
}

const BITS = 32
const NUMERALS = ['number', 'age', 'adult', 'height', 'bareheight', 'spokenheight']
const LENGTHS = ['years', 'days', 'tally']
const bits = new Map<string, number>()
const byWord = new Map<string, number>()
let anywhere = 0
let digits = 0

/**
 * The bit that `openings` sets where the slot may read anything. Slots share the bits there are: a bit that is not set
 * says that none of its slots does.
 *
 * @param name as patterns write it, in braces
 */
export function openerBit(name: string): number {
  const known = bits.get(name)
  if (known !== undefined) return known
  const bit = 1 << (bits.size % BITS)
  bits.set(name, bit)
  const openers = openersOf(name.replace(/^\{_?|\}$/g, ''))
  if (!openers) anywhere |= bit
  if (openers?.digits) digits |= bit
  for (const word of openers?.words ?? []) byWord.set(word, (byWord.get(word) ?? 0) | bit)
  return bit
}

function openersOf(name: string): Openers | undefined {
  if (name.startsWith('=')) return { words: lexiconNamed(name.slice(1)).keys(), digits: true }
  if (name.startsWith('+'))
    return { words: [...lexiconNamed(name.slice(1)).keys(), ...LIST_OPENERS], digits: true }
  if (NUMERALS.includes(name)) return { words: Object.keys(NUMBER_WORDS), digits: true }
  if (!LENGTHS.includes(name)) return undefined
  return {
    words: [...Object.keys(NUMBER_WORDS), ...lexicon(FOREIGN_NUMBERS).keys(), 'a', 'an'],
    digits: true,
  }
}

/** For each token the bits of the slots that may begin there. */
export function openings(tokens: readonly Token[]): Int32Array {
  const found = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'break')
      found[at] = anywhere | (byWord.get(token?.norm ?? '') ?? 0) | (token?.kind === 'number' ? digits : 0)
  }
  return found
}
