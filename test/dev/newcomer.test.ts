import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { beforeAll, describe, expect, test } from 'vitest'
import { kith } from '../../client/index.ts'
import { hasChromium, startBrowser } from '../e2e/browser.ts'
import { pythonWith } from '../setup/python.ts'
import { type Running, runIn } from './run.ts'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '../..')
const PEOPLE = 2_000
const CITIES = ['Boston', 'Chicago', 'Denver', 'Seattle']
const SEEKER = 'p7'

/** Somewhere outside the checkout with the packed command, as `npm install` leaves it. */
let folder: string
let dev: Running
let service: { url: string; key: string }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-newcomer-'))
  await install(folder)
  dev = command('dev', '--port', '0', '--db-port', '0')
  const [, url = '', key = ''] = /^ready (\S+) key (\S+)/.exec(await dev.line(/^ready /)) ?? []
  service = { url, key }
  return async () => {
    dev.process.kill('SIGINT')
    await dev.ended
    await rm(folder, { recursive: true })
  }
})

/** The packages that it needs are those of the checkout, since a test has no registry. */
async function install(project: string): Promise<void> {
  const { stdout } = await run(process.execPath, [join(ROOT, 'dev/package.ts')], { cwd: ROOT })
  const modules = join(project, 'node_modules')
  await mkdir(modules)
  await run('tar', ['-xzf', join(ROOT, stdout.trim()), '-C', modules])
  await run('mv', [join(modules, 'package'), join(modules, 'kith')])
  const { dependencies } = JSON.parse(await readFile(join(modules, 'kith/package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true })
    await symlink(join(ROOT, 'node_modules', name), join(modules, name))
  }
}

const command = (...args: string[]): Running =>
  runIn(folder, join(folder, 'node_modules/kith/dev/kith.cjs'), args)

test('a table of two thousand people is imported with the packed command, and all are enriched', async () => {
  const rows = Array.from({ length: PEOPLE }, (_, n) => {
    const text = `I love ${n % 3 ? 'hiking' : 'chess'} and I am ${n % 2 ? 'vegan' : 'vegetarian'}.`
    return `p${n},${20 + (n % 40)},"${CITIES[n % 4]}",${n % 2 ? 'man' : 'woman'},"${text}"`
  })
  await writeFile(join(folder, 'people.csv'), ['id,Age,City,Gender,About', ...rows, ''].join('\n'))

  const importing = command(
    'import',
    'people.csv',
    '--domain',
    'dating',
    '--map',
    'City=location',
    '--text',
    'About',
    '--url',
    service.url,
    '--key',
    service.key,
  )
  expect([await importing.ended, importing.stderr()]).toEqual([0, expect.anything()])

  const { users, enrichment } = kith(service)
  await expect
    .poll(async () => await enrichment.state(), { timeout: 120_000, interval: 500 })
    .toEqual({ is_partial: false, domains: [] })
  expect(await users.get(SEEKER, 'dating')).toMatchObject({
    fields: { age: 27, location: 'Seattle', gender: 'man', diet: 'vegan' },
    provenance: { diet: { quote: 'I am vegan' } },
  })
})

describe('the matches of one of them', () => {
  // A filter would tell a user what others keep to themselves: it takes a key.
  const QUESTION = { user_id: SEEKER, domain: 'dating', limit: 3 } as const
  let found: string[]
  beforeAll(async () => {
    const { matches } = await kith(service).match(QUESTION)
    found = matches.map(({ user_id: id }) => id)
    expect(found).toHaveLength(3)
  })

  test('in Python', async ({ skip }) => {
    const program = `
import os
from kith import Kith
client = Kith(os.environ["KITH_URL"], os.environ["KITH_API_KEY"])
answer = client.match("${SEEKER}", "dating", limit=3)
print(" ".join(match["user_id"] for match in answer["matches"]))
`
    const python = await pythonWith('')
    if (!python) return skip('needs Python 3.10 or newer')
    const { stdout } = await run(python, ['-c', program], {
      env: {
        ...process.env,
        PYTHONPATH: join(ROOT, 'client/python/src'),
        PYTHONDONTWRITEBYTECODE: '1',
        KITH_URL: service.url,
        KITH_API_KEY: service.key,
      },
    })
    expect(stdout.trim().split(' ')).toEqual(found)
  })

  test('by the Model Context Protocol', async () => {
    const client = new Client({ name: 'editor', version: '1' })
    const headers = { Authorization: `Bearer ${service.key}` }
    await client.connect(
      new StreamableHTTPClientTransport(new URL(`${service.url}/mcp`), { requestInit: { headers } }),
    )
    const { content } = await client.callTool({ name: 'find_matches', arguments: QUESTION })
    await client.close()
    const { matches } = JSON.parse((content as { text: string }[]).at(-1)?.text ?? '')
    expect(matches.map((one: { user_id: string }) => one.user_id)).toEqual(found)
  })

  test.runIf(hasChromium)("on a page of the product, with a user's token", async () => {
    const { token } = await kith(service).tokens.create({
      user_id: SEEKER,
      domain: 'dating',
      scopes: ['self:match'],
    })
    const product = createServer((request, response) => {
      response.setHeader('Content-Type', request.url === '/' ? 'text/html' : 'text/javascript')
      response.end(
        request.url === '/' ? '<ol></ol><script type="module" src="/page.js"></script>' : PAGE(token),
      )
    })
    product.listen(0, '127.0.0.1')
    await once(product, 'listening')
    const origin = `http://127.0.0.1:${(product.address() as AddressInfo).port}`
    const browser = await startBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(origin)
      await page.getByText('Failed to fetch').waitFor()

      await kith(service).origins.put([origin])
      await page.reload()
      await page.locator('li').nth(2).waitFor()
      expect(await page.locator('li').allTextContents()).toEqual(found)
    } finally {
      await browser.close()
      product.close()
      product.closeAllConnections()
    }
  })

  /** What a product's page does. */
  const PAGE = (token: string) => `
    const list = document.querySelector('ol')
    try {
      const answer = await fetch('${service.url}/v1/match', {
        method: 'POST',
        headers: { Authorization: 'Bearer ${token}', 'Content-Type': 'application/json' },
        body: '${JSON.stringify(QUESTION)}',
      })
      const { matches } = await answer.json()
      list.append(...matches.map(({ user_id }) => Object.assign(document.createElement('li'), { textContent: user_id })))
    } catch (error) {
      document.body.append(error.message)
    }`
})
