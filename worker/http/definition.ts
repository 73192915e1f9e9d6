import * as v from 'valibot'
import {
  Definition,
  FieldDefinition,
  MatchDefinition,
  PhrasingDefinition,
  ReadDefinition,
} from '../../shared/definition.ts'
import type { Registry } from '../../shared/registry.ts'
import { pinned } from '../domains/base.ts'
import { problemsOf } from '../domains/problems.ts'
import { mismatch, parse, refuse } from './refusal.ts'

const Shell = v.strictObject({
  ...Definition.entries,
  fields: v.array(v.unknown()),
  match: v.exactOptional(v.unknown()),
})
const FieldShell = v.strictObject({ ...FieldDefinition.entries, read: v.exactOptional(v.unknown()) })
const ReadShell = v.strictObject({
  ...ReadDefinition.entries,
  phrasings: v.exactOptional(v.array(v.unknown())),
})

/**
 * Parses the definition of a tenant's own domain in parts, so that each error lists the members known in its part.
 *
 * @param within the path of the definition in the body, if it is not the body
 * @throws AppError `invalid_request`
 */
export function readDefinition(domains: Registry, value: unknown, within?: string): Definition {
  const at = (path: string) => (within === undefined ? path : path === 'body' ? within : `${within}.${path}`)
  const { fields, match, ...shell } = parse(Shell, value, 'field', within)
  const definition: Definition = {
    ...shell,
    fields: fields.map((field, i) => readField(field, at(`fields[${i}]`))),
    ...(match !== undefined && { match: parse(MatchDefinition, match, 'field', at('match')) }),
  }
  const whole = pinned(domains, parse(Definition, definition, 'field', within))
  const problems = problemsOf(domains, whole)
  if (problems.length > 0) {
    throw refuse(problems.map(({ path, expected, value: wrong }) => mismatch(at(path), expected, wrong)))
  }
  return whole
}

function readField(value: unknown, path: string): FieldDefinition {
  const { read, ...field } = parse(FieldShell, value, 'field', path)
  if (read === undefined) return field
  return { ...field, read: read === false ? false : readRead(read, `${path}.read`) }
}

function readRead(value: unknown, path: string): ReadDefinition {
  const { phrasings, ...read } = parse(ReadShell, value, 'field', path)
  if (!phrasings) return read
  return {
    ...read,
    phrasings: phrasings.map((one, i) => parse(PhrasingDefinition, one, 'field', `${path}.phrasings[${i}]`)),
  }
}
