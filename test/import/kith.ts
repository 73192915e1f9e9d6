import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { type NeonQueryFunction, neon } from '@neondatabase/serverless'
import { connectToEndpoint, putKey } from '../../dev/api-keys.ts'
import { startDatabase } from '../../dev/neon/start.ts'
import { createApiKey } from '../../shared/api-key.ts'
import { type Env, parseEnv } from '../../worker/env.ts'
import { app } from '../../worker/http/app.ts'
import { makeDeps } from '../../worker/wiring.ts'
import { run } from '../dev/run.ts'

/** The fate of a request: a network error's answer, or a lost answer; undefined: none. */
export type Trouble = { status: number; headers: Record<string, string> } | 'lost' | undefined

export interface Kith {
  url: string
  key: string
  owner: NeonQueryFunction<false, false>
  /** Each request to write, with what it carried. */
  asked: { idempotencyKey: string | undefined; body: string }[]
  /** Set by the test. */
  trouble: (request: number) => Trouble
  aKey(scopes: readonly string[], tenant?: string): Promise<string>
  users(): Promise<{ user_id: string; revision: number; explicit: object }[]>
  close(): Promise<void>
}

/** The Worker's program in this process over a real Postgres, behind HTTP. It has no queue: work stays pending. */
export async function startKith(): Promise<Kith> {
  const database = await startDatabase({ port: 0 })
  const settings = parseEnv({
    DATABASE_URL: 'postgres://kith_app@127.0.0.1/kith',
    NEON_ENDPOINT: `${database.url}/sql`,
    ENRICH: { sendBatch: async () => undefined },
    TRAIN: { sendBatch: async () => undefined },
  } as unknown as Env)
  const deps = makeDeps(settings, () => undefined)
  const sql = connectToEndpoint(database.url)
  const aKey = async (scopes: readonly string[], tenant = 'acme') => {
    const key = createApiKey('test', (count) => randomBytes(count))
    await putKey(sql, { key, tenant, scopes })
    return key
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request)
    const headers = new Headers(request.headers as Record<string, string>)
    const isProbe = body === '{"items":[]}'
    const trouble = isProbe ? undefined : kith.trouble(kith.asked.length)
    if (!isProbe) kith.asked.push({ idempotencyKey: headers.get('Idempotency-Key') ?? undefined, body })
    if (typeof trouble === 'object')
      return void response.writeHead(trouble.status, trouble.headers).end('trouble')
    const { method = '', url = '' } = request
    const hasBody = method === 'POST'
    const answered = await app.fetch(
      new Request(`http://kith.test${url}`, { method, headers, ...(hasBody && { body }) }),
      deps,
    )
    if (trouble === 'lost') return void response.destroy()
    response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(await answered.text())
  }
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const kith: Kith = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    key: await aKey(['users:read', 'users:write']),
    owner: neon('postgres://postgres@127.0.0.1/kith'),
    asked: [],
    trouble: () => undefined,
    aKey,
    users: async () => {
      const rows = await kith.owner`select user_id, revision::int, explicit from users order by record_id`
      return rows as Awaited<ReturnType<Kith['users']>>
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await database.close()
    },
  }
  return kith
}

/** Without users, troubles or a memory of requests, as each test begins. */
export async function emptied(kith: Kith): Promise<void> {
  await kith.owner`truncate users, contexts, vectors, history, replies cascade`
  kith.trouble = () => undefined
  kith.asked.length = 0
}

/** Runs the command `import` to its end. */
export async function imported(kith: Kith, file: string, args: readonly string[] = []) {
  const command = run('import', [file, '--url', kith.url, ...args], { KITH_API_KEY: kith.key })
  return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() }
}
