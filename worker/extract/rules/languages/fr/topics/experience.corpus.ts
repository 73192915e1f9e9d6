import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'experience_text',
  whole: true,
  texts: [
    ['Je gère une équipe de huit personnes.', 'Je gère une équipe de huit personnes.'],
    ["J'ai travaillé dans des hôtels.", "J'ai travaillé dans des hôtels.", { industries: ['hospitality'] }],
    ["Je dirige la cuisine d'un hôpital.", "Je dirige la cuisine d'un hôpital."],
    ["J'ai développé des outils pour la banque.", "J'ai développé des outils pour la banque."],
    ["J'aime les chiens.", null],
  ],
}
