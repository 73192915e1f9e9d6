import { expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { defineDomain } from '../../shared/domain.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const flatmates = defineDomain({
  name: 'flatmates',
  version: 'flatmates.v1',
  head: { name: 'flatmates', version: 'flatmates-1' },
  fields: {
    tidiness: {
      kind: 'hard',
      type: 'enum',
      priority: 'high',
      description: 'How tidy they are.',
      values: ['tidy', 'relaxed'],
      read: {
        by: 'phrasings',
        phrasings: [
          { value: 'tidy', said: ['i am (a)? ~ (tidy|neat|clean) >', '^ (tidy|neat) $'] },
          { value: 'relaxed', said: ['i am (a)? ~ (messy|relaxed) >', 'i leave (the)? dishes'] },
        ],
      },
    },
    rooms: {
      kind: 'hard',
      type: 'integer',
      priority: 'medium',
      description: 'Rooms of the flat.',
      minimum: 1,
      maximum: 20,
      read: {
        by: 'phrasings',
        phrasings: [{ value: '$1', said: ['{number} (room|rooms|bedroom) ~ (flat|apartment)'] }],
      },
    },
    location: {
      kind: 'hard',
      type: 'string',
      priority: 'high',
      description: 'Where the flat is.',
      read: { by: 'topic', topic: 'location' },
    },
  },
  derive: () => [],
  headText: () => '',
})

test('a domain that only declares its fields is read from text', async () => {
  const read = await predict(rulesExtractor, flatmates, {
    id: 'flat',
    context: 'I used to be messy, but now I am very tidy. We live in Oslo, in a three room flat.',
    occurredAt: new Date('2026-05-17T00:00:00Z'),
  })

  expect(read.fields).toEqual({ tidiness: 'tidy', rooms: 3, location: 'Oslo' })
  expect(read.ungrounded).toBe(0)
})
