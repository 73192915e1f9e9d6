import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELIGION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '@AM (a|an)? ~ {=religions} (woman|man|girl|guy|person|household|and|but|by|,|.|$)',
      '@AM (a|an)? ~ {=religions} >',
      '^ (practicing|practising|devout|lapsed|non practicing|proud|born again|strict|strong|cultural|reform|conservative|liberal|progressive)? {=religions} (,|and|but|by|though|$)',
      'i (was|am) raised {=religions} and (still|am)',
      'i (practice|follow|believe in|converted to) {=religions}',
      '{=religions} (woman|man|girl|guy|lady|gal|dude|mom|dad)',
      'i (became|turned|have become) (a|an)? {=religions}',
      'my (religion|faith|religious affiliation) (is|:) {=religions}',
      '^ (religion|faith|religious views|beliefs) (:|-) {=religions}',
      '(raised|brought up|born) {=religions} (and|,) still',
      'as (a|an) {=religions}',
    ],
    confidence: 0.92,
  },
  {
    value: 'christian',
    said: [
      'i (practice|follow) christianity',
      'jesus is my (savior|saviour|lord)',
      'i love jesus',
      'my relationship with jesus',
    ],
    confidence: 0.75,
  },
  {
    value: 'muslim',
    said: ['i (practice|follow|converted to) islam', 'i pray five times a day'],
  },
  {
    value: 'jewish',
    said: ['i (practice|follow|converted to) judaism'],
  },
  {
    value: 'buddhist',
    said: ['i (practice|follow|converted to) buddhism'],
  },
  {
    value: 'hindu',
    said: ['i (practice|follow) hinduism'],
  },
  {
    value: 'catholic',
    said: ['i (practice|converted to) catholicism'],
  },
  {
    value: 'none',
    despite: ['negated'],
    said: [
      '(@AM|^) not (a|at all|particularly|really|very|that|especially)? religious',
      '(@AM|^) (non religious|nonreligious|irreligious|secular|unreligious)',
      '(i have|i follow|i practice|^) no (religion|religious beliefs)',
      'i do not (have|follow|practice|believe in|belong to|care for) (a|any|organized)? religion',
      '^ (religion|faith|beliefs) (:|-) (none|no|not religious|non religious|n / a)',
      'religion (is not for|is not my|does not)',
      'i do not believe in any of it',
      '@AM spiritual but not religious',
      '(spiritual|spiritual but) not religious',
    ],
  },
  {
    value: 'atheist',
    said: [
      '(i|^) do not believe in (god|a god|any god|gods|any gods|a higher power)',
      '(i|^) do not believe there is a god',
      'god does not exist',
    ],
  },
  {
    value: null,
    said: [
      '@AM (a|an)? ~ {=religions} (school|church|college|university|private)',
      '@AM not (a|an)? ~ {=religions}',
      '@AM (a|an)? (former|ex|recovering) {=religions}',
      '@AM (a|an)? ~ spiritual (teacher|healer|advisor|leader|coach)',
      'orthodox (school|church)',
      '@AM ~ (rat|cat|dog|pack) {=religions}',
      'i was raised {=religions}',
    ],
  },
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '(culturally|nominally|proudly|devoutly|quietly|badly|loosely|vaguely|still) {=religions}',
      '^ %d_faith {=religions}',
      '^ {=religions} ish',
    ],
    confidence: 0.9,
  },
  {
    value: 'christian',
    said: [
      '(christ|jesus) (follower|lover|first|centered|centred)',
      'god (first|fearing)',
      'follow (jesus|christ)',
    ],
    confidence: 0.85,
  },
  {
    value: 'none',
    despite: ['asked', 'negated'],
    said: ['^ %d_faith (none|no|nope|nothing|not religious|n / a)'],
  },
  {
    value: 'muslim',
    said: [
      '^ (muslimah|muslima) ',
      '@AM (a|an)? ~ (muslimah|muslima) ',
      '(hijabi|alhamdulillah) ',
      '(islam|muslim) : yes',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    said: [
      '(practising|practicing|devout|committed|observant|proud|baptised|baptized|lifelong|converted) {=religions} ',
      '@AM (a|an)? {=religions} (on|by|at|in|who|with|but|and)',
      '^ %d_faith (i am|a|an|yes|yeah|practising|practicing|cultural|culturally|nominally|mostly) (a|an)? {=religions} ',
      '{=religions} (,)? (church|mass|mosque|temple|shul|synagogue|gurdwara) (most|every|on|each)',
      '^ (faith|religion|belief|beliefs|church|confession) (:|=|-) (a|an)? ~ {=religions}',
    ],
    confidence: 0.9,
  },
  {
    value: 'christian',
    said: [
      '(follower|disciple|child|woman|man) of (jesus|christ|god) ',
      '^ (non denominational|nondenominational) ',
      '^ born again ',
    ],
    confidence: 0.85,
  },
  {
    value: 'none',
    despite: ['negated'],
    said: [
      '(^|i am|but|and) not (a)? ~ religious ',
      '(no religion|no faith|not a believer|non believer|nonbeliever|godless|heathen) ',
      '^ %d_faith (not anything|nothing|not really|no not|none of|no longer|lapsed everything) ',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: [
      '^ {_=religions} raised (now|but)? {=religions} ',
      '(describe|call|consider) myself (as|to be)? (a|an)? ~ {=religions} ',
    ],
    confidence: 0.9,
  },
]
