import type { Phrasing } from '../../../../../../shared/reader.ts'

const WOMAN =
  '(woman|women|lady|ladies|girl|girls|gal|lass|lassie|female|girlfriend|wife|bride|sister|gals|chick)'

const MAN =
  '(man|men|gentleman|gentlemen|guy|guys|bloke|fella|fellow|lad|male|boyfriend|husband|groom|brother|chap|boy|gent|dude)'

const SEEKING = `(looking for|seeking|seeks|seek|want|wants|wanted|need|after|iso|wltm|would like to meet|would love
    to meet|would like|hoping for|hoping to meet|keen to meet|like to meet|love to meet|in search of|
    searching for|is looking for|are looking for|meet)`

export const SEEKS_GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    despite: ['wished', 'other'],
    said: [
      '@SEEK (a|an|the|my|to meet a|to meet|other|some|that)? ~ (woman|women|girl|girls|lady|ladies|female|females|wife|girlfriend|gal|lassie|bride) >',
      '(interested in|into|seeking|attracted to|dating|date|prefer|prefers|iso|meet) (a|an|the|only)? ~ (woman|women|girls|ladies|females|lady)',
      '(m|male|man|f|female|woman) (4|for|seeking|looking for) (f|w|female|woman|women)',
      '@AM (a)? ~ lesbian',
      '^ (women|ladies|woman|girls) (only|, please)',
      '^ (women|ladies|girls) (,)? {adult}',
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
      '^ (men|man|gentlemen|guys) (only|, please)',
      '^ (men|gentlemen|guys) (,)? {adult}',
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
  {
    value: 'woman',
    despite: ['wished', 'other', 'asked'],
    said: [
      `${SEEKING} (:)? (a|an|the|one|some|my)? ~ ${WOMAN} (,|$|who|with|to|for|between|of|aged|in|that|and|or|{_number}|from|around)`,
      `(want|wants|looking for|seeking) (:|=|-) ~ ${WOMAN}`,
      `^ (a|an) ~ ${WOMAN} (who|that) (will|can|likes|loves|laughs|has|does)`,
      `(with|for|to) a ~ ${WOMAN} (who|that) (likes|loves|laughs|can|will|wants|knows)`,
      `(into|in to|date|dates|dating|like|likes|interested in|open to|attracted to) ${WOMAN} (and|&|or|,|$)`,
      '(m 4 f|f 4 f)',
      '(into|attracted to|dating|seeking|seeks) (everyone|everybody|all genders|any gender|anyone|all)',
    ],
    confidence: 0.9,
  },
  {
    value: 'man',
    despite: ['wished', 'other', 'asked'],
    said: [
      `${SEEKING} (:)? (a|an|the|one|some|my)? ~ ${MAN} (,|$|who|with|to|for|between|of|aged|in|that|and|or|{_number}|from|around)`,
      `(want|wants|looking for|seeking) (:|=|-) ~ ${MAN}`,
      `what i want : ~ ${MAN}`,
      `^ (a|an) ~ ${MAN} (who|that) (will|can|likes|loves|laughs|has|does)`,
      `(with|for|to) a ~ ${MAN} (who|that) (likes|loves|laughs|can|will|wants|knows)`,
      `(into|in to|date|dates|dating|like|likes|interested in|open to|attracted to) ${MAN} (and|&|or|,|$)`,
      '(f 4 m|m 4 m)',
      '(into|attracted to|dating|seeking|seeks) (everyone|everybody|all genders|any gender|anyone|all)',
    ],
    confidence: 0.9,
  },
  {
    value: 'nonbinary',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(into|attracted to|dating|seeking|seeks) (everyone|everybody|all genders|any gender)',
      '(women|men) (and|&|or) (enbies|enby|nonbinary|non binary)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'negated', 'past'],
    said: [`(not|never) (looking for|seeking|after|into|interested in) (a|an)? ~ (${WOMAN}|${MAN})`],
  },
  {
    value: 'man',
    despite: ['wished', 'other'],
    said: ['(from|for|by) a ~ gentleman (with|who|of|aged|$|,)'],
    confidence: 0.88,
  },
  {
    value: 'woman',
    despite: ['wished', 'other'],
    said: ['(from|for|by) a ~ lady (with|who|of|aged|$|,)'],
    confidence: 0.88,
  },
]
