import { ProviderError } from '../../shared/errors.ts'
import { type Purpose, workersAiFailure } from './failures.ts'

/** The part of the binding `AI` that we use. */
export interface WorkersAi {
  run(model: string, input: Readonly<Record<string, unknown>>): Promise<unknown>
}

export interface WorkersAiDeps {
  ai: WorkersAi
  now: () => Date
  timeoutMs: number
}

/** @throws ProviderError with the code `purpose`, classified in failures.ts */
export async function run(
  { ai, now, timeoutMs }: WorkersAiDeps,
  purpose: Purpose,
  model: string,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | null = null
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ProviderError(purpose, 'Workers AI did not answer in time.')),
      timeoutMs,
    )
  })
  try {
    return await Promise.race([ai.run(model, input), late])
  } catch (thrown) {
    throw thrown instanceof ProviderError ? thrown : workersAiFailure(purpose, thrown, now())
  } finally {
    if (timer !== null) clearTimeout(timer)
  }
}
