import type { Phrasing } from '../../../../../../shared/reader.ts'

const COUNT = '(one|two|three|four|five|six|2|3|4|5|6|a|my|our|the)'

const COUNTED = '(one|two|three|four|five|@num)'
const SOME = '(a|one|two|three|four|five|my|our|the|@num|{_positive})'

const YOUNG =
  '(grown up|grown|teenage|teen|adult|little|small|young|lovely|beautiful|wee|amazing|primary age|school age|primary school|older|gorgeous|cheeky)'

const CHILDREN = `(children|kids|sons|daughters|teenagers|teens|boys|girls|child|kid|son|daughter|lad|lads|lass|
    lasses|bairn|bairns|wean|weans|toddler|toddlers|twins|tweens|tween|teenager|girl|boy|kiddos|kiddo|
    rugrats|nippers|ankle biters|stepkids|stepson|stepdaughter|bub|bubs)`

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: false,
    despite: ['negated', 'past'],
    said: [
      '(i|we|^) do not have (any|a)? (kids|children|child|kid|weans|bairns|kiddos)',
      '(i|we|^) do not have (any|a)? ~ or (kids|children)',
      '(i|we|^) have (no|zero|not any|never had|not had any) (kids|children|child)',
      '^ (no|zero) (kids|children)',
      '(single|married|divorced|,) (with)? no (kids|children)',
      'without (kids|children)',
      '@AM (childless|childfree|child free)',
      '(i|we) (have)? never had (any)? (kids|children)',
      '^ (childless|childfree|child free)',
      'no (kids|children) (yet|of my own)',
      '@AM not (yet)? a (mom|mother|dad|father|parent)',
      '^ (kids|children) (:|-) (none|no|zero|0|nope)',
      '^ no @kids',
    ],
  },
  {
    value: true,
    said: [
      '(i|we|a|^) (have|raise|got|had|adopted|am raising|am blessed with|have raised|gave birth to) ~ @kids',
      '(i|we) have ~ @animalkind and ~ @kids',
      'already have ~ @kids',
      'my ~ @kids',
      'our ~ @kids',
      '@AM ~ @parent >',
      '@AM (a|an)? ~ working ~ @parent >',
      '(being|as) (a|an|the) ~ @parent (is|of|to|,|$)',
      'i love being (a|an) ~ @parent',
      '(i am|i am a|^) ~ (stay|work) at home (mom|dad|mother|father|mum|mama|parent)',
      '(married|single|divorced|widowed|widow|widower|divorcee|separated|and|woman|man|guy|lady|girl|mom|dad|engaged) with ~ @kids',
      '^ (single|proud|working|busy|full time)? @parent (of|to|$)',
      '(father|mother|mom|dad|mum|parent|mama) (of|to) (@num|a|twin)',
      '^ @num ~ @kids $',
      '(i|we) have @num (from|with) (my|a)',
      '@AM raising (a|my|our|@num) ~ @kids',
      '(i|^) (recently|just)? became a @parent',
      'i have (a|an|@num) {number} (year|yr|month|week) old >',
      'my {number} (year|yr|month) old',
      '(i|we) have been (blessed|gifted) with ~ @kids',
      '(gave birth|given birth)',
      'my (youngest|oldest|eldest) (is|just|started|has|goes|plays|wants|loves)',
      '(i|we|^) (have)? (adopted|are raising|am raising) (a|an|our|my|two) ~ (girl|boy|girls|boys)',
      '(i|we|^) have (a|one|two|@num) ~ (boy|girl) (who|aged|in (school|college|kindergarten|preschool)|(,)? {age})',
      '(joint|full|shared|sole|have|has|got|split)? custody of (a|my|our|two|three|the) ~ @kids',
      '(raising|raise) ~ @kids (alone|by myself|on my own|together)',
      '@kids live with me',
      '(wife|husband|girlfriend|boyfriend) and ~ @kids',
      '(i|we) have (a|an|my)? ~ and (a|an|my|our|@num)? ~ @kids >',
      '(i|we|^) have got ~ @kids',
      '(i|we|^) have (got)? (a|an|@num) {number} year old ~ @kids',
      '^ @num ~ @kids',
      '^ (kids|children) (:|-) (yes|have|{number}|@num|one|two)',
      '^ (grown|adult|teenage|young) @kids',
      '^ (my)? (kids|children) (are)? (grown|adults|all grown)',
      '^ (mom|mum|mother|dad|father|parent|mama) (of|to) ({number}|@num|twins|a|my)',
    ],
  },
  {
    value: true,
    despite: ['other'],
    said: ['^ (a|the) (proud)? (father|mother|mom|mum|dad|parent) of (a|an|@num|twin|twins|{number})'],
    confidence: 0.88,
  },
  {
    value: null,
    said: [
      "my (first|unborn|inner|future|mom|mother|dad|father|sister|brother|parents|boyfriend|girlfriend) (child|baby|kid|kids|children|son|daughter|'s|s)",
      'pregnant with (my|our) ~ @kids',
      'my (mothers|moms|mums|dads|fathers|parents|sisters|brothers|friends|cousins|aunts|uncles|neighbors|neighbours|bosses|boyfriends|girlfriends|grandparents|grandmothers|roommates) ~ @kids',
      "my (mother|mom|mum|dad|father|sister|brother|friend|cousin|aunt|uncle|neighbor|boss|boyfriend|girlfriend|roommate) 's ~ @kids",
      'my ~ {=animals} (is|are) (like)? (my|our) ~ @kids',
      '{=animals} (is|are) (like)? (my|our) ~ @kids',
      '(i|we) lost (my|our) ~ @kids',
      'my ~ @kids (died|passed|is dead|was stillborn)',
      'expecting (my|our) ~ @kids',
      "my ~ @kids ('s)? (school|class) students",
      '(i|we) (had|got) ~ (baby|kid|kids|child) (brother|sister|brothers|sisters|cousin|fever|teeth|blue|face)',
      'i have (a|my)? ~ (baby|kid|twin) (brother|sister|brothers|sisters|cousin|face|doll|dolls|grand)',
      'my (baby|kid|twin|child|teen) (brother|sister|brothers|sisters|cousin|teeth|hood|years)',
      '(dog|cat|plant|fur|pet|bird|bunny|rabbit|chicken) (mom|dad|mum|mama|mother|father|parent) (of|to|x) (one|two|three|four|five|{_number}|a) ($|,)?',
      '@AM ~ (dog|cat|plant|fur|pet|bird) (mom|dad|mum|mama|mother|father|parent)',
      '@AM (a)? ~ (mother|father) (in law|figure|nature|christmas|hen|superior)',
      'my (dogs|cats|pets|dog|cat) are my (kids|children|babies)',
      'my fur (baby|babies|kids|children)',
      '(i|we) have (a|our first|another|my first) ~ (baby|child|kid) on the way',
      "my ~ @kids ('s)? (book|books|toy|toys|clothing|hospital|menu)",
      'my (kids|children) at (school|work)',
      '@kids (are|is) (my|the) (fur|four)',
      'i have (a|an|@num) {number} (year|month) old (dog|cat|puppy|car|brother|sister|nephew|niece|house|truck|laptop|lab|pup|kitten|cousin)',
      'my {number} (year|month) old (dog|cat|puppy|car|brother|sister|nephew|niece|house|self|truck|lab|pup|kitten|cousin)',
    ],
  },
  {
    value: true,
    said: [
      `(^|got|have|and|raising) ${COUNT} (grown up|grown|teenage|adult|little|small|young|lovely|beautiful|
        wee|amazing|school age)? (children|kids|sons|daughters|teenagers|teens|boys|girls|child|kid|lad|son|
        daughter|lads) ($|and|,|who|every|at|of|half|full|part|aged|under|over|:|with|already)`,
      'with (one|a|two|three|my|our) (little|wee|young|small)? (lad|lads|bairn|bairns|lass)',
      '(^|my|the|our) (kids|children|boys|girls|sons|daughters|two|twins) are {_number}',
      '^ ~ (dad|mum|mom|father|mother|parent|mama|papa) (of|to) (one|two|three|four|five|{_number}|a)',
      '^ (children|kids|has kids|have kids) : (yes|true|one|two|three|four|{_positive})',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    said: [
      '^ (children|kids|has kids|have kids) : (no|none|0|nope|false)',
      '(no kids|no children) yet',
      '%d_kids none yet',
      '(kids|children) (:)? none yet',
    ],
  },
  {
    value: true,
    despite: ['asked', 'other'],
    said: [
      '^ %d_kids %!d_wants (yes|yep|yeah|one|two|three|four|five|{_positive}|a (boy|girl|son|daughter)|both|grown|all grown)',
      '(^|my|the) (kids|children|boys|girls|twins|sons|daughters) are (at|in|grown|all|with|both|{_number}|out|away)',
      '(co parenting|coparenting|raising) (a|one|two|three|my|our|four|twins|with)',
      'empty (nester|nest)',
      '^ (dad|mum|mom|father|mother|parent) (first|foremost|above|before)',
      '^ (a)? (daughter|son) (at|in) (uni|university|college|school)',
      '^ (a|one|two|three|my) {_number} (year|yr) old (son|daughter|boy|girl|who|at|that|and|$)',
      '(kids|children|boys|girls|son|daughter) (every other|every second|alternate) (weekend|week)',
      '(shared|joint|full|half) custody',
      '^ %d_kids %!d_wants (a|one|two|three|four|my)? (daughter|son|daughters|sons|boys|girls|boy|girl)',
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
      '^ %d_kids %!d_wants (no|none|nope|nah|zero|not yet|never)',
      '(there are|there were|i have|got) no (kids|children)',
      '^ never had (kids|children|any)',
      '(never|not) (been)? blessed with (kids|children)',
    ],
    confidence: 0.9,
  },
  {
    value: true,
    despite: ['asked'],
    said: [
      `^ ${COUNTED} ${YOUNG}? ${CHILDREN} ($|,|and|who|at|in|aged|with|every|half|full|living|both|under|over|from|off)`,
      `(i|we) have (got)? ${SOME} ${YOUNG}? ${CHILDREN} `,
      `^ (a|my|our) ${YOUNG}? (son|daughter|kid|child|toddler|teenager) (,|$|at|in|aged|with|who)`,
      `got (me|myself)? ${SOME} ${YOUNG}? ${CHILDREN} ($|,|and|who|at|in|aged|with|every|half|full|living|both)`,
      `(divorced|separated|widowed|single|widow|widower) (with|,)? ${SOME} ${YOUNG}? ${CHILDREN} `,
      `with ${SOME} ${YOUNG}? (children|kids|sons|daughters|teenagers|toddlers|toddler|twins|bairns|stepkids) `,
      `(my|our) ${SOME}? ${YOUNG}? (children|kids|sons|daughters|boys|girls|son|daughter|twins|little one|
        little ones|eldest|youngest|little man|mini me) (is|are|was|were|live|lives|keeps|keep|goes|go|come|
        comes|turned|come first|has|have|just)`,
      '(dad|mum|mom|mam|father|mother|parent|mama|papa) (of|to) (a|one|two|three|four|five|six|twins|twin|teen|teenage|grown|adult|{_number}|my|the)',
      '(single|solo|full time|part time|proud|weekend|co|divorced|widowed|separated|working|busy) (dad|mum|mom|mam|father|mother|parent|mama|papa) ',
      '(kids|children|have kids|dependents|dependants|offspring) (:|=|-) (yes|one|two|three|four|{_positive}|a|son|daughter|my|grown|adult|both)',
      `(co parent|coparent|raise|raising) ${SOME}? ${YOUNG}? ${CHILDREN}`,
      `^ %d_kids %!d_wants (i have|have|got|i have got|just|only)? (${COUNTED}|a (son|daughter|boy|girl|kid|child|wee|little)) ${YOUNG}? `,
      '%d_wants (have|got|i have|already have|i have got) (one|two|three|four|{_number}) ',
      '^ @num (boys|girls|boy|girl|kids|kid|sons|daughters|son|daughter) ',
      '^ (mine|mine are|mine is) (are|is) {_number} ',
      '(parent|dad|mum|mom) (first|before)',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['negated', 'past', 'asked'],
    said: [
      '(father|mother|dad|mum|mom|parent) of (none|zero|no one|nobody|no children|nil)',
      '^ %d_kids %!d_wants (do not have|i do not|do not|not any|have not|nil|zilch|none|nope|no|not yet|never|negative) ',
      '(no|zero|nil) (kids|children|dependents|dependants|offspring|little ones|bairns|sprogs) ',
      '(childfree|child free|childless|kid free) ',
      '(kids|children|have kids|dependents|offspring) (:|=|-) (no|none|0|zero|nope|nil|not yet|n / a|do not have)',
      'never had (any)? (kids|children|my own)',
      '(do not|never) have (any)? (kids|children|little ones) ',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['negated', 'past', 'wished', 'other', 'asked'],
    said: [
      '(joint|shared|full|half|sole|split)? custody of (a|an|my|the|our|two) ~ {=animals}',
      'no (kids|children) (please|pls|allowed|policy)',
      '(with or without|without or with|ok with|fine with|do not mind|okay with|good with|love|work with|teach|like|great with|coach) (your)? (kids|children)',
      `(want|wants|like|love|have|having|hoping for|open to) (to have)? (a|some|two|three|one|more|
        another)? ~ (kids|children) (one day|someday|some day|eventually|in the future|at some point|later|
        soon)`,
      `(nephew|niece|godson|goddaughter|stepdad|brother|sister|friend|cousin|aunt|uncle) (of|to|'s) ${SOME} ${CHILDREN}`,
      `(mother|father|mum|mom|dad) 's ${SOME} ${CHILDREN}`,
      '(i am|am) (a|an|the) ~ (boy|girl|lad|lass|kid|child|son|daughter|twin|only child)',
      '(my|the) (girl|boy|girls|boys|son|daughter|lad) (friend|friends|band|scout|scouts|and i|and me)',
      "(put|tick|ticked|select|set|write|add|filter|filters|marked) (')? (childfree|child free|no kids|kids|has kids)",
      `(your|their|his|her) ~ ${CHILDREN}`,
      `(coach|teach|teaching|coaching|tutor|tutoring|nanny|nannying|babysit) ~ (kids|children|boys|girls|teenagers|toddlers)`,
      `%d_kids (one on the way|expecting|on the way)`,
    ],
  },
  {
    value: true,
    said: [
      '^ (grandkids|grandchildren) ($|,)',
      '^ (one|two|three|four|@num) (kid|kids|child|children|son|daughter|sons|daughters) {_number} ($|,)',
      '(he|she|they|ex|her dad|his mum|his mom) (has|have) the (kids|boys|girls|children) (on|during|every|at|half|weekdays|weekends|other)',
    ],
    despite: ['other'],
    confidence: 0.85,
  },
  {
    value: true,
    despite: ['other'],
    said: [
      '(my|our) {_number} (yo|y o|yr old|yrs old|month old) ',
      '(wee|little) (boy|girl|lad|lass|one|man) (of|aged) {_number}',
      '(mum|mom|dad|father|mother|parent) , (wee|little)? (boy|girl|lad|lass|son|daughter)',
      '^ (kids|children|boys|girls) are (grown|all grown|grown up|adults|at college|at uni)',
      '(with|and) (one|two|three|a|four) (grown|adult|teenage|little|young) (son|daughter|child)',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['negated', 'past', 'wished', 'other', 'asked'],
    said: [
      'my {number} (year|yr) old (father|mother|mum|mom|dad|nan|nana|gran|grandma|grandmother|grandfather|grandad|aunt|uncle|parents|neighbour|neighbor|boss|friend|self|car|bike|flat|van)',
      '(that is|it is) my (nephew|niece|brother|sister|friend|cousin)',
    ],
  },
  {
    value: true,
    despite: ['other'],
    said: [
      'my (wee|little|big|eldest|youngest|older|younger|middle)? (girl|boy|lad|lass|son|daughter) is {_number} ',
      'with (two|three|four|@num) (boys|girls|lads|lasses) (at|in|aged|who|under|over|$|,)',
      '(dad|mum|mom|mam|father|mother|mama|papa|parent) x {_number} ',
      '(with|have|got) (a|an|one|two) {number} year old (and|,|$|at home|daughter|son)',
      '^ (kiddo|kid|daughter|son|mine|little one|little man) is {_number} ',
      '^ (actual|real|tired|happy|busy) (dad|father|mum|mom) ($|,)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['negated'],
    said: [
      'with (the|my) (girls|boys|lads)',
      'no baby (mama|mamas|daddy|daddies|momma|drama)',
      '(kids|children|kinder) : (yes|ja) (please|someday|one day|eventually|hopefully|bitte|gerne|irgendwann|spater)',
      '(more|another|wants|want) (kids|children) (:|=) (no|none|nope|never|yes|maybe|not|open|{_number})',
    ],
  },
  {
    value: true,
    despite: ['past', 'other'],
    said: [
      `(when|since|after|before|until) (i|we) (had|have had|got) (my|our) (first|second|third|little)? (son|
          daughter|kid|kids|baby|babies|child|children|twins|boy|girl|boys|girls|eldest|youngest|first)`,
      '(when|since|after|before|until) (my|our) (first|second|third|little|eldest|youngest)? (son|daughter|kid|kids|baby|babies|child|children|twins) (was|were) born',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    said: [
      `(divorced|separated|widowed|single|widow|widower|divorcee|myself|parent|dad|mum|mom) with (a|two|one|
          three|teenage|grown|my) (teenager|teenagers|teen|teens|toddler|toddlers|tween|preteen|baby|
          adult kids|grown ups|nearly grown)`,
    ],
    confidence: 0.9,
  },
  {
    value: true,
    despite: ['other'],
    said: [
      '(^|my|the) (kids|children|boys|girls) (stayed|stay|live|lives|moved) (with me|here|put|$|,)',
      '^ (a|one|two|three|four|my) {_number} (year|yr) olds',
      '(my|our) (eldest|youngest|oldest|middle one|little one|baby girl|baby boy) ',
      '(mine|ours) (is|are) (a (girl|boy)|{_number}|at (school|uni|nursery)|in (kindergarten|school|college|year))',
    ],
    confidence: 0.86,
  },
  {
    value: true,
    said: ['^ (kids|children) {_positive} ($|,)', '(i|we|and) do have (kids|children|a son|a daughter)'],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['negated'],
    said: ['(have not|do not have) (got)? : ~ (kids|children)'],
    confidence: 0.88,
  },
  {
    value: true,
    despite: ['other'],
    said: [
      '(co parent|coparent|co parents|coparents|co parenting) (a|my|our|two|three|one|twins|the|his|her)',
    ],
    confidence: 0.9,
  },
]
