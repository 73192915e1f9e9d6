import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const ROOT = new URL('../..', import.meta.url).pathname
const TSC = join(ROOT, 'node_modules/.bin/tsc')

/** A project that has nothing but the built client. */
let project: string
beforeAll(async () => {
  await run('npm', ['run', '-s', 'build:client'], { cwd: ROOT })
  project = await mkdtemp(join(tmpdir(), 'kith-client-'))
  const installed = join(project, 'node_modules/kith-client')
  await cp(join(ROOT, 'client/dist'), join(installed, 'dist'), { recursive: true })
  await cp(join(ROOT, 'client/package.json'), join(installed, 'package.json'))
  await writeFile(join(project, 'package.json'), '{"type":"module"}')
}, 120_000)

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

test('the built client types a program that has nothing else, not even a dependency', async () => {
  expect(await complaints(GOOD)).toEqual([])

  const files = await readdir(join(ROOT, 'client/dist'))
  const texts = await Promise.all(files.map((file) => readFile(join(ROOT, 'client/dist', file), 'utf8')))
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

test('the built client runs', async () => {
  const program = `import { kith } from 'kith-client'
const answer = () => Response.json({ domains: [{ domain: 'dating', version: 'dating.v3' }] })
console.log(JSON.stringify(await kith({ url: 'https://kith.test', key: 'k', fetch: async () => answer() }).domains()))`
  await writeFile(join(project, 'program.mjs'), program)

  const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: project })

  expect(stdout.trim()).toBe('[{"domain":"dating","version":"dating.v3"}]')
})
