import { CONTRACTIONS, DOTTED, GERMAN_TOO } from '../languages/common/words.ts'

/** A word, number, mark or break of a text. Offsets are in UTF-16 code units. */
export interface Token {
  /** Lower case, without diacritics; a contraction is two tokens (`don't` is `do` and `not`). */
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mark' | 'break'
  readonly start: number
  readonly end: number
  /** The token starts with an upper-case letter. */
  readonly capital: boolean
}

const MAX_WORD_CHARS = 40
/** A third more than the longest accepted text of words has. Later tokens are not read. */
const MAX_TOKENS = 40_000
/** A place follows it, as after a label. */
const PIN = '\u{1F4CD}'
const PIECE =
  /\d+(?:\.\d+|,(?!\d{4})\d+|(?<!\d{4}),\d+|['’]\d{3}(?!\d))*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\.{4,}|\n\s*|[^\S\n]+|[\s\S]/guy
/** `assistant: ` at the start of a line. */
const LABEL = /^[\p{L}_ ]{1,20}:\s/u
const LETTER = /^\p{L}/u
const SPACE = /^\s/
const COUNTED = /^(?:year|yr|month|week|day|hour|wk|mo)/i
const PICTOGRAPH = /^\p{Extended_Pictographic}/u
/** JSON: its quotation marks are no quotations, and its keys are single words. */
const DATA = /^\s*[{[]\s*"[^"]*"\s*:/
/** The start of the next member of an object. */
const MEMBER = /^,\s*"[^"]*"\s*:/
/** A line of configuration: `auth = "none"`. */
const SETTING = /^[^\S\n]*[\w.-]{1,40}[^\S\n]*=[^\S\n]*\[?"/gm
const MIN_SETTINGS = 2
const CAMEL = /^\p{Ll}+\p{Lu}/u
const BREAKS = new Set(['.', '!', '?', ';', '\n', '•', '·', '|', '…', '▪', '●', '◦', '*', '~', '—'])

/** The tokenizer: one linear pass over the text, up to `MAX_TOKENS` tokens. */
export function scan(text: string): Token[] {
  const tokens: Token[] = []
  const spellings = new Map<string, Spelling>()
  const isData = DATA.test(text) || (text.match(SETTING)?.length ?? 0) >= MIN_SETTINGS
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(text); match && tokens.length < MAX_TOKENS; match = PIECE.exec(text)) {
    const piece = match[0]
    const start = match.index
    const first = piece.charAt(0)
    if (isColumn(text, piece, start)) {
      addPlain(tokens, '|', 'break', start)
      continue
    }
    if (
      first === ' ' ||
      (isData && first === '"') ||
      (first === '[' && isKey(tokens.at(-1)) && !isBox(text, start))
    )
      continue
    if (first === '*' && isEmphasis(text, start)) continue
    if (isData && CAMEL.test(piece)) {
      addCamel(tokens, piece, start)
      continue
    }
    if (isData && first === ',' && MEMBER.test(text.slice(start, start + MAX_WORD_CHARS))) {
      addPlain(tokens, ',', 'break', start)
      continue
    }
    const known = spellings.get(piece)
    if (known) addWord(tokens, text, piece, known, start)
    else if (first === '\n') addLineBreak(tokens, text, start, start + piece.length)
    else if (piece.startsWith(PIN)) addPin(tokens, start)
    else if (first === '@' && text.slice(start - 1, start + 2) === ' @ ')
      tokens.push({ norm: 'at', kind: 'word', start, end: start + 1, capital: false })
    else if (piece.length > 1 && first === '.') addPlain(tokens, ':', 'mark', start)
    else if (first >= '0' && first <= '9') addNumber(tokens, piece, start)
    else if (LETTER.test(piece)) {
      const spelling = spelt(piece)
      spellings.set(piece, spelling)
      addWord(tokens, text, piece, spelling, start)
    } else if (!SPACE.test(piece)) addMark(tokens, text, piece, start)
  }
  return tokens
}

/** `**Age**: 45`, `*Age*: 45`; a bullet has a blank after it. */
function isEmphasis(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (before === '*' || after === '*') return true
  return isLetter(after) !== isLetter(before) && (isLetter(after) || /[\s:.,!?)]|^$/.test(after))
}

/** Several blanks before a label of their own: `Age: 36   Town: Bristol`. */
const isColumn = (text: string, piece: string, start: number) =>
  piece.length > 1 &&
  COLUMN.test(piece) &&
  NEXT_LABEL.test(text.slice(start + piece.length, start + MAX_WORD_CHARS))
const COLUMN = /^[^\S\n]{2,}$/
const NEXT_LABEL = /^\p{L}[\p{L}' /]{0,22}:/u

/** `[x]` of a form. */
const isBox = (text: string, at: number) => /^\[[ xX✓✔]?\]/u.test(text.slice(at, at + 3))

/** A list after a key is read like the value of a label: `loves: [jazz, tea]`. */
const isKey = (before: Token | undefined) => before?.norm === ':' || before?.norm === '='

/** A pin reads as `location:`. */
function addPin(tokens: Token[], start: number): void {
  addPlain(tokens, PIN, 'break', start)
  for (const [norm, kind] of [
    ['location', 'word'],
    [':', 'mark'],
  ] as const)
    tokens.push({ norm, kind, start, end: start + PIN.length, capital: false })
}

/** The context-free analysis of a word. */
interface Spelling {
  readonly norm: string
  readonly capital: boolean
  /** The words of a contraction. */
  readonly parts: readonly string[] | undefined
  /** The clitic of `I'm`, `she'd`, `Ana's`, and the stem before it. */
  readonly suffix: string | undefined
  readonly stem: string
}

function spelt(piece: string): Spelling {
  const norm = fold(piece)
  const apostrophe = norm.indexOf("'")
  return {
    norm,
    capital: piece.charAt(0) !== piece.charAt(0).toLowerCase(),
    parts: Object.hasOwn(CONTRACTIONS, norm) ? CONTRACTIONS[norm]?.split(' ') : undefined,
    suffix: apostrophe < 0 ? undefined : SUFFIXES.get(norm.slice(apostrophe)),
    stem: norm.slice(0, Math.max(0, apostrophe)),
  }
}

/** Splits camel case: `maxLatencyMs` is three words. */
function addCamel(tokens: Token[], piece: string, start: number): void {
  for (const part of piece.matchAll(/\p{Lu}*[^\p{Lu}]+|\p{Lu}+/gu)) {
    const from = start + part.index
    tokens.push({
      norm: fold(part[0]),
      kind: 'word',
      start: from,
      end: from + part[0].length,
      capital: false,
    })
  }
}

function addPlain(tokens: Token[], norm: string, kind: Token['kind'], start: number): void {
  tokens.push({ norm, kind, start, end: start + norm.length, capital: false })
}

/** `2'350` is `2350`. */
function addNumber(tokens: Token[], piece: string, start: number): void {
  const norm = piece.replace(/['’]/g, '')
  tokens.push({ norm, kind: 'number', start, end: start + piece.length, capital: false })
}

function addWord(tokens: Token[], text: string, piece: string, spelling: Spelling, start: number): void {
  const { norm, capital, parts, suffix, stem } = spelling
  const end = start + piece.length
  if (parts && !(GERMAN_TOO.has(norm) && isNoun(text, end))) {
    for (const part of parts) tokens.push({ norm: part, kind: 'word', start, end, capital })
    return
  }
  if (suffix === undefined) {
    tokens.push({ norm, kind: 'word', start, end, capital })
    return
  }
  const middle = start + piece.search(/['’]/)
  tokens.push({ norm: stem, kind: 'word', start, end: middle, capital })
  tokens.push({ norm: suffix, kind: 'word', start: middle, end, capital: false })
}

/** A capitalized word follows, such as a German noun. */
const isNoun = (text: string, end: number) => /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))

const SUFFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'m": 'am',
    "'re": 'are',
    "'ve": 'have',
    "'ll": 'will',
    "'d": 'would',
    "'s": "'s",
  }),
)

/** A dot inside a number, an abbreviation or a name such as `node.js` ends no sentence. */
function addMark(tokens: Token[], text: string, piece: string, start: number): void {
  if ((piece === '-' || piece === '_') && joins(text, start)) return
  const ends =
    (BREAKS.has(piece) || PICTOGRAPH.test(piece)) &&
    !(
      piece === '.' &&
      isInnerDot(tokens.at(-1), text, start) &&
      !(text.charAt(start + 1) === ' ' && isUnit(tokens))
    )
  const dash =
    (piece === '-' || piece === '–') && text.charAt(start - 1) === ' ' && text.charAt(start + 1) === ' '
  addPlain(tokens, piece === '’' ? "'" : piece, ends || dash ? 'break' : 'mark', start)
}

/** Whether the mark joins letters, or a number and its unit. */
function joins(text: string, at: number): boolean {
  if (!isLetter(text.charAt(at + 1))) return false
  return isLetter(text.charAt(at - 1)) || COUNTED.test(text.slice(at + 1, at + 6))
}
const isLetter = (char: string) => char.toLowerCase() !== char.toUpperCase()

function isInnerDot(before: Token | undefined, text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (isLetter(next) || (next >= '0' && next <= '9')) return !endsSentence(before, text, at)
  if (!before || before.end !== at) return false
  if (next !== ' ' && next !== ',') return false
  return (
    DOTTED.has(before.norm) || (before.norm.length === 1 && before.kind === 'word' && before.norm !== 'i')
  )
}

/** The letter of `20s` is no abbreviation of its own. */
function isUnit(tokens: readonly Token[]): boolean {
  const [number, unit] = [tokens.at(-2), tokens.at(-1)]
  return (
    number?.kind === 'number' && unit?.norm.length === 1 && unit.kind === 'word' && number.end === unit.start
  )
}

/** `serious.I` is two sentences, `node.js` and `U.S.` are not. */
function endsSentence(before: Token | undefined, text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  const after = text.charAt(at + 2)
  return (
    before !== undefined &&
    before.norm.length > 2 &&
    next !== next.toLowerCase() &&
    after !== after.toUpperCase()
  )
}

/** A single line feed within a wrapped paragraph is no break. */
function addLineBreak(tokens: Token[], text: string, start: number, end: number): void {
  const before = tokens.at(-1)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const next = text.charAt(end)
  const wrapped =
    start - lineStart > 65 &&
    end - start === 1 &&
    isLetter(next) &&
    next === next.toLowerCase() &&
    !LABEL.test(text.slice(end, end + 24))
  if (wrapped || before?.kind === 'break') return
  tokens.push({ norm: '\n', kind: 'break', start, end: start + 1, capital: false })
}

/** Lower case, without diacritics, with straight apostrophes. All linguistic data is written this way. */
export function fold(text: string): string {
  const short = text.slice(0, MAX_WORD_CHARS)
  const plain = /^[\x20-\x7e]*$/.test(short)
    ? short
    : short
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll(/ł/giu, 'l')
        .replaceAll(/ø/giu, 'o')
        .replaceAll(/œ/giu, 'oe')
        .replaceAll(/æ/giu, 'ae')
        .replaceAll('’', "'")
  return plain.toLowerCase()
}

/** Whether a colon is part of a time of day: `9:45`. */
export const isInTime = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === ':' &&
  tokens[at - 1]?.kind === 'number' &&
  tokens[at + 1]?.kind === 'number' &&
  tokens[at - 1]?.end === tokens[at]?.start
