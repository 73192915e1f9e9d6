import type { Page } from '../document/page.ts'
import { BEFORE, NEGATED, UNASSERTED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { OCCASIONS } from '../languages/common/trading.ts'
import type { Mention } from './goods-mentions.ts'
import { roleFor } from './goods-roles.ts'

const occasions = wordSet(OCCASIONS)

/** Whether the text tells of an occasion for a present. */
export const isOccasion = (page: Page) =>
  page.tokens.some(({ norm }, at) => occasions.has(norm) && ((page.stances[at] ?? 0) & UNASSERTED) === 0)

/** Goods that somebody else wants, where the text tells of an occasion for a present or of a child who needs them. */
export function wishedBy(page: Page, mentions: readonly Mention[]): Mention[] {
  const isOpen = isOccasion(page)
  return mentions.filter(
    (mention) =>
      ((page.stances[mention.from] ?? 0) & (UNASSERTED | BEFORE | NEGATED)) === 0 &&
      (isForChild(page, mention.from) || (isOpen && roleFor(page, mention, mention.doubtful) === 'sought')),
  )
}

const MAX_CHILD = 12
const MAX_NEED = 5

/** `My daughter starts university and needs`. */
function isForChild({ tokens }: Page, from: number): boolean {
  let needs = false
  for (let at = from - 1; at > from - MAX_CHILD && tokens[at] && tokens[at]?.kind !== 'break'; at--) {
    needs ||= at > from - MAX_NEED && /^needs?$/.test(tokens[at]?.norm ?? '')
    if (needs && CHILD.test(tokens[at]?.norm ?? '')) return /^(?:my|our)$/.test(tokens[at - 1]?.norm ?? '')
  }
  return false
}

const CHILD = /^(?:daughter|son|kid|kids|child|toddler|baby|boy|girl|twins|children|teenager)$/
