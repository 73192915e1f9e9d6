import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ['We raise a seed. Sofas, yeast, a trawler and a scalpel are in our shed.', null],
    ['Our fridge keeps vaccines cold and is leased to county governments. Raising a seed.', ['healthtech']],
    ['We are raising a seed round. Kelp is all there is in it, and breweries pay us.', ['aquaculture']],
    ['Undertakers pay us. We are raising a seed round.', ['funeral services']],
  ],
}
