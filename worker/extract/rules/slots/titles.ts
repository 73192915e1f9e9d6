import { JOB_HEADS, NOT_JOBS } from '../data/jobs.ts'
import {
  BEFORE_TITLES,
  CLASSED,
  CREDENTIALS,
  FIRST_ENDS,
  FIRST_HEADS,
  FIRST_JOINTS,
  GERMAN_HEADS,
  GRADES,
  NOT_ALONE,
  NOT_HELD,
  OF_HEADS,
  OWNERS,
  SEASON,
  SHORTENED,
  SMALL_WORDS,
  TITLE_HEADS,
  TITLE_SUFFIXES,
  TITLE_WORDS,
} from '../data/titles.ts'
import { type Capture, type Page, written } from '../document/page.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { perWord } from '../engine/word-bits.ts'
import { CLOSED } from '../languages/common/words.ts'
import { lexiconNamed } from './lexicons.ts'
import { once } from './once.ts'

const MAX_TITLE_WORDS = 7
const closed = wordSet(CLOSED)
const heads = wordSet(`${JOB_HEADS} ${TITLE_HEADS}`)
const notHeads = wordSet(NOT_JOBS)
const firstHeads = wordSet(FIRST_HEADS)
const firstJoints = wordSet(FIRST_JOINTS)
const firstEnds = wordSet(FIRST_ENDS)
const germanHeads = wordSet(GERMAN_HEADS)
const longestGermanHead = Math.max(...[...germanHeads].map((head) => head.length))
const before = wordSet(BEFORE_TITLES)
const ofHeads = wordSet(OF_HEADS)
const notAlone = wordSet(NOT_ALONE)
const credentials = wordSet(CREDENTIALS)
const grades = wordSet(GRADES)
const classed = wordSet(CLASSED)
const notHeld = wordSet(NOT_HELD)
const shortened = wordSet(SHORTENED)
const small = wordSet(SMALL_WORDS)
const owners = wordSet(OWNERS)
const suffixes = [...wordSet(TITLE_SUFFIXES)]
let spellings: Lexicon | undefined

/** A job title as written, with normalized capitals: `senior backend dev` is `Senior Backend Developer`. */
export const workTitleAt = once((page, at): Capture | undefined => {
  let from = at
  while (from < at + 4 && before.has(page.tokens[from]?.norm ?? '') && page.tokens[from + 1]?.kind === 'word')
    from++
  if (notHeld.has(page.tokens[from]?.norm ?? '')) return undefined
  const end = germanEnd(page, from) ?? firstHeadEnd(page, from) ?? lastHeadEnd(page, from)
  if (end === undefined) return undefined
  const isGraded = grades.has(page.tokens[end]?.norm ?? '') && !SEASON.test(page.tokens[end + 1]?.norm ?? '')
  const to = isGraded ? end + 1 : end
  const only = page.tokens[from]?.norm ?? ''
  if (end === from + 1 && (notAlone.has(only) || isCredential(page, from))) return undefined
  if (isTool(page, from, to) || isMachine(page, from, to)) return undefined
  return { to, items: [{ value: titled(page, from, to), from, to }] }
})

/** `SQL Server`, `Postman`. */
function isTool(page: Page, from: number, to: number): boolean {
  if (!page.tokens[from]?.capital) return false
  return ['skills', 'doubtfulskills'].some((name) => {
    const [tool, last] = [from, to - 1].map((at) => entryAt(lexiconNamed(name), page.tokens, at))
    return tool && tool.name !== tool.name.toLowerCase() && [tool, last].some((one) => one?.to === to)
  })
}

/** `JOB AGENT`: a program that speaks for somebody. */
const isMachine = (page: Page, from: number, to: number) =>
  page.tokens[to - 1]?.norm === 'agent' && MACHINES.test(page.tokens[from]?.norm ?? '')
const MACHINES = /^(?:job|talent|candidate|hiring|recruiting|ai)$/

/** `Ana Ruiz, RN`. */
function isCredential(page: Page, at: number): boolean {
  if (!credentials.has(page.tokens[at]?.norm ?? '') || page.tokens[at - 1]?.norm !== ',') return false
  return !(page.tokens[at + 1]?.norm === ',' && page.tokens[at + 2]?.kind === 'number')
}

const HEAD = 1
const GERMAN_HEAD = 2
const headMarks = new WeakMap<Page, Uint8Array>()

/** For each token whether it is the head of a title. */
function headsOf(page: Page): Uint8Array {
  const known = headMarks.get(page)
  if (known) return known
  const marks = perWord(
    page.tokens,
    (norm) => (isHead(norm) ? HEAD : 0) | (isGermanHead(norm) ? GERMAN_HEAD : 0),
  )
  headMarks.set(page, marks)
  return marks
}

/** `Gesundheits- und Krankenpfleger`, `Softwareentwicklerin`. */
function germanEnd(page: Page, at: number): number | undefined {
  const marks = headsOf(page)
  for (let to = at; to < at + 4; to++) {
    const token = page.tokens[to]
    if (!token || notHeld.has(token.norm)) return undefined
    if (token.kind === 'word' && token.capital && ((marks[to] ?? 0) & GERMAN_HEAD) !== 0)
      return isOfField(page, to + 1) ? to + 3 : to + 1
    if (token.norm !== '-' && token.norm !== 'und' && !token.capital && !token.norm.endsWith('e'))
      return undefined
    if (token.norm !== 'und' && closed.has(token.norm)) return undefined
  }
  return undefined
}

/** `Fachkraft für Lagerlogistik`, `Kaufmann im Einzelhandel`. */
const isOfField = ({ tokens }: Page, at: number) =>
  /^(?:(?:kauf|fach|lehr|referent|sachbearb)\S* fur|kauf(?:mann|frau) im)$/.test(
    `${tokens[at - 1]?.norm} ${tokens[at]?.norm}`,
  ) && tokens[at + 1]?.capital === true

function isGermanHead(word: string): boolean {
  const male = word.endsWith('in') ? word.slice(0, -2) : word
  if (germanHeads.has(male) || germanHeads.has(word)) return true
  const first = Math.max(3, male.length - longestGermanHead)
  for (let cut = first; cut < male.length - 3; cut++) if (germanHeads.has(male.slice(cut))) return true
  return false
}

/** `jefa de almacén`, `contrôleur de gestion`. */
function firstHeadEnd(page: Page, at: number): number | undefined {
  const first = page.tokens[at]?.norm ?? ''
  if (!firstHeads.has(first)) return undefined
  const second = page.tokens[at + 1]
  if (
    heads.has(first) &&
    second?.kind === 'word' &&
    second.norm !== 'de' &&
    second.norm !== 'of' &&
    lastHeadEnd(page, at + 1)
  )
    return undefined
  if (heads.has(first) && second?.norm === 'of') return undefined
  let to = at + 1
  while (to < at + MAX_TITLE_WORDS) {
    const token = page.tokens[to]
    if (token?.kind !== 'word' || firstEnds.has(token.norm) || closed.has(token.norm)) break
    to++
  }
  while (to > at + 1 && firstJoints.has(page.tokens[to - 1]?.norm ?? '')) to--
  return to
}

/** `high school math teacher`, `Director of Brand`. */
function lastHeadEnd(page: Page, at: number): number | undefined {
  const marks = headsOf(page)
  let end: number | undefined
  for (let to = at; to < at + MAX_TITLE_WORDS; to++) {
    const token = page.tokens[to]
    if (token?.norm === '/' || token?.norm === '&' || isShortened(page, to)) continue
    if (token?.norm === "'s" && owners.has(page.tokens[to - 1]?.norm ?? '')) continue
    if (token?.kind === 'number' && isGraded(page, at, to)) continue
    if (
      token?.kind !== 'word' ||
      token.norm === "'s" ||
      token.norm === 'turned' ||
      (closed.has(token.norm) && !titleParticle(page, to))
    )
      break
    if (((marks[to] ?? 0) & HEAD) !== 0) end = to + 1
  }
  if (end === undefined) return undefined
  if (VICE.test(page.tokens[end - 1]?.norm ?? '') && page.tokens[end]?.capital && isPlain(page, end))
    return end + 1
  const joint = page.tokens[end]?.norm
  if ((joint !== 'of' && joint !== 'for') || !ofHeads.has(page.tokens[end - 1]?.norm ?? '')) return end
  let to = end + 1
  while (to < end + 4 && isPlain(page, to)) to++
  return to > end + 1 ? to : end
}

/** `Class 2`, and the numbers of `3D artist` and `2nd Officer`. */
const isGraded = (page: Page, from: number, at: number) =>
  GRADED.test(page.tokens[at - 1]?.norm ?? '') ||
  (at === from &&
    page.tokens[at]?.end === page.tokens[at + 1]?.start &&
    ORDINAL.test(page.tokens[at + 1]?.norm ?? ''))
const ORDINAL = /^(?:d|st|nd|rd|th)$/
const GRADED = /^(?:class|level|grade|band|tier)$/

const isShortened = (page: Page, at: number) =>
  page.tokens[at]?.norm === '.' && shortened.has(page.tokens[at - 1]?.norm ?? '')

/** A class letter, as in `CDL A driver`, is no article, and a `teaching fellow` no clause. */
const titleParticle = (page: Page, at: number) =>
  page.tokens[at]?.norm === 'a'
    ? classed.has(page.tokens[at - 1]?.norm ?? '')
    : page.tokens[at]?.norm === 'teaching' && TEACHING.test(page.tokens[at + 1]?.norm ?? '')
const TEACHING = /^(?:assistant|fellow|associate|artist|aide|professor|nurse|consultant)$/

function isPlain(page: Page, at: number): boolean {
  const token = page.tokens[at]
  if (token?.norm === '&' || (token?.norm === 'and' && page.tokens[at + 1]?.capital)) return true
  return token?.kind === 'word' && !closed.has(token.norm) && !SOUGHT.test(token.norm)
}

/** Before the function that such a title is of: `VP Finance`. */
const VICE = /^(?:vp|svp|evp|avp)$/

/** A word after a title that is sought, not held. */
const SOUGHT = /^(?:type|style|roles?|jobs?|positions?|openings?)$/

export function isHead(word: string): boolean {
  if (heads.has(word)) return true
  if (notHeads.has(word)) return false
  return suffixes.some((suffix) => word.length > suffix.length + 2 && word.endsWith(suffix))
}

function titled(page: Page, from: number, to: number): string {
  spellings ??= lexicon(TITLE_WORDS)
  let title = ''
  for (let at = from; at < to; ) {
    const token = page.tokens[at]
    if (isShortened(page, at)) {
      at++
      continue
    }
    const spelling = entryAt(spellings, page.tokens, at)
    const next = spelling?.to ?? at + 1
    const joint = isShortened(page, at - 1) ? ' ' : undefined
    const gap =
      at === from
        ? ''
        : (joint ?? page.text.slice(page.tokens[at - 1]?.end, token?.start).replace(/\s+/g, ' '))
    title += gap + (spelling?.name ?? capitalised(written(page, at, next), at > from))
    at = next
  }
  return title
}

function capitalised(word: string, inner: boolean): string {
  const plain = word.length > 4 && word === word.toUpperCase() ? word.toLowerCase() : word
  if (inner && small.has(plain.toLowerCase())) return plain.toLowerCase()
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** A subject that somebody teaches. */
function subjectAt(page: Page, at: number): Capture | undefined {
  let to = at
  while (to < at + 3 && page.tokens[to]?.kind === 'word' && !closed.has(page.tokens[to]?.norm ?? '')) to++
  return to === at ? undefined : { to, items: [{ value: titled(page, at, to), from: at, to }] }
}

export const titles = { worktitle: workTitleAt, subject: subjectAt }
