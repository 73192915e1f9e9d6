import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELIGION: readonly Phrasing[] = [
  {
    value: 'none',
    despite: ['negated'],
    said: ['^ (religion|konfession|glaube) (:|=|-) (keine|ohne|konfessionslos|nein)'],
  },
  { value: '$1', said: ['^ (religion|konfession|glaube) (:|=|-) {=religions}'], confidence: 0.92 },
  {
    value: '$1',
    said: [
      '(ich bin|bin) (ein|eine|uberzeugter|uberzeugte|glaubige|glaubiger|praktizierende|praktizierender)? {=religions} ($|,|und|aber|erzogen|getauft)',
      '^ (katholisch|evangelisch|muslimisch|judisch|atheistisch|agnostisch|buddhistisch|christlich) ($|,|und|aber)',
    ],
    confidence: 0.9,
  },
  {
    value: 'none',
    despite: ['negated'],
    said: ['(nicht|kaum) (religios|glaubig)', '(konfessionslos|ohne konfession|ohne religion) '],
    confidence: 0.9,
  },
]
