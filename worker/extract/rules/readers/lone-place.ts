import type { Page } from '../document/page.ts'
import { STANCES } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { AFTER_OTHER_PLACES, BEFORE_OTHER_PLACES } from '../languages/common/other-places.ts'
import { barePlaceAt, isLand } from '../slots/places.ts'
import type { Finding } from './finding.ts'

const CONFIDENCE = 0.7
const LOOK_BACK = 6
const SILENT_SECTIONS = /^(?:heading|education|languages|skills|references|wishes|certificates|volunteering)$/
const IN = /^(?:in|near|around|round|outside|at|en|a|de|raum|bei|im)$/
/** `the company is in Leeds`: somebody else's place. */
const IS = /^(?:is|are|was|were|esta|est|ist)$/
const before = wordSet(BEFORE_OTHER_PLACES)
const after = wordSet(AFTER_OTHER_PLACES)

/** The town of somebody who names no other in telling of themself. */
export function lonePlaceFindings(page: Page): readonly Finding[] {
  let only: Finding | undefined
  for (let at = 0; at < page.tokens.length; at++) {
    const place = barePlaceAt(page, at)
    const value = place?.items[0]?.value
    if (!place || value === undefined) continue
    if (isOfUser(page, at, place.to)) {
      if (only && only.value !== value) return []
      const span = [page.tokens[at]?.start ?? 0, page.tokens[place.to - 1]?.end ?? 0] as const
      only ??= { value, confidence: CONFIDENCE, spans: [span] }
    }
    at = place.to - 1
  }
  return only ? [only] : []
}

function isOfUser(page: Page, from: number, to: number): boolean {
  const lead = page.tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1
  if (!IN.test(page.tokens[lead]?.norm ?? '') || IS.test(page.tokens[lead - 1]?.norm ?? '')) return false
  if (((page.stances[from] ?? 0) & STANCES) !== 0 || isLand(page, from, to)) return false
  if (SILENT_SECTIONS.test(page.layout.sections[from] ?? '')) return false
  const prompts = page.layout.prompts[from]
  if (prompts && prompts.size > 0 && !prompts.has('where') && !prompts.has('title')) return false
  if (after.has(page.tokens[to]?.norm ?? '')) return false
  for (let at = lead - 1; at >= from - LOOK_BACK; at--) {
    const token = page.tokens[at]
    if (!token || token.kind === 'break') return true
    if (before.has(token.norm)) return false
  }
  return true
}
