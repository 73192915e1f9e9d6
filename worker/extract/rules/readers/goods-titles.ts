import type { Line } from '../document/lines.ts'
import type { Page } from '../document/page.ts'
import { BEFORE, NEGATED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { CLOSED } from '../languages/common/words.ts'
import { isAsserted, type Mention } from './goods-mentions.ts'
import { isUnnamed, thingIn } from './goods-nouns.ts'
import { isPossessed } from './goods-topic.ts'

const MAX_START = 14
const MAX_TITLE = 9
/** `jars of jam` within `a box of`. */
const MAX_INNER = 2
const closed = wordSet(CLOSED)

/** The known thing with which the first phrase of a text ends: "Honda EU22i generator, serviced". */
export function titledThing(page: Page, mentions: readonly Mention[]): Mention | undefined {
  let start = 0
  while (start < page.tokens.length && !isAsserted(page, start)) start++
  for (let at = start; at < start + MAX_START; at++) {
    const before = page.tokens[at - 1]
    if (at > start && before?.kind !== 'break' && !/^[:)\]]$/.test(before?.norm ?? '')) continue
    const thing = titleFrom(page, at)
    if (!thing || /^(?:my|our)$/.test(page.tokens[at]?.norm ?? '')) continue
    const known = mentions.find(({ from, to }) => from < thing.to && to > thing.from)
    return known?.doubtful === false || isPossessed(page, thing) ? undefined : (known ?? thing)
  }
  return undefined
}

/** Known things in lines of a list, and those that are all of a phrase: "A lens." */
export function thingsIn(page: Page, mentions: readonly Mention[], lines: readonly Line[]): Mention[] {
  return lines.flatMap((line) => {
    let from = line.from
    while (from < line.to && page.tokens[from]?.kind !== 'word') from++
    const thing = from < line.to && isAsserted(page, from) ? titleFrom(page, from) : undefined
    return thing && isUnnamed(mentions)(thing) ? [thing] : []
  })
}

/** "A lens.", "also a bowl, not plastic": a phrase of its own. */
export function fragmentsOf(page: Page, mentions: readonly Mention[]): Mention[] {
  return page.tokens.flatMap(({ norm }, at) => {
    const before = page.tokens[at - 1]
    if (!/^(?:a|an|some)$/.test(norm) || !isAsserted(page, at)) return []
    if (/^(?:someday|never|not|no|day)$/.test(page.tokens[at - 2]?.norm ?? '')) return []
    if (before?.kind !== 'break' && !/^(?:[:–-]|also|then|now|so|maybe|perhaps)$/.test(before?.norm ?? ''))
      return []
    const thing = titleFrom(page, at)
    const next = thing && page.tokens[thing.to]
    if (!thing || (next && next.kind !== 'break' && next.norm !== ',') || isPossessed(page, thing)) return []
    return [mentions.find(({ from, to }) => from < thing.to && to > thing.from) ?? thing]
  })
}

function titleFrom(page: Page, at: number, inner = MAX_INNER): Mention | undefined {
  let from = at
  while (
    page.tokens[from]?.kind === 'number' ||
    /^(?:x|a|an|the|some|one|two|three|four|five|six)$/.test(page.tokens[from]?.norm ?? '')
  )
    from++
  let to = from
  while (to < from + MAX_TITLE && isTitle(page, to)) to++
  if (to === from + MAX_TITLE || ((page.stances[from] ?? 0) & (NEGATED | BEFORE)) !== 0) return undefined
  const next = page.tokens[to]
  if (next?.norm === 'of') return inner > 0 ? titleFrom(page, to + 1, inner - 1) : undefined
  if (next?.norm === '&') return undefined
  if (
    next?.kind === 'word' &&
    !/^(?:with|for|in|from|to|that|which|without|w|and|or|plus|on|by|under|no|please)$/.test(next.norm)
  )
    return undefined
  return thingIn(page, from, to)
}

/** Words, and what is written together with them: `EU22i`, `multi-tool`. */
function isTitle({ tokens }: Page, at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'break') return false
  if (tokens[at - 1]?.end === token.start && tokens[at - 1]?.kind !== 'break')
    return token.norm !== ',' && token.norm !== ':' && token.norm !== ')'
  return token.kind === 'word' && (token.norm === "'s" || !closed.has(token.norm))
}
