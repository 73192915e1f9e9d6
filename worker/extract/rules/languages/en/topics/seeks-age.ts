import type { Phrasing } from '../../../../../../shared/reader.ts'

const AGES = [
  `(between|ages|aged|age|from|women|woman|men|man|guys|guy|girls|girl|someone|ladies|lady|gentleman|
    bloke|fella|groom|bride|partner|people|range|me) (the ages of|for|who is|aged|age|ages|between|,|of|
    is|from|about|around|roughly)? {adult} (-|–|to|and|through) (about|around)? {adult}`,
  '(range|seeking|looking for|interested in|prefers|preferably) (:|is)? ~ {adult} (-|–|to|and) {adult}',
]

const ANSWERED_AGES = [
  `(ages|aged|age|between|range|gentleman|gentlemen|lady|ladies|man|men|woman|women|guy|guys|girl|
    girls|bloke|fella|someone|seeking|seeks|looking for|partner) (the ages of|aged|:|,)? {adult} (-|–|
    to|and|a) {adult}`,
  '(ages|aged|age range|gentleman|gentlemen|lady|ladies|man|men|woman|women|guy|guys|girl|girls|bloke|fella|someone|somebody|anyone|people|partner|range) (is|of|,|:|around)? {number} (-|–) {number}',
  '%d_range {adult} (to|and) {adult}',
  '%d_range {number} (-|–) {number}',
]

const RANGED = `(about you|you|seeks|seeking|looking for|for|preferably|ideally|aged|ages|age|age range|between|boy|
    girl|brother|sister|somebody|someone|anyone|people|woman|man|lady|guy|gent|gentleman|female|male|
    men|women|partner|guys|girls|ladies|set|range)`

const SEEKS_AGE: readonly string[] = [
  `${RANGED} (:|,|of|aged|ages|from|who is|around|approx|roughly|about)? {adult} (-|–|—|to|and|till|/) {adult}`,
  `${RANGED} (:|,)? {number} (-|–) {number}`,
]

export const SEEKS_AGE_MIN: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: AGES,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(no one|nobody|not|noone|none) (under|younger than|below) {adult}',
      '(someone|woman|women|man|men|lady|ladies|guy|guys|partner|people) (who is|aged|,)? (over|at least|older than|above) {adult}',
      '(lady|ladies|women|woman|men|man|guys|someone|gentleman) (,)? {adult} (+|plus|and up|and over|or over|or older|and older)',
    ],
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: ANSWERED_AGES,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: ['ages {adult} (+|plus|and (up|over|older))', '^ over {adult} (only|please)'],
  },
  { value: '$1', said: SEEKS_AGE, despite: ['wished', 'other', 'asked'], confidence: 0.88 },
]

export const SEEKS_AGE_MAX: readonly Phrasing[] = [
  {
    value: '$2',
    despite: ['wished', 'other'],
    said: AGES,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(no one|nobody|not|noone) (over|older than|above) {adult}',
      '(someone|man|woman|men|women|partner|guy|guys) (who is|aged|,)? (under|younger than|up to|below|at most) {adult}',
    ],
  },
  {
    value: '$2',
    despite: ['wished', 'other', 'asked'],
    said: ANSWERED_AGES,
  },
  { value: '$2', said: SEEKS_AGE, despite: ['wished', 'other', 'asked'], confidence: 0.88 },
]
