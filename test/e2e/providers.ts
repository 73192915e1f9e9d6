import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer } from '../../examples/openai-server/answer.ts'
import { type Service, startService } from './service.ts'
import { sharedService } from './shared.ts'

/** What reads and embeds, with the service that runs on it. */
export const PROVIDERS: [name: string, start: () => Promise<Service>][] = [
  ['rules and hashed', sharedService],
  ['Workers AI', () => startService({ main: './test/e2e/workers-ai/wrangler.toml' })],
  ['an OpenAI-compatible server', startWithServer],
]

async function startWithServer() {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const service = await startService({
    vars: {
      OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
      OPENAI_MODEL: 'examples',
      OPENAI_EMBEDDING_MODEL: 'examples',
      MODEL_CALLS_PER_MINUTE: '100000',
    },
  })
  const { close } = service
  return Object.assign(service, {
    close: async () => {
      await close()
      server.closeAllConnections()
      server.close()
    },
  })
}
