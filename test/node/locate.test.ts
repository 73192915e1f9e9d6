import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locator } from '../../worker/extract/model/locate.ts'

test.each([
  ['I am 32.', '32', '32'],
  ['Born 1932, now 32.', '32', '32'],
  ['Born 1932.', '32', undefined],
  ['I’m  a\n“vegan”.', 'i\'m a "vegan"', 'I’m  a\n“vegan”'],
  ['😀 NYC — Queens', 'nyc - queens', 'NYC — Queens'],
  ['我今年32岁', '32岁', '32岁'],
  ['İstanbul', 'İstanbul', 'İstanbul'],
  ['I am 32.', ' ', undefined],
  ['I am 32.', 'I am 33', undefined],
  ['😀', '\ude00', undefined],
])('in %j the words %j are %j', (text, quote, found) => {
  expect(locator(text)(quote)?.quote).toBe(found)
})

test('a located quote always equals the text at its offsets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, quote) => {
      for (const wanted of [quote, text.slice(1).toUpperCase()]) {
        const span = locator(text)(wanted)
        if (span) expect([...text].slice(span.start, span.end).join('')).toBe(span.quote)
      }
    }),
  )
})
