import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How the goods are handed over. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(afhalen|ophalen|af te halen|op te halen|ophalen kan|hentes|avhentes|hamtas|avhamtas|upphamtas|afhentes|ritiro|
        ritiro a mano|consegna a mano|solo a mano|da ritirare|odbior osobisty|odbior wlasny|osobni odber|noudetaan|
        noudettava|vain nouto|nouto|levantamento|retirada|em maos|entrega em maos|szemelyes atvetel)`,
      `(niet|geen|ingen|inte|non|nessuna|bez|ei|nao|nie) ~ (verzenden|verzending|sending|frakt|fragt|
        spedizione|spedisco|wysylki|wysylam|toimitusta|envio)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'shipping',
    despite: ['wished', 'other'],
    said: [
      `(verzenden|verzending|verzendkosten|opsturen|verstuurd|versturen|spedizione|spedisco|spediamo|sendes|kan sendes|
        sender gerne|skickas|fraktas|frakt|fragt|postitus|postitan|wysylka|wysylam|dobirka|zaslani|doprava|kargo|
        pwede lbc|via lbc)`,
    ],
    confidence: 0.85,
  },
  {
    value: 'local_delivery',
    despite: ['wished', 'other'],
    said: [
      `(kan bezorgen|thuisbezorgd|bezorging|bezorgen|kan leveres|kan levereras|consegna a domicilio|entrega
        ao domicilio)`,
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(verzenden|verzending|opsturen|bezorgen|ophalen|afhalen|spedizione|ritiro|frakt|sendes|skickas|
        levereres|
        wysylka|dobirka|zaslani|envio|toimitus|postitus) (is|e|er|ar|kan)? (:)? (niet|nee|non|no|nej|ej|inte|
        ikke|nie|niemozliwa|ne|nao|ei|esclusa|onmogelijk|impossibile)`,
    ],
  },
]
