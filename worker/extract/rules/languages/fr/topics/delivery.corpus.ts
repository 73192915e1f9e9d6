import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'delivery',
  texts: [
    ['Vends vélo, 80 €, remise en main propre.', ['pickup']],
    ['Vends appareil photo, 150 €, livraison possible.', ['shipping']],
    ['Vends canapé, 90 €, à retirer à Lyon.', ['pickup']],
    ['Vends portable, 200 €, envoi en Colissimo.', ['shipping']],
    ['Vends portable, 200 €.', null],
    ["Vends bureau, 20 €, pas d'envoi.", ['pickup']],
    ['Vends bureau, 20 €, je peux livrer.', ['local_delivery']],
  ],
}
