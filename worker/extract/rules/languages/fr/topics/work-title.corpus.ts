import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'current_title',
  whole: true,
  texts: [
    ['Je suis électricien à Lyon.', 'Électricien', { location: 'Lyon' }],
    [
      'Je suis développeuse web à Rennes depuis 2019.',
      'Développeuse Web',
      { years_experience: 7, location: 'Rennes' },
    ],
    [
      'Actuellement chef de projet chez un éditeur de logiciels.',
      'Chef de Projet',
      { industries: ['software'] },
    ],
    ['Je travaille comme comptable.', 'Comptable'],
    ['Je suis développeuse web à Rennes.', 'Développeuse Web', { location: 'Rennes' }],
    ['Actuellement chef de projet.', 'Chef de Projet'],
    ['En poste comme électricien.', 'Électricien'],
    ['Mon frère est cuisinier.', null],
  ],
}
