import { type ParseArgsConfig, parseArgs, styleText } from 'node:util'

/** An error that the user can fix: printed as one line, without a stack. */
export class UsageError extends Error {}

/** Runs a command. An error becomes one line on stderr and the exit code. */
export async function runCommand(command: () => Promise<void>, exitCode = 1): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(styleText('red', oneLine(error), { stream: process.stderr }))
    process.exitCode = exitCode
  }
}

/** Prints a result to stdout: one line of JSON, or text for people. */
export function answer(json: boolean, document: object, words: string): void {
  console.log(json ? JSON.stringify(document) : words)
}

/** Parses the flags of a command. @throws UsageError that names the flag and points to the help */
export function readFlags<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs({ ...config, args: process.argv.slice(2) })
  } catch (error) {
    throw new UsageError(`${oneLine(error).split('. To specify')[0]}; see --help.`, {
      cause: error,
    })
  }
}

/** @throws UsageError if it is not a port */
export function readPort(flag: string, text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`--${flag}: expected a port from 0 to 65535, got '${text.slice(0, 64)}'`)
  }
  return port
}

export function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, ' ')
}
