import { resolve } from 'node:path'
import { runCommand } from '../dev/command.ts'
import { sizes } from './size.ts'

await runCommand(async () => {
  for (const { name, value, atMost = 0 } of sizes(resolve(import.meta.dirname, '../dist/production'))) {
    const line = `The Worker: ${name}: ${value.toFixed(0)}, at most ${atMost}`
    if (value > atMost) throw new Error(line)
    console.log(line)
  }
})
