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
  ],
}
