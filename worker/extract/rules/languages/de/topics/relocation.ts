import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELOCATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      '(kann|konnte|wurde) (ich)? (auch|gerne|jederzeit)? umziehen',
      '(umzug|ortswechsel|wohnortwechsel) (ware|ist)? (gerne|jederzeit|denkbar|moglich|okay|ok|in ordnung)',
      '(ich bin|bin) (ortlich|raumlich|regional|bundesweit|deutschlandweit|europaweit)? (flexibel|mobil|umzugsbereit) $',
      'nach {_place} (wurde|konnte) ich (auch)? (ziehen|umziehen|wechseln)',
      'umzug (ist|ware|ist fur mich|ware fur mich)? (moglich|kein problem|denkbar|vorstellbar|kein thema|ja)',
      '(umzugsbereit|bundesweit mobil)',
      '(offen|bereit) fur (einen)? (umzug|ortswechsel)',
      '(ziehe|wurde|konnte|kann) (auch|gerne|gern|jederzeit|sofort)? (nach {_named}|fur den job|fur die stelle)? (ziehen|umziehen) ($|,)',
      'umzug (nach {_named})? (gerne|gern|jederzeit|problemlos|kein problem|ok|okay|moglich)',
      'bereit (umzuziehen|zu einem umzug|fur einen umzug)',
      'ich (wurde|wurde auch|kann) ~ umziehen',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    despite: ['wished'],
    said: ['%relocate (ja|gerne|gern|jederzeit|kein problem|klar)'],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated', 'other'],
    said: ['umzug (nicht|ausgeschlossen)'],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: [
      'umzug nein',
      '(umziehen|umzug|ortswechsel|umsiedeln) (:)? (no|nee|ne|nein|nicht|auf keinen fall|lieber nicht) ($|,|will|mochte|ist|geht)',
      '%relocate (nee|ne|nein|lieber nicht|auf keinen fall)',
      '(nicht|kein|keine) ~ (umzug|umziehen|ortswechsel|umzugsbereitschaft)',
      '(bleibe|bleiben|will|mochte) (gerne|gern)? in {_bareplace} (bleiben|wohnen bleiben)',
      'umzug (kommt|ist|steht|ware) ~ (fur|mich|uns|derzeit|aktuell)? (mich|uns)? ~ (nicht|ausgeschlossen|kein thema)',
      '(nicht|kein) (umziehen|umzug|umzugsbereit|wegziehen)',
      'umziehen (mochte|will|kann|werde) (ich|wir) (aber|leider|jedoch)? nicht',
      '(ortsgebunden|kein umzug)',
    ],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'negated', 'other'],
    said: [
      '(umzugsbereit|umzugsbereitschaft|umzug) (:|=|-)? (nein|nicht|keine|nicht vorhanden)',
      'nicht umzugsbereit',
    ],
    confidence: 0.93,
  },
  {
    value: true,
    despite: ['wished'],
    said: ['(umzugsbereit|umzugsbereitschaft|umzug) (:|=|-) (ja|vorhanden|moglich|gegeben)'],
    confidence: 0.93,
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      `(ein|der|einen) (umzug|ortswechsel) ~ (nach {_place})? (ware|ist|stellt|kommt|kann) ~ (kein problem|kein hindernis|
        moglich|denkbar|vorstellbar|in frage|infrage|gut vorstellbar|problemlos)`,
      'umzug nach {_place} (ware|ist) ~ (kein problem|moglich|denkbar|vorstellbar|kein hindernis|kein thema|fur mich kein problem)',
      '(zum|zu einem) umzug (bereit|gerne bereit)',
      '(ziehe|wurde|kann) (gerne|gern|auch|jederzeit)? (nach {_place})? (um|umziehen) ($|,)',
    ],
    confidence: 0.9,
  },
]
