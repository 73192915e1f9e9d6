/** A definition being written: JSON of which only the outline is validated. */
export interface Draft {
  readonly fields: readonly DraftField[]
  readonly [member: string]: unknown
}

export type DraftField = Readonly<Record<string, unknown>>

export const TYPES = ['enum', 'array', 'string', 'boolean', 'integer', 'number'] as const

/** @returns undefined if it is not JSON or has no list of fields */
export function parseDraft(json: string): Draft | undefined {
  const value = parseJson(json)
  if (!isObject(value) || !Array.isArray(value.fields) || !value.fields.every(isObject)) return undefined
  return { ...value, fields: value.fields }
}

/** @returns undefined if it is not JSON */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Sorts members into the usual order of writing, which the service does not keep. */
export function inOrder(definition: { readonly fields: readonly object[] }): object {
  const fields = definition.fields.map((field) => ordered(field, FIELD_MEMBERS))
  return ordered({ ...definition, fields }, MEMBERS)
}

const MEMBERS = ['extends', 'remove', 'fields']
const FIELD_MEMBERS = ['name', 'kind', 'type', 'values', 'items', 'minimum', 'maximum', 'unit', 'description']

function ordered(value: object, first: readonly string[]): object {
  const place = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length)
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => place(a) - place(b)))
}

/** Prints short lists and objects on one line. */
export function printJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value)
  if (flat.length + indent.length <= 90 || typeof value !== 'object' || value === null) return spaced(value)
  const inner = `${indent}  `
  const [open, close, lines] = Array.isArray(value)
    ? ['[', ']', value.map((item) => printJson(item, inner))]
    : [
        '{',
        '}',
        Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${printJson(item, inner)}`),
      ]
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${spaced(item)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** The field with some members replaced; undefined removes one. */
export function withMembers(field: DraftField, members: DraftField): DraftField {
  return Object.fromEntries(
    Object.entries({ ...field, ...members }).filter(([, value]) => value !== undefined),
  )
}

/** Changes the type, keeping the allowed values if the new type has them. */
export function withType(field: DraftField, type: string): DraftField {
  const { values: _, items: __, ...rest } = field
  const isNumber = type === 'integer' || type === 'number'
  const shaped = withMembers(rest, {
    type,
    ...(!isNumber && { minimum: undefined, maximum: undefined }),
    ...(type === 'array' && field.merge === undefined && { merge: 'union' }),
    ...(type !== 'array' && field.merge === 'union' && { merge: undefined }),
  })
  return withValues(shaped, valuesOf(field))
}

export const hasValues = ({ type }: DraftField) => type === 'enum' || type === 'array'

/** Sets the values of an enum, or of a list's items; without any, a list takes free text. */
export function withValues(field: DraftField, values: readonly string[]): DraftField {
  if (field.type === 'enum') return { ...field, values }
  if (field.type !== 'array') return field
  return { ...field, items: values.length > 0 ? { type: 'enum', values } : { type: 'string' } }
}

export function valuesOf({ values, items }: DraftField): readonly string[] {
  const all = values ?? (isObject(items) ? items.values : undefined)
  return Array.isArray(all) ? all.map(String) : []
}

const KINDS = ['hard', 'soft', 'derived'] as const

/** The members of fields that the reading view needs. */
export const knownFields = ({ fields }: Draft) =>
  fields.map((field) => ({
    name: wordsOf(field.name),
    kind: KINDS.find((kind) => kind === field.kind) ?? ('hard' as const),
    description: wordsOf(field.description),
    unit: typeof field.unit === 'string' ? field.unit : undefined,
  }))

export const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')
