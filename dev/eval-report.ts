import { readdirSync } from 'node:fs'
import { hiringV1 } from '../domains/hiring/v1.ts'
import domains from '../domains/index.ts'
import type { Domain } from '../shared/domain.ts'
import { registry } from '../shared/registry.ts'
import { rulesExtractor } from '../worker/extract/rules/rules.ts'
import { readFlags, runCommand, UsageError } from './command.ts'
import { calibration, type ScoredReading } from './eval/calibration.ts'
import { interval } from './eval/interval.ts'
import { inventions } from './eval/nothing.ts'
import { type Prediction, predict } from './eval/predict.ts'
import {
  hardTotal,
  isHard,
  isRight,
  isScored,
  type Miss,
  measures,
  SOFT_FIELDS,
  score,
  type Tally,
} from './eval/score.ts'
import { type Annotated, annotatedTexts } from './eval/texts.ts'

const DATA = new URL('../test/data/', import.meta.url)
/** The first texts are dated earlier than later ones. */
const FIRST_DAY = new Date('2026-11-23T00:00:00Z')
const DAY = new Date('2026-11-27T00:00:00Z')
const FIRST = /^(?:dating\.dev|hiring\.dev|own\.(?:dating|hiring)\.)/

/** Texts annotated for an older version of the domain. */
const ANNOTATED_BY: Readonly<Record<string, Domain>> = { 'own.hiring.held': hiringV1 }

const HELP = `Scores the rules on annotated texts, field by field.

  npm run eval:report
  npm run eval:report -- --held
  npm run eval:report -- hiring --misses

  NAME      only the files whose name contains it, of a domain for example
  --misses  also every wrong and missed value with its text
  --held    the texts held aside instead, totals only: docs/reading.md`

const known = registry(domains)
const domainOf = (file: string) =>
  ANNOTATED_BY[file] ?? known.current(known.names.find((name) => file.split('.').includes(name)) ?? '')
const said: ScoredReading[] = []

await runCommand(async () => {
  const { positionals, values: flags } = readFlags({
    allowPositionals: true,
    options: {
      held: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (flags.help) return console.log(HELP)
  if (flags.held && flags.misses)
    throw new UsageError('eval:report: --held shows totals only, without --misses.')
  const [part = ''] = positionals
  for (const name of files(flags.held).filter((file) => file.includes(part))) {
    const misses = await report(name, !flags.held)
    if (flags.misses) printMisses(misses)
  }
  await reportNothing()
  print('')
  print('Calibration (of the values said with a confidence, the share that is right)')
  for (const { from, to, count, right } of calibration(said)) {
    print(`${from.toFixed(2)} – ${to.toFixed(2)}  ${(right / count).toFixed(3)}  of ${count}`)
  }
})

/** The held-out files of texts, or else those used while writing rules. */
function files(held: boolean): string[] {
  const names = readdirSync(DATA).filter(
    (name) => /\.(?:dev|tune|held)\.jsonl$/.test(name) && name.endsWith('.held.jsonl') === held,
  )
  return names.sort().map((name) => name.slice(0, -'.jsonl'.length))
}

/**
 * @param byField whether to print each field, or only the totals with their confidence intervals
 * @returns what is wrong or missed
 */
async function report(name: string, byField: boolean): Promise<readonly Miss[]> {
  const domain = domainOf(name)
  if (!domain) throw new Error(`no domain for the texts '${name}'`)
  const texts = annotatedTexts(new URL(`${name}.jsonl`, DATA).pathname)
  const predictions = await Promise.all(
    texts.map((text) =>
      predict(rulesExtractor, domain, { ...text, occurredAt: FIRST.test(name) ? FIRST_DAY : DAY }),
    ),
  )
  const { fields, misses } = score(
    texts,
    new Map(predictions.map((prediction) => [prediction.id, prediction.fields])),
  )
  print('')
  print(`${name} (${texts.length} texts)`)
  for (const [field, tally] of byField ? [...fields].sort() : []) row(labelOf(field), tally)
  for (const [kind, ofKind] of Map.groupBy(texts, (text) => text.kind ?? '')) {
    if (kind) row(`kind: ${kind}`, totalOf(ofKind, predictions))
  }
  row('all hard fields', hardTotal(fields))
  const { low, high } = interval(texts, predictions)
  print(`${'95 % of resamples'.padEnd(24)} F1 from ${low.toFixed(3)} to ${high.toFixed(3)}`)
  print(`${'literal quotes'.padEnd(24)} ${literalShare(texts, predictions).toFixed(3)}`)
  said.push(...texts.flatMap((text, index) => statements(domain, text, predictions[index])))
  return misses
}

function printMisses(misses: readonly Miss[]): void {
  for (const [id, ofText] of Map.groupBy(misses, (miss) => miss.id)) {
    print('')
    print(`${id}  ${JSON.stringify(ofText[0]?.context)}`)
    for (const { kind, field, want, have } of ofText) {
      print(`  ${kind.padEnd(6)}  ${field}: expected ${shown(want)}, read ${shown(have)}`)
    }
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

/** For texts that state nothing: the share with any reading. */
async function reportNothing(): Promise<void> {
  const texts = annotatedTexts(new URL('nothing.jsonl', DATA).pathname)
  print('')
  print(`nothing (${texts.length} texts that state nothing: the share with a value)`)
  for (const name of known.names) {
    const domain = domainOf(name)
    if (!domain) continue
    const { length } = await inventions(rulesExtractor, domain, texts, DAY)
    print(`${name.padEnd(24)} ${(length / texts.length).toFixed(3)}  (${length})`)
  }
}

function totalOf(texts: readonly Annotated[], predictions: readonly Prediction[]): Tally {
  return hardTotal(score(texts, new Map(predictions.map(({ id, fields }) => [id, fields]))).fields)
}

function labelOf(field: string): string {
  if (isHard(field)) return field
  return `${field} (${SOFT_FIELDS.has(field) ? 'soft' : 'apart'})`
}

function row(name: string, tally: Tally): void {
  const { precision, recall, f1 } = measures(tally)
  const counts = `(${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`
  const figures = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
  print(`${name.padEnd(24)} ${figures}  ${counts}`)
}

/** The share of proposals whose quotes are literal slices of the text; others are rejected. */
function literalShare(texts: readonly Annotated[], predictions: readonly Prediction[]): number {
  let literal = 0
  let all = 0
  for (const [index, { evidence, ungrounded }] of predictions.entries()) {
    const points = Array.from(texts[index]?.context ?? '')
    const spans = Object.values(evidence).flatMap((readings) =>
      readings.flatMap((reading) => reading.evidence),
    )
    literal += spans.filter(({ quote, start, end }) => points.slice(start, end).join('') === quote).length
    all += spans.length + ungrounded
  }
  return all === 0 ? 1 : literal / all
}

function statements(domain: Domain, text: Annotated, prediction: Prediction | undefined): ScoredReading[] {
  return Object.values(prediction?.evidence ?? {})
    .flat()
    .filter(({ field }) => domain.fields[field]?.kind !== 'derived' && isScored(field))
    .map(({ field, value, confidence }) => ({ confidence, right: isRight(text, field, value) }))
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
