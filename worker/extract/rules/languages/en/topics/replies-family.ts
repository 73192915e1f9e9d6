import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The same of a partner and children. */
export const STATUS: readonly Phrasing[] = [
  {
    value: 'divorced',
    despite: ['past'],
    said: [
      '%d_status ~ divorced',
      '(once|twice) , divorced',
      'divorced (twice|once|since|for|in|a|two|three|{_number}|last|this|after)',
      'i (also|then|later|have)? divorced (him|her|them)',
      '%d_status once , divorced',
      '(amicably|happily|long|recently|newly|twice|finally) divorced',
      'my divorce (came through|is done|is final)',
    ],
  },
  {
    value: 'single',
    said: ['%d_status (single|never married|no never|never)', '(been|have been) single (for|since|a)'],
  },
  {
    value: 'widowed',
    despite: ['past'],
    said: [
      '%d_status ~ (widowed|widow|widower)',
      'widowed (for|since|in|a|two|three|four|{_number}|young|last)',
    ],
  },
  {
    value: 'separated',
    despite: ['past', 'negated'],
    said: [
      '%d_status ~ separated',
      '(living apart|live apart|separated) (since|for|from)',
      '(getrennt lebend|lebe getrennt|getrennt seit|en instance de divorce|en proceso de divorcio)',
      '(divorce|papers|paperwork) (is|are|has|have)? (not)? (been)? ~ (signed|final|through|filed|finalized|finalised) (yet)?',
    ],
  },
  { value: 'married', said: ['%d_status (married|happily married)'] },
  {
    value: null,
    said: [
      '(i|we) married (him|her|them|too|my first)',
      '(was|were|got) engaged once',
      'married (twice|once|before|young)',
    ],
  },
]

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: true,
    despite: ['asked'],
    said: [
      '^ %d_kids %!d_wants (yes|yep|yeah|one|two|three|four|five|{_number}|a (boy|girl|son|daughter)|both|grown|all grown) ',
      '(^|my|the) (kids|children|boys|girls|twins|sons|daughters) are (at|in|grown|all|with|both|{_number}|out|away)',
      '(co parenting|coparenting|raising) (a|one|two|three|my|our|four|twins|with)',
      'empty (nester|nest)',
      '^ (dad|mum|mom|father|mother|parent) (first|foremost|above|before) ',
      '^ (a)? (daughter|son) (at|in) (uni|university|college|school)',
      '^ (a|one|two|three|my) {_number} (year|yr) old (son|daughter|boy|girl|who|at|that|and|$)',
      '(kids|children|boys|girls|son|daughter) (every other|every second|alternate) (weekend|week)',
      '(shared|joint|full|half) custody',
      '^ %d_kids %!d_wants (a|one|two|three|four|my)? (daughter|son|daughters|sons|boys|girls|boy|girl)',
      "(maman|papa|mere|pere|mama) (d'une|d'un) ",
      '^ (ein|eine|zwei|drei|deux|trois|dos|tres) (erwachsene|kleine|grosse|grands|grandes|petites|petits|pequenos)? (sohne|tochter|kinder|sohn|jungs|madchen|filles|garcons|fils|hijos|hijas)',
      '(a|one|two|three|@num) (son|daughter|sons|daughters) (at (university|uni|college|school)|in (college|school)|aged)',
      '^ @num grown (kids|sons|daughters|children|boys|girls)',
      '(my|the) (grandkids|grandchildren|grandson|granddaughter|grandsons)',
      '^ (grandkids|grandchildren) (:|=)? (yes|one|two|three|four|five|{_number})',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['negated', 'past'],
    said: [
      '^ %d_kids %!d_wants (no|none|nope|nah|zero|not yet|never) ',
      '(there are|there were|i have|got) no (kids|children)',
      '^ never had (kids|children|any)',
      '(never|not) (been)? blessed with (kids|children)',
    ],
    confidence: 0.9,
  },
]

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'yes',
    despite: ['wished', 'asked'],
    said: [
      '^ %d_wants (yes|yep|yeah|definitely|absolutely|someday|one day|of course|i do|would love)',
      '^ (kids|children) , (yes|please|god willing|inshallah|definitely)',
      '(would love|want|hope|hoping|dream) (to be|of being|of becoming|to become) (a)? (dad|mum|mom|mother|father|parent) ',
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
      '^ %d_wants (no|nope|nah|never|not really|not for me|i do not) ',
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
      '(people|women|men|anyone|someone|those|guys|girls|somebody|partner) who (do not|does not|never|already)? (want|wants)',
    ],
  },
]
