import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether the price is negotiable. */
export const NEGOTIABLE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other'],
    said: [
      `(bieden|bieden vanaf|bod vanaf|notk|n o t k|trattabile|trattabili|prezzo trattabile|prutbar|pruttbar|
        prut|
        do negocjacji|cena do negocjacji|do uzgodnienia|negociavel|aceito propostas|aceito ofertas|aceita
        propostas|aceita proposta|aceito proposta|aceita oferta|aceito oferta|nego tipis|boleh nego|slight
        nego|nego|bisa nego|
        gi bud|kom med et bud|lagg ett bud|tee tarjous)`,
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(vaste prijs|prijs is vast|niet bieden|non trattabile|non trattabili|prezzo fisso|prezzo non trattabile|
        fast pris|fast prijs|ej prutbar|bez negocjacji|cena ostateczna|cena stala|preco fixo|nao negociavel|harga pas|net nego)`,
    ],
    confidence: 0.9,
  },
]
