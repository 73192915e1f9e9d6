import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'side',
  texts: [
    ['Nous investissons, Seed, SaaS.', 'investor'],
    ['Nous construisons SaaS, Seed.', 'founder'],
    ['Nous développons fintech, pre-seed.', 'founder'],
    ['Nous développons une plateforme pour banques, Seed.', 'founder'],
    ['Nous levons un Seed.', 'founder'],
    ['Je connais des investisseurs.', null],
  ],
}
