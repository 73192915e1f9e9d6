import type { Example } from '../../shared/example.ts'

/** Texts with what they state: what every extractor must read, and what a model is shown. */
export const hiringV1Examples: readonly Example[] = [
  {
    text: 'Dana Whitfield\nBackend Engineer\nDenver, CO\n\n8 years of experience. Skills: Go, Postgres, Docker',
    fields: {
      current_title: { value: 'Backend Engineer', quotes: ['Backend Engineer'] },
      years_experience: { value: 8, quotes: ['8'] },
      location: { value: 'Denver, CO', quotes: ['Denver, CO'] },
      skills: { value: ['Go', 'PostgreSQL', 'Docker'], quotes: ['Go', 'Postgres', 'Docker'] },
    },
    derived: { career_stage: 'mid' },
  },
]
