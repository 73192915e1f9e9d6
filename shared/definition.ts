import * as v from 'valibot'
import { Value } from './value.ts'

/** Limits of a tenant's definition. */
export const LIMITS = {
  bytes: 64 * 1024,
  fields: 100,
  values: 200,
  domains: 50,
  versions: 100,
  examples: 50,
  phrasings: 200,
  patternChars: 200,
} as const

/** Names and values occur in URLs, in JSON and in patterns. */
const MAX_NAME_CHARS = 64
const MAX_WORDS_CHARS = 100
const MAX_DESCRIPTION_CHARS = 500
const MAX_EXAMPLE_CHARS = 4_000

const readonlyList = <Schema extends v.GenericSchema>(item: Schema, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `at most ${most}`), v.readonly())

const words = v.pipe(
  v.string(),
  v.check(
    (text) => text.trim() !== '' && text.length <= MAX_WORDS_CHARS,
    `1 to ${MAX_WORDS_CHARS} characters`,
  ),
)

export const OwnDomainName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, a letter first'),
  v.maxLength(MAX_NAME_CHARS, `at most ${MAX_NAME_CHARS} characters`),
  v.description('Chosen by you; not the name of a shipped domain.'),
  v.examples(['tennis-partners']),
)

export const FieldName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and underscores, a letter first'),
  v.maxLength(MAX_NAME_CHARS, `at most ${MAX_NAME_CHARS} characters`),
  v.notValues(['constructor', 'prototype', 'location_within_km'], 'a name that means nothing else'),
)

const STANCES = ['other', 'negated', 'past', 'wished', 'asked'] as const

const despite = v.exactOptional(
  v.pipe(
    readonlyList(v.picklist(STANCES), STANCES.length),
    v.description('Stances that count as well: about somebody else, denied, past, wished for, asked.'),
  ),
)

export const PhrasingDefinition = v.strictObject({
  value: v.pipe(
    v.union([v.string(), v.number(), v.boolean(), v.null()]),
    v.description('`$1` is the value of the pattern’s first slot. `null`: these words state nothing.'),
  ),
  said: v.pipe(
    readonlyList(v.string(), LIMITS.phrasings),
    v.minLength(1, 'at least one'),
    v.description('Patterns: `play (twice|three times) a week`, `rated {number}`.'),
  ),
  confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0, 'from 0 to 1'), v.maxValue(1, 'from 0 to 1'))),
  despite,
})
export type PhrasingDefinition = v.InferOutput<typeof PhrasingDefinition>

/** How the rules extractor finds a field. Members that are left out are not looked for. */
export const ReadDefinition = v.strictObject({
  phrasings: v.exactOptional(readonlyList(PhrasingDefinition, LIMITS.phrasings)),
  synonyms: v.exactOptional(
    v.pipe(
      v.record(v.string(), readonlyList(words, LIMITS.values)),
      v.check((by) => Object.keys(by).length <= LIMITS.values, `at most ${LIMITS.values}`),
      v.description('Synonyms of a value or list item.'),
    ),
  ),
  units: v.exactOptional(
    v.pipe(
      v.record(words, v.pipe(v.number(), v.finite(), v.minValue(Number.MIN_VALUE, 'a number above 0'))),
      v.check((by) => Object.keys(by).length <= LIMITS.values, `at most ${LIMITS.values}`),
      v.description(
        'Units beside a number, each with its factor to the field’s unit: `{"km": 1, "miles": 1.609}`.',
      ),
    ),
  ),
  labels: v.exactOptional(
    v.pipe(
      readonlyList(words, LIMITS.values),
      v.description('Words before the value: `Level` for `Level: 4.0`.'),
    ),
  ),
  sentences: v.exactOptional(
    v.pipe(
      readonlyList(words, LIMITS.values),
      v.description('Whole sentences that contain one of these words.'),
    ),
  ),
  topic: v.exactOptional(v.pipe(v.string(), v.description('Shipped phrasings, by name.'))),
  keep: v.exactOptional(v.picklist(['first', 'last', 'greatest', 'foremost'])),
  despite,
})
export type ReadDefinition = v.InferOutput<typeof ReadDefinition>

const values = readonlyList(words, LIMITS.values)

/** A field as in `GET /v1/schema`, with its `read`. */
export const FieldDefinition = v.strictObject({
  name: FieldName,
  kind: v.picklist(['hard', 'soft', 'derived']),
  type: v.picklist(['integer', 'number', 'string', 'boolean', 'enum', 'array']),
  required: v.exactOptional(v.boolean()),
  priority: v.exactOptional(v.picklist(['high', 'medium', 'low'])),
  description: v.pipe(
    v.string(),
    v.maxLength(MAX_DESCRIPTION_CHARS, `at most ${MAX_DESCRIPTION_CHARS} characters`),
    v.description('Shown to a model.'),
  ),
  values: v.exactOptional(values),
  minimum: v.exactOptional(v.number()),
  maximum: v.exactOptional(v.number()),
  unit: v.exactOptional(words),
  items: v.exactOptional(
    v.strictObject({ type: v.picklist(['string', 'enum']), values: v.exactOptional(values) }),
  ),
  merge: v.exactOptional(v.picklist(['latest', 'union', 'max', 'min', 'first'])),
  shown: v.exactOptional(
    v.pipe(v.boolean(), v.description('Whether matching users see each other’s value, through tokens.')),
  ),
  read: v.exactOptional(
    v.union([v.pipe(v.literal(false), v.description('Never read from text.')), ReadDefinition]),
  ),
})
export type FieldDefinition = v.InferOutput<typeof FieldDefinition>

const weight = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(0, 'a number of at least 0'),
  v.maxValue(1_000, 'at most 1,000'),
)
const above0 = v.pipe(v.number(), v.finite(), v.minValue(1e-6, 'a number above 0'))

export const FeatureDefinition = v.variant('by', [
  v.strictObject({ by: v.picklist(['same', 'steps', 'shared']), field: v.string(), weight }),
  v.strictObject({ by: v.literal('gap'), field: v.string(), span: above0, weight }),
  v.strictObject({ by: v.literal('distance'), halfKm: above0, weight }),
  v.strictObject({ by: v.literal('recency'), halfDays: above0, weight }),
  v.strictObject({ by: v.literal('completeness'), weight }),
])

export const MatchDefinition = v.strictObject({
  sides: v.exactOptional(v.strictObject({ field: v.string(), assumed: v.exactOptional(v.string()) })),
  wishes: v.exactOptional(
    readonlyList(
      v.strictObject({
        wish: v.string(),
        of: v.string(),
        holds: v.picklist(['includes', 'at_least', 'at_most']),
      }),
      LIMITS.fields,
    ),
  ),
  features: v.exactOptional(readonlyList(FeatureDefinition, LIMITS.fields)),
  mutual: v.exactOptional(
    v.pipe(v.boolean(), v.description('Whether both have to accept; default with two sides.')),
  ),
  balance: v.exactOptional(
    v.pipe(
      v.number(),
      v.minValue(0, 'a number from 0 to 1'),
      v.maxValue(1, 'a number from 0 to 1'),
      v.description('Default of a match.'),
    ),
  ),
})
export type MatchDefinition = v.InferOutput<typeof MatchDefinition>

export const OutcomeDefinition = v.strictObject({
  label: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/, 'lower-case letters, digits and underscores')),
  grade: v.pipe(
    v.picklist(['converted', 'accepted', 'expired', 'rejected']),
    v.description('The label with the same grade.'),
  ),
  weight: v.exactOptional(
    v.pipe(v.number(), v.minValue(0.01, 'from 0.01 to 100'), v.maxValue(100, 'from 0.01 to 100')),
  ),
})

export const ExampleDefinition = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(MAX_EXAMPLE_CHARS, `at most ${MAX_EXAMPLE_CHARS} characters`)),
  fields: v.record(
    v.string(),
    v.strictObject({ value: Value, quotes: readonlyList(v.string(), LIMITS.values) }),
  ),
})
export type ExampleDefinition = v.InferOutput<typeof ExampleDefinition>

const members = {
  extends: v.exactOptional(
    v.pipe(
      v.string(),
      v.description(
        'A shipped domain, or a version of one, whose fields, matching and head this one inherits.',
      ),
      v.examples(['dating']),
    ),
  ),
  remove: v.exactOptional(
    v.pipe(
      readonlyList(v.string(), LIMITS.fields),
      v.description('Fields of the extended domain to leave out.'),
    ),
  ),
  head: v.exactOptional(
    v.pipe(
      readonlyList(v.strictObject({ label: words, field: v.string() }), LIMITS.fields),
      v.description('The fields of the embedded text, in order.'),
    ),
  ),
  match: v.exactOptional(MatchDefinition),
  outcomes: v.exactOptional(readonlyList(OutcomeDefinition, LIMITS.values)),
  examples: v.exactOptional(
    v.pipe(
      readonlyList(ExampleDefinition, LIMITS.examples),
      v.description('Annotated texts with evidence, as few-shot examples for a model.'),
    ),
  ),
}

/** The body of `PUT /v1/domains/{name}`. */
export const Definition = v.strictObject({
  ...members,
  fields: v.pipe(readonlyList(FieldDefinition, LIMITS.fields), v.description('In the order of the schema.')),
})
export type Definition = v.InferOutput<typeof Definition>
