import type { Phrasing } from '../../../../../../shared/reader.ts'

const LEVEL = `(fluent|fluently|native|mother tongue|first language|bilingual|conversational|proficient|advanced|intermediate|
  professional|business|working|good|b 1|b 2|c 1|c 2|a 1|a 2|courant|correct|lu|technique|basic|basics|beginner|
  elementary|ok|okay|passable|decent|everyday|spoken|nativo|nativa|muttersprache|marlins|toeic|toefl|ielts|cefr|yes|
  excellent|perfect|upper intermediate|very good|so so|no problem|obviously|of course|as you see)`

/** Languages that a candidate speaks. */
export const TONGUES: readonly Phrasing[] = [
  {
    value: null,
    said: [
      '(it|no|he|is) (fluent|native)',
      '(el|en|de|es|he|is|no) (b 1|b 2|c 1|c 2|a 2) (de|en|in|on|du|of|auf|level|visa)',
      '(learning|studying|teach|teaching|taught|teaches|learn|study|no|not|rusty|forgotten) (a little|some|myself|any|me)? {+languages}',
      '{+languages} (:|-|–|@open) (no|none|nope) ($|,)',
      `{=languages} (teacher|teachers|tutor|food|cuisine|restaurant|restaurants|literature|company|
        companies|market|department|class|classes|lessons|cooking|toast|translation|studies|wine|wines|
        major|customers|clients|press|team|learners|born|citizen|passport|national|nationality|tax|labour|
        labor|law)`,
      "(degree|bachelor|bachelors|master|masters|ba|ma|diploma|minor|major|literature|teacher of) ('s)? (degree)? (in|of|,) {+languages}",
    ],
  },
  {
    value: '$1',
    said: [
      '%languages %!experience {=languages}',
      '(i|^|we|also) (can|also|do)? (speak|speaks|read|write|speaking|spoken) (and write|and speak|fluent|some|both|native|passable|decent|good|conversational|everyday|enough)? {+languages}',
      '(fluent|bilingual|conversational|trilingual|proficient|native|fluency|hold my own|get by|comfortable|home|work|deal|can work) ~ (on the telephone|on the phone)? (in|with) (both)? {+languages}',
      '(fluent|native|bilingual|conversational|decent|proficient|advanced|working|kitchen|business|professional|workable) {+languages}',
      `{=languages} (:|,|-|–|@open)? ${LEVEL}`,
      '{+languages} ~ (fluent|native|bilingual|conversational|courant|intermediate)',
      '(my|mother|first|native|second) (tongue|language|native language|first language|mother tongue) (is|:) {+languages}',
      `{+languages} (is|are|'s) (both|all|also|at)? ${LEVEL}`,
      '{+languages} (is|are) (both|all)? (fine|good|great|strong|better|decent)',
      '(i have|i have got) (fluent|good|basic|some|native|decent|schoolboy|school)? {+languages} ($|,|and|but)',
      '^ {=languages} (at|in) (work|home|school|the office|meetings|fittings|church|the kitchen|the shop)',
      "{=languages} 's my (native language|first language|mother tongue|native tongue|second language)",
      '^ {=languages} (daily|every day)',
      '{=languages} is my (native language|first language|mother tongue|native tongue|second language)',
      '(i know|know) {+languages}',
      'in {+languages} and in {=languages}',
      '^ {=languages} (with|at home|for) (the|my|our|customers|clients|family|$)',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    said: ['^ %!education %!skills %!experience {severallanguages}'],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: [
      '{languagecodes}',
      '%languages ^ {=languagecodes} ($|,|/|@open|:|and|&)',
      '(bilingual|trilingual|multilingual|fluent) (@open|in|:|,)? {+languages}',
      '(also|plus|and) (fluent|conversational|school|basic|some|decent|good|native) {+languages}',
      '(languages|tongues|i speak|speak|speaks) (:)? {+languages}',
      '(negotiate|write|work|present|communicate|correspond|teach) (fluently|daily|well)? (in) (both)? {+languages}',
      '^ (good|school|basic|some|decent|little|excellent|very good) {+languages} ($|,)',
      '{=languagecodes} (mother tongue|native|fluent|b 1|b 2|c 1|c 2|a 2)',
      '^ %!education %!skills {+languages} (native|fluent|mother tongue|speaker|c 1|c 2|b 2|conversational)',
    ],
    confidence: 0.88,
  },
]
