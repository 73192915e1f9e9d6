import { expect, test } from 'vitest'
import { datingV3 } from '../../domains/dating/v3.ts'
import { accept, codePointSpans } from '../../worker/extract/accept.ts'
import type { Proposal } from '../../worker/extract/extractor.ts'

const text = '👋🏽 I am 32 and vegan.'
const spanOf = (quote: string) =>
  codePointSpans(text)([[text.indexOf(quote), text.indexOf(quote) + quote.length]])
const proposal = (given: Partial<Proposal>): Proposal => ({
  field: 'age',
  value: 32,
  evidence: spanOf('32'),
  confidence: 0.9,
  ...given,
})

test('offsets count code points, also after an emoji with a skin tone', () => {
  expect(spanOf('32')).toEqual([{ quote: '32', start: 8, end: 10 }])
})

test('a proposal whose quote equals the text at its offsets becomes a reading', () => {
  expect(accept(datingV3, text, [proposal({})])).toEqual({
    readings: [{ field: 'age', value: 32, evidence: [{ quote: '32', start: 8, end: 10 }], confidence: 0.9 }],
    rejected: [],
    ungrounded: 0,
  })
})

test.each([
  ['a quote that stands elsewhere', [{ quote: '32', start: 7, end: 9 }]],
  ['a quote that is not in the text', [{ quote: '33', start: 8, end: 10 }]],
  ['one false quote among true ones', [...spanOf('32'), { quote: 'thirty', start: 8, end: 10 }]],
  ['an empty quote', [{ quote: '', start: 3, end: 3 }]],
  ['offsets outside the text', [{ quote: '32', start: -2, end: 400 }]],
  ['offsets that are no whole numbers', [{ quote: '32', start: 8.5, end: 10.5 }]],
  ['no evidence', []],
])('%s is dropped and counted', (_, evidence) => {
  expect(accept(datingV3, text, [proposal({ evidence })])).toEqual({
    readings: [],
    rejected: [],
    ungrounded: 1,
  })
})

test('a value outside the schema is refused with what was expected', () => {
  const evidence = spanOf('32')

  const { readings, rejected } = accept(datingV3, text, [
    proposal({ value: 17 }),
    proposal({ field: 'diet', value: 'keto' }),
  ])

  expect(readings).toEqual([])
  expect(rejected).toEqual([
    { field: 'age', value: 17, reason: 'expected integer from 18 to 120', evidence },
    {
      field: 'diet',
      value: 'keto',
      reason: 'expected one of omnivore, vegetarian, vegan, pescatarian, kosher, halal, gluten_free',
      evidence,
    },
  ])
})

test('an unknown field is ignored', () => {
  const fields = ['salary', '__proto__', 'constructor', 'toString']

  const accepted = accept(
    datingV3,
    text,
    fields.map((field) => proposal({ field })),
  )

  expect(accepted).toEqual({ readings: [], rejected: [], ungrounded: 0 })
})

test('of several values of a field the last counts, of equal items of a list one', () => {
  const { readings } = accept(datingV3, text, [
    proposal({ value: 31 }),
    proposal({ field: 'pets', value: 'dog' }),
    proposal({ value: 32 }),
    proposal({ field: 'pets', value: 'cat' }),
    proposal({ field: 'pets', value: 'dog' }),
  ])

  expect(readings.map(({ field, value }) => [field, value])).toEqual([
    ['age', 32],
    ['pets', 'cat'],
    ['pets', 'dog'],
  ])
})

test('a confidence is clamped to 0 to 1', () => {
  const confidences = [7, -1, Number.NaN].map(
    (confidence) => accept(datingV3, text, [proposal({ confidence })]).readings[0]?.confidence,
  )

  expect(confidences).toEqual([1, 0, 0])
})
