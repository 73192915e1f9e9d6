import { createReadStream } from 'node:fs'
import { UsageError } from '../command.ts'

/** Streams a file from an offset. @throws UsageError if it cannot be read */
export async function* chunksOf(path: string, start: number): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { start })) yield chunk
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(`${path}: expected a file that can be read, got ${error.code}.`, { cause: error })
  }
}
