import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'pets',
  whole: true,
  texts: [
    ['Tengo una perra.', ['dog']],
    ['Tengo dos perros.', ['dog']],
    ['Tengo un perro.', ['dog']],
    ['Tengo dos gatos.', ['cat']],
    ['Tengo una gata.', ['cat']],
    ['Tengo tres perros.', ['dog']],
    ['Mi vecina tiene un gato.', null],
    ['Tengo un gato y mi vecina tiene dos perros.', ['cat']],
    ['Tengo dos perros y un loro.', ['dog', 'parrot']],
    ['El perro de mi hermana.', null],
  ],
}
