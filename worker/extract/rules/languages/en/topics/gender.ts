import type { Phrasing } from '../../../../../../shared/reader.ts'

export const GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      '@AM (a|an|the|just|your|one)? ~ @female >',
      '@AM (a|an|the)? ~ (hard working|working) ~ @female >',
      'i identify as (a|an)? ~ @female',
      '(being|as) (a|an|the) ~ @female (in|is|of|to|,|who|$)',
      '{adult} @YEARS_OLD ~ @female',
      '{adult} (/|,)? (f|female|woman|girl|lady|gal|chick)',
      '^ (f|female|woman|girl|lady|gal) (/|,)? {adult}',
      '@AM (also|currently)? {number} months pregnant',
      '@AM (also|currently)? pregnant',
      '^ (gender|sex) (:|-|is) @female',
      '^ (single|divorced|proud|working|busy|full time|solo|married|widowed)? (mom|mum|mother|mama|widow|grandmother|grandma) (of|to|in|from|,|$)',
      '^ ~ (woman|girl|lady|female|gal) (in|from|looking for|seeking|here|living)',
      '(@AM|^) (a)? stay at home (mom|mum|mother|wife|mama)',
      '^ ~ (mom|mum|mother|mama) of',
      '(woman|girl|lady|gal) , {adult} (,|$)',
      'my pronouns are she',
      '^ she / her',
      '(gave birth|given birth)',
      '@AM ~ (homecoming|prom|beauty) queen',
      'i won (homecoming|prom|the homecoming) queen',
    ],
  },
  {
    value: 'man',
    said: [
      '@AM (a|an|the|just|your|one)? ~ @male >',
      '@AM (a|an|the)? ~ (hard working|working) ~ @male >',
      'i identify as (a|an)? ~ @male',
      '(being|as) (a|an|the) ~ @male (in|is|of|to|,|who|$)',
      '{adult} @YEARS_OLD ~ @male',
      '{adult} (/|,)? (m|male|man|guy|dude|bloke|boy)',
      '^ (m|male|man|guy|dude) (/|,)? {adult}',
      '^ (gender|sex) (:|-|is) @male',
      '^ (single|divorced|proud|working|busy|full time|solo|married|widowed)? (dad|father|widower|daddy|grandfather|grandpa) (of|to|in|from|,|$)',
      '^ ~ (man|guy|male|dude|bloke) (in|from|looking for|seeking|here|living)',
      '(@AM|^) (a)? stay at home (dad|father|husband)',
      '^ ~ (dad|father) of',
      '(man|guy|dude|bloke) , {adult} (,|$)',
      'my pronouns are he',
      '^ he / him',
    ],
  },
  {
    value: 'woman',
    said: ['^ (female|woman) $', 'i am {_adult} , (a|an)? ~ @female >'],
    confidence: 0.85,
  },
  {
    value: 'man',
    said: ['^ male $', 'i am {_adult} , (a|an)? ~ @male >'],
    confidence: 0.85,
  },
  {
    value: 'nonbinary',
    said: [
      '@AM (a|an)? ~ (nonbinary|non binary|enby|genderqueer|genderfluid|gender fluid|agender)',
      'i identify as (a)? (nonbinary|non binary|genderqueer|genderfluid)',
      '^ (nonbinary|non binary|enby)',
      '{adult} (/|,)? (nonbinary|non binary|enby|nb)',
      '^ (gender|sex) (:|-|is) (nonbinary|non binary)',
    ],
  },
  {
    value: null,
    said: [
      "@AM (a|an|the)? ~ (man|woman|girl|boy|guy|lady|mother|father|queen) (of my word|'s|hater|magnet|crazy)",
      '@AM not (a|an|the) ~ (man|woman|girl|boy|guy|lady|mother|father)',
      "@AM (a|an|the) (momma|mamma|mama|daddy|mom|mother) 's (boy|girl)",
    ],
  },
  {
    value: 'woman',
    said: [
      '^ (a)? (trans|cis|queer|gay|straight|bi)? (woman|girl|lady|lass) $',
      '^ (a)? (trans|cis) (woman|girl)',
      '^ (dog|cat|fur|plant|boy|girl|proud|single|solo|full time) (mum|mom|mama|mother) (to|of|,|$)',
      '@AM (a)? (dog|cat|fur|plant|boy|girl) (mum|mom|mama)',
      '{_adult} (,)? she /',
      '^ (i am|gender|sex) : (woman|female|a woman)',
    ],
  },
  {
    value: 'man',
    said: [
      '^ (a)? (trans|cis|queer|gay|straight|bi)? (man|guy|bloke|lad|dude) $',
      '^ (a)? (trans|cis) (man|guy)',
      '^ (current|dog|cat|fur|plant|boy|girl|proud|single|solo|full time|girl) (dad|father|papa) (to|of|,|$)',
      '@AM (a)? (dog|cat|fur|plant|boy|girl) dad',
      '{_adult} (,)? he /',
      '^ (i am|gender|sex) : (man|male|a man)',
    ],
  },
  {
    value: 'nonbinary',
    said: ['^ ~ (nonbinary|non binary|enby)', '^ they / them', '{_adult} (,)? they /'],
  },
  {
    value: 'woman',
    said: [
      '^ %d_gender (female|woman|f|girl|lady|cis woman|trans woman)',
      '^ (f|w) / {adult}',
      '(^|i am) (a|the)? (humorous|cheerful|kind|retired|single|tall|petite|slim|curvy|bubbly|quiet|young|attractive|warm|professional)? (lady|gentlewoman|widow) (,|of) (aged)? {adult}',
      '(muslimah|latina)',
      "'s daughter (turned|and)",
      'one of (those|the) (girls|women|ladies) (who|that)',
      '(your|an|the) (average|typical|standard|basic|ordinary) (girl|woman|gal|lass)',
      '^ ex (wife|girlfriend) (,|$)',
      '^ (lesbian|she) (,|$|and|/)',
    ],
    confidence: 0.9,
  },
  {
    value: 'man',
    said: [
      '^ %d_gender (male|man|m|guy|bloke|cis man|trans man)',
      '^ m / {adult}',
      '(^|i am) (a|the)? (kind|retired|single|tall|quiet|solvent|professional|educated|young|bald)? (gentleman|bloke|chap|lad|widower) (,|of|with|seeking|seeks)',
      "'s son (turned|and)",
      '^ {_height} (guy|man|bloke|dude|fella|lad)',
      'one of (those|the) (guys|men|blokes|lads) (who|that)',
      '(your|an|the) (average|typical|standard|basic|ordinary) (bloke|guy|man|joe|dude|lad)',
      '^ ex husband',
    ],
    confidence: 0.9,
  },
  {
    value: 'nonbinary',
    said: ['^ %d_gender (nonbinary|non binary|nb|enby|neither|genderfluid|genderqueer)'],
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'asked', 'past'],
    said: [
      `(seeks|seeking|seek|looking for|wants|want|wanted|interested in|partner|wltm|would like to meet|iso)
        (:|a|an|the)? ~ (woman|man|lady|gentleman|girl|guy|women|men|bloke|chap|male|female) ({_number}|,|
        for|with|of)? ({_number})?`,
    ],
  },
  {
    value: 'woman',
    said: [
      '^ {_bareplace} (girl|lass|gal|woman|chick|lady) ',
      '^ ~ (girl|lass|woman|lady|gal) (,|$|living|working|raised|turned|stuck|lost)',
      '^ f (4|for) (m|f|a|r|nb) ',
      '^ f / {_adult}',
      '{_adult} (,)? f (,|$|/|looking|seeking|from|in)',
      '^ (female|woman) (,|/) {_adult}',
      '^ (muslimah|sister|spinster|divorcee) (,|$)',
      '(mum|mom|mother|mam) (of|x) (one|two|three|four|twins|{_number}|a) ',
    ],
    confidence: 0.9,
  },
  {
    value: 'man',
    said: [
      '^ {_bareplace} (boy|lad|guy|bloke|man|fella) ',
      '^ ~ (lad|guy|bloke|man|fella|chap|gent) (,|$|living|working|raised|turned|stuck|lost)',
      '^ m (4|for) (m|f|a|r|nb) ',
      '^ m / {_adult}',
      '{_adult} (,)? m (,|$|/|looking|seeking|from|in)',
      '^ (male|man) (,|/) {_adult}',
      '(short|tall|small|big|quiet|old) for a (bloke|guy|man|lad)',
      '(dad|father) (of|x) (one|two|three|four|twins|{_number}|a) ',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked'],
    said: [
      '(a|an|any)? (man|woman|guy|lady|men|women|gentleman|girl|boy|guys|girls|ladies|male|female) (,|aged|of|from|between)? {_adult} (-|–|to|and|or) {_adult}',
      '%d_seek (a|an|any)? ~ @male',
      '%d_seek (a|an|any)? ~ @female',
    ],
  },
  {
    value: 'woman',
    said: [
      '(a|an) {_height} ~ @female (in|of|who|,|$)',
      '^ ~ (swf|dwf|sbf|dbf|gwf|wwf) (,|$|{_adult})',
      '^ (wf|bf) (,|$)',
    ],
    confidence: 0.88,
  },
  {
    value: 'man',
    said: [
      '(a|an) {_height} ~ @male (in|of|who|,|$)',
      '^ ~ (swm|dwm|sbm|dbm|gwm|wwm) (,|$|{_adult})',
      '^ (wm|bm) (,|$)',
    ],
    confidence: 0.88,
  },
  {
    value: 'woman',
    said: ['^ ~ widow (@open|,|of|$)', '^ (actual|real|tired|happy|busy) (mum|mom) ($|,)'],
    confidence: 0.9,
  },
  {
    value: 'man',
    said: ['^ (actual|real|tired|happy|busy) (dad|father) ($|,)', '^ ~ widower (@open|,|of|$)'],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['other', 'asked', 'wished'],
    said: [
      '%d_kids (a|an|one|two|three)? ~ @female',
      '%d_kids (a|an|one|two|three)? ~ @male',
      '(wee|little|baby|small|youngest|oldest|eldest) (girl|boy|lass|lad|man|lady)',
    ],
  },
  {
    value: 'woman',
    said: [
      '^ ~ (female|woman|lady) , {_adult}',
      '^ (divorced|single|separated|widowed) (woman|girl|lady|lass|gal)',
    ],
    confidence: 0.9,
  },
  {
    value: 'man',
    said: [
      '^ ~ (male|man|gent|gentleman) , {_adult}',
      '^ (divorced|single|separated|widowed) (guy|man|bloke|dude|fella|chap|lad)',
    ],
    confidence: 0.9,
  },
  {
    value: 'woman',
    said: [
      '^ (woman|girl|lady) into (women|men|girls|guys|both|ladies)',
      '^ (woman|girl|lady) (seeking|seeks|after|nearing|approaching|of|over)',
      '{_number} (weeks|months) pregnant',
      '^ pregnant (,|$|with|and|by)',
    ],
    confidence: 0.9,
  },
  {
    value: 'man',
    said: [
      '^ (man|guy|bloke|lad) into (women|men|girls|guys|both|ladies)',
      '^ (man|guy|bloke|lad) (seeking|seeks|after|nearing|approaching|over)',
      '(^|am a|am an|an|a) (confirmed|eternal|lifelong|eligible|long time|old|happy|aging|ageing)? bachelor (,|$|who|at|by|in my)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'negated', 'past'],
    said: [
      '(a|an|any|the)? ~ (man|woman|guy|lady|men|women|gentleman|girl|boy|guys|girls|ladies|male|female|bloke|gent) (,|@open|aged|of|from|between)? {_number} (-|–|/) {_number}',
    ],
  },
  {
    value: 'woman',
    said: ['^ (gender|sex) (=|:|-|is) (f|female|woman|w|girl)', '^ (gender|sex) (f|female) ($|,)'],
    confidence: 0.93,
  },
  {
    value: 'man',
    said: ['^ (gender|sex) (=|:|-|is) (m|male|man|guy)', '^ (gender|sex) (m|male) ($|,)'],
    confidence: 0.93,
  },
  {
    value: null,
    despite: ['wished', 'other', 'asked', 'negated', 'past'],
    said: [
      '(a|the|this|that|some) (girl|boy|guy|woman|man) (,)? (@num|{_number}|a few) (years|months|weeks|days|yrs) ago',
    ],
  },
]
