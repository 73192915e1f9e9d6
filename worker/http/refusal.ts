import { closest, distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import { AppError, type Issue } from '../../shared/errors.ts'
import { codePoints } from '../../shared/upsert.ts'

/** An error in a request, with its message. */
export interface Refusal {
  issue: Issue
  message: string
}

/**
 * Parses input, or throws every error: the message has the first one, the details list all.
 *
 * @param member what a member of the input is called, as in "Unknown field 'x'"
 * @param within the path of the input in the body, if it is not the body
 */
export function parse<TEntries extends v.ObjectEntries>(
  schema: v.StrictObjectSchema<TEntries, undefined>,
  input: unknown,
  member: string,
  within?: string,
): v.InferOutput<v.StrictObjectSchema<TEntries, undefined>> {
  if (Array.isArray(input)) throw refuse([mismatch(within ?? 'body', 'a JSON object', input)])
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  // An unknown member comes first: it is often a misspelt name of a missing one.
  const issues = result.issues.toSorted((a, b) => Number(isUnknownMember(b)) - Number(isUnknownMember(a)))
  throw refuse(issues.map((issue) => explain(issue, Object.keys(schema.entries), member, within)))
}

/** @param refusals at least one */
export function refuse(refusals: readonly Refusal[]): AppError {
  const message = refusals
    .slice(0, 1)
    .map((refusal) => refusal.message)
    .join('')
  return new AppError('invalid_request', message, { issues: refusals.map(({ issue }) => issue) })
}

/** A value of the wrong type or range; `expected` completes "expected …". */
export function mismatch(path: string, expected: string, value: unknown): Refusal {
  return unexpected(path, expected, describe(path, value))
}

/** Like `mismatch`, with `received` in words. */
export function unexpected(path: string, expected: string, received: string): Refusal {
  return { issue: { path, expected, received }, message: `${path}: expected ${expected}, got ${received}.` }
}

const isUnknownMember = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.expected === 'never'

function explain(
  issue: v.BaseIssue<unknown>,
  known: readonly string[],
  member: string,
  within: string | undefined,
): Refusal {
  const name = v.getDotPath(issue) ?? ''
  const path = [within, name].filter(Boolean).join('.') || 'body'
  if (isUnknownMember(issue)) {
    const meant = nearest(name, known)
    const hint = meant
      ? `did you mean '${meant}'?`
      : known.length > 0
        ? `known are ${known.map((one) => `'${one}'`).join(', ')}.`
        : 'none is known here.'
    return {
      issue: {
        path: clip(path),
        expected: `one of ${known.join(', ')}`,
        received: clip(JSON.stringify(name)),
      },
      message: `Unknown ${member} '${clip(name)}': ${hint}`,
    }
  }
  if (issue.type === 'strict_object' && name !== '') {
    const message = `${member === 'field' ? 'Field' : 'Parameter'} '${path}' is required.`
    return { issue: { path, expected: 'a value', received: 'nothing' }, message }
  }
  const expected = issue.kind === 'validation' ? issue.message : EXPECTED[String(issue.expected)]
  return mismatch(path, expected ?? String(issue.expected), issue.input)
}

/** The known name closest to a misspelt one; undefined if none is close. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const near = closest(name, known)
  return distance(name, near) <= Math.max(2, name.length / 3) ? near : undefined
}

/** valibot's type names, in plain words. */
const EXPECTED: Readonly<Record<string, string>> = {
  Object: 'a JSON object',
  Array: 'an array',
  string: 'a string',
}

/** Members with a user's text, which no answer may quote. */
const TEXT_MEMBERS = new Set(['context', 'content'])

/** Describes the received value in at most 64 characters. */
function describe(path: string, value: unknown): string {
  // valibot accepts an array as an object, and then reads its method `values` as a member.
  if (value === undefined || typeof value === 'function') return 'nothing'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string' && (TEXT_MEMBERS.has(path) || value.length > 1_000)) {
    return `${codePoints(value)} characters`
  }
  return clip(typeof value === 'number' ? String(value) : JSON.stringify(value))
}

/** The first 64 code points, well-formed, so that they fit into an answer. */
export const clip = (text: string) => Array.from(text.slice(0, 130)).slice(0, 64).join('').toWellFormed()
