import type { Line } from '../document/lines.ts'
import type { Page } from '../document/page.ts'
import { NEGATED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { endsClause } from '../engine/match.ts'
import { SELF_WORDS } from '../languages/common/amid.ts'
import { LIST_HEADINGS } from '../languages/common/trading.ts'
import { lexiconNamed } from '../slots/lexicons.ts'
import type { Finding, ReaderBy } from './finding.ts'
import { affirmed, anaphorOf, headedIn, listedWith, pricesIn, titleOf } from './goods-meant.ts'
import { isAsserted, type Mention, mentionsIn } from './goods-mentions.ts'
import { askedThings, isUnnamed, openNouns, thingsListed } from './goods-nouns.ts'
import { roleOf } from './goods-roles.ts'
import { fragmentsOf, thingsIn, titledThing } from './goods-titles.ts'
import { lone, only, topicOf } from './goods-topic.ts'
import { wishedBy } from './occasions.ts'

const TOLD = 0.92
const TITLE = 0.85
const OPEN = 0.75
const TOPIC = 0.75
const GUESS = 0.7
/** Later words of a line than these make it no heading of the list below it. */
const MAX_HEADING = 14
/** A list item's goods are among the first words of its line. */
const LINE_START = 7
const selves = wordSet(SELF_WORDS)
let headings: Lexicon | undefined

/**
 * The kinds of goods offered or sought: those after words of trade, and those at the start of a text without such
 * words. After words of trade, unknown nouns count as well.
 */
export function goodsFindings(page: Page, reader: ReaderBy<'goods'>): readonly Finding[] {
  const mentions = mentionsIn(page)
  const listed = listLines(page)
  const priced = reader.own ? pricesIn(page, mentions).map(([mention]) => mention) : []
  const sure = mentions.filter(
    (mention) =>
      roleOf(page, mention, mention.doubtful) === 'sought' ||
      isListed(page, mention, listed) ||
      priced.includes(mention),
  )
  const told = mentions.filter((mention) => sure.includes(mention) || isAmong(page, mention, sure, mentions))
  const isTitled = told.length === 0 && reader.own === true && titleOf(page, mentions, false) !== undefined
  const open = told.length > 0 || isTitled ? [] : openNouns(page, mentions)
  const listedToo = [
    ...told.flatMap(({ to }) => thingsListed(page, to)).filter(isUnnamed(mentions)),
    ...thingsIn(page, mentions, listed),
  ]
  if (told.length > 0 || open.length > 0 || listedToo.length > 0)
    return [
      ...told.map((one) => finding(page, one, TOLD)),
      ...[...open, ...listedToo].map((one) => finding(page, one, OPEN)),
    ]
  const meant = anaphorOf(page, mentions)
  if (meant) return [finding(page, meant, TITLE)]
  const title = titleOf(page, mentions, reader.own ?? false)
  const thing = titledThing(page, mentions)
  if (thing && (!title || thing.from < title.from)) return [finding(page, thing, TITLE)]
  if (title) return listedWith(page, title, mentions).map((one) => finding(page, one, TITLE))
  const headed = headedIn(page, mentions)
  if (headed.length > 0) return headed.map((one) => finding(page, one, TOPIC))
  const fragments = reader.own ? [] : fragmentsOf(page, mentions)
  if (fragments.length > 0) return fragments.map((one) => finding(page, one, TOPIC))
  const wished = reader.own ? [] : wishedBy(page, mentions)
  if (wished.length > 0) return wished.map((one) => finding(page, one, TOPIC))
  const agreed = affirmed(page, mentions)
  if (agreed) return [finding(page, agreed, TITLE)]
  const isPersonal = page.tokens.some(({ norm }) => selves.has(norm))
  const topic = isPersonal ? (topicOf(page, mentions) ?? lone(page, mentions)) : undefined
  if (topic) return [finding(page, topic, TOPIC)]
  const asked = askedThings(page, mentions)
  if (asked.length > 0) return asked.map((one) => finding(page, one, GUESS))
  const guess = reader.own && isPersonal ? only(page, mentions) : undefined
  return guess ? [finding(page, guess, GUESS)] : []
}

/** The lines of a wish list or of a list of goods for sale, below their heading. */
function listLines(page: Page): readonly Line[] {
  headings ??= lexicon(LIST_HEADINGS)
  const found: Line[] = []
  let isOpen = false
  let isBare = false
  for (const line of page.layout.lines) {
    const text = page.tokens.slice(line.from, line.to)
    if (text.every(({ norm }) => norm === '\n')) continue
    const isBullet = text[0] !== undefined && (text[0].kind !== 'word' || text[0].norm === 'x')
    const isItem = isBare && text.length < MAX_ITEM && !text.some(({ norm }) => CLAUSE.test(norm))
    if (isOpen && (isBullet || isItem)) {
      if (!text.slice(0, 3).some(({ norm }) => DENIES.test(norm))) found.push(line)
    } else {
      isOpen = text.some(
        (_, at) => at >= text.length - MAX_HEADING && headings && entryAt(headings, text, at),
      )
      isBare = text.length < MAX_ITEM && text.some(({ norm }) => LIST.test(norm))
    }
  }
  return found
}

/** The items below a short heading such as `Wishlist` need no bullets. */
const MAX_ITEM = 12
const LIST = /^(?:list|wishlist|wishes|registry)$/
const CLAUSE = /^(?:i|we|you|he|she|they|it|my|our|is|are|was|have|has|own|no|not|never|without|avoid|:)$/

const DENIES = /^(?:no|not|never|nothing|without|have|own|got|already)$/

const isListed = (page: Page, { from }: Mention, lines: readonly Line[]) =>
  isAsserted(page, from) &&
  ((page.stances[from] ?? 0) & NEGATED) === 0 &&
  lines.some((line) => line.from <= from && from < line.from + LINE_START && from < line.to)

/** In one list with goods that count: "tools, fishing rods". */
const isAmong = (page: Page, mention: Mention, sure: readonly Mention[], mentions: readonly Mention[]) =>
  isAsserted(page, mention.from) &&
  endsClause(page, mention.to) &&
  !entryAt(lexiconNamed('colors'), page.tokens, mention.from) &&
  (listedWith(page, mention, mentions).some((one) => sure.includes(one)) ||
    sure.some((one) => listedWith(page, one, mentions).includes(mention)))

const finding = (page: Page, { name, from, to }: Mention, confidence: number): Finding => ({
  value: name,
  spans: [[page.tokens[from]?.start ?? 0, page.tokens[to - 1]?.end ?? 0]],
  confidence,
})
