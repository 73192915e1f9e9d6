import { scan, type Token } from './scan.ts'

/** Phrases by their first word, the longest first; each with the name it stands for. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

export interface Entry {
  readonly words: readonly string[]
  readonly name: string
}

/**
 * Throws where an entry stands twice, or where a label would be an entry: it is written with `=`.
 *
 * @param data entries divided by `;` or line ends: `name: variant, variant`, `name = variant` where the name itself is no
 *   entry, or `name, name`, each for itself
 * @param shared whether an entry may stand under several names
 */
export function lexicon(data: string, shared = false): Lexicon {
  const entries = new Map<string, Entry[]>()
  for (const line of data.split(/[;\n]/)) {
    const mark = line.search(/[:=]/)
    const name = mark < 0 ? '' : line.slice(0, mark).trim()
    const spelled = line.slice(mark + 1).split(',')
    if (line[mark] === ':') spelled.push(name)
    if (line[mark] === ':' && LABEL.test(name)) throw new Error(`lexicon: the label '${name}' is no entry`)
    for (const variant of spelled) add(entries, variant.trim(), name || variant.trim())
  }
  return ordered(entries, shared)
}

const LABEL = /^[\d.]+$|_/

export function add(entries: Map<string, Entry[]>, phrase: string, name: string): void {
  put(
    entries,
    PLAIN.test(phrase) ? phrase.toLowerCase().split(' ') : wordsOf(phrase.replace(/\.$/, '')),
    name,
  )
}

/** Such a phrase is scanned as it is split at its blanks. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i

/** The words of a phrase as a text that holds it is scanned, signs included. */
const wordsOf = (phrase: string): string[] => scan(phrase).map(({ norm }) => norm)

function put(entries: Map<string, Entry[]>, words: readonly string[], name: string): void {
  const first = words[0]
  if (first === undefined) return
  const list = entries.get(first) ?? []
  entries.set(first, list)
  list.push({ words, name })
}

/** The longest first; refuses what stands twice. */
function ordered(entries: Map<string, Entry[]>, shared: boolean): Lexicon {
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

/** As `lexicon`, for names that hold signs: `C++`, `R&D`, `M.Ed.`. */
export function nameLexicon(data: string): Lexicon {
  const entries = new Map<string, Entry[]>()
  for (const line of data.split(/[;\n]/)) {
    const [head = '', spelled] = line.split(': ').map((part) => part.trim())
    const variants = spelled === undefined ? head.split(',') : [head, ...spelled.split(',')]
    for (const variant of variants)
      put(entries, wordsOf(variant.trim()), spelled === undefined ? variant.trim() : head)
  }
  for (const [first, list] of entries) entries.set(first, [...list, ...undotted(list)])
  return ordered(entries, false)
}

/** `Ph.D` beside `Ph.D.`, where it is not told of itself. */
function undotted(list: readonly Entry[]): Entry[] {
  const known = new Set(list.map(({ words }) => words.join(' ')))
  return list.flatMap(({ words, name }) => {
    const bare = words.slice(0, -1)
    const isDotted = words.at(-1) === '.' && words.length > 2 && !known.has(bare.join(' '))
    return isDotted ? [{ words: bare, name }] : []
  })
}

/** Words divided by blanks or commas. */
export function wordSet(data: string): ReadonlySet<string> {
  return new Set(data.split(/[\s,]+/).filter(Boolean))
}

/** The longest entry that begins at a token. */
export function entryAt(
  known: Lexicon,
  tokens: readonly Token[],
  at: number,
): { name: string; to: number } | undefined {
  const first = tokens[at]
  const list = first && known.get(first.norm)
  if (!list) return undefined
  for (const { words, name } of list) {
    let length = 1
    while (length < words.length && tokens[at + length]?.norm === words[length]) length++
    if (length === words.length) return { name, to: at + length }
  }
  return undefined
}
