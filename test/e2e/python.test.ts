import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { pythonWith } from '../setup/python.ts'
import type { Service } from './service.ts'
import { sharedService } from './shared.ts'

const run = promisify(execFile)
const file = (path: string) => new URL(path, import.meta.url).pathname

const python = await pythonWith('')
const builder = await pythonWith('import pip, setuptools, wheel')
if (!python) console.warn('NOT RUN: the Python client needs Python 3.10 or newer, which is not installed')
else if (!builder) console.warn('NOT RUN: a wheel needs python3-pip, python3-setuptools and python3-wheel')

/** Where `import kith` finds the client: unpacked from the wheel where one can be built, else its source. */
async function packaged(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'kith-python-'))
  const source = join(directory, 'source')
  await cp(file('../../client/python'), source, { recursive: true })
  if (!builder) return join(source, 'src')
  const wheels = join(directory, 'wheels')
  const offline = ['--no-index', '--no-deps', '--disable-pip-version-check', '--quiet']
  await run(builder, ['-m', 'pip', 'wheel', source, '-w', wheels, '--no-build-isolation', ...offline])
  const [wheel = ''] = await readdir(wheels)
  expect(wheel).toMatch(/^kith-[\d.]+-py3-none-any\.whl$/)
  const installed = join(directory, 'installed')
  await run(builder, ['-m', 'zipfile', '-e', join(wheels, wheel), installed])
  expect(await readdir(join(installed, 'kith'))).toContain('py.typed')
  return installed
}

const script = async (name: string, ...args: string[]) => {
  const env = { ...process.env, PYTHONPATH: await packaged(), PYTHONDONTWRITEBYTECODE: '1' }
  const { stdout } = await run(python ?? '', [file(`./python/${name}`), ...args], { env })
  return stdout
}

let service: Service
beforeAll(async () => {
  service = await sharedService()
})

test.skipIf(!python)(
  'two users live from the first upsert to the erasure through the Python client',
  async () => {
    expect(await script('session.py', service.url, service.key, await service.keyWith(['users:read']))).toBe(
      'done\n',
    )
  },
)

test.skipIf(!python)('the Python client reaches every documented operation', async () => {
  const document = (await (await fetch(`${service.url}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>
  }
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => ['get', 'put', 'post', 'patch', 'delete'].includes(method))
      .map((method) => `${method.toUpperCase()} /v1${path.replace(/\{[^}]+\}/g, '~')}`),
  )

  const calls = JSON.parse(await script('operations.py')) as [string, string][]

  const isForOthers = (operation: string) => /\/(healthz|readyz|openapi\.json|mcp)$/.test(operation)
  expect(calls.map((call) => call.join(' ')).toSorted()).toEqual(
    documented.filter((operation) => !isForOthers(operation)).toSorted(),
  )
})
