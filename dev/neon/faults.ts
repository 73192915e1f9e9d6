import { BrokenAnswer, type Execute } from './server.ts'
import { SqlError } from './sql-error.ts'

/**
 * A fault of one call.
 *
 *   delay          answered late: a cold start, a slow network
 *   dropBefore     the connection ends before anything is done; the driver sees a refused one the same way
 *   dropAfter      the connection ends after the commit
 *   cut            half of the answer arrives
 *   noCode         Neon's 400 without a SQLSTATE: the proxy lost Postgres, `afterCommit` or before
 *   status         the proxy refuses: 413, 500, 507
 *   sqlState       Postgres refuses and rolls back: 40001, 53300
 */
export type Fault =
  | { kind: 'delay'; ms: number }
  | { kind: 'dropBefore' | 'dropAfter' | 'cut' }
  | { kind: 'noCode'; afterCommit: boolean }
  | { kind: 'status'; status: number }
  | { kind: 'sqlState'; code: string }

/** @param next the fault of the next call; undefined: none */
export const withFaults =
  (execute: Execute, next: () => Fault | undefined): Execute =>
  async (request) => {
    const fault = next()
    switch (fault?.kind) {
      case undefined:
        return execute(request)
      case 'delay':
        await new Promise((resolve) => setTimeout(resolve, fault.ms))
        return execute(request)
      case 'dropBefore':
        throw new BrokenAnswer((response) => response.destroy())
      case 'dropAfter':
        await execute(request)
        throw new BrokenAnswer((response) => response.destroy())
      case 'cut': {
        const body = JSON.stringify({ results: await execute(request) })
        throw new BrokenAnswer((response) => {
          response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length * 2 })
          response.write(body.slice(0, body.length / 2), () => response.destroy())
        })
      }
      case 'noCode':
        if (fault.afterCommit) await execute(request)
        throw new SqlError('connection closed', {})
      case 'status':
        throw new BrokenAnswer((response) => {
          response.writeHead(fault.status, { 'Content-Type': 'application/json' })
          response.end('{"message":"refused on purpose"}')
        })
      case 'sqlState':
        throw new SqlError('refused on purpose', { code: fault.code })
    }
  }
