import { LEXICONS, NAME_LEXICONS } from '../data/lexicons.ts'
import { type Capture, type Item, type Page, written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon, nameLexicon, type Phrase } from '../engine/lexicon.ts'
import { plural } from '../engine/plural.ts'
import type { Slot } from '../engine/slot.ts'
import { LIST_MODIFIERS, LIST_SEPARATORS } from '../languages/common/words.ts'

const loaded = new Map<string, Lexicon>()
const MAX_ITEMS = 20
const MAX_GAP = 4
const SEPARATORS = wordSet(LIST_SEPARATORS)

/** @param name `=animals` for one entry of the lexicon, `+animals` for a list, `!animals` for one as written */
export function lexiconSlot(name: string): Slot {
  const known = lexiconNamed(name.slice(1))
  if (name.startsWith('!')) return (page, at) => wordsAt(known, page, at)
  if (name.startsWith('=')) return (page, at) => oneAt(known, page, at)
  if (name.startsWith('+')) return (page, at) => listAt(known, page, at)
  throw new Error(`pattern: no slot '{${name}}'`)
}

export function lexiconNamed(name: string): Lexicon {
  const known = loaded.get(name)
  if (known) return known
  const data = LEXICONS[name] ?? NAME_LEXICONS[name]
  if (data === undefined) throw new Error(`pattern: no lexicon '${name}'`)
  const made =
    name in NAME_LEXICONS ? nameLexicon(data) : SINGULARS.has(name) ? withPlurals(data) : lexicon(data)
  loaded.set(name, made)
  return made
}

/** These lexicons list singulars. Texts use plurals as well. */
const SINGULARS: ReadonlySet<string> = new Set(['goods', 'goodsnames', 'anymarkets', 'devices'])

function withPlurals(data: string): Lexicon {
  const known = lexicon(data)
  const all = new Map<string, Phrase[]>()
  for (const [first, list] of known) all.set(first, [...list])
  const spelled = new Set([...known.values()].flat().map(({ words }) => words.join(' ')))
  for (const { words, name } of [...known.values()].flat()) {
    const more = [...words.slice(0, -1), plural(words.at(-1) ?? '')]
    const first = more[0] ?? ''
    if (!/^[a-z]{3,}$/.test(words.at(-1) ?? '') || spelled.has(more.join(' '))) continue
    spelled.add(more.join(' '))
    all.set(first, [...(all.get(first) ?? []), { words: more, name }])
  }
  for (const list of all.values()) list.sort((a, b) => b.words.length - a.words.length)
  return all
}

function oneAt(known: Lexicon, page: Page, at: number): Capture | undefined {
  const entry = entryAt(known, page.tokens, at)
  return entry && { to: entry.to, items: [{ value: entry.name, from: at, to: entry.to }] }
}

/** An entry in the text's own words. */
function wordsAt(known: Lexicon, page: Page, at: number): Capture | undefined {
  const entry = entryAt(known, page.tokens, at)
  if (!entry) return undefined
  return {
    to: entry.to,
    items: [{ value: written(page, at, entry.to).toLowerCase(), from: at, to: entry.to }],
  }
}

/** A list of at least two languages. One alone may be an adjective. */
function severalLanguagesAt(page: Page, at: number): Capture | undefined {
  const list = listAt(lexiconNamed('languages'), page, at)
  return list && list.items.length > 1 ? list : undefined
}

/** Several language codes in capitals: `DE>EN`, `EN/RU/KA`. Without English `DE / NL` may be countries. */
function languageCodesAt(page: Page, at: number): Capture | undefined {
  const items: Item[] = []
  for (let next = at; ; next += 2) {
    const entry = isUpper(page, next) ? entryAt(lexiconNamed('languagecodes'), page.tokens, next) : undefined
    if (entry) items.push({ value: entry.name, from: next, to: entry.to })
    if (!entry || !CODE_JOINTS.has(page.tokens[next + 1]?.norm ?? '')) break
  }
  const to = items.at(-1)?.to ?? at
  const isPair = items.some(({ value }) => value === 'english') || ARROW.test(page.tokens[at + 1]?.norm ?? '')
  return items.length > 1 && isPair ? { to, items } : undefined
}

const ARROW = /^[>→]$/
const CODE_JOINTS = new Set(['/', '>', '→', ',', '+', '&', 'and'])

function isUpper(page: Page, at: number): boolean {
  const word = written(page, at, at + 1)
  return word !== '' && word === word.toUpperCase()
}

/** A list of colours, at least one of which is nothing else: `silver or champagne`, `petrol green`. */
function huesAt(page: Page, at: number): Capture | undefined {
  if (OWNING.test(page.tokens[at]?.norm ?? '')) return undefined
  const list = listAt(lexiconNamed('hues'), page, at)
  const items =
    list?.items.filter((item, at, all) => all[at + 1]?.from !== item.to && !isCompound(page, item)) ?? []
  const isColor = ({ from }: Item) => entryAt(lexiconNamed('colors'), page.tokens, from) !== undefined
  return list && items.some(isColor) ? { ...list, items } : undefined
}

/** `red` in "red wine". */
const isCompound = ({ tokens }: Page, { from, to }: Item) =>
  [from, from - 1, from - 2].some(
    (at) => (entryAt(lexiconNamed('colorcompounds'), tokens, at)?.to ?? 0) >= to,
  )

const OWNING = /^(?:the|this|that|these|those|my|our|your|his|her|their)$/

/** `Slack or MCP`: ways to call, at least one of which is surely a protocol. */
function callsAt(page: Page, at: number): Capture | undefined {
  const list = listAt(lexiconNamed('channels'), page, at)
  if (list?.items[0]?.from !== at) return undefined
  const isSure = list.items.some(({ from }) => entryAt(lexiconNamed('protocols'), page.tokens, from))
  const isOne = !page.tokens.slice(at, list.to).some(({ norm }) => norm === ',')
  return isSure && isOne ? list : undefined
}

export const lists = {
  severallanguages: severalLanguagesAt,
  languagecodes: languageCodesAt,
  hues: huesAt,
  calls: callsAt,
}

const modifiers = wordSet(LIST_MODIFIERS)
/** Words that may start a list. */
export const LIST_OPENERS: readonly string[] = [...SEPARATORS, ...modifiers]

/** Behind the aside of an entry: `Arabic (Gulf), English`. */
function asideEnd(page: Page, at: number): number | undefined {
  for (let to = at + 1; to < at + MAX_GAP; to++) if (page.tokens[to]?.norm === ')') return to + 1
  return undefined
}

/** Entries separated by numbers, adjectives and conjunctions: `two dogs and an old cat`. */
function listAt(known: Lexicon, page: Page, at: number): Capture | undefined {
  const items: Item[] = []
  let gap = 0
  let to = at
  for (let next = at; items.length < MAX_ITEMS && gap <= MAX_GAP; ) {
    const token = page.tokens[next]
    if (!token || token.kind === 'break') break
    const entry = entryAt(known, page.tokens, next)
    if (entry) {
      items.push({ value: entry.name, from: next, to: entry.to })
      next = entry.to
      to = next
      gap = 0
      continue
    }
    const aside = items.length > 0 && token.norm === '(' ? asideEnd(page, next) : undefined
    if (!SEPARATORS.has(token.norm) && !modifiers.has(token.norm) && !aside) break
    gap++
    next = aside ?? next + 1
  }
  return items.length > 0 ? { to, items } : undefined
}
