import { oneLine } from './command.ts'

type Close = () => Promise<void>

/**
 * Runs `work` until it fails or a signal arrives, then closes everything registered in reverse order and exits: with
 * 0 after a signal, with 1 and a line on stderr after a failure.
 *
 * @param work registers a cleanup for everything that it starts, and runs until the end
 */
export async function runUntilStopped(
  work: (register: (close: Close) => void) => Promise<never>,
): Promise<void> {
  const closers: Close[] = []
  const stopped = Promise.withResolvers<undefined>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => stopped.resolve(undefined))
  let exitCode = 0
  try {
    await Promise.race([work((close) => closers.push(close)), stopped.promise])
  } catch (error) {
    console.error(oneLine(error))
    exitCode = 1
  }
  for (const close of closers.toReversed()) {
    await close().catch((error: unknown) => {
      console.error(oneLine(error))
      exitCode = 1
    })
  }
  process.exit(exitCode)
}
