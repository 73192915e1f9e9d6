import { expect, test } from 'vitest'
import { predict } from '../../dev/eval/predict.ts'
import { hiringV2 } from '../../domains/hiring/v2.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'

const occurredAt = new Date('2026-05-17T00:00:00Z')
const read = (context: string) => predict(rulesExtractor, hiringV2, { id: 'text', context, occurredAt })

const RESUME = `Ana Ruiz
Boise, ID

EXPERIENCE
Harbor Foods, Boise
Sous Chef, March 2022 – Present
Harbor Foods, Boise
Line Cook, 01/2018 – 12/2019
Diner Nine, Nampa
Dishwasher, 2016–2018

EDUCATION
2012 – 2016 Bachelor of Arts`

test('years are the union of the dated positions without the gaps between them', async () => {
  const { fields, evidence } = await read(RESUME)

  expect(fields.years_experience).toBe(7.5)
  expect(evidence.years_experience?.[0]?.from).toEqual([
    'March 2022 – Present',
    '01/2018 – 12/2019',
    '2016–2018',
  ])
})

test('a stated total goes before the dates', async () => {
  const { fields } = await read(
    RESUME.replace('EXPERIENCE', 'SUMMARY\n12 years of experience.\n\nEXPERIENCE'),
  )

  expect(fields.years_experience).toBe(12)
})

test('the present title is that of the position that still lasts', async () => {
  const { fields } = await read(RESUME)

  expect(fields.current_title).toBe('Sous Chef')
})

test('tenure is the median of the finished positions, drawn to two years', async () => {
  const { derived, evidence } = await read(RESUME)

  expect(evidence.tenure_predicted?.map(({ value }) => value)).toEqual([24, 24])
  expect(derived.tenure_predicted).toBe(24)
})

test.each([
  ['Berufserfahrung\nseit 03/2020 Schlosser, Kiel\n\nKenntnisse\nCNC', 'Schlosser', 6],
  ['EXPERIENCIA\nEnfermera, marzo 2018 - actualidad\n\nIDIOMAS\nespañol', 'Enfermera', 8],
  ["EXPÉRIENCE\nComptable, sept. 2021 – aujourd'hui\n\nLANGUES\nfrançais", 'Comptable', 4.5],
])('months are read in other languages: %s', async (text, title, years) => {
  const { fields } = await read(text)

  expect([fields.current_title, fields.years_experience]).toEqual([title, years])
})

test.each([
  ['Staff Software Engineer', 'staff'],
  ['Staff Nurse', undefined],
  ['Sr. Data Analyst', 'senior'],
  ['Account Executive', undefined],
  ['Principal, Ridge High School', undefined],
  ['VP of Sales', 'vp'],
  ['Chief Financial Officer', 'c_level'],
])('the level of a %s is %s', async (title, level) => {
  const { fields } = await read(`I am a ${title}`)

  expect(fields.seniority).toBe(level)
})

test('beside dated positions "since" begins the present one', async () => {
  const { fields } = await read(
    "I work as a school librarian, where I've been since February 2020. Bookseller (2015 to 2019).",
  )

  expect(fields.years_experience).toBe(10)
})

test('a date since which somebody lives somewhere begins no position', async () => {
  const { fields } = await read('Bookseller (2015 to 2019). I live in Leeds since 2020.')

  expect(fields.years_experience).toBe(4)
})

test("the positions in another speaker's line are not the candidate's", async () => {
  const { fields } = await read('user: Leeds. 2018-2021 Acme.\nassistant: 2010-2020 is a long time.')

  expect(fields.years_experience).toBe(3)
})
