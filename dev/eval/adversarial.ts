import domains from '../../domains/index.ts'
import { LEXICONS } from '../../worker/extract/rules/data/lexicons.ts'
import { US_CITIES } from '../../worker/extract/rules/data/us-cities.ts'
import { wordSet } from '../../worker/extract/rules/engine/entries.ts'
import { CLASSES } from '../../worker/extract/rules/languages/common/words.ts'
import { MACROS } from '../../worker/extract/rules/languages/macros.ts'
import { phrasingsOf } from '../../worker/extract/rules/readers/declared.ts'
import { type Random, sequence } from './random.ts'

/** A text generated to cost the rules as much CPU as possible. */
export interface Adversarial {
  readonly kind: string
  readonly text: string
}

/** Short strings that repeat into many tokens, quotes, dates, lines or unclosed brackets. */
export const PIECES: readonly string[] = [
  ...[
    'i am a ',
    'a.',
    'i love a, ',
    'New York, ',
    "5'",
    '“',
    '1,0',
    'really ',
    'i live in the ',
    'looking for a ',
  ],
  ...[
    '((',
    'one hundred and ',
    'K: ',
    '2015 – ',
    '😀',
    'e\u0301',
    '漢',
    '\n',
    'i ',
    '$9k–',
    'my ',
    'and ',
    'A: b\n',
  ],
]
const NOISE = [
  '\u200d',
  '👩‍👩‍👧',
  '漢字',
  'e\u0301',
  '\u0000',
  'İ',
  'ß',
  '١٢',
  '’',
  '“',
  '”',
  '«',
  '|',
  '•',
  '\t',
  '--',
  '🇳🇿',
  '#',
  '@',
]
const FIGURES = [
  '2019',
  '-',
  '–',
  ',',
  '$',
  'to',
  'years',
  '5',
  "'",
  'may',
  'k',
  'one',
  'hundred',
  'weeks',
  '.',
  '/',
  'and',
]
const LINE_STARTS = ['SKILLS', 'Experience', 'Notice: ', 'A: ', 'B: ', '- ', 'Location: ', '']
const FILLINGS = [
  '32',
  'nurse',
  'senior software engineer',
  'Boise',
  'new york',
  'dogs and two cats',
  'hiking',
  '5\'4"',
  'two weeks',
  '$50k',
  'spanish',
]
const BETWEEN = [' ', '. ', ', ', ' and ', '\n']
const FEW = 8
const MAX_DEPTH = 20

/** Generates texts of a given length, deterministic by seed; kinds alternate. */
export function* adversarialTexts(count: number, length: number, seed = 1): Generator<Adversarial> {
  const random = sequence(seed)
  const kinds = Object.entries(sources(random))
  for (let made = 0; made < count; made++) {
    const [kind, source] = kinds[made % kinds.length] ?? ['', () => () => ' ']
    const next = source()
    let text = ''
    while (text.length < length) text += next()
    yield { kind, text: text.slice(0, length) }
  }
}

/** By kind: for each text, a generator of its pieces. */
function sources(random: Random): Record<string, () => () => string> {
  const { pick, below } = random
  const patterns = domains.flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ read }) => (read ? phrasingsOf(read).flatMap(({ said }) => said) : [])),
  )
  const spoken = [...new Set(patterns.join(' ').match(/(?<![{%@_=+])[\p{L}']+/gu) ?? [])]
  const named = [...Object.values(LEXICONS), US_CITIES].join('\n').split(/[,:;=\n]/)
  const known = named.map((name) => name.trim()).filter(Boolean)
  const phrase = () => saidBy(pick(patterns), random)
  const some = (made: () => string) => {
    const few = Array.from({ length: 1 + below(FEW) }, made)
    return () => pick(few)
  }
  return {
    'one piece': () => some(() => pick(PIECES)),
    'words of patterns': () => () => `${pick(spoken)} `,
    'few words': () => some(() => `${pick(spoken)} `),
    names: () => () => `${pick(known)} `,
    'words and names': () => () => `${pick(below(2) ? spoken : known)} `,
    phrases: () => () => phrase() + pick(BETWEEN),
    'few phrases': () => some(() => `${phrase()} `),
    'beginnings of phrases': () => () => `${phrase().split(' ').slice(0, 3).join(' ')} `,
    figures: () => () => pick(FIGURES) + (below(3) ? ' ' : ''),
    lines: () => () => `${pick(LINE_STARTS)}${below(2) ? phrase() : pick(known)}\n`,
    noise: () => () => pick(NOISE) + (below(2) ? pick(spoken) : '') + (below(2) ? ' ' : ''),
  }
}

/** Words that match a pattern. */
function saidBy(pattern: string, { pick, below }: Random): string {
  let text = pattern
  for (let depth = 0; depth < MAX_DEPTH && /[()@{]/.test(text); depth++) {
    text = text
      .replace(/\(([^()]*)\)( ?\?)?/g, (_, inner: string, optional?: string) =>
        optional && below(2) ? '' : pick(inner.split('|')).trim(),
      )
      .replace(/@([A-Z_]+)/g, (_, name: string) => MACROS[name] ?? '')
      .replace(/@([a-z]+)/g, (_, name: string) => pick([...wordSet(CLASSES[name] ?? '')]))
      .replace(/\{[^}]*\}/g, () => pick(FILLINGS))
  }
  return text
    .replace(/[~^$>?]|%\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
