/** The ids in a line, by their API names; null if missing. */
export type About = Readonly<Record<string, string | null>>

/** A rejected line, with the reason. */
export interface Rejection {
  line: number
  about: About
  error: { code: string; message: string; details?: unknown }
}

/** Rejects a malformed line. */
export function rejectLine(line: number, about: About, expected: string, received: string): Rejection {
  return {
    line,
    about,
    error: {
      code: 'invalid_request',
      message: `line ${line}: expected ${expected}, got ${received}.`,
      details: { issues: [{ path: `line ${line}`, expected, received }] },
    },
  }
}

/** A line's string member, or null. */
export function textOf(value: object, member: string): string | null {
  const said: unknown = Object.entries(value).find(([name]) => name === member)?.[1]
  return typeof said === 'string' ? said : null
}
