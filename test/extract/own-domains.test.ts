import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import definitions from '../../domains/index.ts'
import { registry } from '../../shared/registry.ts'
import { compile } from '../../worker/domains/compile.ts'
import { accept } from '../../worker/extract/accept.ts'
import { read } from '../../worker/extract/rules/rules.ts'
import { readDefinition } from '../../worker/http/definition.ts'

const shipped = registry(definitions)
const EXAMPLES = ['tennis-partners', 'mentoring']
const fileOf = (name: string, file: string) =>
  readFileSync(new URL(`../../examples/${name}/${file}`, import.meta.url), 'utf8')

const domainOf = (name: string, definition: unknown) =>
  compile(shipped, name, `${name}.v1`, readDefinition(shipped, definition))

type Values = Readonly<Record<string, unknown>>

interface Annotated {
  text: string
  fields: Values
}

const textsOf = (name: string, file = 'texts.jsonl'): Annotated[] =>
  fileOf(name, file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Of single values and items of lists, as `field=value`. */
function statedIn(fields: Values): Set<string> {
  return new Set(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => `${name}=${one}`)),
  )
}

/** "Sacramento", said so and annotated so, is read as "Sacramento, CA". */
const isSamePlace = (got: string, wanted: string) =>
  wanted.startsWith('location=') && got.startsWith(`${wanted}, `)

function score(domain: ReturnType<typeof domainOf>, texts: readonly Annotated[]) {
  let [right, found, stated] = [0, 0, 0]
  for (const { text, fields } of texts) {
    const { readings } = accept(domain, text, read(domain, { text, occurredAt: new Date('2026-05-17') }))
    const hard = readings.filter(({ field }) => domain.fields[field]?.kind === 'hard')
    const got = new Set(hard.map(({ field, value }) => `${field}=${value}`))
    const wanted = statedIn(fields)
    right += [...got].filter(
      (one) => wanted.has(one) || [...wanted].some((other) => isSamePlace(one, other)),
    ).length
    found += got.size
    stated += wanted.size
  }
  return { precision: right / found, recall: right / stated }
}

test.each(EXAMPLES)('the example %s reads its annotated texts', (name) => {
  const { precision, recall } = score(domainOf(name, JSON.parse(fileOf(name, 'domain.json'))), textsOf(name))

  expect(precision).toBeGreaterThanOrEqual(0.98)
  expect(recall).toBeGreaterThanOrEqual(0.92)
})

test.each(EXAMPLES)('the example %s reads texts that it was not written for', (name) => {
  const domain = domainOf(name, JSON.parse(fileOf(name, 'domain.json')))

  const { precision, recall } = score(domain, textsOf(name, 'held.jsonl'))

  expect(precision).toBeGreaterThanOrEqual(0.96)
  expect(recall).toBeGreaterThanOrEqual(0.79)
})

test.each(EXAMPLES)(
  'the fields of %s alone, with nothing said of how they are read, already yield something',
  (name) => {
    const { fields } = JSON.parse(fileOf(name, 'domain.json'))
    const bare = { fields: fields.map(({ read: _, ...field }: Values) => field) }

    const { precision, recall } = score(domainOf(name, bare), textsOf(name))

    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.5)
  },
)

test('a field that does not say how it is read is read as its type and name suggest', () => {
  const hard = (name: string, type: string, more = {}) => ({
    name,
    kind: 'hard',
    type,
    description: '',
    ...more,
  })
  const domain = domainOf('flats', {
    fields: [
      hard('rooms', 'integer'),
      hard('rent_eur', 'integer'),
      hard('max_distance_km', 'integer'),
      hard('has_balcony', 'boolean'),
      hard('smokes_indoors', 'boolean'),
      hard('heating', 'enum', { values: ['gas', 'district_heating'] }),
      hard('floor', 'string'),
      hard('furniture', 'array', { items: { type: 'string' } }),
      { name: 'house_rules_text', kind: 'soft', type: 'string', description: '' },
    ],
  })
  const text =
    'Three rooms, 950 € a month, district heating. I have a balcony. I do not smoke indoors. 3 miles to the centre.\nFloor: second\nFurniture: desk, two chairs\nHouse rules are few.'

  const values = read(domain, { text, occurredAt: new Date() }).map(({ field, value }) => [field, value])

  expect(values).toEqual([
    ['rooms', 3],
    ['rent_eur', 950],
    ['max_distance_km', 5],
    ['has_balcony', true],
    ['smokes_indoors', false],
    ['heating', 'district_heating'],
    ['floor', 'second'],
    ['furniture', 'desk'],
    ['furniture', 'two chairs'],
    ['house_rules_text', 'House rules are few.'],
  ])
})

test.each([
  ['smokes', 'I smoke.', true],
  ['smokes', 'Non-smoker, tidy.', false],
  ['smokes', 'I do not smoke.', false],
  ['smokes', 'No smoking in the flat.', false],
  ['smokes', 'My brother smokes.', undefined],
  ['smokes', 'I used to smoke.', undefined],
  ['furnished', 'Bright and furnished.', true],
  ['furnished', 'Unfurnished, third floor.', false],
  ['furnished', 'The room is not furnished.', false],
])('%s is yes, no or unsaid by its own word: %s', (name, text, value) => {
  const domain = domainOf('flats', { fields: [{ name, kind: 'hard', type: 'boolean', description: '' }] })

  const values = read(domain, { text, occurredAt: new Date() }).map((reading) => reading.value)

  expect(values).toEqual(value === undefined ? [] : [value])
})
