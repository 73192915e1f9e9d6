import type { Phrasing } from '../../../../../../shared/reader.ts'

export const ATTACHMENT_STYLE: readonly Phrasing[] = [
  {
    value: 'anxious',
    said: [
      'i (need|crave|want) (constant|a lot of|lots of|so much)? ~ (reassurance|attention|validation)',
      '(i|^) (get|am|can be|become|tend to be) (a bit|so|very|too|a little)? ~ (clingy|jealous|needy|insecure|possessive)',
      'i worry (that|about)? (you|they|people|partners|he|she|being|everyone) (will leave|left|abandoned|leaving)',
      '@AM (afraid|scared|terrified) of (being abandoned|abandonment|being left|rejection|losing people|being alone|ending up alone)',
      'i fall (in love)? (too)? (fast|hard|quickly|easily)',
      'fear of (abandonment|rejection)',
      'i get attached (too)? (easily|quickly|fast)',
      'i (check|text) (my phone|too much|constantly)',
    ],
    confidence: 0.7,
  },
  {
    value: 'avoidant',
    said: [
      'i need (a lot of|lots of|my|plenty of)? (own)? (space|independence|alone time|time alone)',
      '(commitment|closeness|intimacy|relationships) (scares|frightens|terrifies|freaks|scare|terrify) me',
      'i have ~ (commitment issues|commitment phobia|trust issues)',
      '@AM (a)? (commitment phobe|commitment phobic|afraid of commitment|scared of commitment|bad at commitment)',
      'i (keep|push) people (at a distance|away|at arm)',
      'i (value|need|love) my (independence|freedom|space|alone time)',
      'i do not (like|want) (to)? (commit|depend on anyone|get attached|get too close)',
      'i (pull|run|back) away when',
      'i have never had a steady relationship',
    ],
    confidence: 0.7,
  },
  {
    value: 'secure',
    said: [
      '(i|^) (am|feel) comfortable (with|being) (closeness|intimacy|close|commitment|depending|both)',
      'i (trust|communicate) (easily|openly)',
      '(secure|securely) (attachment|attached)',
      '@AM (emotionally)? (available|secure|stable)',
      'i (say|talk about) what i (feel|need)',
    ],
    confidence: 0.8,
  },
]
