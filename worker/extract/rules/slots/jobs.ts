import * as words from '../data/jobs.ts'
import { type Capture, type Item, type Page, written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { CLOSED } from '../languages/common/words.ts'
import { once } from './once.ts'
import { barePlaceAt, placeAt } from './places.ts'

const closed = wordSet(CLOSED)
const heads = wordSet(words.JOB_HEADS)
const notJobs = wordSet(words.NOT_JOBS)
const adjectives = wordSet(words.JOB_ADJECTIVES)
const abilities = wordSet(words.ABILITY_ADJECTIVES)
const vague = wordSet(words.VAGUE_HEADS)
const trailing = wordSet(words.TRAILING)
const paid = wordSet(words.PAID)
const suffixes = [...wordSet(words.JOB_SUFFIXES)]
let phrases: Lexicon | undefined

const MAX_JOB_WORDS = 6

/** The end of the noun phrase that starts at a token. */
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
const jobAt = once((page, at): Capture | undefined => {
  phrases ??= lexicon(words.JOB_PHRASES)
  const begin = skipAdjectives(page, at)
  if (begin === undefined) return undefined
  const whole = entryAt(phrases, page.tokens, begin)
  if (whole) return { to: whole.to, items: [{ value: whole.name, from: begin, to: whole.to }] }
  const to = phraseEnd(page, begin)
  const last = page.tokens[to - 1]?.norm ?? ''
  if (to > begin && isHead(last, to - begin) && !isTown(page, to - 1)) return job(page, begin, to)
  if (to > begin + 1 && paid.has(page.tokens[begin]?.norm ?? '') && /(?:er|or|ist)$/.test(last))
    return job(page, begin, to)
  const inner = to - begin > 1 && (page.tokens[to - 1]?.capital || trailing.has(last))
  return inner && isHead(page.tokens[to - 2]?.norm ?? '', to - 1 - begin)
    ? job(page, begin, to - 1)
    : undefined
})

/** Any noun phrase, where the words before it announce a job. */
function anyJobAt(page: Page, at: number): Capture | undefined {
  const known = jobAt(page, at)
  if (known) return known
  const begin = skipAdjectives(page, at)
  if (begin === undefined) return undefined
  const to = phraseEnd(page, begin)
  return to > begin ? job(page, begin, to) : undefined
}

export function job(page: Page, from: number, to: number): Capture {
  return { to, items: [{ value: written(page, from, to).toLowerCase(), from, to }] }
}

function isHead(word: string, length: number): boolean {
  if (vague.has(word)) return length > 1
  if (heads.has(word)) return true
  if (notJobs.has(word)) return false
  return suffixes.some((suffix) => word.length > suffix.length + MIN_STEM_CHARS && word.endsWith(suffix))
}

/** `denver` has a job's ending. */
const isTown = (page: Page, at: number) =>
  !heads.has(page.tokens[at]?.norm ?? '') && placeAt(page, at)?.to === at + 1

const MIN_STEM_CHARS = 2

/** The start of the job's name; undefined if the words tell of a skill or of the past. */
export function skipAdjectives(page: Page, at: number): number | undefined {
  let begin = at
  for (; begin < at + MAX_JOB_WORDS; begin++) {
    const norm = page.tokens[begin]?.norm ?? ''
    if (abilities.has(norm)) return undefined
    if (!adjectives.has(norm)) break
  }
  return begin
}

/** A job as written. */
function titleAt(page: Page, at: number): Capture | undefined {
  const capture = jobAt(page, at)
  const item = capture?.items[0]
  if (!capture || !item) return undefined
  return { to: capture.to, items: [{ ...item, value: written(page, item.from, item.to) }] }
}

/**
 * A job that fills its clause. A word counts only if it is a known job, not by its ending, and a place does not
 * count.
 */
function loneJobAt(page: Page, at: number): Capture | undefined {
  const capture = knownJobAt(page, at)
  const item = capture?.items[0]
  return item && !barePlaceAt(page, item.to - 1) && !isPlace(page, item) ? capture : undefined
}

/** `Ann Arbor`. */
const isPlace = (page: Page, { from, to }: Item) => placeAt(page, from)?.to === to

/** A job that is known by its head: other nouns than a job's end alike, as `cider` and `air fryer` do. */
function knownJobAt(page: Page, at: number): Capture | undefined {
  const capture = jobAt(page, at)
  const item = capture?.items[0]
  if (!capture || !item || page.tokens[item.to]?.norm === ':') return undefined
  if (hasArticle(page, item) || /^(?:my|our)$/.test(page.tokens[at]?.norm ?? '')) return undefined
  return isKnown(page, item) ? capture : undefined
}

const hasArticle = ({ tokens }: Page, { from, to }: Pick<Item, 'from' | 'to'>) =>
  tokens.slice(from, to).some(({ norm }) => /^(?:an?|the)$/.test(norm))

function isKnown(page: Page, { from, to }: Item): boolean {
  if (entryAt(phrases ?? lexicon(words.JOB_PHRASES), page.tokens, from)) return true
  const last = page.tokens[to - 1]?.norm ?? ''
  if (vague.has(last)) return to - from > 1
  return heads.has(last) || heads.has(last.replace(/s$/, '')) || PROFESSION.test(last)
}

/** What somebody answers who is asked for their work: any words but a place. */
function saidJobAt(page: Page, at: number): Capture | undefined {
  const capture = anyJobAt(page, at)
  const item = capture?.items[0]
  if (!capture || !item || isPlace(page, item) || barePlaceAt(page, item.from)) return undefined
  return NO_ANSWER.test(page.tokens[item.from]?.norm ?? '') ? undefined : capture
}

const NO_ANSWER =
  /(?:ly$|^(?:lots|lot|nothing|stuff|things|everything|anything|same|depends|good|great|fine|well|haha|lol|hmm|ugh|um|ok|okay|sure|thanks|guess|long|fun|too|all|other|run|own|manage|teach|drive|work|make|sell|fix|help|study)$)/

/** Endings that are nearly exclusive to professions. */
const PROFESSION =
  /(?:ologist|ographer|iatrist|ician|therapist|wright|smith|keeper|maker|worker|writer|player|dresser|monger|hygienist|ist)$/

export const jobs = {
  title: titleAt,
  job: jobAt,
  anyjob: anyJobAt,
  lonejob: loneJobAt,
  knownjob: knownJobAt,
  saidjob: saidJobAt,
}
