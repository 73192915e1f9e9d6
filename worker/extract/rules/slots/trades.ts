import * as words from '../data/jobs.ts'
import { type Capture, type Page, written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'

import { job, phraseEnd, skipAdjectives } from './jobs.ts'
import { barePlaceAt } from './places.ts'

const { AGENT_NOUNS } = words
const doings = wordSet(words.DOINGS)
const determiners = wordSet(words.DETERMINERS)
const trailing = wordSet(words.TRAILING)
const businesses = wordSet(words.BUSINESSES)
const notTrades = wordSet(words.NOT_TRADES)
const notSubjects = wordSet(words.NOT_SUBJECTS)
const notWorkplaces = wordSet(words.NOT_WORKPLACES)
const bareWorkplaces = wordSet(words.BARE_WORKPLACES)
const industryNouns = wordSet(words.INDUSTRY_NOUNS)

const MAX_WORKPLACE_WORDS = 4
const MAX_BUSINESS_WORDS = 6

/** `walk dogs` in "i walk dogs for a living", as `dog walker`. */
function tradeAt(page: Page, at: number): Capture | undefined {
  const verb = page.tokens[at]
  const to = phraseEnd(page, at + 1, MAX_TRADE_WORDS)
  if (verb?.kind !== 'word' || notTrades.has(verb.norm)) return undefined
  const begin = determiners.has(page.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  const things = written(page, begin, to).toLowerCase()
  const value = `${singular(things)} ${agent(verb.norm)}`.trim()
  return { to, items: [{ value, from: at, to }] }
}

const MAX_TRADE_WORDS = 3

const singular = (words: string) => words.replace(/(?<=ch|sh|x|ss)es$|(?<=[a-rt-z])s$/, '')

function agent(verb: string): string {
  if (Object.hasOwn(AGENT_NOUNS, verb)) return AGENT_NOUNS[verb] ?? verb
  if (verb.endsWith('e')) return `${verb}r`
  return /[^aeiou][aeiou][bdgmnpt]$/.test(verb) && verb.length < 5 ? `${verb}${verb.at(-1)}er` : `${verb}er`
}

/** A school subject or a class, after "i teach". */
function subjectAt(page: Page, at: number): Capture | undefined {
  const to = phraseEnd(page, at, MAX_TRADE_WORDS)
  if (to === at || notSubjects.has(page.tokens[at]?.norm ?? '')) return undefined
  const end = to > at + 1 && trailing.has(page.tokens[to - 1]?.norm ?? '') ? to - 1 : to
  return job(page, at, end)
}

/** A business that somebody owns: `dog walking business`, `bakery`. */
function businessAt(page: Page, at: number): Capture | undefined {
  const begin = skipAdjectives(page, at) ?? at
  const to = placeEnd(page, begin, MAX_BUSINESS_WORDS)
  return to > begin && businesses.has(page.tokens[to - 1]?.norm ?? '') ? job(page, begin, to) : undefined
}

/** An employer: `nursing home`, `Burger King`. */
function workplaceAt(page: Page, at: number): Capture | undefined {
  const first = page.tokens[at]?.norm ?? ''
  if (determiners.has(first) || doings.has(first) || doings.has(page.tokens[at - 1]?.norm ?? ''))
    return undefined
  const to = placeEnd(page, at)
  if (to === at + 1 && bareWorkplaces.has(first)) return undefined
  return to > at && isWorkplace(page, at, to) ? job(page, at, to) : undefined
}

/** Neither a time nor a place name. */
function isWorkplace(page: Page, at: number, to: number): boolean {
  if (notWorkplaces.has(page.tokens[to - 1]?.norm ?? '')) return false
  for (let from = at; from < to; from++) if (barePlaceAt(page, from)?.to === to) return false
  return true
}

/** The end of a workplace, before what is done there: "a factory making shoes". */
function placeEnd(page: Page, at: number, maxWords = MAX_WORKPLACE_WORDS): number {
  const to = phraseEnd(page, at, maxWords)
  for (let end = at + 1; end < to; end++) if (doings.has(page.tokens[end]?.norm ?? '')) return end
  return to
}

function industryAt(page: Page, at: number): Capture | undefined {
  if (determiners.has(page.tokens[at]?.norm ?? '')) return undefined
  const to = phraseEnd(page, at, MAX_WORKPLACE_WORDS)
  const last = page.tokens[to - 1]?.norm ?? ''
  const end = to - 1 > at && industryNouns.has(last) ? to - 1 : to
  return end > at && isWorkplace(page, at, to) ? job(page, at, end) : undefined
}

export const trades = {
  trade: tradeAt,
  subject: subjectAt,
  business: businessAt,
  workplace: workplaceAt,
  industry: industryAt,
}
