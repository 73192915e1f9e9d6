import * as v from 'valibot'
import type { Definition, FieldDefinition } from '../../shared/definition.ts'
import { type Domain, defineDomain, type Field, fieldSchema, type Known } from '../../shared/domain.ts'
import type { Example } from '../../shared/example.ts'
import type { Matching } from '../../shared/features.ts'
import { headText } from '../../shared/head-text.ts'
import { matchingOf } from '../../shared/matching.ts'
import { OUTCOMES, type OutcomeLabel } from '../../shared/outcome.ts'
import type { Value } from '../../shared/value.ts'
import { baseOf, type Shipped } from './base.ts'
import { fingerprint } from './fingerprint.ts'
import { readerOf } from './reading.ts'
import { suggestedReader } from './suggested.ts'
import { wordsOfName } from './words.ts'

/**
 * Compiles a definition into a domain of the same type as a shipped one.
 *
 * @param definition free of problems (`problemsOf`)
 */
export function compile(shipped: Shipped, name: string, version: string, definition: Definition): Domain {
  const base = baseOf(shipped, definition)
  const fields = fieldsOf(base, definition)
  const head = definition.head ?? (base ? undefined : suggestedHead(fields))
  const headVersion = `${name}-${fingerprint(JSON.stringify(head ?? base?.head.version))}`
  const plain: Domain = {
    name,
    version,
    head: { name, version: headVersion },
    fields,
    derive: base ? derivedAs(base, fields) : () => [],
    headText: head ? headTextOf(head) : (known) => base?.headText(known) ?? '',
    ...(base?.interviews && { interviews: base.interviews }),
    ...(base?.personal && { personal: base.personal }),
    own: true,
    examples: definition.examples?.map(toExample) ?? [],
    outcomes: outcomesOf(base, definition),
  }
  return defineDomain({ ...plain, match: matchingFor(plain, base, definition) })
}

/** Compiles a definition as a draft version. @param definition free of problems (`problemsOf`) */
export const draftOf = (shipped: Shipped, name: string, definition: Definition): Domain =>
  compile(shipped, name, `${name}.v0`, definition)

/** The base's fields in their order, without the removed ones and with the redefined ones; then new fields. */
export function fieldsOf(
  base: Domain | undefined,
  { fields, remove = [] }: Definition,
): Readonly<Record<string, Field>> {
  const made = new Map(Object.entries(base?.fields ?? {}).filter(([name]) => !remove.includes(name)))
  for (const field of fields) made.set(field.name, toField(field, fields))
  return Object.fromEntries(made)
}

function toField(definition: FieldDefinition, all: readonly FieldDefinition[]): Field {
  const { name: _, priority = 'medium', read, ...field } = definition
  const reader =
    read === false || field.kind === 'derived'
      ? undefined
      : read === undefined
        ? suggestedReader(definition, all)
        : readerOf(definition, read)
  return { ...field, priority, ...(reader && { read: reader }) }
}

/** Soft fields first, then lists, then enums and strings. */
function suggestedHead(fields: Readonly<Record<string, Field>>): NonNullable<Definition['head']> {
  const rank = ({ kind, type }: Field) =>
    kind === 'soft' ? 0 : type === 'array' ? 1 : type === 'enum' || type === 'string' ? 2 : 3
  return Object.entries(fields)
    .filter(([name, field]) => rank(field) < 3 && name !== 'location' && name !== 'side')
    .toSorted(([, a], [, b]) => rank(a) - rank(b))
    .map(([name]) => ({ label: capitalised(wordsOfName(name)), field: name }))
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const headTextOf =
  (head: NonNullable<Definition['head']>): Domain['headText'] =>
  (known) =>
    headText(Object.fromEntries(head.map(({ label, field }) => [label, known[field]])))

/** The base's derivation, over values that its own fields accept. */
function derivedAs(base: Domain, fields: Readonly<Record<string, Field>>): Domain['derive'] {
  return ({ fields: known, cues }: Known) =>
    base
      .derive({
        fields: validUnder(base, known),
        cues: cues.filter(({ field }) => base.fields[field] !== undefined),
      })
      .filter(({ field }) => fields[field]?.kind === 'derived')
}

const validUnder = (base: Domain, known: Readonly<Record<string, Value>>) =>
  Object.fromEntries(
    Object.entries(known).filter(([name, value]) => {
      const field = Object.hasOwn(base.fields, name) ? base.fields[name] : undefined
      return field !== undefined && v.is(fieldSchema(field), value)
    }),
  )

/** The definition's matching; what it leaves out comes from the base if still possible, or else from the fields. */
function matchingFor(plain: Domain, base: Domain | undefined, { match }: Definition): Matching {
  const inherited = base?.match && isPossible(plain, base.match) ? base.match : undefined
  const suggested = inherited ?? matchingOf(plain)
  const { version: _, ...rest } = suggested
  const said = {
    ...rest,
    ...(match?.features && { features: match.features }),
    ...(match?.sides && { sides: match.sides, isMutual: true }),
    ...(match?.wishes && { wishes: match.wishes }),
    ...(match?.mutual !== undefined && { isMutual: match.mutual }),
    ...(match?.balance !== undefined && { balance: match.balance }),
  }
  return { version: `${plain.name}.lm.${fingerprint(JSON.stringify(said))}`, ...said }
}

/** Whether the fields that the base matches by are unchanged. */
function isPossible({ fields }: Domain, { features, wishes = [], sides }: Matching): boolean {
  const named = [
    ...features.flatMap((feature) => ('field' in feature ? [feature.field] : [])),
    ...wishes.flatMap(({ wish, of }) => [wish, of]),
    ...(sides ? [sides.field] : []),
  ]
  return named.every((name) => Object.hasOwn(fields, name))
}

/** The outcome labels of the base and the definition, with their grades. */
function outcomesOf(
  base: Domain | undefined,
  { outcomes = [] }: Definition,
): NonNullable<Domain['outcomes']> {
  const own = outcomes.map(({ label, grade, weight }): [string, OutcomeLabel] => {
    const standard = OUTCOMES[grade]
    if (!standard) throw new Error(`there is no label '${grade}'`)
    return [label, { grade: standard.grade, weight: weight ?? standard.weight }]
  })
  return { ...base?.outcomes, ...Object.fromEntries(own) }
}

const toExample = ({ text, fields }: NonNullable<Definition['examples']>[number]): Example => ({
  text,
  fields,
  derived: {},
})
