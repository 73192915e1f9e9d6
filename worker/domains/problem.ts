/** A problem in a definition: `expected` completes "expected …, got …". */
export interface Problem {
  readonly path: string
  readonly expected: string
  readonly value: unknown
}
