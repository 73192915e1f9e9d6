import { Agent, request } from 'node:http'

/** Sends one request; `i` counts from 0. Rejects on any unexpected answer. */
export type Send = (i: number) => Promise<unknown>

export interface Measured {
  count: number
  seconds: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
}

/**
 * Closed loop: each of `connections` sends its next request when the last is answered. It gives the maximum
 * throughput, and with one connection the latency without queueing.
 */
export async function closedLoop(send: Send, connections: number, seconds: number): Promise<Measured> {
  const began = performance.now()
  const until = began + seconds * 1000
  const latencies: number[] = []
  let next = 0
  const connection = async () => {
    while (performance.now() < until) {
      const start = performance.now()
      await send(next++)
      latencies.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  return measured(latencies, (performance.now() - began) / 1000)
}

/**
 * Open loop: sends at a fixed rate. Latency counts from the time at which the request was due, so a stall of one
 * second is charged to all requests of that second.
 */
export async function openLoop(send: Send, perSecond: number, seconds: number): Promise<number[]> {
  const began = performance.now()
  const answers: Promise<number>[] = []
  for (let i = 0; i < perSecond * seconds; i++) {
    const due = began + (i * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    answers.push(send(i).then(() => performance.now() - due))
  }
  return Promise.all(answers)
}

export function measured(latencies: readonly number[], seconds: number): Measured {
  const sorted = latencies.toSorted((a, b) => a - b)
  return {
    count: sorted.length,
    seconds,
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
  }
}

/** @param sorted ascending, not empty */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Keep-alive requests of one kind to one service. */
export interface Client {
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<string>
  close(): void
}

/** @param expected the status of every answer: any other rejects */
export function connect(origin: string, key: string, expected = 200): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const { hostname, port } = new URL(origin)
  return {
    call: (method, path, body, headers = {}) =>
      new Promise((resolve, reject) => {
        const json = body === undefined ? undefined : JSON.stringify(body)
        const sent = request(
          {
            agent,
            hostname,
            port,
            method,
            path,
            headers: {
              Authorization: `Bearer ${key}`,
              ...(json !== undefined && {
                'Content-Type': 'application/json',
                'Content-Length': Buffer.byteLength(json),
              }),
              ...headers,
            },
          },
          (response) => {
            let text = ''
            response.setEncoding('utf8')
            response.on('data', (part: string) => {
              text += part
            })
            response.on('error', reject)
            response.on('end', () => {
              if (response.statusCode === expected) resolve(text)
              else
                reject(
                  new Error(`${method} ${path}: expected ${expected}, got ${response.statusCode} ${text}`),
                )
            })
          },
        )
        sent.on('error', reject)
        sent.end(json)
      }),
    close: () => agent.destroy(),
  }
}
