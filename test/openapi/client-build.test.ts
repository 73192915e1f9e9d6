import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const ROOT = new URL('../..', import.meta.url).pathname
const TSC = join(ROOT, 'node_modules/.bin/tsc')

/** A project outside the checkout that has installed the packed client and nothing else. */
let project: string
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-client-'))
  project = join(folder, 'project')
  await mkdir(project)
  await writeFile(join(project, 'package.json'), '{"private":true,"type":"module"}')
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: join(ROOT, 'client'),
  })
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[\n')))
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], {
    cwd: project,
  })
  return () => rm(folder, { recursive: true })
}, 180_000)

/** The compiler's complaints about a program, each by its line; its libraries are those of the web alone. */
async function complaints(program: string): Promise<string[]> {
  await writeFile(join(project, 'program.ts'), program)
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--lib',
    'es2022,dom',
    '--types',
    '',
  ]
  const { stdout } = await run(TSC, [...options, 'program.ts'], { cwd: project }).catch((failed) => failed)
  return [...String(stdout).matchAll(/^program\.ts\((\d+),/gm)].map(([, line]) => `line ${line}`)
}

const GOOD = `import { kith, KithError, type User } from 'kith-client'
const client = kith({ url: 'https://kith.example.com', key: 'kith_live_x' })
const ana: User<'dating'> = await client.users.upsert({ user_id: 'ana', domain: 'dating', fields: { age: 31, diet: null, club: 'chess' } })
const goal: 'serious' | 'marriage' | 'casual' | 'friendship' | 'unsure' | undefined = ana.fields.relationship_goal
const own = await client.users.get('ana', 'a-domain-of-my-own')
const anything: unknown = own.fields.whatever
const error: KithError = new KithError('timeout', 'late')
console.log(goal, anything, error.retryAfterSeconds)
`

test('the installed client types a program that has nothing else, not even a dependency', async () => {
  expect(await complaints(GOOD)).toEqual([])

  expect((await readdir(join(project, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual([
    'kith-client',
  ])
  const installed = join(project, 'node_modules/kith-client')
  expect((await readdir(installed)).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
  const files = await readdir(join(installed, 'dist'))
  const texts = await Promise.all(files.map((file) => readFile(join(installed, 'dist', file), 'utf8')))
  const imports = texts.flatMap((text) =>
    [...text.matchAll(/from ['"]([^'"]+)['"]/g)].map(([, from]) => from),
  )
  expect(imports.filter((from) => !from?.startsWith('./'))).toEqual([])
})

test.each([
  ['a value of the wrong type', "fields: { age: 'thirty' }"],
  ['a value that the domain does not list', "fields: { diet: 'carnivore' }"],
  ['a member that the service refuses', "content: 'x'"],
])('%s is found before the program runs', async (_, member) => {
  const program = GOOD.replace("fields: { age: 31, diet: null, club: 'chess' }", member)

  expect(await complaints(program)).toEqual(['line 3'])
})

const PROGRAM = `import { kith } from 'kith-client'
const answer = () => Response.json({ domains: [{ domain: 'dating', version: 'dating.v3' }] })
export const domains = () => kith({ url: 'https://kith.test', key: 'k', fetch: async () => answer() }).domains()
`
const DOMAINS = [{ domain: 'dating', version: 'dating.v3' }]

test('the installed client runs under Node.js', async () => {
  await writeFile(join(project, 'program.mjs'), `${PROGRAM}console.log(JSON.stringify(await domains()))`)

  const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: project })

  expect(JSON.parse(stdout)).toEqual(DOMAINS)
})

test('bundled for a browser it is one script, which also runs in a Worker', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `${PROGRAM}export default { fetch: async () => Response.json(await domains()) }`,
      resolveDir: project,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  })
  const script = outputFiles.map(({ text }) => text).join('')
  const worker = new Miniflare(
    convertV4MiniflareOptions({ name: 'program', modules: true, script, compatibilityDate: '2026-10-30' }),
  )

  try {
    expect(await (await worker.dispatchFetch('https://program.test')).json()).toEqual(DOMAINS)
  } finally {
    await worker.dispose()
  }
})
