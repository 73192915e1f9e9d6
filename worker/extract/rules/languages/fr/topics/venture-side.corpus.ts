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
    ['Levée en cours : 2,5 M€ en série A. On fabrique un capteur.', 'founder'],
    ['Merci pour le dossier. Nous entrons en amorçage, de 200 à 600 k€.', 'investor'],
    ['Levée en cours : 2,5 M€, capteurs.', 'founder'],
    ['Nous cherchons 2 M€ pour notre startup.', 'founder'],
    ['J’investis en amorçage, tickets de 100 à 300 k€.', 'investor'],
    ['Nous sommes un fonds, jamais en tête, tickets de 200 k€.', 'investor'],
  ],
}
