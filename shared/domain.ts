import * as v from 'valibot'
import type { Example } from './example.ts'
import type { Matching } from './features.ts'
import type { OutcomeLabel } from './outcome.ts'
import type { Reader } from './reader.ts'
import type { Reading, Value } from './value.ts'

/**
 * A field of a domain.
 *
 * `hard` fields can be filtered on, `soft` ones carry meaning into the embedding, `derived` ones are computed and
 * are never accepted from a client. `merge` says which text wins where several state the field (`latest` where
 * absent); an explicit value beats them all. `read` tells the rules extractor how to find the value in a text: without it the field is never
 * read from text.
 */
export interface Field {
  readonly kind: 'hard' | 'soft' | 'derived'
  readonly type: 'integer' | 'number' | 'string' | 'boolean' | 'enum' | 'array'
  /** A missing required field never rejects a write: the record names it in `missing_required`. */
  readonly required?: boolean
  readonly priority: 'high' | 'medium' | 'low'
  readonly description: string
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly unit?: string
  readonly items?: { readonly type: 'string' | 'enum'; readonly values?: readonly string[] }
  readonly merge?: 'latest' | 'union' | 'max' | 'min' | 'first'
  /** Users who match see the field of each other, through tokens of theirs. */
  readonly shown?: boolean
  readonly read?: Reader
}

/** What is known of a user when derived values are computed: the merged fields, and what texts state of derived fields. */
export interface Known {
  readonly fields: Readonly<Record<string, Value>>
  /** Readings on derived fields, the latest text last. */
  readonly cues: readonly Cue[]
}

/** A reading on a derived field, with the text it stands in. */
export interface Cue extends Reading {
  readonly contextId: string
}

/** A computed value; `from` names the fields it was computed from, `cues` the readings it rests on. Neither is empty unless the other is not. */
export interface Derivation {
  readonly field: string
  readonly value: string | number | boolean
  readonly confidence: number
  readonly from: readonly string[]
  readonly cues: readonly Cue[]
}

/** A versioned definition of what a product knows about its users. Once released it does not change: a change is a new version. */
export interface Domain {
  readonly name: string
  /** `<name>.v<n>` */
  readonly version: string
  /** The embedding head. Vectors are compared only within one `version` of it. */
  readonly head: { readonly name: string; readonly version: string }
  /** Finds something in every text that speaks of the domain at all: in another nothing is read. Absent: all do. */
  readonly speaks?: Reader
  /** So many different values show it too. */
  readonly enough?: number
  /** In the order in which the schema lists them. */
  readonly fields: Readonly<Record<string, Field>>
  /** Pure. At most one derivation per derived field; none where nothing supports a value. */
  readonly derive: (known: Known) => readonly Derivation[]
  /** Pure. The text whose embedding stands for the user; empty when there is nothing to say. */
  readonly headText: (fields: Readonly<Record<string, Value>>) => string
  /** Texts may be interviews: of speakers whom nothing names, the one who is asked is the user. */
  readonly interviews?: true
  /** Texts are of people who speak of themselves: prose in which nobody says `I` is about others. */
  readonly personal?: true
  /** Absent: as `matchingOf` suggests. */
  readonly match?: Matching
  /** Defined by a tenant: nothing that is shipped was made for it. */
  readonly own?: true
  /** What a model is shown; absent: what is shipped for the version. */
  readonly examples?: readonly Example[]
  /** Labels of outcomes beside those of every domain. */
  readonly outcomes?: Readonly<Record<string, OutcomeLabel>>
}

/** A domain whose fields are known by name, as a later version needs them that goes on from it. */
type Defined<Name extends string> = Domain & { readonly fields: Readonly<Record<Name, Field>> }

/** Freezes a definition and refuses one that contradicts itself. */
export function defineDomain<Name extends string>(domain: Defined<Name>): Defined<Name> {
  if (!domain.version.startsWith(`${domain.name}.v`)) {
    throw new Error(`domain version: expected '${domain.name}.v<n>', got '${domain.version}'`)
  }
  for (const [name, field] of Object.entries<Field>(domain.fields)) {
    if (field.type === 'enum' && !field.values?.length)
      throw new Error(`${domain.version} ${name}: an enum needs values`)
    if (field.type === 'array' && !field.items)
      throw new Error(`${domain.version} ${name}: an array needs items`)
    if (field.merge === 'union' && field.type !== 'array') {
      throw new Error(`${domain.version} ${name}: only an array can be merged by union`)
    }
  }
  checkMatching(domain)
  return Object.freeze(domain)
}

/** A feature or a wish can only be of fields that are there, and a score needs a weight. */
function checkMatching({ version, fields, match }: Domain): void {
  if (!match) return
  const named = [
    ...match.features.flatMap((feature) => ('field' in feature ? [feature.field] : [])),
    ...(match.wishes ?? []).flatMap(({ wish, of }) => [wish, of]),
    ...(match.sides ? [match.sides.field] : []),
  ]
  const unknown = named.find((name) => !Object.hasOwn(fields, name))
  if (unknown !== undefined) throw new Error(`${version} match: there is no field '${unknown}'`)
  if (!(match.features.reduce((sum, { weight }) => sum + weight, 0) > 0)) {
    throw new Error(`${version} match: the weights must add up to more than 0`)
  }
}

const schemas = new WeakMap<Field, v.GenericSchema<unknown, Value>>()

/** The schema of a field's whole value, as a client may send it. */
export function fieldSchema(field: Field): v.GenericSchema<unknown, Value> {
  let schema = schemas.get(field)
  if (!schema) {
    schema = field.items ? listOf(itemSchema(field)) : itemSchema(field)
    schemas.set(field, schema)
  }
  return schema
}

/** The schema of what one reading of the field holds: an item where the field is a list, else the value. */
export function itemSchema(field: Field): v.GenericSchema<unknown, string | number | boolean> {
  const values = field.values ?? field.items?.values
  if (values) return v.picklist(values)
  if (field.type === 'boolean') return v.boolean()
  if (field.type === 'integer' || field.type === 'number') {
    return v.pipe(
      v.number(),
      field.type === 'integer' ? v.integer() : v.finite(),
      v.minValue(field.minimum ?? Number.MIN_SAFE_INTEGER),
      v.maxValue(field.maximum ?? Number.MAX_SAFE_INTEGER),
    )
  }
  return v.pipe(
    v.string(),
    v.check((text) => text.trim() !== ''),
  )
}

/** What the field expects, in words: `integer from 18 to 120`, `one of woman, man, nonbinary`. */
export function expectation(field: Field): string {
  if (field.items) {
    const { values } = field.items
    return values ? `array of ${values.join(', ')}` : 'array of non-empty strings'
  }
  if (field.values) return `one of ${field.values.join(', ')}`
  if (field.type === 'boolean') return 'true or false'
  if (field.type === 'string') return 'non-empty string'
  const { minimum, maximum } = field
  if (minimum !== undefined && maximum !== undefined) return `${field.type} from ${minimum} to ${maximum}`
  if (minimum !== undefined) return `${field.type} of at least ${minimum}`
  return field.type
}

const listOf = (item: v.GenericSchema<unknown, string | number | boolean>) =>
  v.pipe(
    v.array(v.pipe(item, v.string())),
    v.transform((items): readonly string[] => [...new Set(items)]),
  )
