import { closest, distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import { AppError, type Issue } from '../../shared/errors.ts'
import { codePoints } from '../../shared/upsert.ts'

/** One thing that is wrong with a request, with the sentence that says it. */
export interface Refusal {
  issue: Issue
  message: string
}

/**
 * Parses what a client sent, or refuses it with everything that is wrong: the message says the first thing, the
 * details list all.
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
  // What is unknown comes first: it often explains what is missing.
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

/** A value that is not what was expected; `expected` completes "expected …". */
export function mismatch(path: string, expected: string, value: unknown): Refusal {
  return unexpected(path, expected, describe(path, value))
}

/** The same where `received` is said in words. */
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

/** The known name that a mistaken one is close to, if there is one. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const near = closest(name, known)
  return distance(name, near) <= Math.max(2, name.length / 3) ? near : undefined
}

/** valibot's names for types, in a reader's words. */
const EXPECTED: Readonly<Record<string, string>> = {
  Object: 'a JSON object',
  Array: 'an array',
  string: 'a string',
}

/** Members that hold a user's own text, of which no answer repeats a word. */
const TEXT_MEMBERS = new Set(['context', 'content'])

/** What came, in at most 64 characters. */
function describe(path: string, value: unknown): string {
  // Where an object is expected an array is read, which has `values`, a function, without anybody's sending it.
  if (value === undefined || typeof value === 'function') return 'nothing'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string' && (TEXT_MEMBERS.has(path) || value.length > 1_000)) {
    return `${codePoints(value)} characters`
  }
  return clip(typeof value === 'number' ? String(value) : JSON.stringify(value))
}

/** The first 64 characters, whole ones, with every unpaired surrogate replaced: it must fit into an answer. */
export const clip = (text: string) => Array.from(text.slice(0, 130)).slice(0, 64).join('').toWellFormed()
