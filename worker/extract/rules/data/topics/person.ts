import type { Phrasing } from '../../../../../shared/reader.ts'

export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'i am {age} $',
      'i am (a|an)? {age} @YEARS_OLD',
      'i (turned|turn|am turning|have turned) {age}',
      '^ {age} @YEARS_OLD',
      '(my age is|age|aged) (:|-)? {age}',
      'i am aged {age}',
      'i am {age} (with|living|from|in|looking|work|working|single|male|female|man|woman|m|f|going|years young)',
      '^ {age} , (m|f|male|female|woman|man|nonbinary) $',
      '^ {age} (/|,)? (m|f|male|female|woman|man|nonbinary|enby|guy|girl)',
      '(m|f) (/|,)? {age} $',
    ],
  },
  { value: '$1', said: ['^ {age} ,', '^ {age} $'], confidence: 0.85 },
]

export const GENDER: readonly Phrasing[] = [
  {
    value: 'woman',
    said: [
      '@AM (a|an|the|just|your)? ~ @female >',
      'i identify as (a|an)? ~ @female',
      '{age} (/|,)? (f|@female)',
      '^ (f|female|woman) (/|,)? {age}',
      'i am (also)? pregnant',
      '(gender|sex) : @female',
      'i am expecting (a|twins|triplets) (baby|child)',
      '^ @female (in|from|,|looking|seeking|of) ',
    ],
  },
  {
    value: 'man',
    said: [
      '@AM (a|an|the|just|your)? ~ @male >',
      'i identify as (a|an)? ~ @male',
      '{age} (/|,)? (m|@male)',
      '^ (m|male|man) (/|,)? {age}',
      '(gender|sex) : @male',
      '^ @male (in|from|,|looking|seeking|of) ',
    ],
  },
  {
    value: 'nonbinary',
    said: [
      '@AM (a|an)? ~ (nonbinary|non binary|enby|genderqueer|genderfluid|gender fluid|agender)',
      'i identify as (nonbinary|non binary|genderqueer|genderfluid)',
      '^ (nonbinary|non binary|enby)',
      'my pronouns are they',
    ],
  },
]

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i|we|^) @live ~ (in|near|outside|outside of|just outside|just outside of|around|by|at|close to) (the)? (heart of|middle of|suburbs of|city of|beautiful|sunny|state of|outskirts of|downtown|north|south|east|west)? {named}',
      '(i|we|^) @live with (my|a|two|three)? ~ in {place}',
      '(i|we|^) (have)? (been)? living ~ in {named}',
      '(i am|we are|^) (based|located|living|residing|stationed|serving|settled) (in|out of|near|around|at) (the)? {named}',
      '(i|we) (moved|relocated) (to|out to|back to|here to|over to) {named}',
      '(i|we) (moved|relocated) from {place} to {named}',
      '(my|our) (home|city|hometown now|current city) is (in|now)? {named}',
      '^ (location|city|based in|living in|residence|present location|current location|home|address) : {named}',
      '(i|we) call {place} home',
      'home is {named}',
      'here in {place}',
      '(i|we) live {place}',
      '(i have|i am|we have) (a|an)? (house|apartment|home|place|condo) in {place} where i live',
    ],
  },
  { value: '$1', said: ['^ {bareplace} $', 'from {bareplace} here'], confidence: 0.9 },
]

export const HEIGHT: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'i (am|stand|measure) (about|around|only|at|a)? {height}',
      '^ {height} (tall|in height)',
      '(my height is|height) (:|-)? {height}',
      '^ {height} $',
      '@AM ~ (and|at|,) {height}',
    ],
  },
]
