import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SEEKS_GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    despite: ['wished', 'other'],
    said: [
      '@SEEK (a|an|the|my|to meet a|to meet|other|some|that)? ~ (woman|women|girl|girls|lady|ladies|female|females|wife|girlfriend|gal|lassie|bride) >',
      '(interested in|into|seeking|attracted to|dating|date|prefer|prefers|iso|meet) (a|an|the|only)? ~ (woman|women|girls|ladies|females|lady)',
      '(m|male|man|f|female|woman) (4|for|seeking|looking for) (f|w|female|woman|women)',
      '@AM (a)? ~ lesbian',
      '^ (women|ladies|woman|girls) (only|, (please|{adult})|{adult})',
      '@AM (a)? straight (man|guy|male|dude)',
      '(would|should) (love|like) to meet (a|an) ~ (woman|lady|girl|lassie)',
      'if you are a ~ (woman|girl|lady)',
    ],
  },
  {
    value: 'man',
    despite: ['wished', 'other'],
    said: [
      '@SEEK (a|an|the|my|to meet a|to meet|other|some|that)? ~ (man|men|guy|guys|gentleman|gentlemen|male|males|husband|boyfriend|bloke|fella|groom|lad) >',
      '(interested in|into|seeking|attracted to|dating|date|prefer|prefers|iso|meet) (a|an|the|only)? ~ (man|men|guys|males|gentleman|gentlemen)',
      '(f|female|woman|w|m|male|man) (4|for|seeking|looking for) (m|male|man|men)',
      '@AM (a)? ~ gay (man|guy|male)',
      '^ (men|man|gentlemen|guys) (only|, (please|{adult})|{adult})',
      '@AM (a)? straight (woman|girl|female|lady)',
      '(would|should) (love|like) to meet (a|an) ~ (man|gentleman|guy|fella|bloke)',
      'if you are a ~ (man|guy|gentleman)',
    ],
  },
  {
    value: 'nonbinary',
    despite: ['wished', 'other'],
    said: [
      '@SEEK (a|an)? ~ (nonbinary|non binary|enby|enbies)',
      '(interested in|into|attracted to|and|or) (nonbinary|non binary|enbies)',
    ],
  },
  {
    value: 'woman',
    despite: ['wished', 'other', 'asked'],
    said: [
      '^ %d_seek ~ (women|woman|females|ladies|girls)',
      '(lesbian|straight (man|guy|male|bloke)|gay woman|gay girl)',
      '(interested in|looking for|seeking|seeks|into) (:)? ~ (women|woman|ladies|lady|girls|females)',
      '(men and|guys and|men or|boys and|guys or|boys or|men ,|man or) (women|girls|woman)',
      '(marry|wife|girlfriend) (inshallah|god willing|material)',
      '(women|ladies) (only)? (please|{_adult}|over|under|aged|between)',
      '(companion|partner) , (a)? (lady|woman)',
      '@SEEK (a|my)? (wife|girlfriend)',
    ],
  },
  {
    value: 'man',
    despite: ['wished', 'other', 'asked'],
    said: [
      '^ %d_seek ~ (men|man|males|gentlemen|guys|boys)',
      '(gay (guy|man|male|dude|bloke|lad)|straight (woman|girl|lady|female))',
      '(interested in|looking for|seeking|seeks|into) (:)? ~ (men|man|guys|gentlemen|gentleman|males)',
      '(women and|girls and|women or|girls or|women ,) (men|guys|boys)',
      '(dates|date|fun|relationship|friendship) with ~ (guys|men|a man|a guy)',
      '(married|marry|settle) ~ (to|with) a man',
      '(men|gentlemen|guys) (only)? (please|{_adult}|over|under|aged|between)',
      '(companion|partner) , (a)? (gentleman|man)',
      '@SEEK (a|my)? (husband|boyfriend)',
    ],
  },
]
