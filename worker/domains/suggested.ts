import type { FieldDefinition, ReadDefinition } from '../../shared/definition.ts'
import type { Phrasing, Reader } from '../../shared/reader.ts'
import { keywords, labelled, numberBeside, readerOf } from './reading.ts'
import { isKnownUnit, wordsForUnit } from './units.ts'
import { inflected, isEveryday, oneOf, wordsOfName } from './words.ts'

/**
 * A reader for a field without `read`, from its type and name.
 *
 * @param fields of the domain: a unit that two of them share identifies neither
 */
export function suggestedReader(
  field: FieldDefinition,
  fields: readonly FieldDefinition[],
): Reader | undefined {
  const topics = topicsOf(field).map((topic): Reader => ({ by: 'topic', topic }))
  if (topics.length > 0) return { by: 'first', of: topics }
  const { despite } = readOf(field)
  switch (field.type) {
    case 'enum':
    case 'array':
      return withLabels(field, readerOf(field, readOf(field)))
    case 'integer':
    case 'number':
      return phrasings([...besideUnits(field, fields), ...named(field)], despite)
    case 'boolean':
      return phrasings([...stated(field), ...labelled(field, [wordsOfName(field.name)])], despite)
    case 'string':
      return field.kind === 'soft'
        ? keywordReader(field)
        : phrasings(labelled(field, [wordsOfName(field.name)]), despite)
  }
}

/** Field names with a common meaning, and their shipped phrasings. */
const TOPICS: readonly (readonly [name: RegExp, type: FieldDefinition['type'], topics: readonly string[]])[] =
  [
    [/^age$/, 'integer', ['age']],
    [/^(location|city|home_city|lives_in)$/, 'string', ['residence', 'location']],
    [/^(occupation|job)$/, 'string', ['occupation']],
    [/^languages$/, 'array', ['tongues']],
  ]

function topicsOf({ name, type, kind, items }: FieldDefinition): readonly string[] {
  if (kind !== 'hard' || items?.values) return []
  return TOPICS.find(([pattern, wanted]) => type === wanted && pattern.test(name))?.[2] ?? []
}

/** Fields about wants accept wishes. */
const readOf = ({ name }: FieldDefinition): ReadDefinition =>
  /^(wants?|seeks?|prefers?|preferred|looking|wish|needs?|open_to)_/.test(name) ? { despite: ['wished'] } : {}

function withLabels(field: FieldDefinition, reader: Reader | undefined): Reader | undefined {
  const labels = labelled(field, [wordsOfName(field.name)])
  if (labels.length === 0) return reader
  const own = phrasings(labels, undefined)
  return reader && own ? { by: 'all', of: [own, reader] } : (own ?? reader)
}

function phrasings(all: readonly Phrasing[], despite: Phrasing['despite']): Reader | undefined {
  if (all.length === 0) return undefined
  return { by: 'phrasings', phrasings: all.map((one) => ({ ...(despite && { despite }), ...one })) }
}

/** A number with the field's unit, if the unit is unique in the domain. */
function besideUnits(field: FieldDefinition, fields: readonly FieldDefinition[]): Phrasing[] {
  const unit = unitOf(field)
  if (unit === undefined) return []
  const sharing = fields.filter((other) => other.type !== 'string' && unitOf(other) === unit)
  if (sharing.length > 1) return []
  return Object.entries(wordsForUnit(unit)).flatMap(([word, times]) => numberBeside(field, word, times))
}

const unitOf = ({ name, unit, type }: FieldDefinition): string | undefined =>
  type !== 'integer' && type !== 'number'
    ? undefined
    : (unit ?? name.split('_').find((word) => isKnownUnit(word)))

/** `level: 4`, `my level is 4`; `3 bedrooms` where the field has no unit. */
function named(field: FieldDefinition): Phrasing[] {
  const words = wordsOfName(field.name)
  const bare = words
    .split(' ')
    .filter((word) => !isKnownUnit(word))
    .join(' ')
  const label = bare || words
  const counted = unitOf(field) === undefined ? oneOf(inflected(label)) : undefined
  return [
    ...labelled(field, [label]),
    ...(counted === undefined ? [] : [{ value: '$1', said: [`{number} ${counted}`] }]),
  ]
}

/**
 * `has_car`: "I have a car", "no car"; `plays_doubles`: "I play doubles", "I do not play doubles"; `smokes`: "I smoke",
 * "non smoker"; `furnished`: "furnished", "unfurnished".
 */
function stated({ name }: FieldDefinition): Phrasing[] {
  const [first = '', ...others] = wordsOfName(name).split(' ')
  const thing = oneOf([others.join(' ')])
  const A = '(a|an|my|my own|own|the|any)?'
  if (thing === undefined) return statedAlone(first)
  const { yes, no } = FORMS[first] ?? verbForms(first)
  return [
    { value: true, said: yes.map((form) => `${form} ${A} ${thing}`) },
    {
      value: false,
      despite: ['negated'],
      said: [...no.map((form) => `${form} ${A} ${thing}`), `(no|without) ${A} ${thing}`],
    },
  ]
}

function statedAlone(word: string): Phrasing[] {
  const bare = bareForm(word)
  const said = oneOf([word, bare, ingForm(bare)])
  if (said === undefined || isEveryday(word)) return []
  return [
    { value: true, said: [said] },
    {
      value: false,
      despite: ['negated'],
      said: [
        `(not|never|no|non|do not|will not|can not) (a|an|any)? ${said}`,
        `(no|non|not a|never a) (${bare}er|${bare.replace(/e$/, '')}er)`,
        `un${word}`,
      ],
    },
  ]
}

interface Forms {
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const FORMS: Readonly<Record<string, Forms>> = {
  has: { yes: ['(have|have got|own|got|with)'], no: ['do not (have|own)', 'have not got', '(have|got) no'] },
  have: { yes: ['(have|have got|own|got|with)'], no: ['do not (have|own)', 'have not got', '(have|got) no'] },
  is: { yes: ['(am|^)'], no: ['(am not|not)'] },
  can: { yes: ['(can|am able to|could)'], no: ['(can not|cannot|unable to|not able to)'] },
  willing: { yes: ['(willing|happy|ready)'], no: ['not (willing|happy|ready)', 'unwilling'] },
  open: { yes: ['open'], no: ['not open'] },
}

const bareForm = (verb: string) =>
  verb
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')

function verbForms(verb: string): Forms {
  const bare = bareForm(verb)
  return {
    yes: [`(${bare}|${verb}|am ${ingForm(bare)})`],
    no: [`(do not|never|will not|can not|cannot) ${bare}`],
  }
}

const ingForm = (verb: string) => `${verb.replace(/e$/, '')}ing`

/** Sentences that contain a word of the field's name: `goals` finds "My goal is …". */
function keywordReader({ name }: FieldDefinition): Reader | undefined {
  const words = wordsOfName(name)
    .split(' ')
    .filter((word) => !['text', 'about', 'description', 'notes', 'bio', 'me', 'summary'].includes(word))
  return keywords(words.flatMap(inflected))[0]
}
