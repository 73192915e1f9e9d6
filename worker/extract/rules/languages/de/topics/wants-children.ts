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
]
