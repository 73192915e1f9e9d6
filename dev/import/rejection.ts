/** Whom a line is about, by the names that the API has for them; null where the line does not say. */
export type About = Readonly<Record<string, string | null>>

/** A line that is not in, and why. */
export interface Rejection {
  line: number
  about: About
  error: { code: string; message: string; details?: unknown }
}

/** A line that is not as it must be. */
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

/** The member of a line, where it has one that is text. */
export function textOf(value: object, member: string): string | null {
  const said: unknown = Object.entries(value).find(([name]) => name === member)?.[1]
  return typeof said === 'string' ? said : null
}
