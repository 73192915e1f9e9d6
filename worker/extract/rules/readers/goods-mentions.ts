import { ACCESSORIES, DOUBTFUL_GOODS } from '../data/goods.ts'
import type { Page } from '../document/page.ts'
import { BEFORE, OTHER, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt } from '../engine/lexicon.ts'
import { plural } from '../engine/plural.ts'
import { lexiconNamed } from '../slots/lexicons.ts'
import { numberAt } from '../slots/numbers.ts'
import { calledAs, thingOf } from './goods-things.ts'

const MAX_FOUND = 20
const doubtful = wordSet(DOUBTFUL_GOODS)
const accessories = wordSet(ACCESSORIES)

/** Goods named in a text. */
export interface Mention {
  readonly name: string
  /** The kind that the name belongs to. */
  readonly kind: string
  readonly from: number
  readonly to: number
  /** The name has another meaning as well. */
  readonly doubtful: boolean
}

/** Whether it is the user's statement, and of the present. */
export const isAsserted = (page: Page, at: number) =>
  ((page.stances[at] ?? 0) & (UNASSERTED | OTHER | BEFORE)) === 0

/** `60 barrels`, `two hens`. */
const isCounted = (page: Page, at: number) =>
  page.tokens[at]?.norm.endsWith('s') === true &&
  numberAt(page, at - (page.tokens[at - 1]?.norm === 'x' ? 2 : 1)) !== undefined &&
  (page.tokens[at - 2]?.kind ?? 'break') !== 'word'

/** `cap=180`: what a number is labelled with is no thing. */
const isKey = (page: Page, to: number) =>
  /^[:=]$/.test(page.tokens[to]?.norm ?? '') &&
  page.tokens[to + 1]?.kind === 'number' &&
  doubtful.has(page.tokens[to - 1]?.norm ?? '')

/** `1,200 pcs`: pieces and no computers. */
const isPieces = ({ tokens }: Page, at: number) =>
  tokens[at]?.norm === 'pcs' && tokens[at - 1]?.kind === 'number'

/** `fragrance-free`. */
const isLacking = ({ tokens, text }: Page, to: number) =>
  tokens[to]?.norm === 'free' && text[tokens[to - 1]?.end ?? 0] === '-'

/** `pallet of 40 laptops`: what holds the goods. */
const isContainer = (page: Page, to: number) =>
  page.tokens[to]?.norm === 'of' &&
  numberAt(page, to + 1) !== undefined &&
  /^(?:pallet|box|crate|bag|case|carton|tray|bucket|basket|bin|barrel|tin|jar|sack)s?$/.test(
    page.tokens[to - 1]?.norm ?? '',
  )

/** The goods named in a text, in order. */
export function mentionsIn(page: Page): Mention[] {
  const goods = lexiconNamed('goods')
  const mentions: Mention[] = []
  for (let at = 0; at < page.tokens.length && mentions.length < MAX_FOUND; at++) {
    const entry = entryAt(goods, page.tokens, at)
    if (!entry || isKey(page, entry.to) || isPieces(page, at) || isLacking(page, entry.to)) continue
    if (isContainer(page, entry.to)) continue
    const word = page.tokens[entry.to]
    const last = page.tokens[entry.to - 1]
    const isCompound =
      word !== undefined &&
      (accessories.has(word.norm) || thingOf(word.norm) !== undefined) &&
      last !== undefined &&
      !entryAt(goods, page.tokens, entry.to)
    const norm = page.tokens[at]?.norm ?? ''
    mentions.push({
      name: isCompound
        ? `${last.norm} ${plural(thingOf(word.norm) ?? word.norm)}`
        : calledAs(entry.name, page.tokens, at, entry.to),
      kind: entry.name,
      from: at,
      to: isCompound ? entry.to + 1 : entry.to,
      doubtful: entry.to === at + 1 && doubtful.has(norm) && !isCounted(page, at),
    })
    at = (isCompound ? entry.to + 1 : entry.to) - 1
  }
  // Of two adjacent names the last is the noun: "crib mattress".
  return mentions.filter(({ to }, index) => mentions[index + 1]?.from !== to)
}
