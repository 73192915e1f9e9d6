import { parseArgs } from 'node:util'
import { erasing, keyed, onePair } from './feedback.ts'
import { GUARDS } from './guards.ts'
import { startPostgres } from './postgres.ts'
import { racesOf } from './races.ts'
import { openService } from './service.ts'
import { activating, oneRun, steps } from './training.ts'

const { values } = parseArgs({ options: { without: { type: 'string', default: '' } } })
const without = values.without === '' ? [] : GUARDS.filter((guard) => guard === values.without)
if (values.without !== '' && without.length === 0)
  throw new Error(`--without: expected one of ${GUARDS.join(', ')}, got '${values.without}'`)

const postgres = await startPostgres()
if (!postgres)
  throw new Error('There is no Postgres to start: npm ci on Linux x64, or apt-get install postgresql.')
const service = await openService(postgres, new Set(without))
const races = racesOf(service)
try {
  await show('16 requests with one key at a time × 200', () => races.oneKey(200, 16))
  await show('32 writers × 100 to one user', () => races.oneUser(32, 100))
  await show('16 with the same If-Match × 200', () => races.oneRevision(200, 16))
  await show('16 definitions put at once × 50', () => races.oneDefinition(50, 16, false))
  await show('16 definitions with the same If-Match × 50', () => races.oneDefinition(50, 16, true))
  await show('a definition that changes beside 32 upserts × 300', () => races.changing(300, 32))
  await show('erasures among writes and enrichment × 500', () => races.erasures(500))
  await show('16 outcomes of the same pairs at once, each twice × 50', () =>
    onePair(service, { rounds: 50, rivals: 16 }),
  )
  await show('outcomes beside the erasure of one of a pair × 100', () => erasing(service, { rounds: 100 }))
  await show('8 of one keyed outcome × 50', () => keyed(service, { rounds: 50, twins: 8 }))
  await show('16 calls for a run at once × 50', () => oneRun(service, { rounds: 50, callers: 16 }))
  await show('each step of a run by 4 at once × 20', () => steps(service, { rounds: 40, twins: 4 }))
  await show('a model put in force while a run ends × 50', () => activating(service, { rounds: 50 }))
} finally {
  await service.close()
  await postgres.stop()
}

async function show(what: string, race: () => Promise<object>): Promise<void> {
  const began = performance.now()
  const outcome = await race()
  console.log(`${what}: ${JSON.stringify(outcome)} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
