import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'business_models',
  texts: [
    ['Nous levons en seed. Les restaurants paient 90 euros par mois.', ['b2b']],
    ['Nous fabriquons un capteur pour les caves, nous levons en seed.', ['hardware']],
    ['Nous levons en seed, on garde 8 % de chaque commande.', ['marketplace']],
    ['Nous levons en seed à Lyon.', null],
  ],
}
