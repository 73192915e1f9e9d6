import * as v from 'valibot'
import type { Example } from './example.ts'
import type { Matching } from './features.ts'
import type { OutcomeLabel } from './outcome.ts'
import type { Reader } from './reader.ts'
import type { Reading, Value } from './value.ts'

/**
 * A field of a domain.
 *
 * `hard` fields can be filtered on, `soft` fields go into the embedding, `derived` fields are computed and refused
 * from clients. `merge` is the merge policy for several texts (default `latest`); an explicit value beats them all.
 * `read` tells the rules extractor how to find the value; without it the field is never read from text.
 */
export interface Field {
  readonly kind: 'hard' | 'soft' | 'derived'
  readonly type: 'integer' | 'number' | 'string' | 'boolean' | 'enum' | 'array'
  /** A missing required field never rejects a write; the record lists it in `missing_required`. */
  readonly required?: boolean
  readonly priority: 'high' | 'medium' | 'low'
  readonly description: string
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly unit?: string
  readonly items?: { readonly type: 'string' | 'enum'; readonly values?: readonly string[] }
  readonly merge?: 'latest' | 'union' | 'max' | 'min' | 'first'
  /** Matching users see each other's value through their tokens. */
  readonly shown?: boolean
  readonly read?: Reader
}

/** The input of a derivation: merged fields and readings of derived fields. */
export interface Known {
  readonly fields: Readonly<Record<string, Value>>
  /** Readings of derived fields, latest text last. */
  readonly cues: readonly Cue[]
}

/** A reading of a derived field, with its text. */
export interface Cue extends Reading {
  readonly contextId: string
}

/**
 * A computed value with the fields (`from`) and readings (`cues`) that support it. At least one of them is not empty.
 */
export interface Derivation {
  readonly field: string
  readonly value: string | number | boolean
  readonly confidence: number
  readonly from: readonly string[]
  readonly cues: readonly Cue[]
}

/** A versioned schema of a product's users. A released version never changes. */
export interface Domain {
  readonly name: string
  /** `<name>.v<n>` */
  readonly version: string
  /** The embedding head. Only vectors of the same `version` are compared. */
  readonly head: { readonly name: string; readonly version: string }
  /** Matches every text that is about the domain; other texts are not read. Absent: every text is read. */
  readonly speaks?: Reader
  /** This many distinct values also show that a text is about the domain. */
  readonly enough?: number
  /** In the order of the schema. */
  readonly fields: Readonly<Record<string, Field>>
  /** Pure. At most one derivation per derived field; none without evidence. */
  readonly derive: (known: Known) => readonly Derivation[]
  /** Pure. The text to embed; empty if there is none. */
  readonly headText: (fields: Readonly<Record<string, Value>>) => string
  /** Texts may be interviews: if no speaker is named, the one who is asked is the user. */
  readonly interviews?: true
  /** Users write about themselves: prose without `I` is about others. */
  readonly personal?: true
  /** Default: `matchingOf`. */
  readonly match?: Matching
  /** Defined by a tenant, so shipped data for a domain does not apply. */
  readonly own?: true
  /** Few-shot examples for a model; default: the examples shipped for the version. */
  readonly examples?: readonly Example[]
  /** Outcome labels in addition to those of every domain. */
  readonly outcomes?: Readonly<Record<string, OutcomeLabel>>
}

/** A domain with its field names in the type, for later versions to extend. */
type Defined<Name extends string> = Domain & { readonly fields: Readonly<Record<Name, Field>> }

/** Validates and freezes a domain. */
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

/** Features and wishes must name existing fields, and a weight must be positive. */
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

/** The schema of a field's whole value in a request. */
export function fieldSchema(field: Field): v.GenericSchema<unknown, Value> {
  let schema = schemas.get(field)
  if (!schema) {
    schema = field.items ? listOf(itemSchema(field)) : itemSchema(field)
    schemas.set(field, schema)
  }
  return schema
}

/** The schema of one reading's value: an item if the field is a list. */
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

/** The field's valid values in words: `integer from 18 to 120`, `one of woman, man, nonbinary`. */
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
