import { parseArgs } from 'node:util'
import { sendBodies } from './bodies.ts'
import { startService } from './service.ts'

const { values } = parseArgs({
  options: { bodies: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const service = await startService()
const key = await service.newKey('acme')
const began = performance.now()
const { statuses, slowestMs, wrong } = await sendBodies(service, key, {
  count: Number(values.bodies),
  seed: Number(values.seed),
  maxMs: 1_000,
})
const seconds = ((performance.now() - began) / 1000).toFixed(0)
await service.close()
console.log(
  `${values.bodies} bodies: ${JSON.stringify(statuses)}, slowest ${Math.round(slowestMs)} ms, ${wrong.length} wrong, ${seconds} s`,
)
for (const line of wrong.slice(0, 20)) console.log(line)
process.exitCode = wrong.length > 0 ? 1 : 0
