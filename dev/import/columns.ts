import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { UsageError } from '../command.ts'

/** The mapping of a table's columns. */
export const Columns = v.strictObject({
  id: v.pipe(v.string(), v.description('The column with the user id.')),
  fields: v.record(v.string(), v.string()),
  text: v.array(v.string()),
})
/** `fields` maps a column to its field; `text` columns form the text, in order. */
export type Columns = v.InferOutput<typeof Columns>

/** Column flags; the rest is guessed. */
export interface ColumnFlags {
  id: string | undefined
  /** Such as `City=location`. */
  map: readonly string[]
  /** Such as `About,Notes`. */
  text: string | undefined
}

/** A target of a column: a field in `GET /v1/schema`, or a member of an outcome. */
export interface FieldOf {
  name: string
  kind: string
  type: string
  values?: readonly string[] | undefined
  items?: { type: string; values?: readonly string[] | undefined } | undefined
  /** Common column names for it. */
  aliases?: readonly string[]
}

const IDS = [
  'user id',
  'userid',
  'id',
  'uid',
  'uuid',
  'external id',
  'candidate id',
  'member id',
  'customer id',
]
const TEXTS =
  /^(about( me)?|bio(graphy)?|notes?|description|summary|profile|context|text|essay\d*|intro(duction)?|cover letter|resume|cv|pitch|comments?)$/
/** Common column names for fields. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  location: ['city', 'town', 'place', 'lives in', 'residence', 'based in'],
  gender: ['sex'],
  occupation: ['job', 'profession', 'job title', 'work'],
  current_title: ['title', 'job title', 'position', 'role'],
  height_cm: ['height'],
  interests: ['hobbies'],
  years_experience: ['experience', 'years', 'years of experience'],
  salary_min_usd: ['salary', 'salary expectation'],
}

/**
 * Maps the columns: by flags, or else by names and the domain's fields.
 *
 * @throws UsageError if a named column or field does not exist, or no column can be the id
 */
export function settleColumns(
  header: readonly string[],
  fields: readonly FieldOf[],
  said: ColumnFlags,
): Columns {
  const known = fields.filter(({ kind }) => kind !== 'derived')
  const mapped = new Map(said.map.map((pair) => readPair(pair, header, known)))
  const text = said.text?.split(',').map((name) => columnOf(name.trim(), header, '--text'))
  const taken = new Set([...mapped.keys(), ...(text ?? [])])
  const free = () => header.filter((column) => !taken.has(column))
  const id = said.id === undefined ? guessId(free()) : columnOf(said.id, header, '--id')
  if (id === undefined) {
    throw new UsageError(`--id: expected the column with the user id, got none; there are ${list(header)}.`)
  }
  taken.add(id)
  for (const column of guessRest(free(), known, mapped)) taken.add(column)
  return {
    id,
    fields: Object.fromEntries(mapped),
    text: text ?? free().filter((name) => TEXTS.test(words(name))),
  }
}

/**
 * Maps the columns to members of an outcome, like `settleColumns`.
 *
 * @param needed members that need a column
 * @returns the member by column
 */
export function settleMembers(
  header: readonly string[],
  members: readonly FieldOf[],
  { map, needed }: { map: readonly string[]; needed: readonly string[] },
): Columns['fields'] {
  const mapped = new Map(map.map((pair) => readPair(pair, header, members)))
  guessRest(
    header.filter((column) => !mapped.has(column)),
    members,
    mapped,
  )
  const missing = needed.find((name) => ![...mapped.values()].includes(name))
  if (missing === undefined) return Object.fromEntries(mapped)
  throw new UsageError(
    `--map: expected which column is the ${missing}, as "Column=${missing}"; there are ${list(header)}.`,
  )
}

/** @throws UsageError if the file was not written by `--save-columns` or names missing columns */
export function readColumns(path: string, header: readonly string[]): Columns {
  if (!existsSync(path)) throw new UsageError(`--columns: there is no file ${path}.`)
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Columns), readFileSync(path, 'utf8'))
  if (!read.success) throw new UsageError(`${path}: expected what --save-columns wrote, got something else.`)
  const { id, fields, text } = read.output
  for (const column of [id, ...Object.keys(fields), ...text]) columnOf(column, header, path)
  return read.output
}

/** Human-readable: a line for each column with its target. */
export function describeColumns(
  header: readonly string[],
  { id, fields, text = [] }: Partial<Columns> & Pick<Columns, 'fields'>,
): string {
  const width = Math.max(...header.map((column) => column.length))
  const what = (column: string) =>
    column === id
      ? 'the user id'
      : fields[column] !== undefined
        ? `the field ${fields[column]}`
        : text.includes(column)
          ? 'text'
          : 'left out'
  return header.map((column) => `  ${column.padEnd(width)}  ${what(column)}`).join('\n')
}

function readPair(pair: string, header: readonly string[], fields: readonly FieldOf[]): [string, string] {
  const at = pair.lastIndexOf('=')
  const field = pair.slice(at + 1).trim()
  if (at < 1) throw new UsageError(`--map: expected "Column=field", got "${pair.slice(0, 64)}".`)
  if (!fields.some(({ name }) => name === field)) {
    throw new UsageError(
      `--map: expected one of ${list(fields.map(({ name }) => name))}, got '${field.slice(0, 64)}'.`,
    )
  }
  return [columnOf(pair.slice(0, at).trim(), header, '--map'), field]
}

function columnOf(name: string, header: readonly string[], flag: string): string {
  const found =
    header.find((column) => column === name) ?? header.find((column) => words(column) === words(name))
  if (found === undefined) {
    throw new UsageError(
      `${flag}: expected a column of the file, got '${name.slice(0, 64)}'; there are ${list(header)}.`,
    )
  }
  return found
}

const guessId = (columns: readonly string[]) =>
  IDS.flatMap((name) => columns.find((column) => words(column) === name) ?? [])[0]

/** Adds guesses by column name to `mapped`. @returns the guessed columns */
function guessRest(
  columns: readonly string[],
  fields: readonly FieldOf[],
  mapped: Map<string, string>,
): string[] {
  return columns.filter((column) => {
    const field = guessField(column, fields)
    if (field === undefined || [...mapped.values()].includes(field)) return false
    mapped.set(column, field)
    return true
  })
}

function guessField(column: string, fields: readonly FieldOf[]): string | undefined {
  const name = words(column)
  const same = fields.find((field) => words(field.name) === name)
  return (same ?? fields.find((field) => (field.aliases ?? ALIASES[field.name])?.includes(name)))?.name
}

/** `Height (cm)` and `height_cm` are one name. */
const words = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')
