import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'location',
  texts: [
    ['Somos uma startup de Curitiba captando R$ 2 milhões.', 'Curitiba'],
    ['Invisto como anjo. Moro no Recife.', 'Recife'],
    ['Siamo una startup di Torino, cerchiamo 1 milione di euro.', 'Turin'],
    ['Wij zijn een startup uit Utrecht en zoeken 800.000 euro.', 'Utrecht'],
    ['Vi är en startup i Malmö och söker 5 mkr.', 'Malmö'],
    ['Vi er en startup i Aarhus og søger 5 mio. kr.', 'Aarhus'],
    ['Somos uma startup captando R$ 2 milhões com clientes em Curitiba.', null],
  ],
}
