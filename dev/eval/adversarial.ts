import domains from '../../domains/index.ts'
import { LEXICONS } from '../../worker/extract/rules/data/lexicons.ts'
import { MACROS } from '../../worker/extract/rules/data/macros.ts'
import { US_CITIES } from '../../worker/extract/rules/data/us-cities.ts'
import { CLASSES } from '../../worker/extract/rules/data/words.ts'
import { phrasingsOf } from '../../worker/extract/rules/readers/declared.ts'

const PIECES =
  "i am a |a.|i love a, |New York, |5'|“|1,0|really |i live in the |looking for a |((|one hundred and |K: |2015 – |😀|e\u0301|漢|\n|i |$9k–|my |and |i have two |not |in ".split(
    '|',
  )
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
  '%',
]
const STEPS = /\{[^}]*\}|[^\s()|?]+/g

/** Texts of one length made to cost the rules as much as they can, the same ones for the same seed. */
export function* adversarialTexts(
  count: number,
  length: number,
  seed = 1,
): Generator<{ kind: string; text: string }> {
  const random = sequence(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const patterns = domains.flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ read }) => (read ? phrasingsOf(read).flatMap(({ said }) => said) : [])),
  )
  const spoken = [...new Set(patterns.join(' ').match(/(?<![{%@_=+])[\p{L}']+/gu) ?? [])]
  const known = Object.values({ ...LEXICONS, cities: US_CITIES })
    .join('\n')
    .split(/[,:;=\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
  const phrase = () => said(pick(patterns), pick, random)
  const kinds: Record<string, () => () => string> = {
    piece: () => {
      const piece = pick(PIECES)
      return () => piece
    },
    pieces: () => {
      const few = [pick(PIECES), pick(PIECES), pick(PIECES)]
      return () => pick(few)
    },
    spoken: () => () => `${pick(spoken)} `,
    'spoken few': () => {
      const few = Array.from({ length: 12 }, () => pick(spoken))
      return () => `${pick(few)} `
    },
    known: () => () => `${pick(known)} `,
    mixed: () => () => (random() < 0.5 ? `${pick(spoken)} ` : `${pick(known)} `),
    phrases: () => () => `${phrase()}${pick([' ', '. ', ', ', ' and ', '\n'])}`,
    'one phrase': () => {
      const one = phrase()
      return () => `${one} `
    },
    'few phrases': () => {
      const few = Array.from({ length: 6 }, phrase)
      return () => `${pick(few)} `
    },
    cut: () => () => `${phrase().split(' ').slice(0, 3).join(' ')} `,
    numbers: () => () =>
      `${pick(['2019', '-', '–', ',', '$', 'to', 'years', '5', "'", 'may', 'k', 'one', 'hundred', 'weeks', '.', '/'])}${random() < 0.7 ? ' ' : ''}`,
    lines: () => () =>
      `${pick(['SKILLS', 'Experience', 'Notice: ', 'A: ', 'B: ', '- ', 'Location: ', ''])}${random() < 0.5 ? phrase() : pick(known)}\n`,
    noise: () => () => `${pick(NOISE)}${random() < 0.5 ? pick(spoken) : ''}${random() < 0.5 ? ' ' : ''}`,
  }
  const names = Object.keys(kinds)
  for (let made = 0; made < count; made++) {
    const kind = names[made % names.length] as string
    const next = kinds[kind]!()
    let text = ''
    while (text.length < length) text += next()
    yield { kind, text: text.slice(0, length) }
  }
}

function said(pattern: string, pick: <Item>(items: readonly Item[]) => Item, random: () => number): string {
  let text = pattern
  for (let depth = 0; depth < 20 && /[()@{]/.test(text); depth++) {
    text = text
      .replace(/\(([^()]*)\)( ?\?)?/g, (_, inner: string, optional) =>
        optional && random() < 0.5 ? '' : pick(inner.split('|')).trim(),
      )
      .replace(/@([A-Z_]+)/g, (_, name: string) => MACROS[name] ?? '')
      .replace(/@([a-z]+)/g, (_, name: string) => pick((CLASSES[name] ?? '').split(' ')))
      .replace(/\{[^}]*\}/g, () => pick(FILLED))
  }
  return text
    .replace(/[~^$>?]|%\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
const FILLED = [
  '32',
  'nurse',
  'senior software engineer',
  'Boise',
  'new york',
  'dogs and two cats',
  'hiking',
  '5\'4"',
  'catholic',
  'two weeks',
  '$50k',
  'spanish',
  'burger king',
  'reading and long walks',
]

function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
