import { parentPort, workerData } from 'node:worker_threads'
import { withFaults } from '../dev/neon/faults.ts'
import { type DatabaseOptions, startDatabase } from '../dev/neon/start.ts'

let distanceMs = 0
const options: DatabaseOptions = workerData
const database = await startDatabase({
  ...options,
  intercept: (execute) =>
    withFaults(execute, () => (distanceMs > 0 ? { kind: 'delay', ms: distanceMs } : undefined)),
})
parentPort?.on('message', async (message: { distanceMs: number } | 'close') => {
  if (message !== 'close') distanceMs = message.distanceMs
  else {
    await database.close()
    parentPort?.close()
  }
})
parentPort?.postMessage(database.url)
