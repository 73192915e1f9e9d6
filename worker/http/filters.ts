import * as v from 'valibot'
import { type Domain, expectation, type Field, itemSchema } from '../../shared/domain.ts'
import { type Filter, FilterMembers, MAX_KM } from '../../shared/match.ts'
import { placeField } from '../../shared/matching.ts'
import type { Match } from '../match/match.ts'
import { clip, mismatch, nearest, type Refusal, refuse } from './refusal.ts'

const RADIUS = 'location_within_km'

type Scalar = string | number | boolean

/**
 * Parses the `filters` of a match: conditions on hard fields, each a value or an object of `min`, `max`, `in` and
 * `not`, and the radius. For a list field, a value is compared with its items.
 *
 * @throws AppError `invalid_request` with every error
 */
export function readFilters(
  domain: Domain,
  sent: Readonly<Record<string, unknown>>,
): Pick<Match, 'filters' | 'withinKm'> {
  const refusals: Refusal[] = []
  const { [RADIUS]: radius, ...conditions } = sent
  if (radius !== undefined) refusals.push(...checkRadius(domain, radius))
  const filters = Object.entries(conditions).flatMap(([name, value]) => {
    const field = Object.hasOwn(domain.fields, name) ? domain.fields[name] : undefined
    if (field?.kind !== 'hard') {
      refusals.push(notFilterable(domain, name, field))
      return []
    }
    const wrong = checkCondition(`filters.${name}`, field, value)
    refusals.push(...wrong)
    return wrong.length > 0 ? [] : [toFilter(name, field, value)]
  })
  if (refusals.length > 0) throw refuse(refusals)
  return { filters, withinKm: typeof radius === 'number' ? radius : undefined }
}

function checkRadius(domain: Domain, radius: unknown): Refusal[] {
  if (placeField(domain) === undefined) return [notFilterable(domain, RADIUS, undefined)]
  const isRadius = typeof radius === 'number' && radius > 0 && radius <= MAX_KM
  return isRadius ? [] : [mismatch(`filters.${RADIUS}`, `number above 0, at most ${MAX_KM}`, radius)]
}

function notFilterable(domain: Domain, name: string, field: Field | undefined): Refusal {
  const known = [
    ...Object.keys(domain.fields).filter((one) => domain.fields[one]?.kind === 'hard'),
    ...(placeField(domain) === undefined ? [] : [RADIUS]),
  ]
  const path = `filters.${name}`
  const issue = {
    path: clip(path),
    expected: `one of ${known.join(', ')}`,
    received: clip(JSON.stringify(name)),
  }
  if (field) {
    return { issue, message: `${path}: expected a hard field of '${domain.name}', got a ${field.kind} one.` }
  }
  const meant = nearest(name, known)
  const hint = meant ? `did you mean '${meant}'?` : `known are ${known.map((one) => `'${one}'`).join(', ')}.`
  return { issue, message: `Unknown filter '${clip(name)}': ${hint}` }
}

const MEMBERS = Object.keys(FilterMembers.entries)

function checkCondition(path: string, field: Field, value: unknown): Refusal[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const isItems = Array.isArray(value) && field.type === 'array' && value.length > 0
    return checkValues(path, field, isItems ? value : [value])
  }
  const members: Readonly<Record<string, unknown>> = { ...value }
  const unknown = Object.keys(members).find((name) => !MEMBERS.includes(name))
  if (unknown !== undefined || Object.keys(members).length === 0) {
    return [mismatch(clip(`${path}${unknown === undefined ? '' : `.${unknown}`}`), SHAPE, value)]
  }
  const { min, max, in: among, not } = members
  return [
    ...checkBounds(path, field, min, max),
    ...(among === undefined || Array.isArray(among)
      ? checkValues(`${path}.in`, field, among ?? [])
      : [mismatch(`${path}.in`, 'an array of values', among)]),
    ...(not === undefined ? [] : checkValues(`${path}.not`, field, [not].flat())),
  ]
}

const SHAPE = 'a value or an object of "min", "max", "in", "not"'

function checkBounds(path: string, field: Field, min: unknown, max: unknown): Refusal[] {
  const isNumber = field.type === 'integer' || field.type === 'number'
  const refusals = Object.entries({ min, max }).flatMap(([name, bound]) => {
    if (bound === undefined) return []
    if (!isNumber)
      return [mismatch(`${path}.${name}`, `none: the field is no number but ${expectation(field)}`, bound)]
    return typeof bound === 'number' ? [] : [mismatch(`${path}.${name}`, 'a number', bound)]
  })
  const isEmpty = typeof min === 'number' && typeof max === 'number' && min > max
  return isEmpty ? [...refusals, mismatch(`${path}.max`, `at least the min, ${min}`, max)] : refusals
}

function checkValues(path: string, field: Field, values: readonly unknown[]): Refusal[] {
  const schema = itemSchema(field)
  const wrong = values.find((value) => !v.is(schema, value))
  return wrong === undefined && !values.includes(undefined)
    ? []
    : [
        mismatch(
          path,
          field.items?.values ? `one of ${field.items.values.join(', ')}` : expectation(field),
          wrong,
        ),
      ]
}

/** @param value already checked by `checkCondition` */
function toFilter(name: string, field: Field, value: unknown): Filter {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const members: Readonly<Record<string, unknown>> = isObject ? { ...value } : {}
  const { min, max, in: among, not } = members
  return {
    field: name,
    isList: field.type === 'array',
    is: isObject ? [] : scalars(value),
    in: among === undefined ? undefined : scalars(among),
    not: not === undefined ? [] : scalars(not),
    min: typeof min === 'number' ? min : undefined,
    max: typeof max === 'number' ? max : undefined,
  }
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const scalars = (value: unknown): Scalar[] => [value].flat().filter(isScalar)
