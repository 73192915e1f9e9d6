import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'negotiable',
  texts: [
    ['Vendesi bici, 80 € trattabili.', true],
    ['Vendesi bici, 80 €, prezzo fisso.', false],
    ['Te koop: fiets, 80 €, vaste prijs.', false],
    ['Te koop: fiets, bieden vanaf 80 €.', true],
    ['Te koop: fiets, 80 €.', null],
    ['type=sell; item=Yamaha piano; price=1400; curr=BRL; aceita proposta=sim', true],
  ],
}
