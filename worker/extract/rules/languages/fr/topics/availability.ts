import type { Phrasing } from '../../../../../../shared/reader.ts'

export const AVAILABILITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '{days} (de preavis|preavis)',
      '%availability (a partir de|a partir du|on)? {date}',
      '(preavis|preavis est|preavis (est)? de) (:|de|est)? {days}',
      '(disponible|dispo|commencer|demarrer) ~ (en|dans|sous) {days}',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: [
      '(disponible|dispo|libre|commencer|demarrer) (des|le|a partir de|a partir du|a compter du|ce)? {soon}',
    ],
    confidence: 0.86,
  },
  {
    value: 0,
    despite: ['wished', 'other'],
    said: [
      '%availability (immediate|immediatement|immediate|tout de suite|de suite)',
      '(disponible|disponibilite) (immediatement|immediate|tout de suite|de suite|des maintenant)',
    ],
    confidence: 0.93,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      'disponible (date)? (:)? (on|a partir de|le|a partir du|des)? {date}',
      '%availability (on|a partir de|le|a partir du|des)? {date}',
      '(disponible|dispo|disponibilite) ~ (a partir de|en|des|a partir du|le)? {date}',
    ],
    confidence: 0.88,
  },
]
