import type { Phrasing } from '../../../../../shared/reader.ts'

export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'i am {age} $',
      'i am (a|an)? {age} @YEARS_OLD',
      'i am (a|an) {age} year (old)? @person',
      '(i|^) (turned|turn|am turning|have turned) {age}',
      '^ {age} @YEARS_OLD',
      '^ (a)? {age} @YEARS_OLD',
      'my age is {age}',
      '^ (age|aged) (:|-|is)? {age}',
      'i am aged {age}',
      'i am {age} (with|living|from|in|looking|work|working|single|male|female|man|woman|m|f|going|years young|but|at|this|next|today|tomorrow|on|years|and a|now|last)',
      '(m|f|male|female|woman|man|guy|girl|lady|gal|dude|bloke|enby) (/|,)? {adult} $',
      '^ {adult} (/|,)? (m|f|male|female|woman|man|nonbinary|enby|guy|girl|gal|lady|dude|bloke)',
    ],
  },
  {
    value: '$1',
    said: ['^ {adult} ,', '^ {adult} $', '^ {adult} (from|in|and|living|year old|single)'],
    confidence: 0.85,
  },
]

export const GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      '@AM (a|an|the|just|your|one)? ~ @female >',
      'i identify as (a|an)? ~ @female',
      '(being|as) (a|an|the) ~ @female (in|is|of|to|,|who|$)',
      '{adult} @YEARS_OLD ~ @female',
      '{adult} (/|,)? (f|female|woman|girl|lady|gal|chick)',
      '^ (f|female|woman|girl|lady|gal) (/|,)? {adult}',
      '@AM (also|currently)? {number} months pregnant',
      '@AM (also|currently)? pregnant',
      '^ (gender|sex) (:|-|is) @female',
      '^ (single|divorced|proud|working|busy|full time|solo|married|widowed)? (mom|mum|mother|mama|widow|grandmother|grandma) (of|to|in|from|,|$)',
      '^ ~ (woman|girl|lady|female|gal) (in|from|looking for|seeking|here|living) ',
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
      'i identify as (a|an)? ~ @male',
      '(being|as) (a|an|the) ~ @male (in|is|of|to|,|who|$)',
      '{adult} @YEARS_OLD ~ @male',
      '{adult} (/|,)? (m|male|man|guy|dude|bloke|boy)',
      '^ (m|male|man|guy|dude) (/|,)? {adult}',
      '^ (gender|sex) (:|-|is) @male',
      '^ (single|divorced|proud|working|busy|full time|solo|married|widowed)? (dad|father|widower|daddy|grandfather|grandpa) (of|to|in|from|,|$)',
      '^ ~ (man|guy|male|dude|bloke) (in|from|looking for|seeking|here|living) ',
      '(@AM|^) (a)? stay at home (dad|father|husband)',
      '^ ~ (dad|father) of',
      '(man|guy|dude|bloke) , {adult} (,|$)',
      'my pronouns are he',
      '^ he / him',
    ],
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
]

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i|we|^) @live ~ (in|near|outside|outside of|just outside|just outside of|around|by|at|close to|over in|out in|here in|on|up in|down in) (the)? (~ part of|~ side of|heart of|middle of|suburbs of|suburb of|city of|sunny|beautiful|state of|outskirts of|downtown|north|south|east|west|part of|upstate|rural|small town in|a small town in|town of|area of|mountains of|hills of|country in)? {named}',
      '(i|we|^) @live (alone|together|happily)? with (my|a|two|three|our) ~ in {place}',
      '(i|we|^) @live (in|on) (a|an|the|my|our) ~ (in|near|outside|outside of|by) {named}',
      '(i|we|^) @live in (a|an|the) ~ called {named}',
      'who (moved|relocated) (back)? to {named}',
      '(i|we) have (been)? (living|lived) ~ in {named} (for|since|all|my)',
      '(i am|we are|^|i have been) (based|located|living|residing|stationed|serving|settled|deployed) (in|out of|near|around|at|here in) (the)? ~ {named}',
      '(i|we|^) (moved|relocated|emigrated|immigrated|came) (back|out|down|up|over)? (to|here to) {named}',
      '(i|we|^) (have)? ~ moved (back|out|down|up|over)? to {named}',
      '(my|our) (home|city|current city|home is) (is|now)? (in)? {named}',
      '^ (location|city|town|based in|living in|residence|place of residence|present location|current location|home|address|lives in|from|based|state) : {named}',
      '(i|we|^) call {place} (my)? home',
      '(home|home base) is (in)? {named}',
      'here in {place}',
      '(i|we) live {place}',
      '(guy|girl|man|woman|lady|gal|lad|bloke|dude|mom|mum|dad|person|human|couple|student|transplant|native|resident) (in|based in|living in) {place}',
      '@AM ~ {_place} (now|but|and) (living|living now) in {place}',
      '(living|based|residing) in {place}',
      '(i am|^|i am a|i am an|i work as a|i work as an|work as a|as a|as an) ~ {_job} ~ (in|near|outside|out of) {place}',
      'i (work|teach) ~ (in|at) {place}',
      'i (clean|run|own|have|manage) ~ (in|near|outside) {place}',
      '^ {_job} ~ (in|near|from) {place}',
      '{place} (native|born and raised|based|resident)',
      'i never left {place}',
      'i have never been out of {place}',
      'i am (currently|now) in {place}',
      'i was born and raised in {place} and still',
      '(i|we) have (a|an|our) ~ (house|apartment|home|place|condo) in {place} where',
    ],
  },
  {
    value: '$2',
    said: ['(i|we|^) (have)? (moved|relocated|came|emigrated|immigrated) (here)? from {named} to {named}'],
  },
  { value: '$1', said: ['^ {bareplace} $'], confidence: 0.9 },
  {
    value: '$1',
    said: ['^ from {place} $', '(guy|girl|man|woman|lady|gal|lad|bloke|dude|student|mom|dad) from {place}'],
    confidence: 0.8,
  },
  {
    value: null,
    said: [
      '(i|we) moved (here)? from {named} $',
      '(i|we) moved to {named} (when i was|as a|in my|at age|at the age|but|for a year|for a while)',
      '(i|we) (have)? (a|own a|have a) ~ (house|home|cabin|condo) in {place}',
      'born (and raised)? in {place}',
      '(i|we) (work|worked) ~ in {place} (but|and live)',
    ],
  },
]

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
]
