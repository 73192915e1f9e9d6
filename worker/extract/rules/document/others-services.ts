import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/scan.ts'
import { OTHERS } from '../languages/common/words.ts'
import {
  AGAIN,
  FORMER,
  HIRED,
  NEEDING,
  OF_OTHERS,
  PARTNERS,
  RUNNING,
  SERVICES,
  TRIED,
  VENDORS,
} from '../languages/en/set-aside.ts'
import { UNASSERTED } from './stances.ts'

const tried = wordSet(TRIED)
const again = wordSet(AGAIN)
const hired = wordSet(HIRED)
const vendors = wordSet(VENDORS)
const former = wordSet(FORMER)
const services = wordSet(SERVICES)
const needing = wordSet(NEEDING)
const partners = wordSet(PARTNERS)
const people = wordSet(OTHERS)
const running = wordSet(RUNNING)
const OPENING = 4
let others: Lexicon | undefined

/** "Used this translation agent for three months." */
export function tellsTrial(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + OPENING; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (norm === 'looked' && tokens[at + 1]?.norm === 'at') return true
    if (tried.has(norm) || (norm === 'using' && tokens[at - 1]?.norm === 'been'))
      return tokens[at + 1]?.norm !== 'to' && tokens[at + 1]?.norm !== 'by'
    if (norm !== 'i' && norm !== 'we' && norm !== 'have' && norm !== 'just' && norm !== 'been') return false
  }
  return false
}

/** "Our current tagging vendor charges …", "The moderation agent from Nettle …". */
export function tellsOfOthers(tokens: readonly Token[], from: number, to: number): boolean {
  others ??= lexicon(OF_OTHERS)
  if (entryAt(others, tokens, from)) return true
  const first = tokens[from]?.norm ?? ''
  const second = tokens[from + 1]?.norm ?? ''
  if (
    tokens[from]?.capital &&
    !/^(?:any|some|no|who)/.test(first) &&
    second === "'s" &&
    services.has(tokens[from + 2]?.norm ?? '')
  )
    return true
  if (
    /^(?:my|our|a|an|the)$/.test(first) &&
    people.has(second) &&
    (tokens[from + 2]?.norm === "'s" || running.has(tokens[from + 2]?.norm ?? ''))
  )
    return true
  for (let at = from + 1; at < to && at < from + MAX_NAME; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (first === 'the' && services.has(norm)) return /^(?:from|by|of)$/.test(tokens[at + 1]?.norm ?? '')
    if (!/^(?:our|my)$/.test(first) && !hired.has(first)) continue
    if ((hired.has(first) || hired.has(second)) && vendors.has(norm)) return true
    if (former.has(second) && services.has(norm)) return true
  }
  return false
}
const MAX_NAME = 5

/** "Our dispatch bot needs a helper" says nothing of what is wanted. */
export function markOwnNeed(tokens: readonly Token[], from: number, to: number, flags: Uint8Array): void {
  if (!/^(?:our|my)$/.test(tokens[from]?.norm ?? '')) return
  for (let at = from + 1; at < to && at < from + MAX_NAME; at++) {
    if (!services.has(tokens[at]?.norm ?? '')) continue
    const needs = tokens.slice(at + 1, Math.min(to, at + MAX_NEED)).map(({ norm }) => norm)
    const need = needs.findIndex((norm) => needing.has(norm))
    if (need >= 0 && needs.slice(need).some((norm) => partners.has(norm)))
      flags.fill(UNASSERTED, from, at + 1)
    return
  }
}
const MAX_NEED = 9

/** "We tried three agents for our archive" says what they are wanted for. */
export const isForUs = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(({ norm }, at) => norm === 'for' && /^(?:our|my)$/.test(tokens[from + at + 1]?.norm ?? ''))

/** A sentence about the author again. */
export const speaksAgain = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ norm }) => again.has(norm))
