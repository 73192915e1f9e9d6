import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'colors',
  texts: [
    ['Ich suche ein Sofa in blau.', ['blue']],
    ['Suche Jacke, Farbe: schwarz', ['black']],
    ['Suche Rucksack, Farbe grün, unter 60 €', ['green']],
    ['Ich suche eine Lampe, kein rot.', null],
    ['Ich suche einen Stuhl.', null],
    ['Suche Kinderwagen, am liebsten dunkelgrün.', ['green']],
    ['Ich suche ein Kissen, bitte nichts in Rosa.', null, { dislikes: ['pink'] }],
    ['Ich suche eine Lampe, am liebsten in Dunkelgrün oder Türkis.', ['green', 'turquoise']],
  ],
}
