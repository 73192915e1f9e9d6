import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LANGUAGES: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i|^|we) (can|also)? (speak|speaks|talk) (fluent|some|both|native|a little|a bit of)? {+languages}',
      '(mother tongue|native language|first language) (is|:)? {+languages}',
      '@AM (fluent|bilingual|conversational|trilingual|proficient) in {+languages}',
      '@AM (a)? native {=languages} speaker',
      '(fluent|native|bilingual) (in)? {+languages}',
      '(languages|languages known|language) (:|-)? {+languages}',
      'i know {+languages}',
      'my (first|native|second) language is {=languages}',
      '{=languages} is my (first|native|second|mother|main|third) (language|tongue)',
      '(first|native|mother|main) (language|tongue) (,|and) {=languages} (is)? my (second|other)',
      '(i|we) grew up speaking {+languages}',
      '{_=languages} (at|with) ~ (and|,) {=languages}',
      '(i|we|^) (also)? speak {+languages} (fluently|at home|natively)',
    ],
  },
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '^ %languages {+languages}',
      `(speak|speaks|speaking|know|fluent in) ~ {+languages} (and|,|&|plus) (some|bad|a bit of|a little|
          broken|basic|decent|terrible|okay|passable|rusty|conversational|enough|kitchen) {+languages}`,
      '(my|our) {=languages} is (passable|better|good|okay|ok|decent|fluent|terrible|rusty|bad|not bad|fine|coming along|improving|basic|broken|conversational)',
      '(bilingual|trilingual) ~ {+languages}',
      '{+languages} (speaker|speakers|speaking)',
      '{+languages} (into|to) english',
      '(translator|interpreter) ~ {+languages}',
      '(translator|interpreter|languages|speaks) (:)? {+languages}',
      '(native|fluent|heritage) {=languages} (speaker)?',
    ],
    confidence: 0.88,
  },
  {
    value: '$2',
    said: ['{+languages} into {+languages}'],
    confidence: 0.88,
  },
  {
    value: '$1',
    said: [
      '(translator|interpreter|bilingual|trilingual) @open {+languages}',
      '(tongues|mother tongues) (:)? {+languages}',
      '^ {severallanguages} ($|,)',
      '{=languages} (at|with) ~ (and|,) {_=languages} (at|with|in|to) ',
      '(speak|speaking) {=languages} (to|with|at) (my|the|our)',
      '(i|and|^) (learned|learnt|picked up) {=languages} ($|,|and|too|as)',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: ['(to|with|at) (my|the|our|his|her|him|them) ~ (and|,) {=languages} (to|with|at|everywhere) '],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: [
      '(at|with) (home|work|school|friends|family) (,|and)? {=languages} (at|with|in|to) (home|work|school|my|the|everyone|uni|friends|family)',
      '(to|with|at) (my|the|our) ~ , {=languages} (to|with|at) (my|the|our)',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: [
      '^ {=languages} (first|second|third|natively|fluently) (,|$|and)',
      '^ {=languages} (at|in) (work|home|school|uni|the office|the kitchen|church|meetings) ',
      '^ {=languages} (when|if) (i am|drunk|drinking|angry|tired|needed|necessary|cornered|pushed|sober|pressed|required|swearing)',
      '{=languages} is my (native|mother|home|first|heart) (tongue|language)',
      '(mother tongue|native tongue|home language) (is|:|,)? {+languages}',
      '(learned|learnt|picked up|taught myself|grew up with|raised on|raised in) {=languages} and {=languages}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: ['(to|with|at) (her|him|them) (and|,) {=languages} (to|with|at|everywhere|for) '],
    confidence: 0.9,
  },
  { value: null, said: ['^ {=languages} first , (then|and then) '] },
]
