import { type Page, written } from '../document/page.ts'
import { BEFORE, STANCES, WISHED } from '../document/stances.ts'
import { wordSet } from '../engine/entries.ts'
import { entryAt, type Lexicon } from '../engine/lexicon.ts'
import { isUnder } from '../engine/match.ts'
import { STUDIED } from '../languages/common/industries.ts'
import {
  BETWEEN_NAMES,
  DONE,
  HELD,
  LETTERED,
  OFFERED,
  UNLEARNED,
  USED,
  YES,
} from '../languages/common/skills.ts'
import { CLOSED, CONJUNCTIONS } from '../languages/common/words.ts'
import { lexiconNamed } from '../slots/lexicons.ts'
import { isHead, workTitleAt } from '../slots/titles.ts'
import type { Finding, ReaderBy } from './finding.ts'
import { isLaterDenied, isOfAnother, underDenials } from './listed.ts'

const CONFIDENCE = 0.9
const METHOD_CONFIDENCE = 0.75
const MAX_GAP_TOKENS = 4
const USED_WITHIN = 4
const UNLEARNED_BEFORE = 6
const SILENT_SECTIONS = ['languages', 'interests', 'references', 'volunteering', 'education']
/** Sections without wishes: `planning` is work there. */
const OPEN_SECTIONS = ['experience', 'skills', 'summary']
const used = wordSet(USED)
const unlearned = wordSet(UNLEARNED)
const closed = wordSet(CLOSED)
const studied = wordSet(STUDIED)
const offered = wordSet(OFFERED)
const conjunctions = wordSet(CONJUNCTIONS)
const SEPARATORS = wordSet(BETWEEN_NAMES)

interface Mention {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Ambiguous on its own. */
  readonly doubtful: boolean
}

/** The known names that are said to be used. Ambiguous names count in lists and after words of use. */
export function mentionFindings(page: Page, reader: ReaderBy<'mentions'>): readonly Finding[] {
  const mentions = mentionsIn(page, lexiconNamed(reader.lexicon), lexiconNamed(reader.doubtful))
  const sure = chained(page, mentions)
  const takenBack = takenBackFrom(page)
  const denied = underDenials(page)
  return mentions
    .filter(
      (mention, index) =>
        isAsserted(page, mention, takenBack) &&
        denied[mention.from] !== true &&
        (!mention.doubtful || sure[index] || isUsed(page, mention)),
    )
    .map(({ name, from, to }) => ({
      value: name,
      spans: [[page.tokens[from]?.start ?? 0, page.tokens[to - 1]?.end ?? 0] as const],
      confidence: isName(name) ? CONFIDENCE : METHOD_CONFIDENCE,
    }))
}

const isName = (name: string) => name !== name.toLowerCase()

function mentionsIn(page: Page, sure: Lexicon, doubtful: Lexicon): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    const known = entryAt(sure, page.tokens, at)
    const maybe = entryAt(doubtful, page.tokens, at)
    const entry = known && (!maybe || known.to >= maybe.to) ? known : maybe
    if (!entry) continue
    if (!isName(entry.name) && (workTitleAt(page, at)?.to ?? 0) > entry.to) continue
    const isDoubtful = entry === maybe || (!isName(entry.name) && entry.to === at + 1)
    const needsCapital = isDoubtful || (entry.to === at + 1 && isHead(page.tokens[at]?.norm ?? ''))
    if (needsCapital && page.capitals && isName(entry.name) && page.tokens[at]?.capital === false) continue
    if (
      (entry.name.length === 1 && isBound(page, at)) ||
      isGlued(page, at) ||
      isAddress(page, entry.to) ||
      (page.tokens[entry.to]?.norm === ':' && !YES.test(page.tokens[entry.to + 1]?.norm ?? '')) ||
      (!isName(entry.name) && isNoMethod(page, at, entry)) ||
      isOtherWord(page, at, entry)
    )
      continue
    mentions.push({ name: entry.name, from: at, to: entry.to, doubtful: isDoubtful })
    at = entry.to - 1
  }
  return mentions
}

/** Part of another word, as the R in `HVAC/R` or the C in `C2C`. */
const isBound = (page: Page, at: number) =>
  (page.tokens[at - 1]?.end === page.tokens[at]?.start && page.tokens[at - 1]?.kind !== 'word') ||
  LETTERED.test(page.tokens[at + 1]?.norm ?? '') ||
  (page.tokens[at]?.end === page.tokens[at + 1]?.start && page.tokens[at + 1]?.kind === 'number')

/** Part of an address or of another word: `example.net`. */
function isGlued(page: Page, at: number): boolean {
  const before = page.tokens[at - 1]
  const token = page.tokens[at]
  if (!before || !token) return false
  if (before.kind === 'word' && page.text.slice(before.end, token.start) === '-') return true
  if (before.end !== token.start) return false
  return before.norm === '.' || before.norm === '@' || (token.kind === 'mark' && before.kind !== 'mark')
}

/** `logistics` in "a logistics scale-up" is an industry, `BA Interaction Design` a degree, `Billing software:` a label. */
const isNoMethod = (page: Page, at: number, { to }: { to: number }) =>
  !isUnder(page, 'skills', at) &&
  (entryAt(lexiconNamed('industries'), page.tokens, at)?.to === to ||
    entryAt(lexiconNamed('industries'), page.tokens, to) !== undefined ||
    offered.has(page.tokens[to]?.norm ?? '') ||
    page.tokens[to + 1]?.norm === ':' ||
    isStudied(page, at))

/** `MA in Archives and Records Management`. */
function isStudied({ tokens }: Page, at: number): boolean {
  for (let back = at - 1; back > at - 6 && /^[^,.:(]/.test(tokens[back]?.norm ?? ''); back--)
    if (studied.has(tokens[back]?.norm ?? '')) return true
  return false
}

/** `github.com`, `[github](…)`. */
const isAddress = (page: Page, to: number) =>
  /^(?:\.\p{Ll}|\]\()/u.test(page.text.slice(page.tokens[to - 1]?.end, (page.tokens[to - 1]?.end ?? 0) + 2))

/** `Elk` is not `ELK`: a short name in capitals does not match a capitalized word. */
function isOtherWord(page: Page, at: number, { name, to }: { name: string; to: number }): boolean {
  if (to !== at + 1 || name !== name.toUpperCase() || name.length < 2) return false
  const spelled = written(page, at, to)
  if (spelled.toUpperCase() !== name) return /[^ -~]/.test(spelled)
  return spelled !== name && spelled !== spelled.toLowerCase()
}

/** For each mention whether it is in a list with an unambiguous one, or in a list of three names. */
function chained(page: Page, mentions: readonly Mention[]): boolean[] {
  const marks = mentions.map(() => false)
  for (let begin = 0; begin < mentions.length; ) {
    let end = begin + 1
    while (end < mentions.length && isNext(page, mentions[end - 1], mentions[end])) end++
    const chain = mentions.slice(begin, end)
    const names = chain.filter(({ name }) => isName(name)).length
    if (
      chain.some((one) => !one.doubtful || isUsed(page, one)) ||
      names >= 3 ||
      (names === 0 && chain.length >= 3)
    )
      marks.fill(true, begin, end)
    begin = end
  }
  return marks
}

function isNext(page: Page, before: Mention | undefined, after: Mention | undefined): boolean {
  if (!before || !after || after.from - before.to > MAX_GAP_TOKENS) return false
  const gap = page.tokens.slice(before.to, after.from)
  if (gap.some(({ kind, norm }) => kind === 'break' || (closed.has(norm) && !SEPARATORS.has(norm))))
    return false
  return gap.some(({ norm }) => SEPARATORS.has(norm))
}

function isUsed(page: Page, { name, from, to }: Mention): boolean {
  if (HELD.test(page.tokens[to]?.norm ?? '')) return true
  if (!isName(name)) return DONE.test(`${page.tokens[from - 2]?.norm} ${page.tokens[from - 1]?.norm}`)
  if (isUnder(page, 'skills', from)) return true
  if (page.tokens[from]?.capital === false) return false
  for (let at = from - 1; at >= from - USED_WITHIN; at--) {
    const token = page.tokens[at]
    if (!token || token.kind === 'break') return false
    if (used.has(token.norm)) return true
  }
  return false
}

/** Neither negated, wished for nor about others, and without a word of learning or stopping nearby. */
function isAsserted(page: Page, { from, to }: Mention, takenBack: readonly boolean[]): boolean {
  const section = page.layout.sections[from] ?? ''
  const ignored = OPEN_SECTIONS.includes(section) ? BEFORE | WISHED : BEFORE
  if (((page.stances[from] ?? 0) & ~ignored & STANCES) !== 0) return false
  if (SILENT_SECTIONS.includes(section)) return false
  for (let at = from - 1; at >= from - UNLEARNED_BEFORE; at--) {
    const token = page.tokens[at]
    if (!token || token.kind === 'break' || token.norm === ',') break
    if (unlearned.has(token.norm) || isUsedTo(page, at)) return false
  }
  return takenBack[to] !== true
}

/** For each token whether its clause continues to a word of learning or stopping: `PHP years ago, not used since`. */
function takenBackFrom(page: Page): boolean[] {
  const takenBack: boolean[] = Array(page.tokens.length).fill(false)
  for (let at = page.tokens.length - 1; at >= 0; at--) {
    const { kind, norm } = page.tokens[at] ?? { kind: 'break', norm: '' }
    if (norm === ',' || (norm === '(' && isOfAnother(page, at))) takenBack[at] = isLaterDenied(page, at + 1)
    else if (kind === 'break' || norm === ')' || norm === '/' || (conjunctions.has(norm) && norm !== 'and'))
      continue
    else takenBack[at] = unlearned.has(norm) || takenBack[at + 1] === true
  }
  return takenBack
}

const isUsedTo = (page: Page, at: number) =>
  page.tokens[at]?.norm === 'to' && page.tokens[at - 1]?.norm === 'used' && page.tokens[at - 2]?.norm !== 'am'
