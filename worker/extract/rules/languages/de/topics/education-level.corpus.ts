import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'education',
  whole: true,
  texts: [
    ['Ausbildung zum Mechatroniker abgeschlossen.', 'trade_school'],
    ['Ausbildung zum Mechatroniker, abgeschlossen 2015', 'trade_school'],
    ['Abitur 2011', 'high_school'],
    ['Ich habe einen Master in Physik', 'masters'],
    ['Promoviert in Chemie.', 'doctorate'],
    ['Studium abgebrochen, danach Lehre zum Koch.', 'trade_school'],
    ['Meine Schwester hat Abitur.', null],
  ],
}
