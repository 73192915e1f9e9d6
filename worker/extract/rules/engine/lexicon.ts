import { entriesOf } from './entries.ts'
import { scan, type Token } from './scan.ts'

/** Phrases by their first word, the longest first, each with its name. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>

export interface Phrase {
  readonly words: readonly string[]
  readonly name: string
}

/**
 * Throws if a spelling occurs twice, or if a label would be a spelling: a label is written with `=`.
 *
 * @param data the format of `entriesOf`
 * @param shared whether a spelling may belong to several names
 */
export function lexicon(data: string, shared = false): Lexicon {
  const entries = new Map<string, Phrase[]>()
  for (const { name, spelled, spellings } of entriesOf(data)) {
    if (spelled && LABEL.test(name)) throw new Error(`lexicon: the label '${name}' is no entry`)
    for (const spelling of spelled ? [...spellings, name] : spellings)
      add(entries, spelling, name || spelling)
  }
  return ordered(entries, shared)
}

const LABEL = /^[\d.]+$|_/

export function add(entries: Map<string, Phrase[]>, phrase: string, name: string): void {
  put(
    entries,
    PLAIN.test(phrase) ? phrase.toLowerCase().split(' ') : wordsOf(phrase.replace(/\.$/, '')),
    name,
  )
}

/** The tokenizer splits such a phrase at its blanks. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i

/** The phrase's tokens as the tokenizer yields them for a text, marks included. */
const wordsOf = (phrase: string): string[] => scan(phrase).map(({ norm }) => norm)

function put(entries: Map<string, Phrase[]>, words: readonly string[], name: string): void {
  const first = words[0]
  if (first === undefined) return
  const list = entries.get(first) ?? []
  entries.set(first, list)
  list.push({ words, name })
}

/** Sorts phrases by length, the longest first. Throws on duplicates. */
function ordered(entries: Map<string, Phrase[]>, shared: boolean): Lexicon {
  for (const list of entries.values()) {
    if (list.length === 1) continue
    list.sort((a, b) => b.words.length - a.words.length)
    const seen = new Set<string>()
    for (const { words, name } of list) {
      const key = shared ? `${words.join(' ')}: ${name}` : words.join(' ')
      if (seen.has(key)) throw new Error(`lexicon: '${key}' stands twice`)
      seen.add(key)
    }
  }
  return entries
}

/** Like `lexicon`, for names with marks: `C++`, `R&D`, `M.Ed.`. */
export function nameLexicon(data: string): Lexicon {
  const entries = new Map<string, Phrase[]>()
  for (const { name, spelled, spellings } of entriesOf(data)) {
    for (const spelling of spelled ? [name, ...spellings] : spellings)
      put(entries, wordsOf(spelling), name || spelling)
  }
  for (const [first, list] of entries) entries.set(first, [...list, ...undotted(list)])
  return ordered(entries, false)
}

/** Adds `Ph.D` for `Ph.D.`, unless the data lists it. */
function undotted(list: readonly Phrase[]): Phrase[] {
  const known = new Set(list.map(({ words }) => words.join(' ')))
  return list.flatMap(({ words, name }) => {
    const bare = words.slice(0, -1)
    const isDotted = words.at(-1) === '.' && words.length > 2 && !known.has(bare.join(' '))
    return isDotted ? [{ words: bare, name }] : []
  })
}

/** The longest entry that starts at a token. */
export function entryAt(
  known: Lexicon,
  tokens: readonly Token[],
  at: number,
): { name: string; to: number } | undefined {
  const first = tokens[at]
  const list = first && known.get(first.norm)
  if (!list) return undefined
  // The longest comes first. Most entries differ from the text in the second word, which is looked up once.
  const second = (list[0]?.words.length ?? 0) > 1 ? tokens[at + 1]?.norm : undefined
  for (const { words, name } of list) {
    if (words.length > 1 && words[1] !== second) continue
    let length = words.length > 1 ? 2 : 1
    while (length < words.length && tokens[at + length]?.norm === words[length]) length++
    if (length === words.length) return { name, to: at + length }
  }
  return undefined
}
