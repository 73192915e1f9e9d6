import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
export const hiringV1Examples: readonly Example[] = [
  {
    text: 'Dana Whitfield\nBackend Engineer\nDenver, CO\n\n8 years of experience. Skills: Go, Postgres, Docker',
    fields: {
      current_title: {
        value: 'Backend Engineer',
        quotes: ['Backend Engineer'],
      },
      years_experience: {
        value: 8,
        quotes: ['8 years'],
      },
      location: {
        value: 'Denver, CO',
        quotes: ['Denver, CO'],
      },
      skills: {
        value: ['Go', 'PostgreSQL', 'Docker'],
        quotes: ['Go', 'Postgres', 'Docker'],
      },
      experience_text: {
        value: '8 years of experience.',
        quotes: ['8 years of experience.'],
      },
    },
    derived: {
      career_stage: 'mid',
    },
  },
  {
    text: 'Senior nurse in Tampa here. I want days, full time, at least $45 an hour, and I can start in two weeks. Not looking to move. Spanish and English.',
    fields: {
      current_title: {
        value: 'Senior Nurse',
        quotes: ['Senior nurse'],
      },
      seniority: {
        value: 'senior',
        quotes: ['Senior'],
      },
      location: {
        value: 'Tampa, FL',
        quotes: ['Tampa'],
      },
      willing_to_relocate: {
        value: false,
        quotes: ['Not looking to move'],
      },
      salary_min_usd: {
        value: 93600,
        quotes: ['$45 an hour'],
      },
      availability_days: {
        value: 14,
        quotes: ['two weeks'],
      },
      employment_type: {
        value: ['full_time'],
        quotes: ['full time'],
      },
      languages: {
        value: ['spanish', 'english'],
        quotes: ['Spanish', 'English'],
      },
      motivation_text: {
        value: 'I want days, full time, at least $45 an hour, and I can start in two weeks.',
        quotes: ['I want days, full time, at least $45 an hour, and I can start in two weeks.'],
      },
    },
    derived: {},
  },
  {
    text: 'Recruiter: Where are you based?\nCandidate: Boise. I am a product designer.\nRecruiter: Would you relocate?\nCandidate: No.\nRecruiter: They use Sketch. And you?\nCandidate: Figma, mostly.',
    fields: {
      current_title: {
        value: 'Product Designer',
        quotes: ['product designer'],
      },
      location: {
        value: 'Boise, ID',
        quotes: ['Boise'],
      },
      willing_to_relocate: {
        value: false,
        quotes: ['No'],
      },
      skills: {
        value: ['Figma'],
        quotes: ['Figma'],
      },
    },
    derived: {},
  },
  {
    text: 'Hallo, ich bin Buchhalterin und wohne in Kassel. Ich arbeite mit DATEV und Excel. Kündigungsfrist sechs Wochen. Ich suche eine Teilzeitstelle.',
    fields: {
      current_title: {
        value: 'Buchhalterin',
        quotes: ['Buchhalterin'],
      },
      location: {
        value: 'Kassel',
        quotes: ['Kassel'],
      },
      availability_days: {
        value: 42,
        quotes: ['sechs Wochen'],
      },
      employment_type: {
        value: ['part_time'],
        quotes: ['Teilzeitstelle'],
      },
      skills: {
        value: ['DATEV', 'Excel'],
        quotes: ['DATEV', 'Excel'],
      },
      motivation_text: {
        value: 'Ich suche eine Teilzeitstelle.',
        quotes: ['Ich suche eine Teilzeitstelle.'],
      },
      experience_text: {
        value: 'Ich arbeite mit DATEV und Excel.',
        quotes: ['Ich arbeite mit DATEV und Excel.'],
      },
    },
    derived: {},
  },
]
