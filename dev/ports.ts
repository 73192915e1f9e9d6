import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Checks that a port of 127.0.0.1 is free.
 *
 * @param port 0: finds a free one
 * @returns the port
 * @throws Error of one line that names the flag for another port
 */
export async function requireFreePort(port: number, flag: string): Promise<number> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new Error(
      `Port ${port} of 127.0.0.1 is taken: stop what uses it, or choose another with --${flag}.`,
      { cause: error },
    )
  }
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : port
}
