import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether inputs may be stored. */
export const DATA_KEPT: readonly Phrasing[] = [
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      '(keine speicherung|nicht gespeichert|nichts gespeichert|nicht aufbewahrt|nicht protokolliert|nicht behalten|nicht aufgehoben)',
      '(sofort|danach|umgehend|direkt|gleich) (wieder)? (geloscht|verworfen|vernichtet)',
      '(speichern|speichert|behalten|behalt|protokollieren) (wir|der agent|er|nichts|keine|nicht) (nichts|keine|nicht)?',
      '(werden|wird|sind|ist) ~ (geloscht|verworfen|vernichtet)',
      '(durfen|darf) (nicht|nichts|keine) ~ (gespeichert|aufbewahrt|behalten|bleiben)',
      '(wir)? (speichern|behalten) (nichts|keine daten)',
      '(keine|ohne) (protokolle|logs|aufbewahrung|datenspeicherung|speicherung)',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    despite: ['wished', 'other', 'asked'],
    said: [
      '(werden|wird|bleiben|bleibt) ~ (gespeichert|aufbewahrt|archiviert|protokolliert)',
      '(speicherung|aufbewahrung) (erlaubt|ok|in ordnung|{_days})',
      '(durfen|darf) (gespeichert|aufbewahrt|behalten) werden',
    ],
    confidence: 0.88,
  },
]
