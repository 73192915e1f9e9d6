import { expect, test } from 'vitest'
import { adversarialTexts, PIECES } from '../../dev/eval/adversarial.ts'
import { type Random, sequence } from '../../dev/eval/random.ts'
import domains from '../../domains/index.ts'
import { accept } from '../../worker/extract/accept.ts'
import { pageOf } from '../../worker/extract/rules/document/page.ts'
import { read, readPage } from '../../worker/extract/rules/rules.ts'
import { times } from '../setup/long.ts'

const SNIPPETS = [
  ...'i am|i have|my wife|two dogs|32|NYC|looking for|someone serious|i love|hiking|and|,|.|\n|?|!|(|)|"|“|”|:|-|—'.split(
    '|',
  ),
  ...'not|never|who|5\'4"|1m78|160 cm|Montréal|é|e\u0301|漢字|日本に住んでいます|👩‍👩‍👧|👋🏽|🇳🇿|\u200d|\ufeff|ﬁ|İ|ß|١٢'.split(
    '|',
  ),
  ...'i work as a|software engineer|at|the|a|1,000,000|$120k|since 2019|2015 – 2019|years|I’m|don’t|node.js|C++|\t|  '.split(
    '|',
  ),
  ...'Recruiter:|Candidate:|remote|two weeks|spanish|vegan|«|»|…|\u0000|\u2028|constructor|__proto__|toString'.split(
    '|',
  ),
]
const TEXTS = times(3_000, 10_000)
const SHORT = 2000
const MOST_LOOKS = 200
const occurredAt = new Date('2026-05-17T00:00:00Z')

test('no generated text makes it throw, and every quote is a slice of its text', () => {
  const random = sequence(7)
  const ungrounded: string[] = []

  for (let made = 0; made < TEXTS; made++) {
    const text = generated(random)
    const domain = domains[made % domains.length]!
    const accepted = accept(domain, text, read(domain, { text, occurredAt }))
    if (accepted.ungrounded > 0) ungrounded.push(text)
  }

  expect(ungrounded).toEqual([])
}, 120_000)

test.each([...PIECES, 'two weeks y of ', 'fifteen '])(
  'reading %j repeated looks at four times as many tokens where the text is four times as long',
  (piece) => {
    const short = piece.repeat(SHORT / piece.length)
    const long = piece.repeat((4 * SHORT) / piece.length)

    for (const domain of domains) {
      const ratio = looksAt(domain, long) / Math.max(looksAt(domain, short), SHORT)
      expect(ratio).toBeLessThan(4.5)
    }
  },
)

test('no adversarial text exceeds the budget of steps per token', () => {
  const looks = [...adversarialTexts(33, 4 * SHORT)].flatMap(({ kind, text }) =>
    domains.map((domain) => [
      looksAt(domain, text) / pageOf({ text, occurredAt }).tokens.length,
      domain.name,
      kind,
    ]),
  )

  expect(looks.filter(([perToken = 0]) => Number(perToken) > MOST_LOOKS)).toEqual([])
})

/** How often the reading of a text looks at one of its tokens. */
function looksAt(domain: (typeof domains)[number], text: string): number {
  let looks = 0
  const page = pageOf({ text, occurredAt })
  const tokens = new Proxy(page.tokens, {
    get: (target, name, receiver) => {
      looks++
      return Reflect.get(target, name, receiver)
    },
  })
  readPage(domain, { ...page, tokens })
  return looks
}

function generated({ next, below, pick }: Random): string {
  const pieces = Array.from({ length: below(40) }, () => pick(SNIPPETS))
  return pieces.join(next() < 0.8 ? ' ' : '')
}
