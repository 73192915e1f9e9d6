import { wordSet } from '../engine/entries.ts'
import type { Token } from '../engine/scan.ts'
import { STATING } from '../languages/common/questions.ts'
import { CONJUNCTIONS, DESCRIBING, OTHERS, POSSESSIVES, SELVES } from '../languages/common/words.ts'
import * as german from '../languages/de/stance.ts'
import {
  CONDITIONS,
  DENIED_ALONE,
  FAR_VERBS,
  FORMER_USES,
  NEGATIONS,
  OF_IT,
  OFTEN,
  PAST,
  PERIODS,
  PRONOUNS,
  REPORTS,
  RESUMING,
  SETTLING,
  SPANS,
  TO_PEOPLE,
  WISHES,
} from '../languages/en/stance.ts'
import * as spanish from '../languages/es/stance.ts'
import * as french from '../languages/fr/stance.ts'
import { beginsWithSibling, deniesOn, isFormLabel, isFreshItem, isInterjection } from './items.ts'

/** The stance at a token follows from the words before it in its clause. */
export const OTHER = 1
export const NEGATED = 2
export const BEFORE = 4
export const WISHED = 8
export const UNASSERTED = 16
export const ASKED = 32
export const STANCES = OTHER | NEGATED | BEFORE | WISHED | UNASSERTED | ASKED

const RESUMED = 128

const foreign = [german, spanish, french]
const conjunctions = wordSet([CONJUNCTIONS, ...foreign.map((words) => words.CONJUNCTIONS)].join(' '))
const others = wordSet(OTHERS)
const possessives = wordSet(POSSESSIVES)
const describing = wordSet(DESCRIBING)
const prepositions = wordSet(TO_PEOPLE)
const selves = wordSet(SELVES)
const verbs = wordSet(FAR_VERBS)
const negations = wordSet([NEGATIONS, ...foreign.map((words) => words.NEGATIONS)].join(' '))
const pastWords = wordSet(PAST)
const wishes = wordSet(WISHES)
const pronouns = wordSet(PRONOUNS)
const firstPerson = foreign.map((words) => words.RESUMING).join(' ')
const resuming = wordSet(`${RESUMING} ${firstPerson}`)
const settling = wordSet(`${SETTLING} ${firstPerson}`)
const reports = wordSet(REPORTS)
const shortly = wordSet(DENIED_ALONE)
const conditions = wordSet(CONDITIONS)
const often = wordSet(OFTEN)
const ofIt = wordSet(OF_IT)
const periods = wordSet(PERIODS)
const spans = wordSet(SPANS)
const stating = wordSet(STATING)
const formerUses = wordSet(FORMER_USES)
const MAX_WORDS_UNTIL_TIME = 20

/** For each token whose fact it is, and whether it is negated, past or wished for: a bit set of the constants above. */
export function stances(tokens: readonly Token[]): Uint8Array {
  const flags = new Uint8Array(tokens.length)
  let stance = 0
  let outside: number | undefined
  let bracketed: number | undefined
  let open = true
  /** "We don't do: ads, games" */
  let listed = false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.kind === 'break') {
      stance = 0
      outside = undefined
      bracketed = undefined
      open = true
      listed = false
      continue
    }
    if (isFormerName(tokens, at - 2)) stance &= ~BEFORE
    if (isRelative(tokens, at)) outside = beforeObject(tokens, flags, at) ?? stance
    else if (token.norm === ',' && outside !== undefined) {
      stance = outside
      outside = undefined
    }
    if (token.norm === ':' && tokens[at - 1]?.norm !== 'change' && (stance & NEGATED) !== 0) listed = true
    if (token.norm === ',' && (stance & NEGATED) !== 0 && !listed && !deniesOn(tokens, at, negations))
      stance &= ~NEGATED
    if (token.norm === '(') bracketed = stance
    else if (token.norm === ')' && bracketed !== undefined) {
      stance = bracketed
      bracketed = undefined
    }
    const next = opened(tokens, at, token, open)
    if (next !== undefined && !(listed && next === RESUMED))
      stance = next === RESUMED ? stance & (OTHER | WISHED) : next
    flags[at] = token.norm === 'my' || token.norm === 'our' ? stance & ~OTHER : stance
    if (
      /^[,:)]$/.test(token.norm) ||
      conjunctions.has(token.norm) ||
      (token.norm === '(' && tokens[at + 1]?.norm === 'they' && DEMANDING.test(tokens[at + 2]?.norm ?? ''))
    )
      open = true
    else if (token.kind === 'word') open = false
    if (/^(?:but|now|current|currently)$/.test(token.norm)) stance &= ~(NEGATED | WISHED | BEFORE)
    if (/^(?:just|only|simply|merely|so)$/.test(token.norm) && tokens[at - 1]?.norm === ',')
      stance &= ~NEGATED
    if (PRESENT.test(token.norm) && hasComma(tokens, at)) stance &= ~BEFORE
    if (shortly.has(token.norm) && tokens[at - 1]?.norm === 'no') stance &= ~NEGATED
    stance |= cue(tokens, at, token)
  }
  return flags
}

/** "my sister who had twins, ships to Cork", "Ana, who has a fund": the relative clause about her ends at the comma. */
const isRelative = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'who' &&
  (others.has(tokens[at - 1]?.norm ?? '') ||
    (tokens[at - 1]?.norm === ',' &&
      tokens[at - 2]?.capital === true &&
      !selves.has(tokens[at - 2]?.norm ?? '')))

/** "a gift for my brother who cycles, 50 euros": the stance before a phrase that is no subject. */
const beforeObject = (tokens: readonly Token[], flags: Uint8Array, who: number): number | undefined =>
  [who - 2, who - 3].flatMap((at) => (prepositions.has(tokens[at]?.norm ?? '') ? flags[at] : []))[0]

/** "ex-Stripe angel", "ex-Stripe, $25k checks": only the name is past. A further name may be past as well. */
const isFormerName = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'ex' &&
  tokens[at + 1]?.capital === true &&
  (tokens[at + 2]?.kind === 'word' || (tokens[at + 2]?.norm === ',' && tokens[at + 3]?.capital !== true))

/** The stance of a clause that starts with a new subject; undefined if the clause continues. */
function opened(tokens: readonly Token[], at: number, token: Token, open: boolean): number | undefined {
  const after = tokens[at + 1]
  if (selves.has(token.norm)) return supposed(tokens, at) ? WISHED : 0
  const person = possessives.has(token.norm) ? personAfter(tokens, at) : at
  const subject = tokens[person]
  const follows = tokens[person + 1]
  if (subject && others.has(subject.norm) && !isFormerUse(tokens, person)) {
    const acts = follows !== undefined && verbs.has(follows.norm)
    const begins = open && subject !== token && follows?.norm !== 'and'
    if (acts || begins) return OTHER
  }
  const isTrade = token.norm === 'it' && ofIt.has(after?.norm ?? '')
  if (open && beginsWithSibling(tokens, at)) return OTHER
  if (/^[,:]$/.test(tokens[at - 1]?.norm ?? '') && ASKS.test(token.norm) && YOU.test(after?.norm ?? ''))
    return ASKED
  if (
    open &&
    pronouns.has(token.norm) &&
    after?.norm !== '/' &&
    !isTrade &&
    !(token.norm === 'he' && /[ai]do$/.test(after?.norm ?? '')) &&
    !isFormLabel(tokens, at)
  )
    return OTHER
  if (open && token.norm === 'my') return 0
  if (tokens[at - 1]?.norm === ':' && /^(?:so|goes)$/.test(tokens[at - 2]?.norm ?? '')) return 0
  if (open && stating.has(token.norm) && /^(?::|so|hence|therefore|thus)$/.test(tokens[at - 1]?.norm ?? ''))
    return 0
  if (isFreshItem(tokens, at, token)) return RESUMED
  return resumes(tokens, at, token) ? RESUMED : undefined
}

/** "my brother", "my little brother" */
const personAfter = (tokens: readonly Token[], at: number) =>
  at + (describing.has(tokens[at + 1]?.norm ?? '') ? 2 : 1)

const ASKS = /^(?:do|are|did|would)$/
const YOU = /^(?:you|u|ya)$/

/**
 * "and live in …" after a negation is about the user again; "and" after somebody else's fact continues it. So does ",
 * live in …".
 */
function resumes(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  return (
    (/^(?:and|&|und|y|et)$/.test(before) && resuming.has(token.norm)) ||
    (before === ',' && settling.has(token.norm))
  )
}

/** "if I …" and "people think I …" are not statements. */
function supposed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  return conditions.has(before) || (reports.has(before) && tokens[at - 2]?.norm !== 'i')
}

function cue(tokens: readonly Token[], at: number, token: Token): number {
  const before = tokens[at - 1]
  if (isRelative(tokens, at)) return OTHER
  if (negations.has(token.norm)) return isInterjection(tokens, at) ? 0 : NEGATED
  if (wishes.has(token.norm) || isInSearchOf(tokens, at)) return WISHED
  if (token.norm === 'to' && before?.norm === 'used' && tokens[at - 2]?.norm !== 'am') return BEFORE
  return pastWords.has(token.norm) && !isOfNow(tokens, at) ? BEFORE : 0
}

/** `ISO single gentleman`, not `ISO 9001`. */
const isInSearchOf = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'iso' &&
  tokens.slice(at + 1, at + 5).some(({ norm }) => others.has(norm) || SOUGHT.test(norm))
const SOUGHT = /^(?:gentleman|gent|guy|male|female|women|men|ladies|gal|companion|relationship|ltr)$/

/** "have been playing" and "been a nurse for 8 years" still hold, and "once a week" is a frequency. */
function isOfNow(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? ''
  if (tokens[at]?.norm === 'once' && tokens[at - 1]?.norm === 'for') return true
  if (isFormerUse(tokens, at)) return true
  if (tokens[at]?.norm === 'once') return often.has(next) && periods.has(tokens[at + 2]?.norm ?? '')
  return tokens[at]?.norm === 'been' && (next.endsWith('ing') || lasts(tokens, at))
}

const DEMANDING = /^(?:want|ask|offer|pa(?:y|id)|said)/
const PRESENT = /^(?:is|are|am|make|will)$/
/** "There were six, three are left": the present after a comma ends the past. */
const hasComma = (tokens: readonly Token[], at: number) =>
  !/^(?:which|that|who|what)$/.test(tokens[at - 1]?.norm ?? '') &&
  [1, 2, 3].some((step) => tokens[at - step]?.norm === ',')

/** `ex-display`, `ex works` */
const isFormerUse = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === 'ex' &&
  !possessives.has(tokens[at - 1]?.norm ?? '') &&
  formerUses.has(tokens[at + 1]?.norm ?? '')

/** Whether the clause says for how long or since when. */
function lasts(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(at + 1, at + MAX_WORDS_UNTIL_TIME)
  const end = clause.findIndex(({ kind, norm }) => kind === 'break' || norm === ',')
  const words = clause.slice(0, end < 0 ? clause.length : end).map(({ norm }) => norm)
  if (words.includes('since')) return true
  const from = words.indexOf('for')
  return from >= 0 && words.slice(from).some((word) => spans.has(word))
}
