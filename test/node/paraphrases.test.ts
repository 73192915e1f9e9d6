import { expect, test } from 'vitest'
import { nearness, type Paraphrases } from '../../dev/eval/paraphrases.ts'
import definitions from '../../domains/index.ts'
import { registry } from '../../shared/registry.ts'
import { run } from '../dev/run.ts'

const dating = registry(definitions).current('dating')!
const says = (degrees: number) => ({ values_text: `${degrees}` })

/** Each text is an angle, and its vector points there. */
const compass = {
  model: 'compass',
  embed: async (texts: readonly string[]) =>
    texts.map((text) => {
      const angle = (Number(/\d+/.exec(text)?.[0]) * Math.PI) / 180
      return [Math.cos(angle), Math.sin(angle)]
    }),
}

test('the nearness of paraphrases is measured per head among the others of its domain, look-alikes separately', async () => {
  const groups: Paraphrases[] = [
    { domain: 'dating', same: [says(0), says(10)], unlike: says(1) },
    { domain: 'dating', same: [says(15), says(90)], unlike: says(170) },
  ]

  const measured = await nearness(compass, dating, groups)

  const values = Object.fromEntries(Object.entries(measured).map(([name, { value }]) => [name, value]))
  // 0 finds 10 first; 10 finds 15 before 0; 15 finds 10, then 0, then 90; 90 finds 15 first.
  expect(values).toEqual({
    recall1: 2 / 4,
    recall5: 1,
    mrr: (1 + 1 / 2 + 1 / 3 + 1) / 4,
    auc: (1 + 1 / 2 + 0 + 1) / 4,
    unlike: (0 + 0 + 1 + 1) / 4,
  })
})

test('a real encoder finds paraphrases that hashed words do not', async () => {
  const measured = run('eval-embedding', [], { OPENAI_BASE_URL: '' })

  expect([await measured.ended, measured.stderr()]).toEqual([0, ''])
  const rows = measured.stdout().trim().split('\n').slice(2)
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, 5)
      .map((cell) => cell.trim()),
  )
  expect(cells.map(([domain, model]) => `${domain} ${model}`)).toEqual([
    'dating `hashed.v1`',
    'dating `openai:universal-sentence-encoder-lite`',
    'hiring `hashed.v1`',
    'hiring `openai:universal-sentence-encoder-lite`',
  ])
  const [datingHashed = 1, datingEncoded = 0, hiringHashed = 1, hiringEncoded = 0] = cells.map((row) =>
    Number.parseFloat(row[3] ?? ''),
  )
  expect(datingEncoded - datingHashed).toBeGreaterThan(0.5)
  expect(hiringEncoded - hiringHashed).toBeGreaterThan(0.4)
})
