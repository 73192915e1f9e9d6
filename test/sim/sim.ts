import { parseArgs } from 'node:util'
import { openSimulated, type SimulatedDatabase } from './database.ts'
import { type Operation, operations } from './operations.ts'
import { type Outcome, simulate } from './simulate.ts'
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

const without = new Set(values.without.split(',').filter(Boolean).map(mechanism))
const database = await openSimulated(databaseUrl())
let failed = 0
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.seeds); seed++) {
  const began = performance.now()
  const all = operations(seed, Number(values.ops))
  const outcome = await play(database, seed, all)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `seed ${seed}: ${outcome.violations.length} violations, ${all.length} operations in ${seconds} s`,
  )
  console.log(JSON.stringify(outcome.counts))
  if (outcome.violations.length > 0) {
    failed++
    if (values.shrink) await report(database, seed, all, outcome)
    else console.log(outcome.violations.slice(0, 3).join('\n'))
  }
}
await database.backend.close()
process.exitCode = failed > 0 ? 1 : 0

async function play({ backend, keys, clear }: SimulatedDatabase, seed: number, ops: readonly Operation[]) {
  await clear()
  return simulate(backend, keys, { seed, operations: ops, without })
}

/** Leaves out operations, in ever smaller pieces, as long as what is left still fails. */
async function report(
  db: SimulatedDatabase,
  seed: number,
  all: readonly Operation[],
  first: Outcome,
): Promise<void> {
  let shortest = all
  let outcome = first
  const untilMs = performance.now() + 60_000
  for (
    let piece = Math.ceil(all.length / 2);
    piece >= 1 && performance.now() < untilMs;
    piece = Math.floor(piece / 2)
  ) {
    for (let at = 0; at < shortest.length && performance.now() < untilMs; ) {
      const fewer = [...shortest.slice(0, at), ...shortest.slice(at + piece)]
      const tried = await play(db, seed, fewer)
      if (tried.violations.length > 0) [shortest, outcome] = [fewer, tried]
      else at += piece
    }
  }
  console.log(`the shortest failing run found, seed ${seed}, ${shortest.length} operations:`)
  for (const line of outcome.trace) console.log(`  ${line}`)
  for (const violation of outcome.violations) console.log(`  VIOLATION ${violation}`)
}

function mechanism(name: string): Mechanism {
  const known = MECHANISMS.find((one) => one === name)
  if (!known) throw new Error(`--without: expected some of ${MECHANISMS.join(', ')}, got '${name}'`)
  return known
}

function databaseUrl(): string | undefined {
  if (values.db === 'pglite') return undefined
  const { DATABASE_URL } = process.env
  if (values.db !== 'postgres' || !DATABASE_URL) {
    throw new Error(`--db: expected pglite, or postgres with DATABASE_URL set, got '${values.db}'`)
  }
  return DATABASE_URL
}
