import * as v from 'valibot'
import { type Domain, expectation, fieldSchema } from '../../shared/domain.ts'
import { mismatch, type Refusal, refuse } from './refusal.ts'

/**
 * Checks the `fields` of a request against the domain. A known field takes a valid value or `null` ("explicitly
 * none"); unknown fields take any JSON.
 *
 * @returns the same fields, with duplicate list items removed
 */
export function checkFields(
  domain: Domain,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const refusals: Refusal[] = []
  const checked = Object.entries(fields).map(([name, value]) => {
    const field = Object.hasOwn(domain.fields, name) ? domain.fields[name] : undefined
    if (!field || (value === null && field.kind !== 'derived')) return [name, value]
    if (field.kind === 'derived') {
      refusals.push(mismatch(`fields.${name}`, 'no value: it is derived, never sent', value))
      return [name, value]
    }
    const result = v.safeParse(fieldSchema(field), value)
    if (!result.success)
      refusals.push(mismatch(`fields.${name}`, expectation(field), offending(result.issues, value)))
    return [name, result.success ? result.output : value]
  })
  if (refusals.length > 0) throw refuse(refusals)
  return Object.fromEntries(checked)
}

/** The invalid item of a list, or else the whole value. */
const offending = (issues: readonly v.BaseIssue<unknown>[], value: unknown) =>
  issues.find((issue) => issue.path)?.input ?? value
