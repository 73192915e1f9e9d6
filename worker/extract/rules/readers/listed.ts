import { type Page, written } from '../document/page.ts'
import { STANCES } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon } from '../engine/lexicon.ts'
import { isUnder } from '../engine/match.ts'
import {
  ADVERT,
  AROUND,
  BETWEEN,
  DIVIDERS,
  JOINTS,
  LATER_DENIED,
  NO_TOOLS,
  NOT_LISTED,
  OF_PAY,
  TERMS,
  UNLEARNED,
} from '../languages/common/skills.ts'
import { CLOSED } from '../languages/common/words.ts'
import { lexiconNamed } from '../slots/lexicons.ts'
import { placeAt } from '../slots/places.ts'
import { workTitleAt } from '../slots/titles.ts'
import type { Finding, ReaderBy } from './finding.ts'

const CONFIDENCE = 0.85
const ENUMERATED_CONFIDENCE = 0.75
const MAX_WORDS = 5
const MAX_ENUMERATED_WORDS = 3
const MIN_ENUMERATED = 3
/** One in so many items of a list must contain a known name. */
const KNOWN_SHARE = 3
const TOLD_SHARE = 2
/** The same if all items are written as names. */
const NAMED_SHARE = 6
const around = wordSet(AROUND)
const notListed = wordSet(NOT_LISTED)
const unlearned = wordSet(UNLEARNED)
const closed = wordSet(`${CLOSED} ${BETWEEN}`)
const dividers = wordSet(DIVIDERS)
const noTools = wordSet(NO_TOOLS)
const terms = wordSet(TERMS)
const currencies = wordSet(OF_PAY)
const joints = wordSet(JOINTS)

interface Piece {
  readonly from: number
  readonly to: number
}

/** The items of lists under the heading or label; elsewhere those of lists that contain known names. */
export function listedFindings(page: Page, reader: ReaderBy<'listed'>): readonly Finding[] {
  const names = lexiconNamed(reader.lexicon)
  const denied = underDenials(page)
  return sentencesOf(page).flatMap((sentence) => {
    if (denied[sentence.to - 1]) return []
    if (((page.stances[sentence.from] ?? 0) & STANCES) !== 0) return []
    if (isUnder(page, 'other', sentence.to - 1)) return []
    const prompts = page.layout.prompts[sentence.to - 1]
    const isOthers = !page.layout.isTalk && prompts && prompts.size > 0 && !prompts.has(reader.under)
    if (isOthers) return []
    const under = isUnder(page, reader.under, sentence.to - 1) && !page.layout.isTalk
    const from = under ? labelEnd(page, sentence, reader.under) : sentence.from
    if (page.tokens.slice(sentence.from, from).some(({ norm }) => unlearned.has(norm))) return []
    const pieces = piecesOf(page, { ...sentence, from }, names).map((piece) => trimmed(page, piece, names))
    if (under) return pieces.flatMap((piece) => findingOf(page, piece, names, MAX_WORDS, CONFIDENCE))
    if (isUnder(page, reader.under, sentence.from) && page.layout.isTalk) return answered(page, pieces, names)
    return enumerated(page, pieces, names, lexiconNamed(reader.doubtful))
  })
}

function sentencesOf(page: Page): Piece[] {
  const sentences: Piece[] = []
  let from = 0
  for (let at = 0; at <= page.tokens.length; at++) {
    const token = page.tokens[at]
    if (token && token.kind !== 'break') continue
    if (at > from) sentences.push({ from, to: at })
    from = at + 1
  }
  return sentences
}

/** The position after the label of a column: `Software   Epic, Pyxis`. */
function labelEnd(page: Page, { from, to }: Piece, under: string): number {
  if (page.layout.prompts[to - 1]?.has(under)) while (!page.layout.prompts[from]?.has(under)) from++
  return from
}

/** Splits at marks and conjunctions outside known names. What precedes a colon is a heading. */
function piecesOf(page: Page, { from, to }: Piece, names: Lexicon): Piece[] {
  const pieces: Piece[] = []
  let begin = from
  let isUnlearned = false
  for (let at = from; at <= to; at++) {
    const norm = at < to ? (page.tokens[at]?.norm ?? '') : ','
    isUnlearned ||= unlearned.has(norm)
    if (!dividers.has(norm) && !joints.has(norm)) continue
    if (isInsideName(page, at, norm) || (entryAt(names, page.tokens, begin)?.to ?? 0) > at) continue
    if (norm === ':' || norm === '=') {
      if (isUnlearned) return []
      pieces.length = 0
    } else if (at > begin) pieces.push({ from: begin, to: at })
    begin = at + 1
  }
  return pieces
}

/** `R&D`, `C++`, `CI/CD`: marks without blanks around them, except slashes between words. */
function isInsideName(page: Page, at: number, norm: string): boolean {
  const token = page.tokens[at]
  const before = page.tokens[at - 1]
  const after = page.tokens[at + 1]
  if (!token || !before || before.end !== token.start) return false
  if (norm === '+') return true
  return (norm === '&' || norm === '-') && after?.start === token.end
}

/** Removes leading words that are no part of the name, and cuts at the first word that no name contains. */
function trimmed(page: Page, piece: Piece, names: Lexicon): Piece {
  let { from, to } = piece
  if (page.tokens.slice(from, asideEnd(page, to)).some(({ norm }) => unlearned.has(norm)))
    return { from, to: from }
  while (from < to && around.has(page.tokens[from]?.norm ?? '') && !entryAt(names, page.tokens, from)) from++
  const end = to
  for (let at = from; at < to; at++) {
    if (closed.has(page.tokens[at]?.norm ?? '')) to = at
  }
  const isAside = page.tokens[piece.from - 1]?.norm === '('
  if (isAside && isLanguage(page, piece.from - 2)) return { from, to: from }
  if ((to < end || isAside) && !isNamed(page, from, to, names)) return { from, to: from }
  while (to > from && around.has(page.tokens[to - 1]?.norm ?? '')) to--
  return { from, to }
}

/** Includes parentheses after an item. */
function asideEnd(page: Page, to: number): number {
  if (page.tokens[to]?.norm !== '(' || isOfAnother(page, to)) return to
  let end = to
  while (end < to + MAX_WORDS && page.tokens[end] && page.tokens[end]?.norm !== ')') end++
  return end
}

/** `Open Dental (NOT Eaglesoft)`: the aside denies another name. */
export const isOfAnother = ({ tokens }: Page, at: number) =>
  /^(?:not|no|never|except)$/.test(tokens[at + 1]?.norm ?? '') &&
  tokens[at + 2]?.capital === true &&
  tokens[at + 3]?.norm === ')'

/** `k6, not used`, `Excel, no.`, `CALM, which I have seen but not used` */
export const isLaterDenied = ({ tokens }: Page, at: number) =>
  LATER_DENIED.test(
    tokens
      .slice(at, at + 8)
      .map(({ norm }) => norm)
      .join(' '),
  )

/** For each token whether its sentence begins with a label of learning or stopping: `Not used yet: Rust, Zig`. */
export function underDenials({ tokens }: Page): boolean[] {
  let [isDenied, hasWord] = [false, false]
  return tokens.map(({ kind, norm }) => {
    if (norm === ':') isDenied = hasWord
    if (ADVERT.test(norm)) isDenied = true
    if (kind === 'break' || norm === 'i') isDenied = false
    hasWord = kind !== 'break' && norm !== ':' && (hasWord || unlearned.has(norm))
    return isDenied
  })
}

/** A known name, or one written as a name within its sentence. */
function isNamed(page: Page, from: number, to: number, names: Lexicon): boolean {
  if (entryAt(names, page.tokens, from)?.to === to) return true
  const first = page.tokens[from]
  const before = page.tokens[from - 1]
  return first?.capital === true && before !== undefined && before.kind !== 'break'
}

function findingOf(
  page: Page,
  { from, to }: Piece,
  names: Lexicon,
  maxWords: number,
  confidence: number,
): Finding[] {
  const words = page.tokens.slice(from, to)
  if (words.length === 0 || words.length > maxWords || !words.some(({ kind }) => kind === 'word')) return []
  if (isLanguage(page, from)) return []
  if (words.every(({ norm, kind }) => notListed.has(norm) || kind !== 'word')) return []
  const entry = entryAt(names, page.tokens, from)
  const value = entry?.to === to ? entry.name : written(page, from, to).replace(/\s+/g, ' ')
  if (value.length < 2 && !entry) return []
  const spans = [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0] as const]
  return [{ value, spans, confidence }]
}

const isLanguage = (page: Page, at: number) =>
  entryAt(lexiconNamed('languages'), page.tokens, at) !== undefined

/** The tools in an answer to a question for tools: known names, and with one of them anything written as a name. */
function answered(page: Page, pieces: readonly Piece[], names: Lexicon): Finding[] {
  const short = shortOf(page, pieces)
  if (!short.some((piece) => holdsName(page, piece, names, false))) return []
  return short
    .filter(
      (piece) => isNamed(page, piece.from, piece.to, names) && isPlain(page, piece) && !isTitle(page, piece),
    )
    .flatMap((piece) => findingOf(page, piece, names, MAX_ENUMERATED_WORDS, ENUMERATED_CONFIDENCE))
}

/** `Splunk, MEDDICC, Gong`: the items of a list with known names. */
function enumerated(page: Page, pieces: readonly Piece[], names: Lexicon, doubtful: Lexicon): Finding[] {
  const short = shortOf(page, pieces)
  const isTold = isUnder(page, 'experience', pieces[0]?.from ?? 0)
  const known = short.filter(
    (piece) =>
      holdsName(page, piece, names, isTold) ||
      (isCapital(page, piece) && holdsName(page, piece, doubtful, true)),
  )
  const allNamed = short.every((piece) => isCapital(page, piece) || holdsName(page, piece, names, true))
  const share = isTold ? TOLD_SHARE : allNamed ? NAMED_SHARE : KNOWN_SHARE
  const enough = known.length * share >= short.length
  if (short.length < MIN_ENUMERATED || !enough || short.length * 3 < pieces.length * 2) return []
  return short
    .filter((piece) => isPlain(page, piece) && !isTitle(page, piece) && !isUse(page, piece, names))
    .filter((piece) => holdsName(page, piece, names, true) || !isOfPerson(page, piece))
    .filter(
      (piece) =>
        known.length * 2 > short.length || isCapital(page, piece) || holdsName(page, piece, names, true),
    )
    .flatMap((piece) => findingOf(page, piece, names, MAX_ENUMERATED_WORDS, ENUMERATED_CONFIDENCE))
}

const shortOf = (page: Page, pieces: readonly Piece[]) =>
  pieces.filter(
    ({ from, to }) =>
      ((page.stances[from] ?? 0) & STANCES) === 0 &&
      to > from &&
      to - from <= MAX_ENUMERATED_WORDS &&
      !isLaterDenied(page, to + 1),
  )

/** `Mazak mills`: what is done with a tool, whose name is found by itself. */
function isUse(page: Page, { from, to }: Piece, names: Lexicon): boolean {
  const entry = entryAt(names, page.tokens, from)
  return entry !== undefined && entry.to < to && entry.name !== entry.name.toLowerCase()
}

/** `gINT` is a name as well. */
const isCapital = (page: Page, { from }: Piece) =>
  page.tokens[from]?.capital === true || /\p{Lu}/u.test(written(page, from, from + 1))

/** @param whole whether the name must fill the item; a statement about a job contains more than lists */
function holdsName(page: Page, { from, to }: Piece, names: Lexicon, whole: boolean): boolean {
  if (whole) return entryAt(names, page.tokens, from)?.to === to
  for (let at = from; at < to; at++) {
    const entry = entryAt(names, page.tokens, at)
    if (entry && entry.to <= to) return true
  }
  return false
}

/** `Marek, CNC programmer`. */
const isOfPerson = (page: Page, { to }: Piece) =>
  page.tokens[to]?.norm === ',' && workTitleAt(page, to + 1) !== undefined

/** `ML engineer` in a list that goes on with the job's tools. */
const isTitle = (page: Page, { from, to }: Piece) =>
  (workTitleAt(page, from)?.to ?? to + 1) <= to ||
  entryAt(lexiconNamed('industries'), page.tokens, from) !== undefined ||
  noTools.has(page.tokens[to - 1]?.norm ?? '') ||
  page.tokens.slice(from, to).some(({ norm }) => terms.has(norm))

/** Neither a place nor a date nor the unit of `$26/hr`, and without a leading number. */
function isPlain(page: Page, { from, to }: Piece): boolean {
  if (page.tokens[from]?.kind !== 'word' || placeAt(page, from)) return false
  if (
    page.tokens[from - 1]?.norm === '/' &&
    (page.tokens[from - 2]?.kind === 'number' || currencies.has(page.tokens[from - 2]?.norm ?? ''))
  )
    return false
  return !page.tokens.slice(from, to).some(({ norm }) => /^(19|20)\d\d$/.test(norm))
}
