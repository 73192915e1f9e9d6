import type { Page } from '../document/page.ts'
import { ASKED, OTHER, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { ANAPHORS, THING_MODIFIERS } from '../languages/common/trading.ts'
import type { Sum } from '../slots/sums.ts'
import { isAsserted, type Mention, mentionsIn } from './goods-mentions.ts'
import { isOfParts, isPredicated, roleOf } from './goods-roles.ts'
import { isBought, isPossessed } from './goods-topic.ts'
import { sumsOf } from './money-sums.ts'

const EARLY_BREAKS = 2
const ANAPHOR_REACH = 60
const modifiers = wordSet(THING_MODIFIERS)
let anaphors: Lexicon | undefined

/**
 * The antecedent of "a bigger one", "the same thing" or "a replacement", if that is sought: the goods last named
 * before it.
 */
export function anaphorOf(page: Page, mentions: readonly Mention[]): Mention | undefined {
  anaphors ??= lexicon(ANAPHORS)
  for (let at = 0; at < page.tokens.length; at++) {
    const one = entryAt(anaphors, page.tokens, at) ?? proWordAt(page, at)
    if (!one || roleOf(page, { from: at, to: one.to }) !== 'sought') continue
    const before = mentions.findLast(
      ({ from, to, doubtful: isDoubtful }) =>
        !isDoubtful && to <= at && from > at - ANAPHOR_REACH && isOfUser(page, from),
    )
    if (before) return before
  }
  return undefined
}

/** `waterproof ones`, `a new pair`. */
const proWordAt = ({ tokens }: Page, at: number) =>
  /^(?:one|ones|pair)$/.test(tokens[at]?.norm ?? '') &&
  tokens[at - 1]?.kind === 'word' &&
  !/^(?:this|that|which|no|every|each|first|last|old|the|these|those|any)$/.test(
    tokens[at - 1]?.norm ?? '',
  ) &&
  !/^(?:of|thing|day|more|man|woman|person)$/.test(tokens[at + 1]?.norm ?? '')
    ? { to: at + 1 }
    : undefined

const isOfUser = (page: Page, at: number) => ((page.stances[at] ?? 0) & (UNASSERTED | OTHER)) === 0

/** The goods at the start of a text. */
export function titleOf(page: Page, mentions: readonly Mention[], own: boolean): Mention | undefined {
  const title = mentions.find((mention) => !mention.doubtful && isAsserted(page, mention.from))
  if (!title || !isEarly(page, title, own ? EARLY_BREAKS : 1)) return undefined
  const isTold = /^(?:my|our)$/.test(page.tokens[title.from - 1]?.norm ?? '') && isPredicated(page, title.to)
  if (own ? isBought(page, title) : isTold) return undefined
  return roleOf(page, title) === 'aside' && !(own && isOwn(page, title)) ? undefined : title
}

/** The position of the goods at the start of a text, as in listings. */
export function titleAt(page: Page): readonly [from: number, to: number] | undefined {
  const title = titleOf(page, mentionsIn(page), false)
  return title && [title.from, title.to]
}

/** Goods at the start of a sentence or after a colon, and those listed with them: "A knife, finally." */
export function headedIn(page: Page, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = []
  for (const mention of mentions) {
    if (mention.doubtful || !isAsserted(page, mention.from) || isPossessed(page, mention)) continue
    if (roleOf(page, mention) === 'aside') continue
    let from = mention.from
    while (from > 0 && modifiers.has(page.tokens[from - 1]?.norm ?? '')) from--
    const before = page.tokens[from - 1]
    const heads = !before || before.kind === 'break' || before.norm === ':'
    const last = found.at(-1)
    const goesOn =
      last !== undefined &&
      /^(?:,|and|&|\+|or|plus)$/.test(before?.norm ?? '') &&
      !hasBreak(page, last.to, from)
    if (
      (heads && DETERMINERS.test(page.tokens[from]?.norm ?? '')) ||
      (before?.norm === ':' && heads) ||
      goesOn
    )
      found.push(mention)
  }
  return found
}

const DETERMINERS = /^(?:a|an|some|new|used|one|two|three|good|decent|proper)$/

const hasBreak = (page: Page, from: number, to: number) =>
  page.tokens.slice(from, to).some(({ kind }) => kind === 'break')

/** Goods in another speaker's question, if the user's answer starts with "yes". */
export function affirmed(page: Page, mentions: readonly Mention[]): Mention | undefined {
  if (!page.layout.isTalk) return undefined
  const isUnsaid = (at: number) => ((page.stances[at] ?? 0) & UNASSERTED) !== 0
  return mentions.find(({ from, to, doubtful: isDoubtful }) => {
    if (isDoubtful || !isUnsaid(from)) return false
    let at = to
    while (at < page.tokens.length && isUnsaid(at)) at++
    return AFFIRMS.test(page.tokens[at]?.norm ?? '')
  })
}

const AFFIRMS = /^(?:yes|yeah|yep|yup|ja|si|oui|sure|correct|still|indeed|it|they)$/

/** "bought this tent", "my bike". */
const isOwn = (page: Page, { from }: Mention) =>
  [from - 1, from - 2, from - 3].some((at) =>
    /^(this|these|my|our|bought|have|got|inherited)$/.test(page.tokens[at]?.norm ?? ''),
  )

/** In the user's first sentence. */
function isEarly(page: Page, { from }: Mention, most: number): boolean {
  let at = 0
  while (at < from && ((page.stances[at] ?? 0) & UNASSERTED) !== 0) at++
  let breaks = 0
  for (; at < from; at++) {
    const before = page.tokens[at - 1]
    const isAsked = ((page.stances[at - 1] ?? 0) & ASKED) !== 0
    if (page.tokens[at]?.kind === 'break' && before?.kind !== 'break' && !isAsked) breaks++
  }
  return breaks <= most
}

/** Goods at the start of a sentence with their price: "Two rugs, moth in the small one – £40" */
export function pricesIn(page: Page, mentions: readonly Mention[]): (readonly [Mention, Sum])[] {
  const sums = sumsOf(page).filter(({ marked }) => marked)
  return mentions.flatMap((mention) => {
    if (
      !isAsserted(page, mention.from) ||
      isPredicated(page, mention.to) ||
      roleOf(page, mention) === 'aside'
    )
      return []
    let from = mention.from
    while (from > 0 && isName(page, from - 1)) from--
    while (from > 0 && isLeading(page, from - 1)) from--
    const before = page.tokens[from - 1]
    if (before && before.kind !== 'break' && !/^[,:]$/.test(before.norm)) return []
    let to = mention.to
    while (to < page.tokens.length && page.tokens[to]?.kind !== 'break') to++
    const end = DASH.test(page.tokens[to]?.norm ?? '') ? to + 1 : to
    const price = sums.find((sum) => sum.from >= mention.to && sum.from <= end)
    const isOther =
      mention.doubtful &&
      mentions.some((other) => other.from >= mention.to && other.from < (price?.from ?? 0))
    return price && !isOther ? [[mention, price] as const] : []
  })
}

const DASH = /^[-–—|]$/

/** `Brother` in "Brother laser printer". */
const isName = ({ tokens }: Page, at: number) => tokens[at]?.kind === 'word' && tokens[at]?.capital === true

function isLeading(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (!token || token.kind === 'break') return false
  return token.kind !== 'word' || modifiers.has(token.norm) || token.norm === 'x'
}

const JOINS = /^(?:and|,|\+|&|\/|or)$/

/** The goods and those in the same list: `12 cups (blue), 3 bowls`. */
export function listedWith(page: Page, first: Mention, mentions: readonly Mention[]): Mention[] {
  const found = [first]
  for (const mention of mentions) {
    const last = found.at(-1)
    if (!last || mention.from < last.to) continue
    const gap = page.tokens.slice(last.to, mention.from).map(({ norm }) => norm)
    const said = gap
      .join(' ')
      .replace(/\( [^)]*\)/g, '')
      .trim()
      .split(/ +/)
    if (isPredicated(page, mention.to) || !said.some((norm) => JOINS.test(norm))) break
    const isMany = /[^s]s$/.test(page.tokens[mention.to - 1]?.norm ?? '') && !isOfParts(page, mention.to)
    if (!said.every((norm) => modifiers.has(norm) || JOINS.test(norm) || (isMany && /^\d+$/.test(norm))))
      break
    found.push(mention)
  }
  return found
}
