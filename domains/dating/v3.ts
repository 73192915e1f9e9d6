import { type Derivation, defineDomain, type Known } from '../../shared/domain.ts'
import { headText } from '../../shared/head-text.ts'

const GENDERS = ['woman', 'man', 'nonbinary']

export const datingV3 = defineDomain({
  name: 'dating',
  version: 'dating.v3',
  head: { name: 'dating', version: 'dating-2026-05-01' },
  personal: true,
  fields: {
    age: {
      kind: 'hard',
      type: 'integer',
      required: true,
      priority: 'high',
      description: 'Age in years now.',
      minimum: 18,
      maximum: 120,
      unit: 'years',
      read: { by: 'topic', topic: 'age' },
    },
    gender: {
      kind: 'hard',
      type: 'enum',
      required: true,
      priority: 'high',
      description: 'Stated, or plain from how they describe themself.',
      values: GENDERS,
      read: { by: 'topic', topic: 'gender' },
    },
    location: {
      kind: 'hard',
      type: 'string',
      required: true,
      priority: 'high',
      description:
        'Where they live now, the most specific place stated; "City, ST" for unambiguous US cities.',
      read: {
        by: 'first',
        of: [
          { by: 'topic', topic: 'location' },
          { by: 'topic', topic: 'whereabouts' },
        ],
      },
    },
    relationship_goal: {
      kind: 'hard',
      type: 'enum',
      priority: 'medium',
      description: 'What they look for.',
      values: ['serious', 'marriage', 'casual', 'friendship', 'unsure'],
      read: { by: 'topic', topic: 'relationship_goal' },
    },
    values_text: {
      kind: 'soft',
      type: 'string',
      priority: 'medium',
      description: 'Sentences on what matters to them, how they live and what they seek.',
      read: { by: 'sentences', topic: 'values' },
    },
    attachment_style: {
      kind: 'derived',
      type: 'enum',
      priority: 'low',
      description: 'From stated behaviour towards closeness and commitment.',
      values: ['secure', 'anxious', 'avoidant', 'disorganized'],
      read: { by: 'topic', topic: 'attachment_style' },
    },
    seeks_gender: {
      kind: 'hard',
      type: 'array',
      priority: 'medium',
      description: 'Whom they look for.',
      items: { type: 'enum', values: GENDERS },
      read: { by: 'topic', topic: 'seeks_gender' },
    },
    seeks_age_min: {
      kind: 'hard',
      type: 'integer',
      priority: 'medium',
      description: 'Youngest age they look for.',
      minimum: 18,
      maximum: 120,
      unit: 'years',
      read: { by: 'topic', topic: 'seeks_age_min' },
    },
    seeks_age_max: {
      kind: 'hard',
      type: 'integer',
      priority: 'medium',
      description: 'Oldest age they look for.',
      minimum: 18,
      maximum: 120,
      unit: 'years',
      read: { by: 'topic', topic: 'seeks_age_max' },
    },
    relationship_status: {
      kind: 'hard',
      type: 'enum',
      priority: 'medium',
      description: 'The present state.',
      values: ['single', 'divorced', 'widowed', 'separated', 'in_relationship', 'engaged', 'married'],
      read: { by: 'topic', topic: 'relationship_status' },
    },
    has_children: {
      kind: 'hard',
      type: 'boolean',
      priority: 'medium',
      description: 'True if they say they have children, false if they say they have none.',
      read: { by: 'topic', topic: 'has_children' },
    },
    wants_children: {
      kind: 'hard',
      type: 'enum',
      priority: 'medium',
      description: 'Whether they want children, or more of them.',
      values: ['yes', 'no', 'maybe'],
      read: { by: 'topic', topic: 'wants_children' },
    },
    occupation: {
      kind: 'hard',
      type: 'string',
      priority: 'medium',
      description: 'Present job in a few words, singular, lower case.',
      read: { by: 'topic', topic: 'occupation', keep: 'first' },
    },
    education: {
      kind: 'hard',
      type: 'enum',
      priority: 'low',
      description: 'Highest completed.',
      values: ['high_school', 'trade_school', 'some_college', 'bachelors', 'masters', 'doctorate'],
      read: { by: 'topic', topic: 'schooling' },
    },
    diet: {
      kind: 'hard',
      type: 'enum',
      priority: 'low',
      description: 'How they eat.',
      values: ['omnivore', 'vegetarian', 'vegan', 'pescatarian', 'kosher', 'halal', 'gluten_free'],
      read: { by: 'topic', topic: 'diet' },
    },
    smoking: {
      kind: 'hard',
      type: 'enum',
      priority: 'low',
      description: 'How often they smoke.',
      values: ['never', 'sometimes', 'often'],
      read: { by: 'topic', topic: 'smoking' },
    },
    drinking: {
      kind: 'hard',
      type: 'enum',
      priority: 'low',
      description: 'How often they drink alcohol.',
      values: ['never', 'socially', 'often'],
      read: { by: 'topic', topic: 'drinking' },
    },
    religion: {
      kind: 'hard',
      type: 'string',
      priority: 'low',
      description: 'As stated, lower case; "none" where they say they are not religious.',
      read: { by: 'topic', topic: 'religion' },
    },
    height_cm: {
      kind: 'hard',
      type: 'integer',
      priority: 'low',
      description: 'Height.',
      minimum: 120,
      maximum: 230,
      unit: 'cm',
      read: { by: 'topic', topic: 'height' },
    },
    pets: {
      kind: 'hard',
      type: 'array',
      priority: 'low',
      description: 'Kinds of animals they have, singular.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'pets' },
    },
    languages: {
      kind: 'hard',
      type: 'array',
      priority: 'low',
      description: 'Languages they speak: English names, lower case.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'languages' },
    },
    interests: {
      kind: 'soft',
      type: 'array',
      priority: 'medium',
      description: 'Activities and tastes in their words, short.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'interests' },
    },
  },
  derive: (known) => attachmentStyle(known),
  headText: ({ relationship_goal, values_text, interests, diet, religion, occupation, wants_children }) =>
    headText({
      'Looking for': relationship_goal,
      Values: values_text,
      Interests: interests,
      Occupation: occupation,
      Diet: diet,
      Religion: religion,
      'Wants children': wants_children,
    }),
  match: {
    version: 'dating.lm.2026-05-01',
    isMutual: true,
    // From real dates (docs/learning.md): most of what a profile states says little about who likes whom.
    prior: {
      'gap:age': 0.6,
      'shared:interests': 0.4,
      'same:relationship_goal': 0.1,
      distance: 0.2,
      cosine: 0.2,
    },
    wishes: [
      { wish: 'seeks_gender', of: 'gender', holds: 'includes' },
      { wish: 'seeks_age_min', of: 'age', holds: 'at_least' },
      { wish: 'seeks_age_max', of: 'age', holds: 'at_most' },
    ],
    features: [
      { by: 'same', field: 'relationship_goal', weight: 3 },
      { by: 'same', field: 'wants_children', weight: 2.5 },
      { by: 'gap', field: 'age', span: 15, weight: 2 },
      { by: 'distance', halfKm: 25, weight: 2 },
      { by: 'shared', field: 'interests', weight: 2 },
      { by: 'same', field: 'religion', weight: 1 },
      { by: 'shared', field: 'languages', weight: 1 },
      { by: 'steps', field: 'smoking', weight: 1 },
      { by: 'steps', field: 'drinking', weight: 0.5 },
      { by: 'same', field: 'diet', weight: 0.5 },
      { by: 'same', field: 'has_children', weight: 0.5 },
      { by: 'steps', field: 'education', weight: 0.5 },
      { by: 'shared', field: 'pets', weight: 0.5 },
      { by: 'recency', halfDays: 30, weight: 0.5 },
      { by: 'completeness', weight: 0.5 },
    ],
  },
})

/** Two opposite cues give `disorganized`. A wish for commitment alone is a weak sign of `secure`. */
function attachmentStyle({ fields, cues }: Known): Derivation[] {
  const stated = cues.filter((cue) => cue.field === 'attachment_style')
  const styles = new Set(stated.map((cue) => cue.value))
  if (styles.has('anxious') && styles.has('avoidant')) return [derived('disorganized', 0.5)]
  const last = stated.at(-1)
  if (last) return [{ ...derived(String(last.value), last.confidence), cues: [last] }]
  const goal = fields.relationship_goal
  if (goal !== 'serious' && goal !== 'marriage') return []
  return [{ ...derived('secure', 0.5), from: ['relationship_goal'] }]

  function derived(value: string, confidence: number): Derivation {
    return { field: 'attachment_style', value, confidence, from: [], cues: stated }
  }
}
