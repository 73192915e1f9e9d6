import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'location',
  texts: [
    ['Vends chaise, 30 €, retrait à Bordeaux.', 'Bordeaux'],
    ['Vends vélo, 80 €, à retirer à Lyon.', 'Lyon'],
    ['Vends canapé, 90 €, près de Lille.', 'Lille'],
    ['Vends table, 40 €, retrait à Nantes.', 'Nantes'],
    ['Vends table, 40 €.', null],
    ['Vds vélo, 80 €, remise en main propre Grenoble.', 'Grenoble'],
  ],
}
