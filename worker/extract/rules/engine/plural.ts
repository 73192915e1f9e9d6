import { UNCOUNTED } from '../languages/common/words.ts'
import { wordSet } from './entries.ts'

const uncounted = wordSet(UNCOUNTED)

/** The plural of a noun in lower case: `box` → `boxes`, `battery` → `batteries`, `shelf` → `shelves`. */
export function plural(noun: string): string {
  if (uncounted.has(noun) || /(?:ware|wear|furniture|clothing)$/.test(noun)) return noun
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return /[^s]s$/.test(noun) ? noun : `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:shelf|knife|scarf|loaf|calf)$/.test(noun)) return noun.replace(/fe?$/, 'ves')
  return `${noun}s`
}
