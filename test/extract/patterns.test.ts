import { expect, test } from 'vitest'
import domains from '../../domains/index.ts'
import { wordSet } from '../../worker/extract/rules/engine/entries.ts'
import { lexicon, nameLexicon } from '../../worker/extract/rules/engine/lexicon.ts'
import { scan } from '../../worker/extract/rules/engine/scan.ts'
import { HEADINGS, LABELS, QUESTIONS } from '../../worker/extract/rules/languages/common/prompts.ts'
import { CLASSES } from '../../worker/extract/rules/languages/common/words.ts'
import { FORM_QUESTIONS } from '../../worker/extract/rules/languages/en/form-prompts.ts'
import { MACROS } from '../../worker/extract/rules/languages/macros.ts'
import { TOPICS } from '../../worker/extract/rules/languages/topics.ts'
import { phrasingsOf } from '../../worker/extract/rules/readers/declared.ts'

const STEP = /[()|?]|[^\s()|?]+/g
const NO_WORD = /^(?:[()|?^$>~]|[{@%].*)$/
/** What is one token only beside certain others: the contraction, and a German word that an English one hides. */
const BESIDE_OTHERS = ["'s", "'", 'im']

/** Here and not at start-up: scanning every word of every pattern would double the time that trees are made in. */
test('each word of a pattern is a token that the scanner can produce', () => {
  const said = [
    ...Object.values(TOPICS).flat(),
    ...domains.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ read }) => (read ? phrasingsOf(read) : [])),
    ),
  ].flatMap((phrasing) => phrasing.said)
  const words = new Set([
    ...said.flatMap((pattern) => spelled(pattern).match(STEP) ?? []),
    ...Object.values(CLASSES).flatMap((words) => [...wordSet(words)]),
  ])

  const never = [...words].filter(
    (word) => !NO_WORD.test(word) && !BESIDE_OTHERS.includes(word) && !isToken(word),
  )

  expect(never).toEqual([])
})

test('each section, label or question that a pattern names is known', () => {
  const said = Object.values(TOPICS).flatMap((phrasings) => phrasings.flatMap((phrasing) => phrasing.said))
  const named = new Set(said.flatMap((pattern) => pattern.match(/(?<=%!?)[a-z_]+/g) ?? []))
  const known = [HEADINGS, LABELS, QUESTIONS, FORM_QUESTIONS].flatMap(
    (data) => data.match(/^[a-z_]+(?= =)/gm) ?? [],
  )

  expect([...named].filter((name) => !known.includes(name) && !BUILT_IN.includes(name))).toEqual([])
})

/** Sections that the layout knows without a word for them. */
const BUILT_IN = ['opening', 'start', 'header']

function isToken(word: string): boolean {
  const tokens = scan(word)
  return tokens.length === 1 && tokens[0]?.norm === word
}

function spelled(pattern: string): string {
  let text = pattern
  while (/@[A-Z]/.test(text)) text = text.replace(/@([A-Z_]+)/g, (_, name: string) => MACROS[name] ?? '')
  return text
}

test('a duplicate entry is refused', () => {
  expect(() => lexicon('dog: puppy\ncat: kitten, puppy')).toThrow("lexicon: 'puppy' stands twice")
  expect(() => nameLexicon('C++\nGo: golang\nC++: cpp')).toThrow("lexicon: 'c + +' stands twice")
})

test('a label is not an entry', () => {
  expect(() => lexicon('1: beginning of')).toThrow("lexicon: the label '1' is no entry")
  expect([...lexicon('1 = beginning of').keys()]).toEqual(['beginning'])
})
