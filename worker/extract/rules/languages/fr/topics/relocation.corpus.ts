import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'willing_to_relocate',
  whole: true,
  texts: [
    ['Je suis mobile sur toute la France.', true],
    ['Je ne veux pas déménager.', false],
    ['prêt à déménager', true],
    ['pas de déménagement', false],
    ['Je ne souhaite pas déménager', false],
    ['Prêt à déménager.', true],
    ['Mobile sur toute la France.', true],
    ['Je peux déménager.', true],
    ['Pas de mobilité.', false],
    ['Mon frère a déménagé.', null],
    ['Un déménagement ne me pose aucune difficulté.', true],
    ['Je ne déménage pas.', false],
    ['Je souhaite rester à Lyon.', false, { location: 'Lyon' }],
    ["J'ai déménagé à Lyon en 2020.", null, { location: 'Lyon' }],
    ['Je suis mobile, permis B.', null],
  ],
}
