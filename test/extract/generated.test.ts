import { expect, test } from 'vitest'
import domains from '../../domains/index.ts'
import { accept } from '../../worker/extract/accept.ts'
import { read } from '../../worker/extract/rules/rules.ts'

const PIECES = [
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
const TEXTS = 10_000
const MICROSECONDS_PER_MS = 1000
const occurredAt = new Date('2026-05-17T00:00:00Z')

test('no generated text makes it throw, and every quote is a slice of its text', () => {
  const random = sequence()
  const ungrounded: string[] = []

  for (let made = 0; made < TEXTS; made++) {
    const text = generated(random)
    const domain = domains[made % domains.length]!
    const accepted = accept(domain, text, read(domain, { text, occurredAt }))
    if (accepted.ungrounded > 0) ungrounded.push(text)
  }

  expect(ungrounded).toEqual([])
}, 120_000)

test.each([
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
  '((',
  'one hundred and ',
  'K: ',
  '2015 – ',
  '😀',
  'e\u0301',
  '漢',
  '\n',
])(
  'the time to read %j repeated grows with its length',
  (piece) => {
    const short = piece.repeat(25_000 / piece.length)
    const long = piece.repeat(100_000 / piece.length)

    for (const domain of domains) {
      const ratio = timeOf(domain, long) / Math.max(timeOf(domain, short), 1)
      expect(ratio).toBeLessThan(24)
    }
  },
  60_000,
)

function timeOf(domain: (typeof domains)[number], text: string): number {
  const times = [1, 2, 3, 4].map(() => {
    const before = process.cpuUsage()
    accept(domain, text, read(domain, { text, occurredAt }))
    return process.cpuUsage(before).user / MICROSECONDS_PER_MS
  })
  return Math.min(...times)
}

function generated(random: () => number): string {
  const length = Math.floor(random() * 40)
  const pieces = Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)])
  return pieces.join(random() < 0.8 ? ' ' : '')
}

function sequence(): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
