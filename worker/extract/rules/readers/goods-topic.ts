import type { Page } from '../document/page.ts'
import { UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { POSSESSED, THING_MODIFIERS } from '../languages/common/trading.ts'
import { isAsserted, type Mention } from './goods-mentions.ts'
import { LOOK_BACK } from './goods-roles.ts'

const modifiers = wordSet(THING_MODIFIERS)
let possessed: Lexicon | undefined

/** The goods named most often, if no others are named as often. */
export function topicOf(page: Page, mentions: readonly Mention[]): Mention | undefined {
  const said = mentions.filter((mention) => isAsserted(page, mention.from) && !isPossessed(page, mention))
  const [most, second] = [...Map.groupBy(said, ({ kind }) => kind).values()].toSorted(
    (a, b) => b.length - a.length,
  )
  return most && most.length > 1 && most.length > (second?.length ?? 0) ? most[0] : undefined
}

/** The only kind of goods that the user names, unless they have, like or dislike it. */
export function lone(page: Page, mentions: readonly Mention[]): Mention | undefined {
  const [first, ...rest] = mentions.filter(({ from }) => ((page.stances[from] ?? 0) & UNASSERTED) === 0)
  if (!first || first.doubtful || rest.some(({ kind }) => kind !== first.kind)) return undefined
  return isAsserted(page, first.from) && !isPossessed(page, first) ? first : undefined
}

/** The only kind of goods that a text names, by whomever: "would you take 50 for the drone?". */
export function only(page: Page, mentions: readonly Mention[]): Mention | undefined {
  const sure = mentions.filter(({ doubtful: isDoubtful }) => !isDoubtful)
  if (new Set(sure.map(({ kind }) => kind)).size !== 1) return undefined
  return sure.find((mention) => !isObject(page, mention.from) && !isBought(page, mention))
}

/** "I bought a lamp there": told of, while "I bought this lamp" tells of what is for sale. */
export const isBought = ({ tokens }: Page, { from, to }: Mention) =>
  (/^(?:a|an|some|two)$/.test(tokens[from - 1]?.norm ?? '') && tokens[from - 2]?.norm === 'bought') ||
  (tokens[to]?.norm === 'i' && /^(?:ordered|bought)$/.test(tokens[to + 1]?.norm ?? ''))

/** "in the shed", "with my car": goods that say where, for what or with what. */
function isObject(page: Page, from: number): boolean {
  let at = from - 1
  while (modifiers.has(page.tokens[at]?.norm ?? '')) at--
  return PREPOSITIONS.test(page.tokens[at]?.norm ?? '')
}
const PREPOSITIONS =
  /^(?:in|into|for|with|from|by|to|on|onto|under|near|at|behind|beside|than|like|without|off|as|per|via|no|not|never)$/

/** Goods that somebody has, likes or rejects. */
export function isPossessed(page: Page, { from }: Mention): boolean {
  possessed ??= lexicon(POSSESSED)
  for (let at = from - 1; at >= 0 && at > from - LOOK_BACK; at--) {
    const token = page.tokens[at]
    if (!token || token.kind === 'break') return false
    if (entryAt(possessed, page.tokens, at)) return true
  }
  return false
}
