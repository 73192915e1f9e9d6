import { expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { hiringV2 } from '../../domains/hiring/v2.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const occurredAt = new Date('2026-05-17T00:00:00Z')

async function fieldsOf(context: string) {
  const { fields } = await predict(rulesExtractor, hiringV2, { id: 'text', context, occurredAt })
  return fields
}

test('only the candidate speaks in a transcript, and questions tell what short answers mean', async () => {
  const fields = await fieldsOf(
    [
      'Recruiter: I have you down as a senior welder in Tulsa, on TIG?',
      'Candidate: Pipe welder. MIG, mostly.',
      'Recruiter: Where do you live?',
      'Candidate: Olathe.',
      'Recruiter: They offer thirty an hour.',
      'Candidate: Thirty-two.',
      'Recruiter: And notice?',
      'Candidate: A month.',
    ].join('\n'),
  )

  expect(fields).toEqual({
    current_title: 'Pipe Welder',
    location: 'Olathe, KS',
    salary_min_usd: 66_560,
    salary_min: 32,
    salary_currency: 'USD',
    salary_period: 'hour',
    availability_days: 30,
    skills: ['MIG welding'],
  })
})

test('the candidate is the one named above the talk', async () => {
  const fields = await fieldsOf(
    '[K = agency, candidate = Rosa]\nK: Where are you?\nRosa: I live in Laredo. You?\nK: I live in Boise.\nRosa: OK?',
  )

  expect(fields).toEqual({ location: 'Laredo, TX' })
})

test('else the candidate is the one who asks least', async () => {
  const fields = await fieldsOf(
    'Ann: You are a nurse?\nBo: I am a baker.\nAnn: I am a recruiter. Full time?\nBo: Part time only.',
  )

  expect(fields).toEqual({ current_title: 'Baker', employment_type: ['part_time'] })
})

test('labels of a résumé are not speakers', async () => {
  const fields = await fieldsOf('Title: Baker\nLocation: Boise, ID\nNotice: two weeks\nTitle: Cook')

  expect(fields).toEqual({ current_title: 'Baker', location: 'Boise, ID', availability_days: 14 })
})

test('a pasted advertisement is nobody’s own words', async () => {
  const fields = await fieldsOf(
    'See below.\n\nWe are hiring: Senior Java Developer, Dallas TX, $130k, Spring Boot. Immediate start.\n\nI live in Boise.',
  )

  expect(fields).toEqual({ location: 'Boise, ID' })
})
