import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'business_models',
  texts: [
    ['We are founders. Model: B2B, hardware-enabled', ['b2b', 'hardware']],
    ["We're building B2B SaaS for clinics, seed.", ['b2b']],
    ['We run a marketplace for used machines, pre-seed.', ['marketplace']],
    ['We are building a consumer subscription app for families, seed.', ['b2c']],
    ['Our product is open source, raising a seed round.', ['open_source']],
    ["We're building tools for clinics, seed.", null],
  ],
}
