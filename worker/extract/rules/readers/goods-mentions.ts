import { ACCESSORIES, COLOR_LIKE, DOUBTFUL_GOODS } from '../data/goods.ts'
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
const colorLike = wordSet(COLOR_LIKE)
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
  /[^s]s$/.test(page.tokens[at]?.norm ?? '') &&
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

/** `fragrance-free`, `plant-based`, `wheelchair-accessible`. */
const isJoined = ({ tokens, text }: Page, to: number) =>
  tokens[to]?.kind === 'word' &&
  text[tokens[to - 1]?.end ?? 0] === '-' &&
  thingOf(tokens[to].norm) === undefined

/** `pallet of 40 laptops`, `jars of jam`: what holds the goods. */
const isContainer = (page: Page, to: number) =>
  page.tokens[to]?.norm === 'of' &&
  /^(?:pallet|box|boxe|crate|bag|case|carton|tray|bucket|basket|bin|barrel|tin|jar|sack|bottle|bale|roll|packet)s?$/.test(
    page.tokens[to - 1]?.norm ?? '',
  )

/** `honey or black`, `dusty pink or terracotta`: a colour. */
export const isColor = (page: Page, at: number, to: number) =>
  (colorLike.has(page.tokens[at]?.norm ?? '') || isColorAt(page, at)) &&
  (isColorBefore(page, at) || isColorAfter(page, to))
const isColorAt = (page: Page, at: number) => entryAt(lexiconNamed('colors'), page.tokens, at) !== undefined
const isColorBefore = (page: Page, at: number) =>
  COLOR_JOINT.test(page.tokens[at - 1]?.norm ?? '') && isColorAt(page, at - 2)
const isColorAfter = (page: Page, to: number) =>
  COLOR_JOINT.test(page.tokens[to]?.norm ?? '') && isColorAt(page, to + 1)
const COLOR_JOINT = /^(?:or|and|,|[/])$/

/** `six-ring range`, `thirty horse`, `£900 tops`, `carry-on size,`: part of a measure or of another word. */
function isMeasure({ tokens }: Page, at: number, to: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[to]?.norm ?? ''
  const norm = tokens[at]?.norm ?? ''
  if (before?.norm === '-' && before.end === tokens[at]?.start && tokens[at - 2]?.end === before.start)
    return true
  if (norm === 'tops' || norm === 'horse')
    return (
      before?.kind === 'number' ||
      /^(?:ten|twenty|thirty|forty|fifty|hundred|quid|bucks|euros|dollars|pounds|max)$/.test(
        before?.norm ?? '',
      )
    )
  if (after === 'size' && tokens[to + 1]?.kind !== 'word' && tokens[to + 1]?.kind !== 'number') return true
  return /^(?:conversation|call|calls|number|sized)$/.test(after)
}

/** `compressor not included`, `a quilt one day`, `the best kettle I have ever owned`. */
const isExcluded = ({ tokens }: Page, to: number) =>
  /^(?:(?:is |are )?not (?:included|for sale|part)|(?:it|them) (?:over|round|to|down|up|back)|one day|someday|i (?:have )?ever|we (?:have )?ever|sold separately|excluded) /.test(
    `${[0, 1, 2].map((next) => tokens[to + next]?.norm ?? '').join(' ')} `,
  )

/** The goods named in a text, in order. */
export function mentionsIn(page: Page): Mention[] {
  const goods = lexiconNamed('goods')
  const mentions: Mention[] = []
  for (let at = 0; at < page.tokens.length && mentions.length < MAX_FOUND; at++) {
    const entry = entryAt(goods, page.tokens, at)
    if (!entry || isKey(page, entry.to) || isPieces(page, at) || isJoined(page, entry.to)) continue
    if (isContainer(page, entry.to) || isMeasure(page, at, entry.to)) continue
    if (isExcluded(page, entry.to) || isColor(page, at, entry.to)) continue
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
  return mentions.flatMap((mention, index) => {
    if (mentions[index + 1]?.from === mention.to) return []
    const before = mentions[index - 1]
    const isPair = before?.to === mention.from && !before.doubtful
    return [isPair ? { ...mention, name: `${page.tokens[mention.from - 1]?.norm} ${mention.name}` } : mention]
  })
}
