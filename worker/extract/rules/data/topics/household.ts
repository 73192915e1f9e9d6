import type { Phrasing } from '../../../../../shared/reader.ts'

export const STATUS: readonly Phrasing[] = [
  {
    value: 'single',
    said: [
      '@AM (a)? (single|unmarried|unattached|not married|not in a relationship|not seeing anyone|not dating anyone) (and|with|man|woman|guy|girl|male|female|lady|gal|$)',
      '@AM a ~ single (mom|dad|mother|father|parent|man|woman|guy|girl|lady|gal|male|female)',
      '^ (single|unmarried|never married) $',
      'i have never been married',
      '(marital|relationship) status : (single|unmarried|never married)',
      'i (do not|never) have (a|any) (boyfriend|girlfriend|partner|spouse|significant other)',
    ],
  },
  {
    value: 'divorced',
    said: [
      '@AM (a)? ~ divorced',
      '@AM (a)? ~ (divorcee|divorce)',
      '^ divorced',
      'i (got|was) divorced',
      'my divorce (was|is|has been|got) (final|finalized|finalised|done|over)',
      'i went through (a|my) divorce',
      'my ex (husband|wife)',
    ],
  },
  {
    value: 'widowed',
    said: [
      '@AM (a)? ~ (widowed|widow|widower)',
      '^ (widowed|widow|widower)',
      '(my|our) late (husband|wife)',
      'my (husband|wife|spouse) (died|passed|passed away)',
      'i lost my (husband|wife)',
    ],
  },
  {
    value: 'separated',
    said: [
      '@AM ~ separated',
      '^ separated',
      'my (wife|husband) (left|walked out|has left|just left)',
      'i left my (wife|husband)',
      '(my wife|my husband) and i (separated|split|are separated|have separated|split up)',
    ],
  },
  {
    value: 'in_relationship',
    said: [
      '@AM (in) ~ (relationship)',
      '(i|^) have (a|an) ~ (boyfriend|girlfriend|partner|significant other|gf|bf)',
      'my (boyfriend|girlfriend|gf|bf|partner|significant other)',
      '@AM dating (a|an|my|someone)',
      '@AM (taken|seeing someone|not single)',
      'i live with my (boyfriend|girlfriend|partner)',
    ],
  },
  {
    value: 'engaged',
    said: [
      '@AM engaged',
      '@AM (getting|about to get|going to get|to be) married',
      'my (fiance|fiancee)',
      'i (have|got) (a)? (fiance|fiancee)',
      'i (just)? got engaged',
      '(my|our) wedding is',
      '@AM planning (my|our) wedding',
    ],
  },
  {
    value: 'married',
    said: [
      '@AM (a)? ~ married (to|with|and|for|man|woman|mom|dad|$)',
      '@AM married',
      'my (wife|husband|hubby|wifey|spouse)',
      'i have (a|an) ~ (wife|husband|hubby)',
      'i (got|have been) married',
      'i married (a|an|my|the)',
      '(marital|relationship) status : married',
      '^ (happily)? married',
    ],
  },
]

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: true,
    said: [
      '(i|we|a|^) (have|raise|got|had|adopted|am raising|am blessed with) ~ @kids',
      'already have ~ @kids',
      'my ~ @kids',
      'our ~ @kids',
      '@AM ~ @parent >',
      '(married|single|divorced|widowed|separated|and) with ~ @kids',
      '^ (@parent|single @parent|proud @parent) (of|to)',
      '(father|mother|mom|dad|mum|parent) (of|to) @num',
      '^ {number} @kids',
      '(i|we) (have|had) @num (from|with) (my|a)',
      '@AM raising (a|my|our|@num) ~ @kids',
    ],
  },
  {
    value: false,
    said: [
      '(i|we) do not have (any|a)? (kids|children|child|kid)',
      '(i|we|^) have (no|zero|not any|never had) (kids|children|child)',
      '^ no (kids|children)',
      'without (kids|children)',
      '@AM (childless|childfree|child free)',
      '(i|we) (have|) never had (kids|children)',
      '^ (childless|childfree|child free) $',
    ],
  },
]

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'yes',
    said: [
      '(i|we|^) (do)? (want|would like|would love|hope|plan|wish) (to have|to start|to raise|to adopt|for)? (a|more|some|lots of|two|three|four|my own|a big|a large)? (kids|children|child|family|baby|babies)',
      '(i|we) (want|hope|plan) to (be|become) (a)? (mom|dad|mother|father|parent)',
      '^ (want|wants) (kids|children|a family)',
      'i am (trying|hoping|planning) to (have|start) (a|more)? (family|kids|children|baby)',
      'i (can not wait|am excited) to (be|become|have) (a)? (mom|dad|mother|father|parent|kids|children)',
    ],
  },
  {
    value: 'no',
    said: [
      '(i|we) do not want (any|to have|to have any|more|any more)? (kids|children)',
      '(i|we) never want (to have)? (kids|children)',
      '^ (do not|does not|not) want (any)? (kids|children)',
      'i (do not|never) plan (on|to) (having|have) (any|more)? (kids|children)',
      '(kids|children) are not for me',
      '@AM (childfree|child free) by choice',
      '@AM done having (kids|children)',
    ],
  },
  {
    value: 'maybe',
    said: [
      '(i|we) (am|are) (not sure|unsure|undecided|on the fence|open) (about|if i want|whether i want|on|to) (having|to have)? (kids|children)',
      '(i|we) (might|may) want (kids|children)',
      'open to (having)? (kids|children)',
      '(maybe|perhaps) (kids|children) (someday|one day|later)',
    ],
    despite: ['wished'],
  },
]

export const PETS: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i|we|a|^) (also|just|currently|recently|do|still)? (have|own|got|adopted|raise|rescued|breed|keep|bought|had got|am raising|foster|am blessed with) {+animals} >',
      'i have ~ (pet|pets) ~ {+animals}',
      '(and|single) (and)? with {+animals}',
      'my ~ {+animals} >',
      'our ~ {+animals} >',
      '{+animals} live with (me|us)',
      '@AM ~ (owner|parent|mom|dad|mum|mother|father) (of|to) {+animals}',
      '@AM (a)? ~ {=animals} (owner|mom|dad|mum|parent|mother|father) >',
      '(i|we) live with ~ {+animals} >',
      'i share my (home|life|house|apartment) with {+animals}',
      '^ {=animals} (mom|dad|mum|owner|parent)',
      '(pet|pets) : {+animals}',
      '(i|we) have {+animals} (named|called|and|that|who|at|for|as)',
    ],
  },
]
