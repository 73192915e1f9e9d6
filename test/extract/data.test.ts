import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entriesOf } from '../../worker/extract/rules/engine/entries.ts'

const ROOT = new URL('../../worker/extract/rules/', import.meta.url)
const LONGEST_LINE = 200

const files = globSync('{data,languages}/**/*.ts', { cwd: ROOT }).filter(
  (file) => !file.endsWith('.corpus.ts'),
)
const data = await Promise.all(
  files.map(async (file) => {
    const exported: Record<string, unknown> = await import(new URL(file, ROOT).href)
    return { file, texts: Object.values(exported).filter((value) => typeof value === 'string') }
  }),
)

test('a name stands once in a lexicon or gazetteer', () => {
  const twice = data.flatMap(({ file, texts }) =>
    texts.flatMap((text) => {
      const names = entriesOf(text).flatMap(({ name }) => (name ? [name] : []))
      return names.filter((name, at) => names.indexOf(name) < at).map((name) => `${file}: ${name}`)
    }),
  )

  expect(data.flatMap(({ texts }) => texts).length).toBeGreaterThan(150)
  expect(twice).toEqual([])
})

test('an entry ends with its line and not with a semicolon', () => {
  const divided = data.filter(({ texts }) => texts.some((text) => text.includes(';')))

  expect(divided.map(({ file }) => file)).toEqual([])
})

test('data and phrasings stand in lines that can be read', () => {
  const long = files.filter((file) =>
    readFileSync(new URL(file, ROOT), 'utf8')
      .split('\n')
      .some((line) => line.length > LONGEST_LINE),
  )

  expect(long).toEqual([])
})

test('a line that begins with a blank goes on with the entry before it', () => {
  expect(entriesOf('\ndog: puppy,\n  pup\n1 = one\nred, green,\n  blue\n')).toEqual([
    { name: 'dog', spelled: true, spellings: ['puppy', 'pup'] },
    { name: '1', spelled: false, spellings: ['one'] },
    { name: '', spelled: false, spellings: ['red', 'green', 'blue'] },
  ])
})
