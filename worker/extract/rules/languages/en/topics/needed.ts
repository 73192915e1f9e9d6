import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Days until goods are needed. */
export const NEEDED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      `(need|needed|needs|want|arrive|arrives|arriving|delivered|delivery|deliver|get|here|ready|order|
        ship|shipping|it|them|must|be|due|required|receive|have|in time for|party 's|birthday is|wedding is|
        event is|trip is|leaving|it is|leave|fly|move|is|starts|in|ships|done|buy|before|event) ~ (within|
        in|no later than|the next|less than|under|within the next|inside|max|in about|in under|latest in)
        {days}`,
      `(need|needed|needs|want|arrive|arrives|delivered|delivery|deliver|get|here|ready|it|them|due|
        required|receive|have|birthday|wedding|is|on|birthday is|turns {_number}|turns @num|starts|event|
        latest|deadline|shipping|party) (it|them|this|one|here|to me|by|to arrive|in|is|delivered|latest|on|
        :)? (by|before|on|until|till|for|b 4|is on|is|no later than|at the latest by|not later than|the
        latest|:) (the)? {soon}`,
      `(by|before|until|till|b 4|deadline|no later than|latest|in time for|not later than
       |at the latest) (:|by)? (the)? {soon}`,
      "(birthday|anniversary|wedding|party|christening|graduation|event|trip) (is|on|'s|is on|coming up) (on|in)? (the)? ({soon}|{days})",
      `(delivery|delivered|deliver|shipping|ship|arrive|arrives) (to|in|at) {_named}
        (within|in|by) ({days}|{soon})`,
      '(need|needed|due|want|arrive|by|must arrive|before) ~ (before|by) {soon}',
      `(leave|leaving|party|birthday|first working day|moving day|due|wedding|anniversary|
        exam|flight) (is|on|,|starts|begins|:)? (on)? (the)? {soon}`,
      'before we leave on (the)? {soon}',
      `(needed by|need by|needed before|due by|deadline|in time for|here by|here before|here for|ready for|
        arrives by|ships by|delivered by|before my|before our|before the) ~ (is)? (on)? (the)? {soon}`,
      `(ships|ship|delivered|delivery|deliver|arrive|arrives|shipping|sent|here) (to
        {_named})? (by|before|until) (the)? {soon}`,
      "(birthday|bday|party|wedding|anniversary) ('s|is|:|,)? (on|is on)? (the)? {soon}",
      `(we|i) (leave|are leaving|am leaving|fly|are flying|am flying|go|depart|travel|
        move) (on)? (the)? {soon}`,
      `(retiring|leaving|turning {_number}|getting married|gettin married|gets married|moving|
        turns {_number}) (on|this|next)? (the)? {soon}`,
      '(by|before|for|until) {soon}',
      '(needed|need|deadline|date|by) : (by|on)? (the)? {soon}',
      'in (the|under)? (next)? {days}',
      '(within|inside|in the next|over the next) (the next)? {days}',
      '(occasion|event) (:|=) ~ , {soon}',
      '(wedding|party|trip|birthday|race|event|flight) {soon}',
      '{_=goods} {soon} (size|budget|max|,|$)',
      '(gift|present) {soon}',
      '{soon} (please|pls|latest|at the latest)',
      '(due|starts|start|starting|opens|begins|begin|again) (on|again on|in)? (the)? ({soon}|{days})',
      '(wedding|party|birthday|race|trip|christening|funeral|interview) (on|is|is on) (the)? {soon}',
      'before (we|i|they) ~ on (the)? {soon}',
      '%needed (by|before|in|within|on)? (the)? ({soon}|{days})',
      `(needed|need it|deadline|needed by|needed within|delivery|delivery within|deliver by|deliver within|
        by when|when|required|required by|arrive by) (:|=|-) (within|in|by|before|on)? (the)? ({soon}|
        {days})`,
      `(wedding|graduation|party|christening|baptism|concert|interview|funeral|prom|race|marathon|trip|
        hike|holiday|vacation|exam|move|birthday|baby shower|shower|trip|event|anniversary|housewarming)
        (on|is|is on)? (the)? ({soon}|in {days})`,
      `(he|she|they|who|son|daughter|nephew|niece|mom|mum|dad|wife|husband|
        friend) (turns|is turning) ({_number}|@num) (on|in)? (the)? ({soon}|{days})`,
      `(we|i) (leave|fly|travel|start|move|go|am flying|are flying|am leaving|are
        leaving|am off|are off|am away|are away) (out|away|off|again)? (in|on)? (the)? ({soon}|{days})`,
      `(need|needed|want|get|have|wanted|require|must have) (it|them|this|one|these|
        those|everything) (for|on|by|before)? (the)? {soon}`,
      `(moving|moving in|move in|moving out|moves out|move out|moves|moves in|moving house|move house|we move|i
        move) (on|is on|is)? (the)? {soon}`,
      `(job|shift|term|course|class|semester|exhibition|show|gig|camp|season|
        internship|training|conference|retreat|cruise|tour|festival|concert|exam|school)
        (starts|start|begins|is|opens|kicks off)? (on)? (the)? {soon}`,
      `(before|when|until|as) (i|we|he|she|they) (fly|flies|leave|leaves|go|goes|
        travel|travels|move|moves|marry|marries|depart|departs|set off|sets off|head off
       |heads off|arrive|arrives|land|lands) (out|off|away|home|back)? (on|in)? (the)?
        {soon}`,
      `(is|be|turns|turning|will be|becomes|'s) (one|two|three|four|five|six|ten|sixteen|eighteen|thirty|
        forty|fifty|sixty|seventy|eighty|ninety|{_number}) (on|next|this|in)? (the)? {soon}`,
      '(when|needed|for|deadline|due|date|until|delivery) (:|=|→) ~ , {soon}',
      `(nikolaus|hanukkah|chanukah|diwali|eid|christmas eve|st nicholas|saint nicholas|
        sinterklaas|bonfire night|thanksgiving|mothers day|fathers day) (,|@open|on|is)?
        (the)? {soon}`,
      `(birthday|bday|wedding|party|anniversary|xmas|christmas|graduation|christening|
        shower|prom|race|marathon|trip|hike|opening) @open {soon}`,
      `(birthday|bday|party|wedding|anniversary|prom|race|trip|exam|flight|train|plane|ferry|move|holiday|concert|match|interview|
        ceremony|christening|funeral|gig|show|event) ('s|is) (on)? (the)? {soon}`,
      `(fly|flying|leave|leaving|go|going|travel|travelling|traveling|off|move|
        moving) (to|2) {_named} (on|this|next)? (the)? {soon}`,
      '(getting|gettin|gets|get) (married|hitched|wed) (on|next|this)? (the)? {soon}',
      '(birthday|bday|party|wedding|on|by|for|before|until|is|are) (is)? (on)? {_soon} (,)? (the)? {soon}',
      '(wedding|birthday|party|christening|graduation|anniversary|trip|funeral|exam|concert) , (that is|which is|it is|this is) (on)? (the)? {soon}',
      '(wedding|party|ball|gala|funeral|christening|event|concert) to (attend|go to) (on)? (the)? {soon}',
      '^ {days} (max|tops|at most|maximum|at the latest) ($|,)',
      '(delivery|shipping|lead) (time)? (:|=|is)? (max|maximum|at most|within|under)? {days}',
      '(be|arrive|delivered) here (on|by)? (the)? {soon}',
      '(date needed|needed on|need date|delivery date|date) (:|=)? (the)? {soon}',
      '(gone|off|away|abroad|out of town) (from|as of) (the)? {soon}',
      '(@ROUND|{_number} (th|st|nd|rd)) (birthday|bday|anniversary)? (is|on|is on|is coming up on) ({_soon})? (,)? (the)? {soon}',
    ],
    confidence: 0.85,
  },
  {
    value: 14,
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['(within|inside|in) (the|this) fortnight'],
    confidence: 0.85,
  },
  {
    value: 1,
    despite: ['wished', 'other', 'asked'],
    said: [
      '(next day|overnight|24 h|24 hour) (delivery|shipping)',
      '(within|in|under) (24|twenty four) (hours|h|hrs)',
    ],
    confidence: 0.85,
  },
  {
    value: 2,
    despite: ['wished', 'other', 'asked'],
    said: ['(within|in|under) (48|forty eight) (hours|h|hrs)'],
    confidence: 0.85,
  },
  {
    value: 0,
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(need|needed|want|wanted) (it|them|this|one)? (today|immediately|right away|asap|right now|tonight)',
      '(need|want) (it|them|this|one) now',
      'same day (delivery|shipping|pickup|collection)',
      '(today|tonight) (if possible|please|latest)',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(it|they|parcel|package|order|that|this|which|and) (arrived|came|turned up|got
        here|was here) (safely|quickly|well|already)? (in|within|after) {_days}`,
      '(lasts|last|lasted|battery|charge|arrived|came|delivered|died|broke|trip|hike|holiday) ~ (within|in|under) {_number} (hours|h|hrs)',
      '(look|looks|looked|smell|like that|like this) (by|before|until) (the)? {_soon}',
      `(full|gone|empty|over|sold out|darkness|dark|snow|closed|away|asleep|out) ~
        (by|until|till|before) (the)? {_soon}`,
      `(arrived|arrives|came|took|shipped|turned up|delivered|got here|was here) (safely|
        quickly|well|already)? (in|within|after) {_days}`,
      `(not|never|nobody|no one|none|away|out) ~ (in|home|here|available|back|there|
        free)? (before|until|till) (the)? {_soon}`,
      `(shopping|looking|searching|help you|find you|do for you|in the mood|what|hungry|
        something|new) (for|with|about)? (today|tonight)`,
      `(not|never|no) (need|want|needed|hurry|rush) (it|them|this|one|anything)? (to be here|to arrive|here)?
        (before|until|till|by|for) (the)? {_soon}`,
      `(brother|sister|dad|mum|mom|son|daughter|friend|neighbour|neighbor|husband|
        wife|kid|boyfriend|girlfriend) (wants|asked for|wished for|hopes for|is getting) ~
        (for|by) {_soon}`,
      `(brother|sister|dad|mum|mom|son|daughter|friend|neighbour|neighbor|husband|
        wife|kid|boyfriend|girlfriend) (wants|asked for|wished for|hopes for|is getting) (a|
        an|the) {_belonging}`,
      `(wore|worn|tore|broke|snapped|cracked|failed|fell|leaked|faded|shrank|rusted|
        ripped|stopped) (through|out|apart|off|down|working|again|up)? (in|within|after)
        {_days}`,
      `(use|last|lasted|lasts|hold|holds|return|returned|died|broke|warranty|every|
        used|worn|wear|charge|battery) ~ (in|within|after|for) {_days}`,
      '{_days} (ago|old|warranty|of|return|returns|trial|battery)',
      `(bought|got|ordered|since|arrived|came|from|started|used) (it|this|them|one|
        mine)? (on|in|by|last|before) (the)? {_soon}`,
    ],
  },
]
