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

/** Goods that somebody else wants, where the text tells of an occasion for a present. */
export function wishedBy(page: Page, mentions: readonly Mention[]): Mention[] {
  if (!isOccasion(page)) return []
  return mentions.filter(
    (mention) =>
      ((page.stances[mention.from] ?? 0) & (UNASSERTED | BEFORE | NEGATED)) === 0 &&
      roleFor(page, mention, mention.doubtful) === 'sought',
  )
}
