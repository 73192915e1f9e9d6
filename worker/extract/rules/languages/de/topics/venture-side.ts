import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody is a founder or an investor. */
export const VENTURE_SIDE: readonly Phrasing[] = [
  {
    value: 'founder',
    said: [
      '(wer kennt|suchen|suche) ~ (investor|investors|investoren|business angels|angel|angels|vcs|angel investors|lead|kapital|seed kapital)',
      '(wir bauen|wir entwickeln|wir suchen investoren|wir sammeln|wir raisen|wir fertigen|wir drucken|wir verkaufen|wir machen)',
      '(wir|ich) (sammeln|sammle|raisen|raise|suchen|suche|brauchen|brauche|nehmen) ~ {_sum}',
      '(unsere|meine) ~ (runde|seed runde|finanzierungsrunde|firma|startup|bewertung)',
      '(gesuch|gesucht|kapitalbedarf|finanzierungsbedarf|wir suchen|runde) (:)? ~ {_sum}',
      '(wandeldarlehen|mindestbeteiligung|gesuch)',
      '(grunder|grunderin|mitgrunder|mitgrunderin|grunderteam) (von|und|der|,|aus|bei)',
    ],
    confidence: 0.9,
  },
  {
    value: 'investor',
    said: [
      '(wir investieren|ich investiere|wir beteiligen uns|ich beteilige mich|wir finanzieren|investieren selbst|investiert selbst)',
      'kind (:|=|→|-) (investor|angel|backer)',
      '(ticketgrosse|beteiligungen) (:|von|zwischen|ab|bis)',
      '(ticket|tickets) (von|zwischen|ab|bis)',
      '(unser|mein) ~ (fonds|portfolio|beteiligungsgesellschaft|family office)',
      '(business angel|family office|beteiligungsgesellschaft|fonds) (,|aus|in|:|-|mit)',
    ],
    confidence: 0.9,
  },
]
