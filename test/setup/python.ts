import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The first Python 3.10 or newer on the machine that can run the code. */
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
