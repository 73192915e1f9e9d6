import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datingV3 } from '../../domains/dating/v3.ts'
import { accept } from '../../worker/extract/accept.ts'
import { modelExtractor } from '../../worker/extract/model/model.ts'
import { WINDOW_BYTES, windowsOf } from '../../worker/extract/model/windows.ts'

const bytes = (text: string) => new TextEncoder().encode(text).length

test.each([
  ['a paragraph', `${'A. b\nc '.repeat(1_500)}\n\n`],
  ['a line', `${'A. b c '.repeat(1_500)}\n`],
  ['a sentence', 'One two. '],
  ['a word', 'word '],
  ['a sentence without spaces', '我今年三十二岁。'],
])('a part ends with %s', (_, unit) => {
  const [first = '', second = ''] = windowsOf(unit.repeat(4_000))

  expect(first.endsWith(unit)).toBe(true)
  expect(second.startsWith(unit.slice(0, 5))).toBe(true)
})

test('parts are the text from its beginning, each within its size, and all of it where it is Latin', () => {
  const text = fc.string({
    unit: fc.constantFrom('é', '😀', 'word', '. ', '\n', '\n\n', '字'),
    maxLength: 40_000,
  })
  fc.assert(
    fc.property(text, (some) => {
      const windows = windowsOf(some)
      expect(some.startsWith(windows.join(''))).toBe(true)
      expect(
        windows.every((window) => window !== '' && window.isWellFormed() && bytes(window) <= WINDOW_BYTES),
      ).toBe(true)
      expect(windows.length).toBeLessThanOrEqual(8)
    }),
    { numRuns: 30 },
  )
  const latin = 'All of this is read. '.repeat(4_700)
  expect(windowsOf(latin).join('')).toBe(latin)
  expect(windowsOf('')).toEqual([])
})

test('a value found in a later part has its offsets in the whole text', async () => {
  const text = `${'😀 Nothing to see here. '.repeat(1_000)}I keep the lighthouse.`
  const asked: string[] = []
  const chat = {
    name: 'm',
    ask: async (messages: readonly { content: string }[]) => {
      const content = messages.at(-1)?.content ?? ''
      asked.push(content)
      const quote = 'keep the lighthouse'
      return JSON.stringify({
        found: content.includes(quote) ? [{ field: 'occupation', value: 'keeper', quote }] : [],
      })
    },
  }

  const [proposals = []] = await modelExtractor(chat, () => []).extract(datingV3, [
    { text, occurredAt: new Date('2026-05-17T00:00:00Z') },
  ])

  expect(asked.length).toBe(2)
  expect(accept(datingV3, text, proposals)).toMatchObject({
    readings: [{ field: 'occupation', value: 'keeper', evidence: [{ start: 23_002 }] }],
    ungrounded: 0,
  })
})
