import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { isHard } from '../../dev/eval/score.ts'
import domains from '../../domains/index.ts'
import { type Domain, defineDomain } from '../../shared/domain.ts'
import { registry } from '../../shared/registry.ts'
import type { Value } from '../../shared/value.ts'
import type { Corpus, Stated } from '../../worker/extract/rules/corpus.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const ROOT = new URL('../../worker/extract/rules/', import.meta.url)
const FEWEST_TEXTS = 3
const occurredAt = new Date('2026-11-23T00:00:00Z')
const known = registry(domains)

const files = globSync('**/*.corpus.ts', { cwd: ROOT })
const corpora = await Promise.all(
  files.map(async (file) => {
    const { corpus }: { corpus: Corpus } = await import(new URL(file, ROOT).href)
    return { file, corpus }
  }),
)

test.each(corpora)('the values stated in the texts of $file are read', async ({ corpus }) => {
  const domain = domainOf(corpus)

  const read = await Promise.all(
    corpus.texts.map(async (stated) => [stated[0], await readIn(domain, corpus, stated)]),
  )

  const told = corpus.texts.map(([text, value, also]) => [text, valuesOf(corpus, value, also)])
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(told))
})

test('each topic of each language has texts without duplicates', () => {
  const topics = globSync('languages/*/topics/*.ts', { cwd: ROOT }).filter((file) => !files.includes(file))
  const texts = (file: string) =>
    corpora.find((one) => one.file === file.replace(/\.ts$/, '.corpus.ts'))?.corpus.texts ?? []

  const short = topics.filter((file) => texts(file).length < FEWEST_TEXTS)
  const twice = corpora.filter(
    ({ corpus: { texts } }) => new Set(texts.map(([text]) => text)).size < texts.length,
  )

  expect(topics.length).toBeGreaterThan(150)
  expect(short).toEqual([])
  expect(twice.map(({ file }) => file)).toEqual([])
})

function domainOf({ domain, field }: Corpus): Domain {
  if (domain === undefined) return reading(field)
  const found = known.current(domain) ?? domains.find(({ version }) => version === domain)
  if (!found) throw new Error(`no domain '${domain}'`)
  return found
}

function reading(topic: string): Domain {
  const field = {
    kind: 'hard',
    type: 'string',
    priority: 'low',
    description: 'What the topic reads.',
  } as const
  return defineDomain({
    name: topic,
    version: `${topic}.v1`,
    head: { name: topic, version: `${topic}-1` },
    fields: { [topic]: { ...field, read: { by: 'topic', topic } } },
    derive: () => [],
    headText: () => '',
  })
}

/** Of other fields those that the text tells of, or all that are scored. */
async function readIn(domain: Domain, { field, whole }: Corpus, [context, , also = {}]: Stated) {
  const { fields, derived } = await predict(rulesExtractor, domain, { id: 'text', context, occurredAt })
  const counts = (name: string) => name === field || name in also || (whole && isHard(name))
  const read = { ...fields, ...(field in derived ? { [field]: derived[field] } : {}) }
  return Object.fromEntries(Object.entries(read).filter(([name]) => counts(name)))
}

const valuesOf = ({ field }: Corpus, value: Value | null, also: Stated[2]) => ({
  ...(value === null ? {} : { [field]: value }),
  ...also,
})
