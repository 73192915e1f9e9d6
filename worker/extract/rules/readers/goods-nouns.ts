import type { Page } from '../document/page.ts'
import { ASKED, NEGATED, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { endsClause } from '../engine/match.ts'
import { plural } from '../engine/plural.ts'
import {
  AFTER_GOODS,
  GENERIC_NOUNS,
  NOT_GOODS,
  REQUESTED,
  SOUGHT_OPEN,
  THING_MODIFIERS,
} from '../languages/common/trading.ts'
import { CLOSED, OTHERS } from '../languages/common/words.ts'
import { lexiconNamed } from '../slots/lexicons.ts'
import { numberAt } from '../slots/numbers.ts'
import { isAsserted, isColor, type Mention } from './goods-mentions.ts'
import { thingOf } from './goods-things.ts'

const MAX_PHRASE = 7
const MAX_FOUND = 20
const MAX_NOUNS = 5
const modifiers = wordSet(THING_MODIFIERS)
const closed = wordSet(CLOSED)
const notGoods = wordSet(NOT_GOODS + OTHERS)
const generic = wordSet(GENERIC_NOUNS)
const after = wordSet(AFTER_GOODS)
let soughtOpen: Lexicon | undefined
let requested: Lexicon | undefined

/** `loom` in "looking for a big old loom": the head noun of the phrase, and known things listed with it. */
export function openNouns(page: Page, mentions: readonly Mention[]): Mention[] {
  soughtOpen ??= lexicon(SOUGHT_OPEN)
  return nounsAt(page, soughtOpen, (to, at) => {
    const things = thingsAfter(page, to).filter(isUnnamed(mentions))
    const noun = things.length > 0 || isStanced(page, at, ASKED) ? undefined : nounAfter(page, to)
    return noun && isUnnamed(mentions)(noun) ? [noun] : things
  })
}

/** Things after words that are often said without a request: `which`, `any`, `free`. */
export function askedThings(page: Page, mentions: readonly Mention[]): Mention[] {
  requested ??= lexicon(REQUESTED)
  return nounsAt(page, requested, (to) => thingsAfter(page, to).filter(isUnnamed(mentions)))
}

/** Whether the goods are no part of others. */
export const isUnnamed = (mentions: readonly Mention[]) => (noun: Mention) =>
  !mentions.some(({ from, to }) => from < noun.to && to > noun.from)

function nounsAt(page: Page, phrases: Lexicon, read: (to: number, at: number) => Mention[]): Mention[] {
  for (let at = 0; at < page.tokens.length; at++) {
    const phrase = entryAt(phrases, page.tokens, at)
    if (!phrase || !isAsserted(page, at) || isStanced(page, at, NEGATED)) continue
    if (/^(?:not|never|stop)$/.test(page.tokens[at - 1]?.norm ?? '')) continue
    const found = read(phrase.to, at)
    if (found.length > 0) return found
    at = phrase.to - 1
  }
  return []
}

const isStanced = (page: Page, at: number, stance: number) => ((page.stances[at] ?? 0) & stance) !== 0

/** Known things with which the phrases of a list end: "a picnic hamper or secateurs". */
function thingsAfter(page: Page, at: number): Mention[] {
  const thing = thingAfter(page, at)
  return thing ? [thing, ...thingsListed(page, thing.to)] : []
}

/** Known things that a list goes on with: `, muslins` after "a baby monitor". */
export function thingsListed(page: Page, after: number): Mention[] {
  const found: Mention[] = []
  for (let at = after; found.length < MAX_FOUND; at = found.at(-1)?.to ?? at) {
    let from = at
    while (JOINT.test(page.tokens[from]?.norm ?? '')) from++
    const thing = from > at ? thingAfter(page, from) : undefined
    if (!thing || !endsClause(page, thing.to)) break
    found.push(thing)
  }
  return found
}

const JOINT = /^(?:,|and|or|&|[+]|plus|und|oder|et|y|o)$/

function thingAfter(page: Page, at: number): Mention | undefined {
  const from = phraseStart(page, at)
  let to = from
  while (to < from + MAX_NOUNS && (isNoun(page, to) || isHyphen(page, to))) to++
  if (page.tokens[to]?.norm === 'of' && to > from) return undefined
  return thingIn(page, from, to)
}

/** The known thing that is the head of a phrase. */
export function thingIn(page: Page, from: number, to: number): Mention | undefined {
  let head = to - 1
  while (head >= from && after.has(page.tokens[head]?.norm ?? '')) head--
  const thing = head < from ? undefined : thingOf(page.tokens[head]?.norm ?? '')
  if (!thing || notGoods.has(page.tokens[head]?.norm ?? '')) return undefined
  if (entryAt(lexiconNamed('colors'), page.tokens, head) || isColor(page, head, head + 1)) return undefined
  const before = page.tokens[head - 1]
  const isTelling =
    head > from &&
    before?.kind === 'word' &&
    (/.ing$/.test(before.norm) || thingOf(before.norm) === before.norm || generic.has(thing))
  const name = isTelling ? `${before.norm} ${plural(thing)}` : plural(thing)
  return { name, kind: name, from: isTelling ? head - 1 : head, to: head + 1, doubtful: false }
}

function phraseStart(page: Page, at: number): number {
  let from = at
  while (from < at + MAX_PHRASE && isModifier(page, from)) from++
  return from
}

function nounAfter(page: Page, at: number): Mention | undefined {
  const from = phraseStart(page, at)
  const determined = page.tokens
    .slice(at, from)
    .some(({ norm }, index) => /^(?:a|an|my|our|some|the|:)$/.test(norm) || isCount(page, at + index))
  let to = from
  while (to < from + 4 && isNoun(page, to)) to++
  const head = page.tokens[to - 1]
  if (!determined || to === from || !head || notGoods.has(head.norm) || head.norm.length < 3) return undefined
  if (head.capital && page.tokens.some(({ kind, capital }) => kind === 'word' && !capital)) return undefined
  if (/(ing|ed|ly|est|er than)$/.test(head.norm)) return undefined
  const before = to - 1 > from ? page.tokens[to - 2] : undefined
  const two = before && generic.has(head.norm)
  const name = two ? `${before.norm} ${plural(head.norm)}` : plural(head.norm)
  return { name, kind: name, from: two ? to - 2 : to - 1, to, doubtful: false }
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

/** `multi-tool`. */
const isHyphen = ({ tokens }: Page, at: number) =>
  tokens[at]?.norm === '-' &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at + 1]?.start === tokens[at]?.end

function isNoun(page: Page, at: number): boolean {
  const token = page.tokens[at]
  return (
    token?.kind === 'word' &&
    !closed.has(token.norm) &&
    token.norm !== "'s" &&
    (page.stances[at] ?? 0) !== UNASSERTED
  )
}
