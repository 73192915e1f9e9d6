import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { answer, UsageError } from '../command.ts'
import { patientClient } from '../import/client.ts'
import { readKey, readUrl } from '../import/server.ts'
import { showProgress } from '../progress.ts'

interface ServerFlags {
  url: string
  key?: string
  json: boolean
}

const GIVE_UP_AFTER_SECONDS = 60
const LOOK_EVERY_MS = 1_000

const Progress = v.object({ users: v.number(), outdated: v.number() })
const Shown = v.pipe(v.string(), v.parseJson(), v.object({ progress: Progress }))
const Listed = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    data: v.array(v.looseObject({ version: v.string(), created_at: v.string(), progress: Progress })),
  }),
)

/** Puts a definition as the domain's next version. With `wait`, returns when all records use it. @throws UsageError */
export async function putDomain(
  name: string,
  definition: unknown,
  flags: ServerFlags & { 'dry-run': boolean; wait: boolean },
): Promise<void> {
  const path = `/v1/domains/${name}`
  const body = JSON.stringify(definition)
  const put = { method: 'PUT', path: `${path}${flags['dry-run'] ? '?dry_run=true' : ''}`, body } as const
  const { version, changes, records, extras } = JSON.parse(await textOf(flags, put))
  if (flags['dry-run']) {
    const would = { version, changes, records, extras }
    return answer(flags.json, would, JSON.stringify(would, null, 2))
  }
  if (flags.wait) await untilCurrent(flags, path)
  answer(flags.json, { version }, version)
}

/** Polls until no record of an older version is left. */
async function untilCurrent(flags: ServerFlags, path: string): Promise<void> {
  const look = async () => v.parse(Shown, await textOf(flags, { method: 'GET', path })).progress
  const first = await look()
  const from = first.users - first.outdated
  const progress = showProgress(process.stderr, { total: first.users, from, unit: 'records' })
  for (let now = first; now.outdated > 0; now = await look()) {
    progress.update(now.users - now.outdated, { total: now.users })
    await delay(LOOK_EVERY_MS)
  }
  progress.stop()
}

/** Prints the tenant's domains. @throws UsageError */
export async function listDomains(flags: ServerFlags): Promise<void> {
  const { data } = v.parse(Listed, await textOf(flags, { method: 'GET', path: '/v1/domains' }))
  for (const one of data) {
    const { version, created_at: createdAt, progress } = one
    const { users, outdated } = progress
    answer(flags.json, one, `${version}  ${createdAt}  ${users} users, ${outdated} still to be read again`)
  }
  if (data.length === 0) console.error('No custom domains.')
}

async function textOf(
  flags: ServerFlags,
  call: Parameters<ReturnType<typeof patientClient>>[0],
): Promise<string> {
  const ask = patientClient({
    url: readUrl(flags.url),
    key: readKey(flags.key),
    giveUpAfterSeconds: GIVE_UP_AFTER_SECONDS,
    signal: new AbortController().signal,
    onWait: (why, seconds) => console.error(`${why} Trying again in ${seconds.toFixed(1)} s.`),
  })
  const { status, text, why } = await ask(call)
  if (status !== 200) throw new UsageError(why)
  return text
}
