import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'pets',
  whole: true,
  texts: [
    ["J'ai une chatte et un jardin.", ['cat']],
    ["J'ai deux chiens.", ['dog']],
    ["J'ai un chien.", ['dog']],
    ["J'ai deux chats.", ['cat']],
    ["J'ai une chatte.", ['cat']],
    ["J'ai trois chiens.", ['dog']],
    ['Ma voisine a un chat.', null],
    ['Ma sœur a un chat.', null],
    ["Un lapin qui s'appelle Robespierre.", ['rabbit']],
    ["J'ai deux poules.", ['chicken']],
    ['Le chien du voisin.', null],
  ],
}
