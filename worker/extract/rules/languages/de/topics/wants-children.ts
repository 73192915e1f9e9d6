import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'no',
    despite: ['negated', 'wished'],
    said: [
      '(ich)? (will|mochte|mag) (ich)? keine (kinder|eigenen kinder|weiteren kinder)',
      '(kein|ohne) kinderwunsch',
    ],
  },
  {
    value: 'yes',
    despite: ['wished'],
    said: [
      '(ich)? (will|mochte|wunsche mir|hatte gerne) (noch|irgendwann|spater|gerne)? (kinder|eine familie|ein kind)',
      '^ kinderwunsch (vorhanden|ja|$)',
      '(mit|habe) kinderwunsch',
    ],
  },
  {
    value: 'yes',
    despite: ['wished'],
    said: [
      '^ kinder (:|=|-) (ja)? (bitte|gerne|irgendwann|spater)',
      'kinder (will|mochte) ich (aber|schon|auch)? (auf jeden|unbedingt|gerne|gern|irgendwann|$)',
      '^ kinderwunsch (:|=|-) (ja|vorhanden|gerne|unbedingt|spater)',
    ],
  },
  {
    value: 'no',
    despite: ['negated', 'wished'],
    said: ['^ kinderwunsch (:|=|-) (nein|kein|nicht)', 'keine (weiteren|eigenen)? kinder (mehr|geplant)'],
  },
  {
    value: 'maybe',
    despite: ['wished'],
    said: ['^ kinderwunsch (:|=|-) (vielleicht|offen|unentschieden|mal)'],
  },
  {
    value: 'no',
    despite: ['wished', 'negated'],
    said: [
      '(kein|keinen|ohne|auch kein) kinderwunsch ',
      '(will|mochte|plane|brauche) (auch|definitiv|wirklich|ich)? keine (mehr|kinder|haben) ',
      '(familienplanung|kinderplanung) (ist)? abgeschlossen ',
    ],
    confidence: 0.9,
  },
  {
    value: 'yes',
    despite: ['wished', 'negated'],
    said: [
      '(mochte|will|wunsche mir|hatte|wurde) ~ (kinder|eine familie|familie grunden|mama werden|papa werden|vater werden|mutter werden) ',
      'kinder (ja|gerne|gern|bitte) (,|$|irgendwann|spater)',
    ],
    confidence: 0.86,
  },
  {
    value: 'yes',
    despite: ['wished', 'negated'],
    said: [
      '(kinder|kind) (,)? (aber)? (mochte|will|wunsche mir|hatte|wurde) (aber|gern|gerne|noch|schon|spater|irgendwann)? (welche|eins|eines|gern|gerne|haben|mal|einmal) ',
      '(mochte|will|wunsche mir|hatte gern|hatte gerne) (aber|gern|gerne|noch|schon|spater|irgendwann)? (welche|eigene|eigene kinder) ',
    ],
    confidence: 0.88,
  },
]
