import { defineDomain } from '../../shared/domain.ts'
import { headText } from '../../shared/head-text.ts'
import type { Reader } from '../../shared/reader.ts'
import { careerStage, tenure } from './trajectory.ts'

const RESIDENCE: Reader = { by: 'topic', topic: 'residence', keep: 'first' }

const TITLE: Reader = {
  by: 'first',
  of: [
    { by: 'positions', state: 'title' },
    { by: 'topic', topic: 'work_title', keep: 'first' },
  ],
}

export const hiringV1 = defineDomain({
  name: 'hiring',
  version: 'hiring.v1',
  head: { name: 'hiring', version: 'hiring-2026-05-01' },
  fields: {
    side: {
      kind: 'hard',
      type: 'enum',
      priority: 'high',
      description:
        'Which side of a match the record stands on; `candidate` where nothing is said. Explicit only.',
      values: ['candidate', 'role'],
    },
    current_title: {
      kind: 'hard',
      type: 'string',
      required: true,
      priority: 'high',
      description: 'Present job title, in the original language, without employer or contract form.',
      read: TITLE,
    },
    seniority: {
      kind: 'hard',
      type: 'enum',
      priority: 'high',
      description: 'Only from an explicit level word.',
      values: [
        'intern',
        'junior',
        'mid',
        'senior',
        'staff',
        'principal',
        'manager',
        'director',
        'vp',
        'c_level',
      ],
      read: {
        by: 'first',
        of: [
          { by: 'level', within: TITLE },
          { by: 'topic', topic: 'seniority' },
        ],
      },
    },
    years_experience: {
      kind: 'hard',
      type: 'number',
      priority: 'high',
      description: 'Total professional years, stated or computed from the dated positions.',
      minimum: 0,
      maximum: 60,
      unit: 'years',
      read: {
        by: 'first',
        of: [
          { by: 'topic', topic: 'years_experience', keep: 'greatest' },
          { by: 'positions', state: 'years' },
          { by: 'topic', topic: 'years_since', keep: 'greatest' },
        ],
      },
    },
    location: {
      kind: 'hard',
      type: 'string',
      required: true,
      priority: 'high',
      description:
        'Where they live now, the most specific place stated; "City, ST" for unambiguous US cities.',
      read: RESIDENCE,
    },
    work_mode: {
      kind: 'hard',
      type: 'array',
      priority: 'medium',
      description: 'What they would accept.',
      items: { type: 'enum', values: ['remote', 'hybrid', 'onsite'] },
      read: { by: 'topic', topic: 'work_mode' },
    },
    willing_to_relocate: {
      kind: 'hard',
      type: 'boolean',
      priority: 'low',
      description: 'Whether they would move for the job.',
      read: { by: 'topic', topic: 'relocation' },
    },
    salary_min_usd: {
      kind: 'hard',
      type: 'integer',
      priority: 'high',
      description: 'Lowest yearly pay they accept, in US dollars.',
      minimum: 0,
      unit: 'USD per year',
      read: { by: 'pay', home: RESIDENCE },
    },
    availability_days: {
      kind: 'hard',
      type: 'integer',
      priority: 'medium',
      description: 'Days until they can start.',
      minimum: 0,
      unit: 'days',
      read: { by: 'topic', topic: 'availability' },
    },
    employment_type: {
      kind: 'hard',
      type: 'array',
      priority: 'medium',
      description: 'What they seek or accept.',
      items: { type: 'enum', values: ['full_time', 'part_time', 'contract', 'internship', 'freelance'] },
      read: { by: 'topic', topic: 'employment_type' },
    },
    needs_visa_sponsorship: {
      kind: 'hard',
      type: 'boolean',
      priority: 'medium',
      description: 'Whether an employer must sponsor their visa.',
      read: { by: 'topic', topic: 'visa_sponsorship' },
    },
    skills: {
      kind: 'hard',
      type: 'array',
      priority: 'high',
      description: 'Tools and methods they use, by their canonical names.',
      items: { type: 'string' },
      merge: 'union',
      read: {
        by: 'all',
        of: [
          { by: 'mentions', lexicon: 'skills', doubtful: 'doubtfulskills' },
          { by: 'listed', under: 'skills', lexicon: 'skills' },
        ],
      },
    },
    languages: {
      kind: 'hard',
      type: 'array',
      priority: 'low',
      description: 'Languages they speak: English names, lower case.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'tongues' },
    },
    education: {
      kind: 'hard',
      type: 'enum',
      priority: 'medium',
      description: 'Highest completed.',
      values: ['high_school', 'trade_school', 'some_college', 'bachelors', 'masters', 'doctorate'],
      read: { by: 'topic', topic: 'education_level', keep: 'foremost' },
    },
    industries: {
      kind: 'hard',
      type: 'array',
      priority: 'low',
      description: 'Industries they have worked in.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'industries' },
    },
    motivation_text: {
      kind: 'soft',
      type: 'string',
      priority: 'high',
      description: 'Why they look, and for what.',
      read: { by: 'sentences', topic: 'motivation' },
    },
    experience_text: {
      kind: 'soft',
      type: 'string',
      priority: 'high',
      description: 'What they have done.',
      read: { by: 'sentences', topic: 'experience' },
    },
    tenure_predicted: {
      kind: 'derived',
      type: 'number',
      priority: 'medium',
      description: 'Months they are likely to stay, from the finished positions.',
      minimum: 0,
      unit: 'months',
      read: { by: 'positions', state: 'months' },
    },
    career_stage: {
      kind: 'derived',
      type: 'enum',
      priority: 'low',
      description: 'From the years of experience and the level.',
      values: ['early', 'mid', 'late'],
    },
  },
  derive: (known) => [...careerStage(known), ...tenure(known)],
  headText: ({ current_title, seniority, skills, industries, motivation_text, experience_text }) =>
    headText({
      Title: current_title,
      Level: seniority,
      Skills: skills,
      Industries: industries,
      'Looking for': motivation_text,
      Experience: experience_text,
    }),
})
