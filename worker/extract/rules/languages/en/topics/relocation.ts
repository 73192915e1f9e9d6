import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELOCATION: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished'],
    said: ['(i|we|^)? (would|will|could|might|only) (only)? (move|leave|switch|jump) for {_number}'],
  },
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      `(i|we|^) (would|could|can|will|might) (happily|gladly|consider|definitely|easily|even|love to|be
        happy to|be glad to|be open to|imagine to|imagine|like to)? (relocate|move|relocating|moving) (to|
        for|anywhere|if|within|inside|across|tomorrow|with|closer|back|out|up|down|,|$)`,
      '(building|role|job|place|offer|position|one) (of my own)? i would (move|relocate)',
      '(willing|open|happy|ready|prepared|free|able|glad|keen|flexible|fine|ok|okay|available) (to|with|about|for) (a)? (relocate|move|relocating|moving|relocation|shift)',
      '(open|willing|ready|happy) to (travel and|travel or) (relocate|move)',
      '(relocation|relocating|moving|a move) (is|would be|to .)? (possible|fine|ok|okay|no problem|welcome|not a problem|not an issue|an option|yes|considered|negotiable)',
      '(do|would) not mind (moving|relocating|a move|relocation)',
      '(looking|planning|hoping|want|wanting|ready|eager|about|set) to (relocate|move|shift) (back)? (to|from|out|closer|for|near)',
      '%relocate (i|we) (would|could|will|might) ($|,|for|if|with|in|gladly|happily)',
      'a move (there|here)? would be (coming home|fine|welcome|good|great)',
      '%relocate (true|1|y) ($|,|;)',
      '%relocate (yes|sure|absolutely|gladly|happily|of course|definitely|ja|si|oui|open|willing|anywhere|no problem|possible|in a heartbeat)',
      '(am|are) (mobile|relocatable)',
      '(relo|relocation|relocating|a move|moving house|moving cities) (ok|okay|fine|possible|welcome|considered|yes|negotiable)',
      '(open|willing|happy|ready|up|keen|available) (to|for) (a|an)? (relo|relocation|move|moving|relocating)',
      '(flexible|open|not fussy|easy|not picky) (on|about|as to|with|regarding|in) (the|my)? (location|locations|where i live|place|relocation|relo)',
      '^ location (:|is)? (flexible|open|anywhere|negotiable)',
      '(can|could|will|would|may|might) (also|gladly|happily|easily|certainly|absolutely)? (relocate|move house|move cities|move countries|move abroad|move home|relo)',
      '(plan|planning|hope|hoping|about|going|set|moving|intend|aim) to (relocate|move|shift) to {_named} (next|this|in|and|soon|by|for|,|$)',
      'i am (moving|relocating) to {_named}',
      'not (tied|bound|attached) to (any|one|a|a single|the) (city|place|location|region|town|area|country)',
      '(mobile|flexible) (across|within|throughout|all over|anywhere in|inside|nationwide|europe wide|in all of)',
      '(anywhere|any city|any location) (in {_place})? (is|would be|works|is ok|ok) (fine|ok|okay|good|possible)?',
      '(i would|i can|i could|i will|would|can|could) (go|work|live) anywhere (in|within|for|$|,)',
      'mobile possible',
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated', 'other'],
    said: [
      '(relocation|relocating|moving|a move) (is|are|would be)? (not|out|off|impossible)',
      '(not|no) (open to)? relo',
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: [
      '(not|never) ~ (relocate|relocating|moving|move|movin|relocation)',
      `(not|never) (looking|willing|able|open|prepared|planning|going|want|interested|ready|inclined|wish) (to|
        in|for) (a)? (relocate|relocating|moving|move|relocation|shift|uproot)`,
      `(can|will|would|do|could|shall|am|are) not (want to|be|be able to|plan to|wish to|care to|intend
        to)? (relocate|relocating|moving|move) (house|for|the|this|my|here|town|again|away|from|out|$|,)`,
      `(can|will|would|do|could|am|are) not (want to|plan to|wish to|looking to|planning to|willing to|
        prepared to)? (leave|leaving) (town|here|the area|the region|the city|{_place})`,
      'no (relocation|relocating|moving|moves|move|plans to move|plans to relocate|intention of moving)',
      '(not|never) going anywhere',
      '(not|no) in (a|the) position to (relocate|move)',
      '(relocation|relocating|moving|a move|moving house) (is|are|would be) (not|no|out|off|impossible)',
      '(relocation|relocating|a move|moving) (is not|is out|will not|does not|would not)',
      '(i am|we are) (settled|rooted|tied|anchored) (here|in|to|down)',
      '(unable|reluctant|unwilling|loath) to (relocate|move|leave)',
      '(prefer|rather|would prefer|want|wish|prefers) not to (relocate|move|leave|uproot)',
      'would rather not (relocate|move|leave|uproot)',
      '(no|zero|little) (interest|desire|wish|intention|appetite|need) (in|to|of|for) (relocate|relocating|moving|move|leave|leaving|relocation)',
      '(not|never|will not be) leaving (here|town|the city|the area|home|{_place})',
      '(relocation|relocating|moving|a move) is (a|an)? (no|no go|nope|hard no|deal breaker|dealbreaker|non starter)',
      '^ (local|local roles|local jobs|local positions|local work) only',
      '(only|just) (local|nearby) (roles|jobs|positions|work|companies)',
      '(tied|bound) to (the|this|my)? (area|region|city|town|{_place})',
      '(stay|staying|stays) put',
      '(wants|needs|want|need|must|have|has) to (stay|remain|live) (in|near|around|close to|within)',
      'relocate (:|-)? (no|not|never)',
      '(i am|we are|i will be|^) staying (in {_bareplace}|in the area|put|here|around|near|local)',
      '(need|want|have|prefer|would like|plan|rather|intend) (to)? (stay|remain) (in|local|near|around|here|put|within|close)',
      '%relocate (no|nope|not|nein|non|never|absolutely not|unfortunately not|sorry)',
      '%relocate (n|false|0)',
      'non mobile',
    ],
    confidence: 0.93,
  },
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      '%location (open|ready|willing|ok|happy|flexible) (for|to|with) (relocate|relocation|move|shift|{_place})',
      '(and|but|then|,) i (would|will|am happy to|can) (go|move|relocate|shift) ($|,|if|for|there|too)',
      '(ready|willing|happy|open) to (shift|go|travel and move) (to|anywhere|with|for)',
      '(relocation|relocate) (:|=|-) (y|yes|ok|open|sure|true|possible|willing)',
      '(or|and|/|,) relocation (to|with|w /|possible|welcome|ok|within)',
      '%relocate (for the right|if the|depends|y|yes|true|ready|can)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'negated'],
    said: [
      '(i)? (will|would|can|do) not (want to)? (move|relocate|leave) for (less|under|below|that|peanuts|anything less)',
      '(not|never) (going to)? (move|moving|leave|leaving|relocate|budge|switch) (for)? (less|under|below|that|peanuts|anything less|anything under|anything below|{_number})',
      '(could|can|will|would|do) not (want to)? (move|leave|relocate|budge) (for)? (under|below|less|anything under|anything below|anything less)',
      '(not|never) (move|moving|leave|leaving) (before|until|till|without|again soon) ({_date}|{_days}|bonus|my|the bonus|a counter)?',
      '(not|never) (move|moving|budge|budging) (off|on|from) (it|this|that|my|the)',
      '(not|never) (move|moving|leave) (jobs|roles|companies|employer|employers|on) ',
    ],
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      '^ open to (work in|working in|moving to|relocating to)? {_bareplace} ($|,|or|and|@open)',
      '(can|could|will|would) (go|live|work|move) (wherever|anywhere)',
      '%relocate (i)? (would|could) be (glad|happy|delighted) to',
      '%relocate ~ for the right (package|job|offer|role|money) , (sure|yes)',
    ],
    confidence: 0.85,
  },
  { value: false, said: ['%relocate ^ (no|nope|no way) ($|,)'], confidence: 0.9 },
  {
    value: false,
    despite: ['wished', 'negated', 'other'],
    said: [
      `(the|my|our) (family|wife|husband|kids|children|partner|girlfriend|boyfriend|spouse) (is|are|will|would|can|could) not (be)?
        (leaving|moving|leave|move|relocate|relocating|uproot|budge) ($|,|for|{_named}|here|the|from|to|and)`,
      '(the|my|our) (family|wife|husband|kids|children|partner|spouse) (stays|stay|are staying|is staying) (put|here|in)',
      '(not|never) (moving|uprooting) (the|my) (family|kids|children)',
    ],
    confidence: 0.88,
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      `(want|wants|need|looking for|seeking|search|searching for|find) (a)? (work|job|jobs|position) (in|
        at) {_named} (with|and) ~ (visa|sponsorship|room|accommodation|ticket|housing|flat)`,
    ],
    confidence: 0.85,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: ['%refused ~ (relocation|relocating|relocate|moving|moves|move)'],
    confidence: 0.88,
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      '(would|will|happy to|can|could|ready to|willing to|glad to) (gladly|happily)? (up sticks|pack up|pack my bags|uproot)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'negated', 'past'],
    said: [
      `((can|could|will|would|do|did) not)? (move|moving|relocate|relocating) (the|a|any|my) ~ (piano|furniture|
        boxes|needle|date|meeting|goalposts|deadline|stock|goods|car|van|servers|server|warehouse|patients|
        patient|equipment|desk|machine|machines|data|office|plant|factory|team)`,
    ],
  },
]
