/** Values that may be logged: ids, codes, counts. Never keys or users' text. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void

/** Logs one line of JSON per event. */
export const consoleLog: Log = (level, event, fields) =>
  console[level](JSON.stringify({ level, event, ...fields }))

/**
 * Describes an error for the log without its message, since messages of databases and providers can quote the user.
 * The `stack` line names only our own code.
 */
export function describeFailure(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line))
  const cause = error.cause instanceof Error ? `${error.cause.name}${codeOf(error.cause)}` : undefined
  return { error: `${error.name}${codeOf(error)}`, cause, place: place?.trim().slice(0, 200) }
}

const codeOf = (error: Error) => ('code' in error && error.code !== undefined ? ` ${String(error.code)}` : '')
