import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { isHard } from '../../dev/eval/score.ts'
import { datingV3 } from '../../domains/dating/v3.ts'
import { hiringV2 } from '../../domains/hiring/v2.ts'
import type { Domain } from '../../shared/domain.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const occurredAt = new Date('2026-11-23T00:00:00Z')

interface Probe {
  readonly context: string
  readonly stated: Readonly<Record<string, string>>
}

test.each([datingV3, hiringV2])(
  'each probe of $name states what it says and nothing else',
  async (domain) => {
    const probes = probesOf(domain)

    const read = await Promise.all(
      probes.map(async (probe) => [probe.context, await statedIn(domain, probe)]),
    )

    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(probes.map(({ context, stated }) => [context, stated])),
    )
  },
  60_000,
)

function probesOf({ name }: Domain): Probe[] {
  const lines = readFileSync(new URL(`../data/probes.${name}.txt`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const cut = line.lastIndexOf('|')
      const pairs = line
        .slice(cut + 1)
        .split(';')
        .filter((pair) => pair.includes('='))
      const stated = pairs.map((pair) => [
        pair.slice(0, pair.indexOf('=')).trim(),
        pair.slice(pair.indexOf('=') + 1).trim(),
      ])
      return {
        context: line.slice(0, cut).trim().replaceAll('\\n', '\n'),
        stated: Object.fromEntries(stated),
      }
    })
}

async function statedIn(domain: Domain, { context }: Probe): Promise<Record<string, string>> {
  const { fields } = await predict(rulesExtractor, domain, { id: 'probe', context, occurredAt })
  const scored = Object.entries(fields).filter(([field]) => isHard(field))
  return Object.fromEntries(scored.map(([field, value]) => [field, String(value)]))
}
