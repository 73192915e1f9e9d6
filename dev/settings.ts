import { readFileSync, writeFileSync } from 'node:fs'
import { readFlags, runCommand } from './command.ts'
import { CONFIG } from './queues.ts'
import { withQueuesOfEnvironments } from './wrangler-settings.ts'

const HELP = `Writes the queues of the environments into wrangler.toml, below the marker line: environments inherit no queues, and
production has exactly the settings of a developer's machine.

  npm run settings`

await runCommand(async () => {
  const { values: flags } = readFlags({ options: { help: { type: 'boolean', default: false } } })
  if (flags.help) return console.log(HELP)
  writeFileSync(CONFIG, withQueuesOfEnvironments(readFileSync(CONFIG, 'utf8')))
})
