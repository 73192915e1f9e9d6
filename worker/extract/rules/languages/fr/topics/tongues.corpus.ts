import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'languages',
  whole: true,
  texts: [
    ['Français, espagnol courant.', ['french', 'spanish']],
    ['Je parle anglais couramment.', ['english']],
    ['Français langue maternelle, anglais courant', ['french', 'english']],
    ['Espagnol : scolaire', ['spanish']],
    ["J'apprends l'italien.", null],
  ],
}
