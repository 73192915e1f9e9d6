import {
  INDUSTRY_NOUNS,
  JOB_ADJECTIVES,
  JOB_HEADS,
  JOB_PHRASES,
  JOB_SUFFIXES,
  NOT_JOBS,
  NOT_WORKPLACES,
} from '../data/jobs.ts'
import { CLOSED } from '../data/words.ts'
import { entryAt, type Lexicon, lexicon, wordSet } from '../lexicon.ts'
import { type Capture, type Page, written } from '../page.ts'

const closed = wordSet(CLOSED)
const heads = wordSet(JOB_HEADS)
const notJobs = wordSet(NOT_JOBS)
const adjectives = wordSet(JOB_ADJECTIVES)
const suffixes = JOB_SUFFIXES.split(' ')
let phrases: Lexicon | undefined

const MAX_JOB_WORDS = 6

/** The end of the noun phrase that begins at a token. */
export function phraseEnd(page: Page, at: number, maxWords = MAX_JOB_WORDS): number {
  let to = at
  while (to < at + maxWords) {
    const token = page.tokens[to]
    if (token?.kind !== 'word' || closed.has(token.norm)) break
    to++
  }
  return to
}

/** A noun phrase whose head is a known job: `high school math teacher`. */
function jobAt(page: Page, at: number): Capture | undefined {
  phrases ??= lexicon(JOB_PHRASES)
  const begin = skipAdjectives(page, at)
  const whole = entryAt(phrases, page.tokens, begin)
  if (whole) return { to: whole.to, items: [{ value: whole.name, from: begin, to: whole.to }] }
  const to = phraseEnd(page, begin)
  for (let end = to; end > begin; end--) {
    const word = page.tokens[end - 1]?.norm ?? ''
    if (isHead(word)) return job(page, begin, end)
    if (end === to && to - begin > 1 && !heads.has(page.tokens[end - 2]?.norm ?? '')) break
  }
  return undefined
}

/** Any noun phrase, for where the words before it say that a job follows. */
function anyJobAt(page: Page, at: number): Capture | undefined {
  const known = jobAt(page, at)
  if (known) return known
  const begin = skipAdjectives(page, at)
  const to = phraseEnd(page, begin)
  return to > begin ? job(page, begin, to) : undefined
}

function job(page: Page, from: number, to: number): Capture {
  return { to, items: [{ value: written(page, from, to).toLowerCase(), from, to }] }
}

function isHead(word: string): boolean {
  if (heads.has(word)) return true
  if (notJobs.has(word)) return false
  return suffixes.some((suffix) => word.length > suffix.length + 2 && word.endsWith(suffix))
}

function skipAdjectives(page: Page, at: number): number {
  let begin = at
  while (adjectives.has(page.tokens[begin]?.norm ?? '')) begin++
  return begin
}

/** What an employer is called: `nursing home`, `Burger King`. */
function workplaceAt(page: Page, at: number): Capture | undefined {
  const to = phraseEnd(page, at, MAX_WORKPLACE_WORDS)
  return to > at && !notWorkplaces.has(page.tokens[to - 1]?.norm ?? '') ? job(page, at, to) : undefined
}

function industryAt(page: Page, at: number): Capture | undefined {
  const to = phraseEnd(page, at, MAX_WORKPLACE_WORDS)
  const last = page.tokens[to - 1]?.norm ?? ''
  const end = to - 1 > at && industryNouns.has(last) ? to - 1 : to
  return end > at && !notWorkplaces.has(last) ? job(page, at, end) : undefined
}

const MAX_WORKPLACE_WORDS = 4
const notWorkplaces = wordSet(NOT_WORKPLACES)
const industryNouns = wordSet(INDUSTRY_NOUNS)

/** A job as its holder writes it. */
function titleAt(page: Page, at: number): Capture | undefined {
  const capture = jobAt(page, at)
  const item = capture?.items[0]
  if (!capture || !item) return undefined
  return { to: capture.to, items: [{ ...item, value: written(page, item.from, item.to) }] }
}

export const jobs = {
  title: titleAt,
  job: jobAt,
  anyjob: anyJobAt,
  workplace: workplaceAt,
  industry: industryAt,
}
