/** One thing that is wrong with a definition: `expected` completes "expected …, got …". */
export interface Problem {
  readonly path: string
  readonly expected: string
  readonly value: unknown
}
