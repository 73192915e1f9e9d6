/** A line that is not in, and why. */
export interface Rejection {
  line: number
  user_id: string | null
  error: { code: string; message: string; details?: unknown }
}

/** A line that is not as it must be. */
export function rejectLine(
  line: number,
  userId: string | null,
  expected: string,
  received: string,
): Rejection {
  return {
    line,
    user_id: userId,
    error: {
      code: 'invalid_request',
      message: `line ${line}: expected ${expected}, got ${received}.`,
      details: { issues: [{ path: `line ${line}`, expected, received }] },
    },
  }
}
