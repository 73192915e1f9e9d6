import type { Example } from '../../shared/example.ts'

/** Texts with what they state: what every extractor must read, and what a model is shown. */
export const datingV3Examples: readonly Example[] = [
  {
    text: '32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.',
    fields: {
      age: { value: 32, quotes: ['32'] },
      location: { value: 'New York, NY', quotes: ['NYC'] },
      relationship_goal: { value: 'serious', quotes: ['looking for someone serious'] },
      values_text: {
        value: '32, NYC, looking for someone serious.',
        quotes: ['32, NYC, looking for someone serious.'],
      },
      diet: { value: 'vegetarian', quotes: ['vegetarian'] },
      interests: { value: ['reading', 'running'], quotes: ['Reads', 'runs'] },
    },
    derived: { attachment_style: 'secure' },
  },
]
