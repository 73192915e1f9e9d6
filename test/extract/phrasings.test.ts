import { expect, test } from 'vitest'
import { pageOf } from '../../worker/extract/rules/document/page.ts'
import type { Match } from '../../worker/extract/rules/engine/match.ts'
import { phrasingFindings } from '../../worker/extract/rules/readers/phrasings.ts'

const READER = { by: 'phrasings', phrasings: [] } as const
const word = 'remote '
const goal = (value: string) => ({ field: 'work_mode', phrasing: { said: [], value }, rank: 0 })

/** How often the ends of so many matches are looked at, until it is known which of them count. */
function looksAt(count: number): number {
  let looks = 0
  const page = pageOf({ text: word.repeat(count), occurredAt: new Date('2026-11-27T00:00:00Z') })
  const matches = Array.from(
    { length: count },
    (_, from): Match => ({
      goal: goal('remote'),
      from,
      get to() {
        looks++
        return from + 1
      },
      captures: [],
    }),
  )
  expect(phrasingFindings(page, matches, true, READER)).toHaveLength(count)
  return looks
}

test('a list that is named again and again is looked at four times as often where it is four times as long', () => {
  expect(looksAt(2_000) / looksAt(500)).toBeLessThan(4.5)
})

test('of a list, a value within the words of another that begins before it does not count', () => {
  const page = pageOf({ text: 'three days on site or remote', occurredAt: new Date('2026-11-27T00:00:00Z') })
  const at = (value: string, from: number, to: number): Match => ({
    goal: goal(value),
    from,
    to,
    captures: [],
  })

  const found = phrasingFindings(
    page,
    [at('hybrid', 0, 4), at('onsite', 2, 4), at('onsite', 0, 2), at('remote', 3, 6)],
    true,
    READER,
  )

  expect(found.map(({ value }) => value)).toEqual(['hybrid', 'onsite', 'remote'])
})
