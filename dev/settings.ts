import { readFileSync, writeFileSync } from 'node:fs'
import { readFlags, runCommand } from './command.ts'
import { CONFIG } from './queues.ts'
import { withQueuesOfEnvironments } from './wrangler-settings.ts'

const HELP = `Writes the queues of the environments into wrangler.toml, below the line that says so: environments inherit none,
and those of production are those of a developer's machine, to the last setting.

  npm run settings`

await runCommand(async () => {
  const { values: flags } = readFlags({ options: { help: { type: 'boolean', default: false } } })
  if (flags.help) return console.log(HELP)
  writeFileSync(CONFIG, withQueuesOfEnvironments(readFileSync(CONFIG, 'utf8')))
})
