import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

/** A row of a part's table. */
export type Row = Readonly<Record<string, string | number>>

/** Targets. Ratios compare figures of one run, so they hold on other machines too. */
export interface Target {
  name: string
  value: number
  atMost?: number
  atLeast?: number
}

export interface Report {
  rows: readonly Row[]
  targets: readonly Target[]
}

const RESULTS = join(import.meta.dirname, 'results')

/** Prints a part's tables and stores them as JSON. @returns whether all targets hold */
export function publish(part: string, { rows, targets }: Report, seconds: number): boolean {
  const judged = targets.map((target) => ({ ...target, value: round(target.value), holds: holds(target) }))
  const rounded = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, round(value)])),
  )
  console.log(`\n${part} (${seconds.toFixed(0)} s)`)
  if (rows.length > 0) console.table(rounded)
  if (targets.length > 0) console.table(judged)
  mkdirSync(RESULTS, { recursive: true })
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`
  const result = {
    part,
    at: new Date().toISOString(),
    machine,
    seconds: round(seconds),
    rows: rounded,
    targets: judged,
  }
  writeFileSync(join(RESULTS, `${part}.json`), `${JSON.stringify(result, null, 2)}\n`)
  return judged.every((target) => target.holds)
}

const holds = ({ value, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Target) =>
  value <= atMost && value >= atLeast

/** Three significant digits: more are not reproducible. */
function round<T extends string | number>(value: T): T | number {
  if (typeof value !== 'number' || Number.isInteger(value)) return value
  return Number(value.toPrecision(3))
}
