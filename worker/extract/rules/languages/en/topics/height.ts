import type { Phrasing } from '../../../../../../shared/reader.ts'

export const HEIGHT: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'i (am|stand|measure) (about|around|only|at|a|like)? {height}',
      'i am ~ {height} tall',
      'i am {bareheight} (tall|$)',
      '^ (about|around)? {height}',
      '^ (height|ht) (:|-|is)? ({height}|{bareheight})',
      '(i am|^) ~ (tall|short) (,|-|at|:) {height}',
      'my height is ({height}|{bareheight})',
      '@AM ~ (and|at|,|but) {height}',
      '^ {spokenheight} $',
      '(say|mention|add) i am {height}',
    ],
  },
  {
    value: '$1',
    said: [
      '^ %d_height (i am|about|around)? ({height}|{bareheight})',
      '(height|ht) (:|=|-) ({height}|{bareheight})',
      '(i am|,) {height} (,|$|tall)',
    ],
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: ['(must be|should be|over|under|taller than|at least|above|below|be) {height}'],
  },
  {
    value: '$1',
    said: [
      '{height} (tall|of|in (heels|boots|socks|shoes)|barefoot|without shoes|with shoes|on a good day|ish)',
      '(a|an|all) {height} (of|man|woman|guy|giant|girl|bloke|dude)',
      '(i am|^|and) (really|actually)? {height} ',
      '^ (height|ht|tall|taille|grosse|altura|estatura) (cm|in cm)? (:|=|-|is)? {metricheight}',
      '^ %d_height {metricheight}',
      '^ {metreheight} ($|,)',
    ],
    confidence: 0.9,
  },
  { value: '$1', said: ['i am {metricheight} (and|but|tall|$|,)'], confidence: 0.85 },
  {
    value: '$1',
    said: ['(tall|stand|standing|height|tall as) (@open|:|=|at)? ({height}|{bareheight}|{metricheight}) '],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: [
      '(as|being|am|i am) (a|an) {height} ',
      '(bloke|guy|man|woman|girl|lady|lad|lass) (@open) ({height}|{metricheight}) ',
      '^ {height} (because|if|in|and|,|$|on)',
    ],
    confidence: 0.9,
  },
]
