import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../../dev/explain/explain.ts'
import definitions from '../../domains/index.ts'
import { registry } from '../../shared/registry.ts'

const dating = registry(definitions).current('dating')!
const page = readFileSync(new URL('../../docs/one-sentence.md', import.meta.url), 'utf8')

test('the page that goes through one text shows what the command says today', () => {
  const [, text = ''] = /npm run explain -- "([^"]+)"/.exec(page) ?? []
  const [, shown] = /```\n(tokens[^`]*)\n```/.exec(page) ?? []

  expect(explain(dating, text)).toBe(shown)
})

test.each([
  ["I'm not religious, vegetarian or rich.", 'diet: "vegetarian" → "vegetarian", dropped: (denied)'],
  ['I am 32, or rather 33.', 'age: "33" → "$1", dropped: the field’s reader chose another statement'],
  ['I am 7 years old.', 'age = 7 refused: expected integer from 18 to 120'],
  ['The weather is fine.', '  none'],
])('%s', (text, line) => {
  expect(explain(dating, text)).toContain(line)
})
