import { describe, expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { hiringV2 } from '../../domains/hiring/v2.ts'
import type { Value } from '../../shared/value.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const occurredAt = new Date('2026-05-17T00:00:00Z')

async function fieldsOf(context: string): Promise<Readonly<Record<string, Value>>> {
  const { fields } = await predict(rulesExtractor, hiringV2, { id: 'text', context, occurredAt })
  return fields
}

describe('pay', () => {
  test.each([
    ['I need at least $31 an hour', 64_480],
    ['Expected salary: $95k–$110k', 95_000],
    ['Making 1300 a week now, need 1500', 78_000],
    ['A base of one sixty-five would be the minimum', 165_000],
    ['Looking for 4,000 dollars a month', 48_000],
  ])('of "%s" is read in dollars a year', async (text, salary) => {
    const { salary_min_usd } = await fieldsOf(text)

    expect(salary_min_usd).toBe(salary)
  })

  test.each([
    'My current base is $120,000',
    'I need $3000 12 hours a day',
    'OTE £90k',
    'A day rate of £450 would do',
    'My brother wants 38 an hour',
  ])('of "%s" says nothing of the least asked for in dollars', async (text) => {
    const { salary_min_usd } = await fieldsOf(text)

    expect(salary_min_usd).toBeUndefined()
  })
})

describe('pay in other currencies', () => {
  test.each<[string, number, string, string, number | undefined]>([
    ['Seeking £52,000 or thereabouts', 52_000, 'GBP', 'year', 68_640],
    ["I'd take 4200 a month, in Berlin", 4_200, 'EUR', 'month', 57_456],
    ['€95k+', 95_000, 'EUR', 'year', 108_300],
    ['£45,000 pro rata, 3 days a week', 45_000, 'GBP', 'year', 59_400],
    ['Expected CTC: 25 LPA', 2_500_000, 'INR', 'year', 26_000],
    ['min 110k CAD', 110_000, 'CAD', 'year', 77_550],
    ['$48/hr', 48, 'USD', 'hour', 99_840],
    ['I live in Toronto and would need 62k', 62_000, 'CAD', 'year', 43_710],
    ['Prétentions salariales : 45 000 € brut par an', 45_000, 'EUR', 'year', 51_300],
    ['day rate £450', 450, 'GBP', 'day', undefined],
    ['Base £60k, OTE £90k. Looking for at least £65k base', 65_000, 'GBP', 'year', 85_800],
  ])('"%s" is kept as said', async (text, amount, currency, period, dollars) => {
    const { salary_min, salary_currency, salary_period, salary_min_usd } = await fieldsOf(text)

    expect({ salary_min, salary_currency, salary_period, salary_min_usd }).toEqual({
      salary_min: amount,
      salary_currency: currency,
      salary_period: period,
      salary_min_usd: dollars,
    })
  })

  test('a converted amount names its source and rate, and has a lower confidence', async () => {
    const { evidence } = await predict(rulesExtractor, hiringV2, {
      id: 'text',
      context: 'min 110k CAD',
      occurredAt,
    })

    expect(evidence.salary_min_usd?.[0]?.from).toEqual(['110k CAD', '1 CAD = 0.705 USD (2026-09-29)'])
    expect(evidence.salary_min_usd?.[0]?.confidence).toBeLessThan(evidence.salary_min?.[0]?.confidence ?? 0)
  })
})

describe('skills', () => {
  test('are named by their canonical names', async () => {
    const { skills } = await fieldsOf('I work with postgres, k8s and React.js')

    expect(skills).toEqual(['PostgreSQL', 'Kubernetes', 'React'])
  })

  test('being learned, given up or never used do not count', async () => {
    const { skills } = await fieldsOf(
      'I write Python. I am learning Kotlin, never used Scala and dropped PHP.',
    )

    expect(skills).toEqual(['Python'])
  })

  test('under a heading are read as they are written', async () => {
    const { skills } = await fieldsOf(
      'EXPERIENCE\nWelder, 2019 – present\n\nSKILLS\nPurge welding, Jig making (own design), blueprints',
    )

    expect(skills).toEqual(['Purge welding', 'Jig making', 'blueprints'])
  })

  test('asked for in an advertisement are not the reader’s', async () => {
    const { skills } = await fieldsOf(
      'Your posting asks for "five years of hands-on experience with SAP and Oracle". I use Xero.',
    )

    expect(skills).toEqual(['Xero'])
  })

  test('whose names are common words count in a list or after a word of use', async () => {
    const { skills } = await fieldsOf('We go to market in spring. I use Go and Redis.')

    expect(skills).toEqual(['Go', 'Redis'])
  })
})
