import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '^ (nichtraucher|nichtraucherin)',
      '(ich)? rauche (ich)? nicht',
      '(ich bin|bin) (nichtraucher|nichtraucherin)',
    ],
  },
  {
    value: 'sometimes',
    said: [
      '(ich rauche|rauche) (gelegentlich|manchmal|ab und zu|selten|nur auf partys)',
      '^ (gelegenheitsraucher|gelegenheitsraucherin)',
    ],
  },
  {
    value: 'often',
    said: ['(ich bin|bin|^) (raucher|raucherin) ($|,)'],
  },
  {
    value: 'often',
    despite: ['asked'],
    said: ['rauche (viel|taglich|jeden tag)'],
  },
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '^ (raucher|rauchen|rauche|rauchst du|raucht) (:|=|-)? (nein|nie|nicht|niemals|nichtraucher|nichtraucherin)',
      '(nichtraucher|nichtraucherin|rauchfrei) ',
      '(ich)? rauche (ich)? (nicht|nie) ',
      'nicht (mehr)? rauchend',
      '(fruher|jahrelang|lange) (habe ich)? (geraucht|raucher) , (heute|jetzt|inzwischen)? nicht mehr',
    ],
  },
  {
    value: 'sometimes',
    said: [
      '^ (raucher|rauchen) (:|=|-)? (gelegentlich|manchmal|selten|ab und zu)',
      'rauche (nur|mal)? (gelegentlich|manchmal|selten|ab und zu|auf partys)',
    ],
  },
  {
    value: 'often',
    said: [
      '^ (raucher|rauchen) (:|=|-) (ja|regelmassig|taglich)',
      '(ich rauche|^ rauche|ja rauche) (leider|noch|leider noch|gern|gerne|immer noch) ',
    ],
  },
]
