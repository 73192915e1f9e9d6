import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import pLimit from 'p-limit'
import { MIGRATIONS } from '../../dev/neon/start.ts'
import { startPostgres } from '../races/postgres.ts'
import { openSimulated } from './database.ts'
import { operations } from './operations.ts'
import { shortest } from './shortest.ts'
import { simulate } from './simulate.ts'
import { MECHANISMS, type Mechanism } from './without.ts'

const { values } = parseArgs({
  allowNegative: true,
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    ops: { type: 'string', default: '1000' },
    db: { type: 'string', default: 'pglite' },
    without: { type: 'string', default: '' },
    shrink: { type: 'boolean', default: true },
  },
})
if (!['pglite', 'postgres'].includes(values.db)) {
  throw new Error(`--db: expected pglite or postgres, got '${values.db}'`)
}
const without = new Set(values.without.split(',').filter(Boolean).map(mechanism))
const first = Number(values.seed)
const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => first + i)

process.exitCode = (await (seeds.length === 1 ? playOne(first) : playEach())) ? 0 : 1

/** Each seed in a process of its own, as many at a time as there are processors. @returns whether all was kept */
async function playEach(): Promise<boolean> {
  const began = performance.now()
  // A Postgres that was given has room for one run.
  const limit = pLimit(values.db === 'postgres' ? 1 : availableParallelism())
  const kept = await Promise.all(seeds.map((seed) => limit(() => playApart(seed))))
  const failed = seeds.filter((_, i) => !kept[i])
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(`${seeds.length} seeds in ${seconds} s; failed: ${failed.join(', ') || 'none'}`)
  return failed.length === 0
}

async function playApart(seed: number): Promise<boolean> {
  const flags = [`--seed=${seed}`, `--ops=${values.ops}`, `--db=${values.db}`, `--without=${values.without}`]
  const shrink = values.shrink ? [] : ['--no-shrink']
  const child = spawn(process.execPath, [import.meta.filename, ...flags, ...shrink], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  console.log(said.trimEnd())
  return code === 0
}

async function playOne(seed: number): Promise<boolean> {
  const postgres = await realDatabase()
  const database = await openSimulated(postgres)
  const all = operations(seed, Number(values.ops))
  const play = async (some: typeof all) => {
    await database.clear()
    return simulate(database.backend, database.keys, { seed, operations: some, without })
  }
  const began = performance.now()
  const outcome = await play(all)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `seed ${seed}: ${outcome.violations.length} violations, ${all.length} operations in ${seconds} s`,
  )
  console.log(JSON.stringify(outcome.counts))
  if (outcome.violations.length > 0) {
    const found = values.shrink ? await shortest(all, outcome, play) : { operations: all, outcome }
    if (values.shrink) {
      console.log(`the shortest failing run found, seed ${seed}, ${found.operations.length} operations:`)
      for (const line of found.outcome.trace) console.log(`  ${line}`)
    }
    for (const violation of found.outcome.violations.slice(0, 20)) console.log(`  VIOLATION ${violation}`)
  }
  await database.backend.close()
  await postgres?.stop()
  return outcome.violations.length === 0
}

/** The Postgres of `DATABASE_URL`, else one that is started for the run. */
async function realDatabase() {
  if (values.db === 'pglite') return undefined
  const { DATABASE_URL: url } = process.env
  if (url !== undefined) return { url, migrations: MIGRATIONS, stop: async () => undefined }
  const started = await startPostgres()
  if (!started) throw new Error('--db postgres: expected DATABASE_URL, or a Postgres to start, found neither')
  return started
}

function mechanism(name: string): Mechanism {
  const known = MECHANISMS.find((one) => one === name)
  if (!known) throw new Error(`--without: expected some of ${MECHANISMS.join(', ')}, got '${name}'`)
  return known
}
