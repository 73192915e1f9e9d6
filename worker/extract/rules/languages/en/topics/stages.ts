import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Funding rounds that are raised or joined. */
export const STAGES: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished'],
    said: ['{stages}'],
    confidence: 0.93,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(it is|this is|that is|still|call it) (a|an|our|only)? (now)? {stages}',
      '(it is|this is|that is) (about|around|roughly)? {_sum} (,|at|for|as|in)? (a|an|our|the)? {stages}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(the|an|our|a|this is the|call it an|call it a) {roundletter} ($|and|round|,|now|is|or|it|in|by|next|this)',
      '(round|stage|rounds|stages) (:|-|–|=)? {roundletter} ($|,|/)',
      '{_sum} @open {roundletter}',
      '(its|their|do|does) {roundletter} ($|:|,|and|now|with|or|only)',
    ],
    confidence: 0.85,
  },
  {
    value: 'seed',
    despite: ['wished'],
    said: [
      '(lead|leads|do|does|doing|backing|back) seeds',
      '(opened|opening|open|launched|started) (a|an|our|the) {_sum} seed (last|this|in|on)?',
    ],
    confidence: 0.85,
  },
  {
    value: 'pre_seed',
    despite: ['wished'],
    said: ['(idea stage|idea is (okay|ok|fine)|pre product is fine|pre product ok|pre revenue is fine)'],
    confidence: 0.85,
  },
  {
    value: 'growth',
    despite: ['wished'],
    said: [
      '(stage|stages|round|rounds|phase) (:|-|=) growth',
      '(series b|series a) (and|or) (later|beyond|up|above|onwards|upwards|after)',
      '(minority stakes|buyout fund|growth fund|growth capital|growth investor|growth investors)',
      '{_sum} , growth',
      '^ growth $',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(closed|raised|finished|did|completed|announced|after|since|post|graduated|took|past|wrote|
        behind us|ruined) (a|an|our|the|my|their|its|{_sum}|in|of)? ({_sum})? (a|in|of|our|pre)? {_stages}`,
      `(not|no|never|past|beyond|too late for|too early for|skip|skipped|except|without|nothing (after|
        before|past|beyond)|before|below|above) (a|an|the|our)? {_stages}`,
      '(have)? (done|did|made|invested in) (exactly|only|just|precisely)? (one|two|three|a|an|a single) {_stages}',
      '(you|he|she|they) (sent|mentioned|mention|shared|introduced|forwarded|pitched) (is|are|was) ~ (at|in|for) (a|an)? {_stages}',
      '(did|closed|raised|done|finished|had|after|since) (the|our|an|a) {_roundletter} (in|last|two|three|already|years|with|@open|$|,)',
      '(plan|planning|planned|expect|expecting|eyeing|aiming for) (for|to raise|to do)? (a|an|our|the|our next)? {_stages} (in|for|next|by|later)',
      '(not|no longer|never) (a|an|the|our) {_roundletter}',
      `(previous|previously|prior|earlier|before that|past|raised so far|raised to date|history|funding history|
        last|closed|raised) (round|rounds|raise|raises|funding)? (:|-|–|=) ({_sum})? (in|a|an)? {_stages}`,
      '{_sum} {_stages} @open (in|closed|raised)? {_untilnow}',
      '{_stages} ({_sum})? (,|-|–|:|@open)? (closed|raised|done|in) (in)? {_untilnow}',
      `(closed|raised|finished) (in|last|this|back|on) (january|february|march|april|may|june|july|august|
        september|october|november|december|week|month|year|spring|summer|autumn|fall|winter) , (a|an|our|
        the) ({_sum})? {_stages}`,
      `seed (oil|oils|bank|banks|corn|potatoes|company|library|packets|production|producer|producers|treatment|drill|drills|drilling|planter|
        planters|spreader|vault|mix|mixes|varieties|breeding|breeders|catalogue)`,
      '{_stages} {_number} @open ({_sum}|cad|usd|eur)',
      '{_sum} {_stages} (last|two|three|in 20|earlier|already)',
      '(at|for|with|from|by|ex|with nine|nine|eleven) (a)? seed (fund|funds)',
      `(last|previous|prior|next|future|then a|before a|before our|before the|until|toward|towards|get to|
        path to|to reach|on to|bridge to|bridging to|ahead of|ready for|on the way to) (year|month|s)?
        {_stages}`,
      '{_stages} (pricing|is behind us|behind us|(investors)? i|founder raising)',
      '(passed|pass|passing) (on|at) (a|an|the|another|one)? {_stages}',
      'portfolio company ~ @open {_stages}',
      'the b (is|was) not',
      'you (are|were|have)? (raising|raise|raised|at|past|did|closed) (a|an|your)? {_stages}',
      '(at|for|with|from|by) (a|an) {_stages} (fund|firm|vc|investor)',
      '(wrote|gave|backed|funded|joined) (us|me) ~ {_stages}',
      '(us|me) (a|an|our)? ({_sum})? (check|cheque|ticket|money) (at|in) {_stages}',
      '(it is|that is|this is|they are|passing on) ~ {_stages} (and|,) (hardware|consumer|biotech|we are|not)',
      '(they|he|she|that|who|which) (only|usually|mostly)? (do|does|did|invest|invests|fund|funds|back|backs|lead|leads) ~ {_stages}',
      '(that|who|which) (do|does|did|writes|write) {_sum} (checks|check|tickets|cheques)? (in|at) {_stages}',
    ],
  },
]
