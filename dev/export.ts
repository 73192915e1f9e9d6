import { once } from 'node:events'
import * as v from 'valibot'
import { readFlags, runCommand, UsageError } from './command.ts'
import { patientClient } from './import/client.ts'
import { readKey, readUrl, SERVER_URL } from './import/server.ts'
import { showProgress } from './progress.ts'

const HELP = `Writes the input of all users to stdout, for kith import: a JSON object on each line.

  npx kith export [--url http://127.0.0.1:8787] [--domain NAME] > users.ndjson

  --url     URL of kith; else KITH_URL, else http://127.0.0.1:8787
  --domain  only its users
  --key     instead of KITH_API_KEY; other users of the machine can see it
  --json    same output: a JSON object on each line

docs/import.md lists what it contains and what not.

Examples:
  KITH_API_KEY=kith_… npx kith export > users.ndjson
  KITH_API_KEY=kith_… npx kith export --domain dating --url https://kith.example.com | gzip > dating.ndjson.gz

Exit codes: 0 if it is complete, else 2.`

const GIVE_UP_AFTER_SECONDS = 300
const Page = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ data: v.array(v.record(v.string(), v.unknown())), next_cursor: v.nullable(v.string()) }),
)

await runCommand(async () => {
  const { values: flags } = readFlags({
    options: {
      url: { type: 'string', default: SERVER_URL },
      key: { type: 'string' },
      domain: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  const progress = showProgress(process.stderr, { total: undefined, unit: 'lines' })
  const call = patientClient({
    url: readUrl(flags.url),
    key: readKey(flags.key),
    giveUpAfterSeconds: GIVE_UP_AFTER_SECONDS,
    signal: new AbortController().signal,
    onWait: (why, seconds) => progress.say(`${why} Trying again in ${seconds.toFixed(1)} s.`),
  })
  let lines = 0
  const query = new URLSearchParams({
    limit: '100',
    ...(flags.domain !== undefined && { domain: flags.domain }),
  })
  for (let isLast = false; !isLast; ) {
    const { status, text, why } = await call({ method: 'GET', path: `/v1/export?${query}` })
    if (status !== 200) throw new UsageError(why)
    const { data, next_cursor: cursor } = v.parse(Page, text)
    lines += data.length
    await write(data.map((line) => `${JSON.stringify(line)}\n`).join(''))
    progress.update(lines)
    if (cursor !== null) query.set('cursor', cursor)
    isLast = cursor === null
  }
  progress.stop()
  console.error(`${lines} lines.`)
}, 2)

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
