import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'delivery',
  texts: [
    ['Te koop: fiets, 80 €, ophalen in Gent.', ['pickup']],
    ['Te koop: laptop, 200 €, verzenden kan.', ['shipping']],
    ['Te koop: bed, 60 €, niet verzenden.', ['pickup']],
    ['Vendesi bici, 80 €, solo ritiro a mano.', ['pickup']],
    ['Selges: sofa, 900 kr. Hentes i Drammen.', ['pickup']],
    ['Säljes: kamera, 900 kr. Skickas gärna.', ['shipping']],
    ['Te koop: kast, 50 €, bezorgen in overleg.', ['local_delivery']],
    ['Te koop: kast, 50 €.', null],
    ['Te koop: fiets, 80 €, verzenden niet mogelijk, ophalen in Gent.', ['pickup']],
    ['Vendesi bici, 80 €, spedizione non disponibile, ritiro a Torino.', ['pickup']],
    ['Säljes: cykel, 800 kr, skickas ej, hämtas i Malmö.', ['pickup']],
  ],
}
