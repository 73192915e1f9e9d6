import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The first Python of the machine, 3.10 or newer, that can do it. */
export async function pythonWith(code: string): Promise<string | undefined> {
  for (const python of ['python3', '/usr/bin/python3']) {
    const works = await run(python, ['-c', `import sys; assert sys.version_info >= (3, 10)\n${code}`]).then(
      () => true,
      () => false,
    )
    if (works) return python
  }
  return undefined
}
