import type { Reader } from '../../../../shared/reader.ts'
import { ASKED, BEFORE, NEGATED, OTHER, UNSAID } from '../context.ts'
import { SELF_WORDS } from '../data/amid.ts'
import { ACCESSORIES, DOUBTFUL_GOODS } from '../data/goods.ts'
import {
  ANAPHORS,
  ASIDE,
  GENERIC_NOUNS,
  LIST_HEADINGS,
  NOT_GOODS,
  POSSESSED,
  SOUGHT,
  SOUGHT_AFTER,
  SOUGHT_OPEN,
  THING_MODIFIERS,
} from '../data/trading.ts'
import { CLOSED } from '../data/words.ts'
import { entryAt, type Lexicon, lexicon, wordSet } from '../lexicon.ts'
import type { Line } from '../lines.ts'
import type { Match } from '../match.ts'
import type { Page } from '../page.ts'
import { plural } from '../plural.ts'
import { lexiconNamed } from '../slots/lexicons.ts'
import { numberAt } from '../slots/numbers.ts'
import type { Finding } from './finding.ts'
import { sumsOf } from './money.ts'

const TOLD = 0.92
const TITLE = 0.85
const OPEN = 0.75
const TOPIC = 0.75
const LOOK_BACK = 9
const EARLY_BREAKS = 2
const MAX_PHRASE = 7
const MAX_FOUND = 20
const ANAPHOR_REACH = 60
const MAX_HEADING = 14
/** A thing that a line of a list names stands among its first words. */
const LINE_START = 7
const doubtful = wordSet(DOUBTFUL_GOODS)
const accessories = wordSet(ACCESSORIES)
const modifiers = wordSet(THING_MODIFIERS)
const closed = wordSet(CLOSED)
const notGoods = wordSet(NOT_GOODS)
const generic = wordSet(GENERIC_NOUNS)
const selves = wordSet(SELF_WORDS)
let headings: Lexicon | undefined
let sought: Lexicon | undefined
let soughtOpen: Lexicon | undefined
let aside: Lexicon | undefined
let soughtAfter: Lexicon | undefined
let anaphors: Lexicon | undefined
let possessed: Lexicon | undefined

interface Mention {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Says something else as well. */
  readonly doubtful: boolean
}

/**
 * The kinds of goods that are offered or asked for: those behind words of trade, those that a text without such words
 * begins with, and behind words of trade also nouns that no list knows.
 */
export function goodsFindings(
  page: Page,
  _matches: readonly Match[],
  _many: boolean,
  reader: Reader,
): readonly Finding[] {
  if (reader.by !== 'goods') return []
  const mentions = mentionsIn(page)
  const listed = listLines(page)
  const told = mentions.filter(
    (mention) => roleOf(page, mention, mention.doubtful) === 'sought' || isListed(page, mention, listed),
  )
  const isTitled = told.length === 0 && reader.own === true && titleOf(page, mentions, false) !== undefined
  const open = told.length > 0 || isTitled ? [] : openNouns(page, mentions)
  if (told.length > 0 || open.length > 0)
    return [...told.map((one) => finding(page, one, TOLD)), ...open.map((one) => finding(page, one, OPEN))]
  const meant = anaphorOf(page, mentions)
  if (meant) return [finding(page, meant, TITLE)]
  const title = titleOf(page, mentions, reader.own ?? false)
  if (title) return listedWith(page, title, mentions).map((one) => finding(page, one, TITLE))
  const agreed = affirmed(page, mentions)
  if (agreed) return [finding(page, agreed, TITLE)]
  const isPersonal = page.tokens.some(({ norm }) => selves.has(norm))
  const topic = isPersonal ? (topicOf(page, mentions) ?? lone(page, mentions)) : undefined
  return topic ? [finding(page, topic, TOPIC)] : []
}

/** What "a bigger one", "the same thing" or "a replacement" stands for that is sought: the goods named last before it. */
function anaphorOf(page: Page, mentions: readonly Mention[]): Mention | undefined {
  anaphors ??= lexicon(ANAPHORS)
  for (let at = 0; at < page.tokens.length; at++) {
    const one = entryAt(anaphors, page.tokens, at)
    if (!one || roleOf(page, { from: at, to: one.to }) !== 'sought') continue
    const before = mentions.findLast(
      ({ from, to, doubtful: isDoubtful }) =>
        !isDoubtful && to <= at && from > at - ANAPHOR_REACH && isOfUser(page, from),
    )
    if (before) return before
  }
  return undefined
}

const isOfUser = (page: Page, at: number) => ((page.stances[at] ?? 0) & (UNSAID | OTHER)) === 0

/** The goods that a text begins with. */
function titleOf(page: Page, mentions: readonly Mention[], own: boolean): Mention | undefined {
  const title = mentions.find((mention) => !mention.doubtful && isSaid(page, mention.from))
  if (!title || !isEarly(page, title, own ? EARLY_BREAKS : 1)) return undefined
  return roleOf(page, title) === 'aside' && !(own && isOwn(page, title)) ? undefined : title
}

/** Where the goods stand that a text begins with, as listings do. */
export function titleAt(page: Page): readonly [from: number, to: number] | undefined {
  const title = titleOf(page, mentionsIn(page), false)
  return title && [title.from, title.to]
}

/** The goods that a text comes back to, where it speaks of no others as often. */
function topicOf(page: Page, mentions: readonly Mention[]): Mention | undefined {
  const said = mentions.filter(({ from }) => ((page.stances[from] ?? 0) & UNSAID) === 0)
  const [most, second] = [...Map.groupBy(said, ({ name }) => name).values()].toSorted(
    (a, b) => b.length - a.length,
  )
  return most && most.length > 1 && most.length > (second?.length ?? 0) ? most[0] : undefined
}

/** The only kind of goods that somebody speaks of, where it is not what somebody has, likes or cannot bear. */
function lone(page: Page, mentions: readonly Mention[]): Mention | undefined {
  possessed ??= lexicon(POSSESSED)
  const [first, ...rest] = mentions.filter(({ from }) => ((page.stances[from] ?? 0) & UNSAID) === 0)
  if (!first || first.doubtful || rest.some(({ name }) => name !== first.name)) return undefined
  for (let at = first.from - 1; at >= 0 && at > first.from - LOOK_BACK; at--) {
    const token = page.tokens[at]
    if (!token || token.kind === 'break') break
    if (entryAt(possessed, page.tokens, at)) return undefined
  }
  return isSaid(page, first.from) ? first : undefined
}

/** Goods that another speaker asked about, where the user's answer begins with "yes". */
function affirmed(page: Page, mentions: readonly Mention[]): Mention | undefined {
  if (!page.layout.isTalk) return undefined
  const isUnsaid = (at: number) => ((page.stances[at] ?? 0) & UNSAID) !== 0
  return mentions.find(({ from, to, doubtful: isDoubtful }) => {
    if (isDoubtful || !isUnsaid(from)) return false
    let at = to
    while (at < page.tokens.length && isUnsaid(at)) at++
    return AFFIRMS.test(page.tokens[at]?.norm ?? '')
  })
}

const AFFIRMS = /^(?:yes|yeah|yep|yup|ja|si|oui|sure|correct|still|indeed)$/

/** The lines of a wish list or of what is for sale, below the line that calls it so. */
function listLines(page: Page): readonly Line[] {
  headings ??= lexicon(LIST_HEADINGS)
  const found: Line[] = []
  let isOpen = false
  for (const line of page.layout.lines) {
    const text = page.tokens.slice(line.from, line.to)
    const isBullet = text[0] !== undefined && (text[0].kind !== 'word' || text[0].norm === 'x')
    if (isOpen && isBullet) found.push(line)
    else isOpen = text.length <= MAX_HEADING && text.some((_, at) => headings && entryAt(headings, text, at))
  }
  return found
}

const isListed = (page: Page, { from }: Mention, lines: readonly Line[]) =>
  isSaid(page, from) &&
  lines.some((line) => line.from <= from && from < line.from + LINE_START && from < line.to)

const finding = (page: Page, { name, from, to }: Mention, confidence: number): Finding => ({
  value: name,
  spans: [[page.tokens[from]?.start ?? 0, page.tokens[to - 1]?.end ?? 0]],
  confidence,
})

const isSaid = (page: Page, at: number) => ((page.stances[at] ?? 0) & (UNSAID | OTHER | BEFORE)) === 0

function mentionsIn(page: Page): Mention[] {
  const goods = lexiconNamed('goods')
  const mentions: Mention[] = []
  for (let at = 0; at < page.tokens.length && mentions.length < MAX_FOUND; at++) {
    const entry = entryAt(goods, page.tokens, at)
    if (!entry) continue
    const word = page.tokens[entry.to]
    const last = page.tokens[entry.to - 1]
    const isAccessory =
      word !== undefined &&
      accessories.has(word.norm) &&
      last !== undefined &&
      !entryAt(goods, page.tokens, entry.to)
    const norm = page.tokens[at]?.norm ?? ''
    mentions.push({
      name: isAccessory ? `${last.norm} ${plural(word.norm)}` : entry.name,
      from: at,
      to: isAccessory ? entry.to + 1 : entry.to,
      doubtful: entry.to === at + 1 && doubtful.has(norm),
    })
    at = (isAccessory ? entry.to + 1 : entry.to) - 1
  }
  // Of two names without anything between them the last is the noun: "crib mattress".
  return mentions.filter(({ to }, index) => mentions[index + 1]?.from !== to)
}

/** What the nearest words before a mention, or the ones right behind it, say that it is named for. */
/** @param isPart whether it may be a part of what was named before it: `laptop, good battery` */
function roleOf(
  page: Page,
  { from, to }: Pick<Mention, 'from' | 'to'>,
  isPart = false,
): 'sought' | 'aside' | undefined {
  sought ??= lexicon(SOUGHT)
  aside ??= lexicon(ASIDE)
  soughtAfter ??= lexicon(SOUGHT_AFTER)
  if (!isSaid(page, from)) return 'aside'
  if (entryAt(soughtAfter, page.tokens, to) || isPriced(page, to)) return 'sought'
  for (let at = from - 1; at >= 0 && at >= from - LOOK_BACK; at--) {
    const token = page.tokens[at]
    if (!token || (token.kind === 'break' && !isLabel(page, at))) return undefined
    if (isSpent(page, at)) return 'sought'
    const other = entryAt(aside, page.tokens, at)
    const trade = entryAt(sought, page.tokens, at)
    if (other && other.to <= from && !(trade && trade.to > other.to)) {
      const wider = widerTrade(page, at, other.to, from)
      if (!wider) return 'aside'
      return 'sought'
    }
    if (trade && trade.to <= from) {
      if (widerAside(page, at, trade.to, from)) return 'aside'
      return isPart && hasMark(page, trade.to, from) ? undefined : 'sought'
    }
  }
  return undefined
}

const hasMark = (page: Page, from: number, to: number) =>
  page.tokens.slice(from, to).some(({ kind, norm }) => kind === 'mark' && norm !== ':')

/** `dresser $60`. */
const isPriced = (page: Page, to: number) => sumsOf(page).some(({ from, marked }) => marked && from === to)

/** "$400 for a vacuum cleaner". */
const isSpent = (page: Page, at: number) =>
  page.tokens[at]?.norm === 'for' && sumsOf(page).some(({ to, marked }) => to === at && marked)

/** "looking for the" holds "for the". */
function widerTrade(page: Page, at: number, to: number, limit: number): boolean {
  if (!sought) return false
  for (let from = at - 3; from < at; from++) {
    const entry = entryAt(sought, page.tokens, from)
    if (entry && entry.to > at && entry.to <= limit && entry.to >= to - 1) return true
  }
  return false
}

function widerAside(page: Page, at: number, to: number, limit: number): boolean {
  if (!aside) return false
  for (let from = at - 3; from < at; from++) {
    const entry = entryAt(aside, page.tokens, from)
    if (entry && entry.to >= to && entry.to <= limit) return true
  }
  return false
}

/** A question or heading of a form goes on behind its mark. */
const isLabel = (page: Page, at: number) =>
  /^[-–>→:]$/.test(page.tokens[at + 1]?.norm ?? '') ||
  page.tokens[at - 1]?.norm === ':' ||
  /^[-–>→]$/.test(page.tokens[at]?.norm ?? '')

/** "bought this tent", "my bike". */
const isOwn = (page: Page, { from }: Mention) =>
  [from - 1, from - 2, from - 3].some((at) =>
    /^(this|these|my|our|bought|have|got|inherited)$/.test(page.tokens[at]?.norm ?? ''),
  )

/** In the first sentence that the user says. */
function isEarly(page: Page, { from }: Mention, most: number): boolean {
  let at = 0
  while (at < from && ((page.stances[at] ?? 0) & UNSAID) !== 0) at++
  let breaks = 0
  for (; at < from; at++) {
    if (page.tokens[at]?.kind === 'break' && page.tokens[at - 1]?.kind !== 'break') breaks++
  }
  return breaks <= most
}

/** With those that stand in one list with it. */
function listedWith(page: Page, first: Mention, mentions: readonly Mention[]): Mention[] {
  const found = [first]
  for (const mention of mentions) {
    const last = found.at(-1)
    if (!last || mention.from < last.to) continue
    const gap = page.tokens.slice(last.to, mention.from).map(({ norm }) => norm)
    const joins = gap.some((norm) => /^(and|,|\+|&|\/|or)$/.test(norm))
    if (!joins || !gap.every((norm) => modifiers.has(norm) || /^(and|,|\+|&|\/|or)$/.test(norm))) break
    found.push(mention)
  }
  return found
}

/** `loom` of "looking for a big old loom": the noun at the end of the phrase. */
function openNouns(page: Page, mentions: readonly Mention[]): Mention[] {
  soughtOpen ??= lexicon(SOUGHT_OPEN)
  const found: Mention[] = []
  for (let at = 0; at < page.tokens.length && found.length < MAX_FOUND; at++) {
    const trade = entryAt(soughtOpen, page.tokens, at)
    if (!trade || !isSaid(page, at) || ((page.stances[at] ?? 0) & (ASKED | NEGATED)) !== 0) continue
    const noun = nounAfter(page, trade.to)
    if (noun && !mentions.some(({ from, to }) => from < noun.to && to > noun.from)) found.push(noun)
    at = Math.max(at, trade.to - 1)
  }
  return found.slice(0, 1)
}

function nounAfter(page: Page, at: number): Mention | undefined {
  let from = at
  let determined = false
  while (from < at + MAX_PHRASE && isModifier(page, from)) {
    determined ||= /^(a|an|my|our|some|the|:)$/.test(page.tokens[from]?.norm ?? '') || isCount(page, from)
    from++
  }
  let to = from
  while (to < from + 4 && isNoun(page, to)) to++
  const head = page.tokens[to - 1]
  if (!determined || to === from || !head || notGoods.has(head.norm) || head.norm.length < 3) return undefined
  if (head.capital && page.tokens.some(({ kind, capital }) => kind === 'word' && !capital)) return undefined
  if (/(ing|ed|ly|est|er than)$/.test(head.norm)) return undefined
  const before = to - 1 > from ? page.tokens[to - 2] : undefined
  const two = before && generic.has(head.norm)
  return {
    name: two ? `${before.norm} ${plural(head.norm)}` : plural(head.norm),
    from: two ? to - 2 : to - 1,
    to,
    doubtful: false,
  }
}

/** `12`, `twenty`. */
const isCount = (page: Page, at: number) => numberAt(page, at)?.to === at + 1

function isModifier(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token !== undefined &&
    token.kind !== 'break' &&
    (modifiers.has(token.norm) || isCount(page, at) || token.norm === ':')
  )
}

function isNoun(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token?.kind === 'word' &&
    !closed.has(token.norm) &&
    token.norm !== "'s" &&
    (page.stances[at] ?? 0) !== UNSAID
  )
}
