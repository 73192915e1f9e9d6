import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PROVIDERS } from './providers.ts'
import { OWNER_URL, type Service } from './service.ts'

const run = promisify(execFile)
const reference = (file: string) => new URL(`./reference/${file}`, import.meta.url)

describe.each(PROVIDERS)('with %s', (_, start) => {
  let service: Service
  beforeAll(async () => {
    service = await start()
  })
  afterAll(() => service.close())
  beforeEach(async () => {
    neonConfig.fetchEndpoint = `${service.databaseUrl}/sql`
    await neon(OWNER_URL)`delete from users where tenant_id = ${service.tenantId}`
  })

  /** Writes a documented example with our base URL in the place of the documented one. */
  async function example(file: string): Promise<string> {
    const text = await readFile(reference(file), 'utf8')
    const ours = text.replaceAll('https://api.jeantechnologies.com', service.url)
    expect(ours).not.toBe(text)
    const path = join(await mkdtemp(join(tmpdir(), 'kith-')), file.replace('.ts', '.mts'))
    await writeFile(path, ours)
    return path
  }

  async function has(command: string, ...args: string[]): Promise<boolean> {
    return run(command, args).then(
      () => true,
      () => false,
    )
  }

  const EXAMPLES: [string, string, string[]][] = [
    ['upsert.sh', 'bash', ['curl', '--version']],
    ['upsert.py', 'python3', ['python3', '--version']],
    ['upsert.ts', process.execPath, [process.execPath, '--version']],
  ]

  test.each(EXAMPLES)(
    'the documented %s runs as written, and the record is enriched by the queue',
    async (file, command, [needs = '', ...args]) => {
      if (!(await has(needs, ...args))) {
        console.warn(`NOT RUN: ${file} needs ${needs}, which is not installed`)
        return
      }
      const path = await example(file)
      const requests = await has('python3', '-c', 'import requests')

      await run(command, [path], {
        env: {
          ...process.env,
          JEAN_API_KEY: service.key,
          PYTHONDONTWRITEBYTECODE: '1',
          ...(!requests && { PYTHONPATH: reference('without-requests').pathname }),
        },
      })

      const record = await service.settled('u_alice', 30_000)
      expect(record.fields).toMatchObject({
        age: 32,
        location: 'New York, NY',
        relationship_goal: 'serious',
        diet: 'vegetarian',
      })
      expect(record.derived).toEqual({ attachment_style: 'secure' })
      expect(record.embeddings).toMatchObject({ dating: { dim: 1024, version: 'dating-2026-05-01' } })
    },
  )

  test('a burst of writes to one user ends in one complete record with the last write', async () => {
    for (let age = 30; age < 50; age++) {
      await service.post({ user_id: 'u_burst', domain: 'dating', context: `I am ${age} years old.` })
    }

    const record = await service.settled('u_burst', 30_000)

    expect(record).toMatchObject({ revision: 20, fields: { age: 49 }, enrichment: { status: 'complete' } })
  })

  test('a hundred users written at once are all enriched', async () => {
    const ids = Array.from({ length: 100 }, (_, i) => `u_many_${i}`)

    const statuses = await Promise.all(
      ids.map((user_id) =>
        service.written({ user_id, domain: 'dating', context: 'I am 32 years old and vegan.' }),
      ),
    )

    expect(statuses).toEqual(Array(100).fill(200))
    for (const id of ids) {
      await service.until(async () => (await service.get(id)).enrichment.status === 'complete')
      expect((await service.get(id)).fields).toEqual({ age: 32, diet: 'vegan' })
    }
  })

  test('the sweeper finds work whose job got lost', async () => {
    await service.post({ user_id: 'u_lost', domain: 'dating', fields: { age: 30 } })
    await service.settled('u_lost', 30_000)
    await neon(
      OWNER_URL,
    )`update users set work_version = work_version + 1, due_at = now() - interval '1 second', last_enriched_at = null
    where user_id = 'u_lost' and tenant_id = ${service.tenantId}`

    await service.sweep()

    expect((await service.settled('u_lost', 30_000)).last_enriched_at).toMatch(/Z$/)
  })
})
