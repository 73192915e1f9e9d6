import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Where people live: what only "move" is said of may be a job, a team or a trade. */
const AREA = `(area|areas|region|regions|city|cities|town|towns|state|states|country|countries|county|counties|province|coast|
  north|south|east|west|midlands|highlands|island|islands|mainland|continent|capital|countryside|village|
  mountains|sea|seaside|beach|metro|valley|borough|neighborhood|neighbourhood|place|places|location|locations|site)`
const SPOT = `((the|a|an|another|any|other|some|your|my|our|this|that|same|either|one of)? ~ ${AREA}|the job|the work|where|wherever|
  anywhere|{_named})`
const GOAL = `((back|over|out|up|down|across|home)? (to|from|near|nearer|nearer to|close to|closer to|closer|within|inside|in|
  across|around|outside) (of|all of|the whole of)? ${SPOT}|(back|over|out|up|down)? (there|here|home|abroad|overseas|interstate|anywhere|
  wherever|house|cities|countries|states|away|tomorrow|(closer|nearer) ($|,)))`
const PLACE = `({_bareplace}|(the|this|my|our|same)? ~ (area|region|city|town|state|country|county|province|neighborhood|neighbourhood|
  metro|valley|borough|island)|commuting distance|driving distance|reach of|an hour|my (family|kids|parents|children|mum|mom|dad))`
/** `moving to the management side` */
const CAREER = `(to|into|in to|out of|from|towards|toward|up to|up|up into|across to|over to|back to|back into|beyond|away
  from|in|on to|onto) (the|a|an|my|your|more|full|part)? ~
  (management|leadership|role|roles|position|positions|job|jobs|side|sector|industry|
    field|post|contract|contracts|
  nights|days|shifts|shift|time|team|teams|department|consulting|freelance|permanent|perm|tech|product|sales|data|senior|junior|level|
  date|start|week|desk|agency|house|company|companies|employer|employers|trade|career|careers|profession|work|hours|track|
  practice|platform|system|cloud|crm|erp|tool|framework|language|stack|version|process|mornings|evenings|weekends|
  {_=industries}|{_=skills}|{_=workplaces})`

export const RELOCATION: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'negated', 'past', 'other'],
    said: [
      `(i|we|^)? (am|would|could|can|will|might|do|not)? (not)? (also|even|happily|gladly|consider|love to|like to|want to)? (looking|hoping|planning|
        want|wanting|ready|eager|about|set|open|willing|happy|prepared|free|able|glad|keen|fine|interested|going|what would get me)? (to|in|for)? (a)?
        (move|moving|shift|shifting|stay|staying|go|going|transition|transitioning) (jobs|roles|teams|companies|employers|
        employer|company|on|up|quickly|freely|fast|desks|departments|around|sideways|between|${CAREER}) (again)?`,
      '(not|never) (looking|planning) to move (right now|at the moment|currently|for now|just now|yet|unless)',
      `(i|we)? (do|does|would|will)? (not|no|never|without) (need|needing|require|requiring|expect|expecting|ask|asking)? (for)? (any|a|the|your)?
        (relocation|relo|moving|move) (package|assistance|support|help|cost|costs|allowance|budget|expenses|bonus)
        (needed|required|necessary|expected|wanted|please)?`,
      '(i|we)? (do|would|will)? not (need|needing|require|requiring|expect|expecting) (any|a)? (relocation|relo)',
      `(i|we)? (would|could|will|can|might)? (consider)? (move|moving) for (the right|more|better|a better|a decent|good|
        enough|real) (money|salary|pay|rate|wage|raise)`,
    ],
  },
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
        happy to|be glad to|be open to|imagine to|imagine|like to|also|only|certainly)? (relocate|relocating)`,
      `(i|we|^) (would|could|can|will|might) (happily|gladly|consider|definitely|easily|even|love to|be
        happy to|be glad to|be open to|imagine to|imagine|like to|also|certainly)? (move|moving) (for|if|with|,|$|within {_days}|${GOAL})`,
      '(building|role|job|place|offer|position|one) (of my own)? i would (move|relocate)',
      `(willing|open|happy|ready|prepared|free|able|glad|keen|flexible|fine|ok|okay|available) (to|with|about|for) (a)?
        (relocate|relocating|relocation)`,
      `(willing|open|happy|ready|prepared|free|able|glad|keen|flexible|fine|ok|okay|available) (to|with|about|for) (a)?
        (move|moving|shift) (for|if|with|,|$|${GOAL})`,
      '(open|willing|ready|happy) to (travel and|travel or) (relocate|move)',
      `(relocation|relocating|moving|a move) (is|would be|to .)? (possible|fine|ok|okay|no problem|welcome|not a problem|not
        an issue|an option|yes|considered|negotiable)`,
      '(do|would) not mind (moving|relocating|a move|relocation)',
      '(looking|planning|hoping|want|wanting|ready|eager|about|set) to relocate',
      `(looking|planning|hoping|want|wanting|ready|eager|about|set) to (move|shift) ${GOAL}`,
      'a move (there|here)? would be (coming home|fine|welcome|good|great)',
      '(am|are) (fully|geographically|very|completely|totally)? (mobile (within|in|across|throughout|nationwide)|relocatable)',
      '(am|are) (fully|geographically|completely|totally) mobile',
      '(relo|relocation|relocating|a move|moving house|moving cities) (ok|okay|fine|possible|welcome|considered|yes|negotiable)',
      '(open|willing|happy|ready|up|keen|available) (to|for) (a|an)? (relo|relocation|relocating)',
      `(open|up|keen) (to|for) (a)? (move|moving) ($|,|for|if|${GOAL})`,
      `(flexible|open|not fussy|easy|not picky) (on|about|as to|with|regarding|in) (the|my)? (location|locations|where i
        live|place|relocation|relo) ($|,|too|as well)`,
      '^ location (:|is)? (flexible|open|anywhere|negotiable)',
      `(can|could|will|would|may|might) (also|gladly|happily|easily|certainly|absolutely)? (relocate|move house|move cities|
        move countries|move abroad|move home|relo)`,
      '(plan|planning|hope|hoping|about|going|set|moving|intend|aim) to (relocate|move|shift) to {_named} (next|this|in|and|soon|by|for|,|$)',
      'i am (moving|relocating) to {_named}',
      'not (tied|bound|attached) to (any|one|a|a single|the) (city|place|location|region|town|area|country)',
      `(mobile|flexible) (across|within|throughout|all over|anywhere in|inside|in all of) (all of|the whole of|the)? ({_named}|country|continent)`,
      '(mobile|flexible) (nationwide|europe wide|eu wide)',
      '(anywhere|any city|any location) (in {_place})? (is|would be|works|is ok|ok) (fine|ok|okay|good|possible)?',
      `(i would|i can|i could|i will|would|can|could) (go|live|move) anywhere ((in|on|along|within|around|near) (the)? ~
        (coast|country|world|continent|islands|highlands|north|south|{_named})|for|$|,|as long as|if|that)`,
      '(i would|i will|would) work anywhere (north|south|east|west|abroad|overseas|in {_place}|$|,)',
      'mobile possible',
      '(and|or) with (moving|relocating) (to|within) {_bareplace}',
      `(relocation|relocating|moving|a move) (to|within|inside) {_named} (is|would be|.)? (possible|fine|ok|okay|no problem|
        welcome|not a problem|not an issue|an option)`,
      '(would|could|can|will|might) (also|happily|gladly)? consider (a)? (relocation|relo|move to {_named})',
      `(willing|ready|happy|open|prepared|keen|eager|able|available) to (work|live|be posted) (abroad|overseas|out of state|
        in any country|in any city|in other cities|in other countries|interstate)`,
      '(do|does|would) not (mind|care) where (i|we) (live|am based|move|end up)',
      'location (does not matter|is not important|is no issue|is not an issue|no bar|is no bar|is immaterial|immaterial)',
      '(willing|open|happy|ready) 2 (relocate|move)',
      '(can|could|will|would) be based anywhere (in {_named}|within {_named})',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      '%relocate (i|we) (would|could|will|might) ($|,|for|if|with|in|gladly|happily|love to|like to)',
      '%relocate would love to',
      '%relocate (true|1|y) ($|,|;)',
      `%relocate (yes|sure|absolutely|gladly|happily|of course|definitely|ja|si|oui|open|willing|anywhere|no problem|
        possible|in a heartbeat|negotiable)`,
      '%relocate ^ {_bareplace} (,|or|and|/|&) (or|even|maybe)? {_bareplace}',
      '%relocate {_bareplace} (yes|ok|okay|fine|sure|definitely)',
    ],
    confidence: 0.92,
  },
  {
    value: null,
    despite: ['wished', 'negated'],
    said: ['%relocate {_bareplace} (no|not|never)'],
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
      '(not|never) ~ (relocate|relocating|relocation)',
      `(not|never) ~ (moving|move|movin) ($|,|for|mind|right now|at the moment|because|since|as|due|house|home|again|out|
        this|the (kids|family)|my|${GOAL})`,
      `(not|never) (looking|willing|able|open|prepared|planning|going|want|interested|ready|inclined|wish) (to|
        in|for) (a)? (relocate|relocating|relocation|uproot)`,
      `(not|never) (willing|able|open|prepared|going|want|inclined|wish) (to|in|for) (a)? (moving|move|shift) ($|,|for|house|
        home|again|because|right now|${GOAL})`,
      `(not|never) (looking|planning|interested|ready) (to|in|for) (a)? (moving|move|shift) (house|home|$|,|${GOAL})`,
      `(can|will|would|do|could|shall|am|are) not (want to|be|be able to|plan to|wish to|care to|intend
        to)? (relocate|relocating)`,
      `(can|will|would|do|could|shall|am|are) not (want to|be|be able to|plan to|wish to|care to|intend
        to)? (moving|move) (house|for|here|town|again|away|from here|out|right now|at the moment|because|since|as|$|,)`,
      `(can|will|would|do|could|am|are) not (want to|plan to|wish to|looking to|planning to|willing to|
        prepared to)? (leave|leaving) (town|here|the area|the region|the city|{_place})`,
      '^ (relocation|relo) no ($|,)',
      'no to (relocation|relocating|moving house|relo)',
      '(not|never) (keen|set|sold) on (relocating|relocation|moving house|a move|moving) ($|,)',
      '(please)? do not ask me to (relocate|move) ($|,)',
      '(not|never) (able|in a position|willing) to (move|relocate) (right now|at the moment|currently|for now|just now|this year|yet)',
      'no (relocation|relocating|moving|moves|move|plans to move|plans to relocate|intention of moving)',
      '(not|never) going anywhere ($|,|because|since|as|for now|soon)',
      '(not|no) in (a|the) position to (relocate|move)',
      '(relocation|relocating|moving|a move|moving house) (is|are|would be) (not|no|out|off|impossible)',
      '(relocation|relocating|a move|moving) (is not|is out|will not|does not|would not)',
      `(i am|we are) (settled|rooted|tied|anchored) here`,
      `(i am|we are) (rooted|tied|anchored) (in|to) ${PLACE}`,
      '(unable|reluctant|unwilling|loath) to (relocate|move|leave)',
      '(prefer|rather|would prefer|want|wish|prefers) not to (relocate|move|leave|uproot)',
      'would rather not (relocate|move|leave|uproot)',
      '(no|zero|little) (interest|desire|wish|intention|appetite|need) (in|to|of|for) (relocate|relocating|moving|move|leave|leaving|relocation)',
      '(not|never|will not be) leaving (here|town|the city|the area|home|{_place})',
      '(relocation|relocating|moving|a move) is (a|an)? (no|no go|nope|hard no|deal breaker|dealbreaker|non starter)',
      '^ (local roles|local jobs|local positions) only',
      '(only|just) (want|looking for|interested in|considering) (local|nearby) (roles|jobs|positions|work|companies)',
      '(tied|bound) to (the|this|my)? (area|region|city|town|{_place})',
      '(stay|staying|stays) put',
      `(wants|needs|want|need|must|have|has) to (stay|remain|live) (in|near|around|close to|within|here in) ${PLACE}`,
      'relocate (:|-)? (no|not|never)',
      `(i am|we are|i will be|^) staying (in the {_bareplace} area|in {_bareplace} (for|because|whatever|as|since|so)|in the
        area|put|here|around|near|local)`,
      `(need|want|have|prefer|would like|plan|rather|intend) (to)? (stay|remain) (local|here|put|(in|near|around|within|close
        to|here in) ${PLACE}) ($|,|and|for|as|because)`,
      '%relocate (no|nope|not|nein|non|never|absolutely not|unfortunately not|sorry)',
      '%relocate (n|false|0)',
      '%relocate (i am|will be|am)? staying in',
      'non mobile',
    ],
    confidence: 0.93,
  },
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      '%location (open|ready|willing|ok|happy|flexible) (for|to|with) (relocate|relocation|move|shift|{_place})',
      '(and|but|then|,) i (would|will|am happy to|can) (move|relocate|shift) ($|,|if|for|there|too)',
      '(and|but|then|,) i (would|will|am happy to|can) go there',
      `(ready|willing|happy|open) to (shift|go|travel and move) (to {_named}|anywhere)`,
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
      `(i)? (will|would|can|do|should|could) not (want to|want|care to|wish to)? (move|relocate|leave) for (less|under|below|
        that|peanuts|anything less)`,
      `(not|never) (going to)? (move|moving|leave|leaving|relocate|budge|switch) (for)? (less|under|below|that|peanuts|
        anything less|anything under|anything below|{_number})`,
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
      '(can|could|will|would) (go|live|work|move) (wherever|anywhere) ($|,|if|that|as long as|with|needed|you|the job|there is|{_place}|in {_place})',
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
    value: true,
    despite: ['wished', 'other'],
    said: ['(willing|happy|ready|prepared|open) to (move|relocate) (,)? (and)? so (am|are) (i|we)'],
    confidence: 0.88,
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
      `((can|could|will|would|do|did) (not)?)? (move|moving|relocate|relocating) (the|a|any|my) ~ (piano|furniture|
        boxes|needle|date|meeting|goalposts|deadline|stock|goods|car|van|servers|server|warehouse|patients|
        patient|equipment|desk|machine|machines|data|office|plant|factory|team)`,
    ],
  },
]
