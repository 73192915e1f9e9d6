import type { Phrasing } from '../../../../../../shared/reader.ts'

const LEVEL =
  '(fluent|fluently|native|mother tongue|first language|bilingual|conversational|proficient|advanced|intermediate|professional|business|working|good|b 1|b 2|c 1|c 2|a 2|avanzado|nativo|nativa|materno|fluido|medio|alto|intermedio|fliessend|fließend|muttersprache|verhandlungssicher|muttersprachler|gut|sehr gut|courant|courants|couramment|langue maternelle|natif|maternelle|correct|bilingue|lu|scolaire|intermediaire|technique|basico)'

/** Languages that a candidate speaks. */
export const TONGUES: readonly Phrasing[] = [
  {
    value: null,
    said: [
      '(learning|studying|teach|teaching|taught|teaches|learn|study|no|not|rusty|forgotten|lernen|lerne|aprendiendo|apprends) (a little|some|myself|any|me)? {+languages}',
      '{=languages} (teacher|teachers|tutor|food|cuisine|restaurant|restaurants|literature|company|companies|market|department|class|classes|lessons|cooking|toast|translation|studies|wine|wines|major|customers|clients|press|team|learners|born|citizen|passport|national|nationality|tax|labour|labor|law)',
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
      '{+languages} ~ (fluent|native|bilingual|conversational|muttersprache|fließend|gut|nativo|courant|grundkenntnisse|intermediate)',
      '(my|mother|first|native|second) (tongue|language|native language|first language|mother tongue|muttersprache) (is|ist|:) {+languages}',
      '{=languages} (is|ist|es) (my|meine|mi) (native language|first language|mother tongue|native tongue|muttersprache|lengua materna|second language)',
      '(i know|know) {+languages}',
      '(hablo|domino|habla|hablamos|manejo) (bien|perfectamente|fluido|tambien|con fluidez)? {+languages}',
      '(spreche|spreche ich|ich spreche|beherrsche) (fliessend|fließend|gut|auch|sehr gut|muttersprachlich)? {+languages}',
      'neben {=languages}',
      "(je parle|parle|parlant|je maitrise) (couramment|bien|aussi)? (l '|le|un peu)? {+languages}",
      '(in|en|auf) {+languages} (and|y|und|et) (in|en|auf) {=languages}',
      '^ {=languages} (with|at home|for) (the|my|our|customers|clients|family|$)',
    ],
    confidence: 0.92,
  },
  { value: '$1', said: ['^ %!education %!skills %!experience {severallanguages}'], confidence: 0.9 },
]
