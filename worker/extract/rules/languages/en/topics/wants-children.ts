import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'yes',
    said: [
      `(i|we|^) (do)? (want|would like|would love|hope|plan|wish|dream of|dream|want to|am ready|am
        looking) (to have|to start|to raise|to adopt|for|having|have|starting)? (a|more|some|lots of|@num|my
        own|a big|a large|many|at least @num|several|one or two|a couple of|a bunch of|lots and lots of)?
        (of)? (kids|children|child|family|baby|babies)`,
      '(i|we) (want|hope|plan|would love|would like) to (be|become) (a)? ~ (mom|dad|mother|father|parent|mum)',
      '^ (want|wants|wanting) (kids|children|a family|to have kids)',
      `(i|we|^) (want|hope|plan|would love|would like|wish|am ready) to (get married|settle down|find
        someone|marry|meet someone|fall in love|find love) (and|,) (to)? (have|raise|start) (a|some|lots of|
        my own|two|three)? (kids|children|family|babies|baby)`,
      '^ (want|wants) (@num|some|kids|them) (kids|children)? $',
      '(i am|^|we are) (trying|hoping|planning) (to have|to start|for|on having) (a|more|our first|our second)? (family|kids|children|baby|child)',
      'i (can not wait|am excited) to (be|become|have|start) (a)? (mom|dad|mother|father|parent|kids|children|family)',
      '(kids|children) (yet)? but (i)? want (them|some|kids|to)',
      'i see (kids|children) in my future',
      '^ no (kids|children) (yet)? (,)? (but)? (i)? would (love|like) (one|some|a few|to)',
      '(kids|children) (yet)? (,)? (and|but)? (would like|would love|hoping for|want) (some|one|at least one|at least two|a few|them)',
      '(would like|would love|hoping for|want) (another|another one|one more|more kids|more children|at least one) (child|kid|baby|and someone|one day|someday|$)',
      '^ (want|wants|wanting|have and want) more (kids|children)?',
      '(hope|hoping|want|wanting) to (be|become) a (mother|father|mom|dad|parent) (some day|someday|one day)?',
      '(want|wants) (kids|children|them|more) : (yes|definitely)',
    ],
  },
  {
    value: 'yes',
    despite: ['negated', 'wished'],
    said: [
      '(kids|children) (yet)? (,)? (but|and) (i)? (do)? (want|would like|would love|hope for) (them|some|kids|one|two)',
      '(kids|children) (yet)? (,)? (but|and)? (one day|someday|some day|hopefully|eventually|in the future)',
      'no (kids|children) (yet)? (,|but|and) (i)? want (some|them|kids|one|two|three|{number})',
      '(husband|wife|partner|boyfriend|girlfriend|fiance|fiancee) and i are trying (for|to have) (a baby|kids|children)',
      '(i|we|^) (am|are)? (plan|planning) on (having|adopting) (a|some|more)? (kids|children|family|baby)',
    ],
    confidence: 0.88,
  },
  {
    value: 'no',
    despite: ['wished', 'negated'],
    said: [
      '(i|we|^) do not (ever)? want (to have|to raise)? (any|more|any more|kids or)? (kids|children|a family|babies)',
      '(i|we|^) never (want|wanted|will have|plan to have) (to have)? (any)? (kids|children)',
      '(i|^) (do|does) not (ever)? (plan|intend) (on|to) (having|have) (any|more)? (kids|children)',
      '(kids|children) (,)? (and|but)? (i)? (do not|never) (want|wanted|plan on|intend to have) (any|them|more|having)?',
      '(i|^) (gave up on|given up on) (the idea of)? (having)? (kids|children)',
      '^ not (wanting|interested in|looking for) (any|more|having)? (kids|children)',
      '(kids|children) are not (for|in) (me|my)',
      '(childfree|child free) by choice',
      '@AM (done|finished) having (kids|children)',
      '^ (no more|no interest in) (kids|children)',
      'i do not see (kids|children) in my future',
    ],
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated'],
    said: [
      '(i|we|^) (am|are)? (not sure|unsure|undecided|on the fence|open|ambivalent) (about|if i want|whether i want|on|to) (having|to have|wanting)? (kids|children)',
      '(i|we|^) (might|may) want (to have)? (kids|children)',
      '(not sure|unsure|undecided) (if|whether) i want (any|them|kids|children|more|one) ($|or|someday|one day)',
      'open to (having)? (more)? (kids|children)',
      '(kids|children) (:|-) (maybe|open|not sure|undecided|someday maybe)',
      '(want|wants|like|love) (kids|children) (if|with the right|but (i am|would be|am) (fine|ok|okay|happy))',
      '(would|might) (like|want) (kids|children) if i (meet|find|met|found)',
      '(kids|children|more) (,)? (open to it|maybe|not sure|could go either way|either way is fine)',
      '(fine|okay|ok|happy) (with or without|either way about) (kids|children)',
      '(maybe|perhaps|possibly) (kids|children)',
      'i (have not|can not) decide (d)? (if|whether|on|about) (i want)? (kids|children)',
    ],
  },
  {
    value: 'yes',
    despite: ['wished', 'past'],
    said: [
      '^ (want|wants) (kids|children) : (yes|definitely|someday|one day)',
      '(own stance on kids|kids|children) : (wants|want) (them|kids|some)',
      '(kids|children) (one day|someday) (please|for sure|yes|hopefully)',
    ],
  },
  {
    value: 'no',
    despite: ['wished', 'negated', 'past', 'other'],
    said: [
      '^ (want|wants) (kids|children|more) : (no|nope|never)',
      '(not|no) (looking|planning|wanting|wishing|want) to have (more|any more|another|any|kids|children)',
      "(snip|vasectomy) ('s|is|has)? (been)? (done|had|booked)",
      '(had|got|have had) (a|the) (snip|vasectomy)',
      '(so)? no more (kids|children)',
      '(kids|children) : (do not want|not for me|no thanks|never)',
      '(childfree|child free) (by choice|and|,|$)',
      'do not want (kids|children|any|any kids)',
      'no kids (ever|please|for me|thanks)',
    ],
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated'],
    said: [
      '^ (want|wants) (kids|children) : (maybe|not sure|unsure|undecided|open)',
      "(jury 's|jury is|jury) (still)? out",
      'not sure (about|if i want) (kids|children)',
      '(kids|children) : (maybe|not sure|undecided|unsure|open)',
      '(undecided|on the fence|open minded|50 / 50) (about|on) (kids|children|having kids)',
    ],
  },
  {
    value: 'yes',
    despite: ['wished', 'asked'],
    said: [
      '^ %d_wants (yes|yep|yeah|definitely|absolutely|someday|one day|of course|i do|would love)',
      '^ (kids|children) , (yes|please|god willing|inshallah|definitely)',
      '(would love|want|hope|hoping|dream) (to be|of being|of becoming|to become) (a)? (dad|mum|mom|mother|father|parent)',
      '(i|we) would (love|like|have) (more|another few|a few more) (kids|children)',
      '(i|we) (do)? want (kids|children|a family|a baby)',
      '(and|,) (kids|children|a family) (within|in) (a|the) (few|couple|next|near)',
    ],
    confidence: 0.9,
  },
  {
    value: 'no',
    despite: ['wished', 'negated', 'other', 'past', 'asked'],
    said: [
      '^ %d_wants (god|hell|absolutely|definitely|christ|oh)? (no|nope|nah|never|not really|not for me|i do not)',
      'no (kids|children) and there will not be',
      '%d_kids not (planning|planning to|planning on|wanting)',
      '(kids|children) (are not|is not|were never) (for me|my thing|on the cards|in my plan|in my plans|happening)',
      '(not|am not|are not) (having|planning|wanting) (any|more|any more|another)',
      'no (plans|desire|wish|intention|interest) (for|to have|of having|in) (them|any|kids|children|more)',
      '(my|our) family is complete',
      '(had|got) (that|it|myself) (settled surgically|fixed|snipped|sterilised|sterilized)',
      '(tubes tied|sterilized|sterilised|hysterectomy by choice)',
    ],
    confidence: 0.9,
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '^ %d_wants (maybe|perhaps|not sure|possibly|depends|open|undecided|who knows)',
      '(would not|will not|do not|not) (rule|ruling) (them|it|kids|children|that) out',
      '(probably not|probably) , convince me',
      '(would|might|could) (have|want) (another|more|one|kids) (one)? (,)? (maybe|perhaps|with the right|if)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'negated', 'other', 'past', 'asked'],
    said: [
      `(people|women|men|anyone|someone|those|guys|girls|somebody|partner|person|man|woman) (who|that) (do
        not|does not|never|already|also)? (want|wants|have|has) ~ (kids|children|them|more|a family|none)?`,
    ],
  },
  {
    value: 'yes',
    despite: ['wished', 'asked', 'past'],
    said: [
      `(want|wants|would like|would love|hoping for|hope for|keen on|up for|ready for) (some|a few|a couple
        of|two|three|more|a|to have)? (kids|children|a family|little ones|a baby|bairns) (one day|someday|
        some day|eventually|in the future|at some point|later|soon|down the|in time|of my own|with the
        right|,|$|and)`,
      '^ (no|none) (kids|children)? (yet)? (,)? (but)? (would|i would|want|wanting|hoping|hope|definitely|keen) (to have|to|for|like|love)? (some|them|one|two|kids) ',
      `(family plans|kids|children|wants kids|want kids|future kids|kinderwunsch) (:|=|-) (want|wants|
        would like|would love|definitely|want some|want children|want kids|hopefully|hope to|someday|one
        day)`,
      '(family plans|wants kids|want kids|future kids|kinderwunsch) (:|=|-) yes',
      '(i|we|^) (would like|want|would love|see myself having|plan on having) (a family|kids|children|a baby|little ones) ',
      '(wants|want) (children|kids|a family) ',
      'reckon (i|i would) ~ like (kids|children)',
      '(kids|children|a family) (someday|one day|some day|eventually|at some point|in the future) (,|$|please|hopefully|would|too|with|and)',
    ],
    confidence: 0.9,
  },
  {
    value: 'no',
    despite: ['wished', 'negated', 'other', 'past', 'asked'],
    said: [
      '(kids|children|babies) (,)? (and)? (that|the) ship has sailed',
      '(no more|not any more|not having more|do not want more|done with) (babies|kids|children|of them|bairns|sprogs|nappies|diapers) ',
      `%d_wants (have|got|i have|already have|i have got|had)? (one|two|three|four|{_number}|mine|my two|
          my three)? (,)? (done|enough|that is enough|that is plenty|plenty|finished|thanks|no more)`,
      '%d_kids (no|nope|nah|none) (and|,)? (not|no|never) (planning|wanting|plan|plans|going|interested|for me|want)',
      '(do not|does not|not|never) (have|want) (,|and|or)? (do not|does not|never) want ',
      '^ %d_kids ~ do not want ',
      '(kids|children) , (do not|never) want ',
      '(family plans|kids|children|wants kids|want kids|future kids) (:|=|-) (do not want|does not want|not for me|never|none wanted|not wanted|no thanks)',
      '(family plans|wants kids|want kids|want them|future kids|more (kids|children)|want more) (:|=|-) (no|none|nope|never)',
      '(childfree|child free) (by choice|and|,|for life|$|is)',
      '(i|we|^) (am|are)? (not|never) (going to|want to|wanting to|planning to) (have|be having) (any|more)? (kids|children)',
    ],
    confidence: 0.9,
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(might|may|could|perhaps) want (some|to have)? (kids|children|a family|them) (one day|someday|some day|eventually)?',
      `(open to|would consider|might want|could want|flexible on|undecided on|undecided about|not sure
        about|unsure about|on the fence about|ambivalent about|could go either way on|neutral on) (having)?
        (kids|children|a family|them)`,
      '(family plans|kids|children|wants kids|want kids|future kids) (:|=|-) (open|maybe|not sure|undecided|possibly|perhaps|flexible|depends|unsure)',
      '^ %d_wants (open|would consider|could be|it depends|depends|still|on the fence|no idea|dunno|idk|undecided|unsure|either way|if) ',
      '%d_wants ~ (jury|undecided|open to it|not sure)',
      '%d_wants ~ (can not|could not) ~ decide',
    ],
    confidence: 0.9,
  },
  {
    value: 'yes',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '%d_kids ~ (of my own)? (,|but|and)? (would love|want|would like) (some|one|two|three|them|a couple)',
      '(minivan|house|table) full of (kids|children)',
      '(would love|would like|want) (a|one) (kid|child|baby) (one day|someday|some day|eventually|,|$|but|and)',
      '(none|no kids) of my own (,|but|and)? (would love|want|would like|hope for)',
    ],
    confidence: 0.88,
  },
  {
    value: 'yes',
    despite: ['negated', 'wished'],
    said: ['(want|wants) (kids|children|them|more) : (yes|definitely|someday|one day)'],
  },
  { value: null, despite: ['wished'], said: ['(kids|children) , maybe {_number}'] },
  {
    value: 'no',
    despite: ['wished', 'negated', 'other'],
    said: ['want (kids|children) (,)? (because|as|since|cause) i (do not|never)'],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'asked'],
    said: [
      '(do|would|did) you (ever|really|also|still)? want (to have)? ~ (kids|children|a family|a baby|more) (,|and)?',
      '(do|would|should|did|will) i (really|even|still)? (want|like) (to have)? ~ (kids|children|a family|a baby|more)',
    ],
  },
  {
    value: 'yes',
    despite: ['wished', 'asked'],
    said: ['(kids|children) : (yes)? (please|someday|one day|eventually|hopefully|definitely)'],
    confidence: 0.9,
  },
  {
    value: 'maybe',
    despite: ['wished', 'asked'],
    said: ['%d_kids (maybe|perhaps) ', '^ %d_kids ~ (maybe|perhaps) (when|one|some|later|,|$)'],
    confidence: 0.88,
  },
  {
    value: 'no',
    despite: ['wished', 'negated'],
    said: ['(want|wants) (more|kids|children|them) : (absolutely|definitely|god|hell)? (no|not|never|nope)'],
    confidence: 0.95,
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated'],
    said: [
      '(kids|children) (,)? but (i am)? (not against|not opposed|open)',
      'open to (one|another|a) (more)? (child|kid|baby)',
    ],
    confidence: 0.9,
  },
  {
    value: 'no',
    despite: ['wished', 'negated', 'other', 'past'],
    said: [
      `(childfree|child free|kid free|childless|kidless) (and|,|&)? (staying|stays|keeping|keen to|happy|
          plan|planning|planning to|intend|will|want|going to) (to)? (stay|remain|keep|be)? (that way|
          it that way|so|it)`,
      '(does not|do not|did not|never|not) (want|wish|plan|intend|need) (for|to have|on having)? (any)? more (kids|children|of them|babies)',
      '(no kids|no children|none|no) (,|and) (that is|it is|we are|i am) (how|where|the way) (i|it) (like|want|stays|is staying) ',
      '(no|not any|without) (kids|children) (,|and) (none|not|never) (planned|wanted|planning|wanting|coming|on the horizon)',
      '(that is|they are|he is|she is|one is|two is|three is|two are) (plenty|enough) (for me|thanks|thank you|kids|children)',
    ],
    confidence: 0.9,
  },
  {
    value: 'yes',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(kids|children|kid|parent) : (none|no|not) (yet|now) (,|but|and|@open)? (someday|one day|some day|hopefully|eventually|would|want|i want|hoping|definitely|soon|but)',
      '%d_kids (none|no|not|nope) (yet|now|so far) (,|but|and|@open)? (someday|one day|some day|hopefully|eventually|would|want|i want|hoping|definitely|soon|but (one|some|want|hopefully|i))',
      '(none|not) yet (,|but|and) (someday|one day|some day|hopefully|eventually) ',
    ],
    confidence: 0.9,
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated', 'asked', 'other'],
    said: [
      '(on the fence|undecided|not sure|unsure|torn|ambivalent|open|neutral|flexible|agnostic) (about|on|to|regarding|re) (having|wanting)? (any|kids|children|some|more|them)',
      '(no kids|no children|kids|children) (,|and|but|@open)? (i am|still)? (undecided|on the fence|unsure|not sure) ',
    ],
    confidence: 0.9,
  },
  {
    value: 'no',
    despite: ['wished', 'negated', 'asked', 'other'],
    said: [
      '(that is|this is|they are|it is) (my lot|it for me|me done|enough for one|all i need|the lot|plenty for me)',
      '(done|finished|through) (with)? (having|making|at|after) (kids|babies|children|that|one|two|three)',
      "(wants|want) (kids|children) (')? (,|but)? (i)? (do not|never|which i do not)",
      '%d_wants ~ (is|are)? (enough|plenty|my lot|done|lots)',
    ],
    confidence: 0.88,
  },
  {
    value: 'yes',
    despite: ['wished', 'asked'],
    said: [
      '(yes)? (,)? (kids|children|a family) (,)? (i would|i should|i) (like|love|want|welcome) (that|those|them|one|some|it) ',
      '%d_kids ~ (i would|would) (love|like) (one|two|three|some|a couple|a few|them) ',
    ],
    confidence: 0.86,
  },
  {
    value: 'yes',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(do|i do|and|but|i|we) want (a houseful|a whole bunch|lots|a big family|a brood|a few|a whole team|a football team|a gaggle)',
      `(hope|hoping|want|wish|plan|would like|would love) (to have|for|to raise) (at least|maybe|about)?
          (one|two|three|four|five|six|a couple|a few|some|several) (of my own|of our own|kids|children|
          little|eventually|someday|one day)`,
      '^ (kids|children) (,)? (yes|yeah|yep|definitely|absolutely) (,|$|inshallah|please|two|one|three|god willing|someday|one day)',
    ],
    confidence: 0.9,
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(more|want more|wants more|more kids|more children) (:|?|=|-) (maybe|perhaps|open|possibly|not sure|undecided|we will see|depends|if)',
    ],
    confidence: 0.9,
  },
  {
    value: 'no',
    despite: ['wished', 'negated', 'asked', 'other', 'past'],
    said: [
      '(more|want more|wants more|more kids|more children) (:|?|=|-) (god|hell|absolutely|definitely)? (no|nope|never|nah|not)',
      '(kids|children|having|own) ~ (that|the) (train|ship|boat) has (left|sailed|gone)',
      '%d_wants ~ (that|the) (train|ship|boat) has (left|sailed|gone)',
      '(not looking|no wish|not keen|no desire) to start (over|again) with (diapers|nappies|babies|kids)',
    ],
    confidence: 0.9,
  },
  {
    value: 'maybe',
    despite: ['wished', 'negated', 'asked', 'other'],
    said: [
      '(have not|has not|not|have yet to) (yet)? (decided|made up my mind|figured out|worked out) (if|whether|about|on) (i)? (want|wants|having|to have)? (any|kids|children|more|them)? ',
      '(not|never) (sure|decided|certain) (about|on) (kids|children|having kids|having children)',
    ],
    confidence: 0.9,
  },
  {
    value: 'yes',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(no|without) (kids|children) (yet)? (,|but|and) (would like|would love|want|hoping for) (a couple|a few|two|three|one|lots|several|children|kids|some)',
    ],
    confidence: 0.9,
  },
  {
    value: 'no',
    despite: ['wished', 'negated', 'other', 'past'],
    said: [
      'not (interested in|keen on|up for|planning on|looking at) having (any|more|any more)? (kids|children|babies)',
    ],
    confidence: 0.92,
  },
]
