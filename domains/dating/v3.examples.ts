import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
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
  {
    text: 'My mom is a nurse and my brother lives in Tokyo. I used to smoke. I want to become a chef.',
    fields: {
      values_text: { value: 'I want to become a chef.', quotes: ['I want to become a chef.'] },
    },
    derived: {},
  },
  {
    text: "i'm a 42 y/o widow with two kids and an old beagle 🐶 i clean houses in dayton, ohio. i am 5'4 and i do not drink.",
    fields: {
      age: { value: 42, quotes: ['42'] },
      gender: { value: 'woman', quotes: ["i'm a 42 y/o widow"] },
      location: { value: 'Dayton, OH', quotes: ['dayton, ohio'] },
      relationship_status: { value: 'widowed', quotes: ["i'm a 42 y/o widow"] },
      has_children: { value: true, quotes: ['widow with two kids'] },
      occupation: { value: 'house cleaner', quotes: ['i clean houses'] },
      drinking: { value: 'never', quotes: ['i do not drink'] },
      height_cm: { value: 163, quotes: ["5'4"] },
      pets: { value: ['dog'], quotes: ['beagle'] },
    },
    derived: {},
  },
  {
    text: 'I moved from Lyon to Montréal last spring. I speak French and English, I went vegan, I quit smoking. Commitment scares me, and I need a lot of space.',
    fields: {
      location: { value: 'Montréal', quotes: ['Montréal'] },
      diet: { value: 'vegan', quotes: ['I went vegan'] },
      smoking: { value: 'never', quotes: ['I quit smoking'] },
      languages: { value: ['french', 'english'], quotes: ['French', 'English'] },
      values_text: {
        value: 'Commitment scares me, and I need a lot of space.',
        quotes: ['Commitment scares me, and I need a lot of space.'],
      },
    },
    derived: { attachment_style: 'avoidant' },
  },
]
