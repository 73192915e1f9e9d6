import { type Domain, expectation, type Field } from '../../shared/domain.ts'
import type { DomainChanges } from '../../shared/own-domain.ts'
import type { FieldChange } from '../store/definition-changes.ts'

/** The differences between two consecutive versions of a domain. */
export function changesTo(before: Domain | undefined, after: Domain): DomainChanges['changes'] {
  const old = before?.fields ?? {}
  const kept = Object.entries(after.fields).flatMap(([name, field]) => {
    const was = Object.hasOwn(old, name) ? old[name] : undefined
    return was ? [{ name, was, field }] : []
  })
  return {
    added: Object.keys(after.fields).filter((name) => !Object.hasOwn(old, name)),
    removed: Object.keys(old).filter((name) => !Object.hasOwn(after.fields, name)),
    retyped: kept
      .filter(({ was, field }) => holds(was) !== holds(field))
      .map(({ name, was, field }) => ({ field: name, from: holds(was), to: holds(field) })),
    redefined: kept
      .filter(({ was, field }) => holds(was) === holds(field) && !isSame(was, field))
      .map(({ name }) => name),
    head: before !== undefined && before.head.version !== after.head.version,
    match: before !== undefined && before.match?.version !== after.match?.version,
  }
}

const holds = (field: Field) =>
  field.kind === 'hard' ? expectation(field) : `${field.kind} ${expectation(field)}`

const isSame = (one: Field, other: Field) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

const sorted = (field: Field) => Object.entries(field).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Fields whose stored values may have become invalid. */
export function atRisk(before: Domain, after: Domain): FieldChange[] {
  return Object.entries(before.fields).flatMap(([field, was]) => {
    const will = Object.hasOwn(after.fields, field) ? after.fields[field] : undefined
    const goes = will === undefined || will.kind === 'derived'
    if (was.kind === 'derived' || (!goes && expectation(was) === expectation(will))) return []
    return [{ field, before: was, after: goes ? undefined : will }]
  })
}
