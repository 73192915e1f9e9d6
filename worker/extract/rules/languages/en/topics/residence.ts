import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Of the United Kingdom, before the number of a district: `Leeds LS8`. */
const POSTAL_AREAS = `ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt
dy e ec eh en ex fk fy g gl gu ha hd hg hp hr hs hu hx ig ip iv ka kt kw ky l la ld le
ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg
sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo
ze`

/** A candidate's residence, in the forms of résumés, notes and answers. */
export const RESIDENCE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '%location ^ {named} $',
      '(working|work) out of {bareplace}',
      '^ {bareplace} (metro|metro area|area|region|metropolitan area) ($|,|or|and)',
      '^ greater {bareplace} ($|area|region)',
      '^ {bareplace} and (staying|not|happy|settled)',
      '^ {bareplace} or (remote|remotely|anywhere|hybrid)',
      '(i|^) (now|currently)? (call|calling) {place} home',
      '^ {bareplace} (based|here) $',
      '(^|i am) (a|an)? {bareplace} based',
      '%location (i am|i live|it is|out|from|up|down) (in|of|at|from|near)? {named}',
      '%location {bareplace}',
      `(i|we|^) @live ~ (in|near|outside|outside of|just outside|by|at|around|over in|out in|across the
        river in|down in|up in|right in) (the)? (heart of|city of|north|south|east|west|downtown|suburbs of|
        outskirts of)? {named}`,
      '(i|we|^) (live|living|based|located) {place}',
      '(lives|resides|reside) (in|a|near|outside)? {bareplace}',
      '(i|^) (write|writing|am writing|calling|am calling) (to you|you)? from {named}',
      `(i am|we are|^|i have been|currently|am|now) (based|located|living|residing|settled|resident) (in|out of|near|around|
        at|outside) (the)? {named}`,
      '(i am|^) (from|here|over|down|up|out) (here)? in {place}',
      '(i am|we are) in {place}',
      '(i|we) (have|just|recently)? (moved|relocated) (to|out to|back to|here to|over to|up to|down to) {named}',
      '^ (just|recently|newly)? (moved|relocated) to {named}',
      '(home|home base|base|hometown now) is (in|now)? {named}',
      '(here|right here) in {place}',
      '(i|we) call {place} home',
      "(it is|it 's|that is) {place} $",
      '(around|near|outside) {place} (i|only|is|preferred)',
      '(reside|base) a {named}',
    ],
    confidence: 0.94,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '{bareplace} , that is where i (am|live)',
      '{bareplace} is where i (am|live|am based)',
      "{bareplace} (is|'s) (my)? (home|town|city|home base) ($|and|,|now)",
      '{bareplace} , (which is)? my (home|home town|city|town|home base) ($|and|now)',
      '(in|at|near|outside|of) {named} , (where|which is where|which is also where) i (also)? (live|rent|stay|am)',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: ['(stay|remain|staying|stays) in (the)? {place}'],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['other'],
    said: ['(it is|that is) {bareplace} $'],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: [
      '@live in {place}',
      '@live with ~ in {place}',
      '@live with my (parents|family|wife|husband|partner|sister|brother|mother|father) in {place}',
      '{_years} as (a|an) {_worktitle} in {bareplace}',
      '^ %header {bareplace} ($|{number})',
      '%header {_number} {bareplace} $',
      '%location {_number} {bareplace}',
      '%header (^|in|from|near) {place} $',
      '%location {place}',
      '^ %!experience %!education %!elsewhere {fullplace} $',
      '^ %!experience %!education %!elsewhere {fullplace} {_number}',
      '%personal ^ {bareplace} $',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '%where (^|i am in|in|from|near|out of|outside|just outside|out in|i am from) {bareplace}',
      '%where {bareplace}',
      '{_worktitle} (at|for|with|on) (a|an|the|one|two|my) ~ in {named}',
      '^ out of {bareplace}',
      '(currently|presently) in {bareplace}',
      '{_worktitle} at {_named} (,|in) {bareplace}',
      '{_worktitle} in la ~ (a|in) {bareplace}',
    ],
    confidence: 0.85,
  },
  {
    value: '$2',
    said: [
      '(i am|^|i have been|candidate is|applicant is) ~ {worktitle} (in|based in|from|out of|near|a|here in|at) {bareplace}',
      '^ {worktitle} , {bareplace} $',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    said: [
      '^ %!header %!experience %!education %!skills %!languages %!elsewhere %!certificates %!personal {soloplace} $',
      '(house|apartment|flat|room|place|home) (in|near) {place} (where|which is where)',
    ],
    confidence: 0.79,
  },
  {
    value: null,
    said: [
      `(office|offices|agency|company|firm|client|clients|team|headquarters|hq|site|sites|branch|plant|
        customers|hospital|born|raised|grew up|graduated|studied|job|role|position|degree|move|relocate|
        shift|moving|relocating) (is|are|were|was)? (in|at|from|to) {place}`,
      `(would|could|can|will|might|may|happy to|willing to|ready to|glad to|open to|prepared to) (happily|gladly|also|of
        course)? (move|relocate|moving|relocating|go) (to|back to) {place}`,
      '{place} (st|street|ave|avenue|road|rd|blvd|boulevard|drive|dr|lane|ln|way|court|ct|pkwy|parkway|terrace)',
      '(shift|move|relocate|moving|relocating) to {place} (or|and|,) {place}',
      '(moved|relocated|coming|came|transferred) (here)? from {place} ($|,|in|for|with|as|and|last|years|when|because|since|after|a|{_number})',
      '(born|raised|grew up) (and raised)? (in|near) {place}',
    ],
  },
  {
    value: '$1',
    said: [
      '(a|an|the|as) {_worktitle} (in|near|outside|out of|based in) {bareplace}',
      '{_worktitle} {_tillplace} (in|near|outside|around) {bareplace}',
      `(i|we|^) (make|write|teach|drive|run|work|sell|build|bake|cook|edit|paint|fix|repair|restore|coach|
        nurse|clean|design|manage|lead|farm|rent|practise|practice|train|handle|look after|have managed|have
        run|have worked|have been working) {_tillplace} (in|near|outside|around) {bareplace}`,
      '^ (with|at|for) (a|an|my|the) {_tillplace} in {bareplace}',
      '^ {bareplace} (cbd|city centre|city|metro|suburbs|north|south|east|west) ($|,|or|and)',
      '^ (north|south|east|west|central|greater|inner|outer|downtown) {bareplace} ($|,|or)',
      '(semi retired|retired|settled|stuck|living|based|working|headquartered|sitting|located) (here)? in {bareplace}',
      '^ (near|around|outside|close to|commutable to) {bareplace} (or|,|$)',
      '{bareplace} or (from)? (home|remote|remotely|hybrid)',
      '%location (greater|central|north|south|east|west|inner|metro|near|around|outside)? {bareplace}',
      '^ {_named} from {bareplace}',
      '(currently|now|presently) (at|with) ~ (in|near) {bareplace}',
      '^ (currently|now) {bareplace}',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(escaped|moved|fled|came|drifted|transplanted|relocated|transferred) to {bareplace} (last|in|since|for|two|three|a|from|$|and)',
      '→ {bareplace}',
      '^ in {bareplace} (for)? {_years}',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: ['(live|living|lives) in {bareplace} (now|since|with|and)'],
    confidence: 0.92,
  },
  {
    value: null,
    despite: ['past', 'wished', 'other'],
    said: [
      '(i|we)? @live ~ in ({=skills}|{=doubtfulskills})',
      '({=masters}|{=bachelors}|{=doctorates}) ~ (,|@open|from) {place}',
      '{=mastersmaybe} (,|@open|from|in ~ (,|from)) {place}',
      '(internship|roles|role|job|jobs|position|work|looking|opening|opportunities) (in|around|near) {place} (or|and|/|,)? ({place})?',
      '(graduated|degree|bsc|ba|msc|studied|educated|diploma|mba|phd|university|college) {_tillplace} in {place}',
    ],
  },
  {
    value: '$1',
    said: [
      '%!experience %!education ^ (in|over in|out in|up in|down in|here in) {bareplace} $',
      '{_bareplace} → (moved to|now|now in|moved|based in)? {bareplace}',
      '(lives|live|living) {bareplace} (way|direction|side)',
    ],
    confidence: 0.84,
  },
  {
    value: '$1',
    said: [
      '^ {bareplace} (hybrid|onsite|on site|remote|or hybrid|or remote)',
      '(working|work|employed|posted|stationed) (as|at) ~ at {bareplace}',
      '^ (now|currently|presently) in {bareplace}',
    ],
    confidence: 0.86,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: ['(move|moving|relocate|relocating) from {bareplace} (back|home|to)'],
    confidence: 0.86,
  },
  {
    value: null,
    despite: ['past', 'wished', 'other'],
    said: [
      `%location ~ (street|st|road|rd|avenue|ave|nagar|colony|lane|marg|sector|block|phase|layout|cross|main|flat|apartment|
        house|building|drive|close|court|place|square|estate|gardens|terrace|crescent|park) ,`,
      '{_number} fte , {place}',
    ],
  },
  {
    value: '$1',
    said: [
      `%location (street|st|road|rd|avenue|ave|nagar|colony|lane|marg|sector|block|phase|layout|cross|main|estate|close|
        drive) , ({_number} ,)? {bareplace}`,
      `^ {bareplace} (${POSTAL_AREAS.replaceAll(/\s+/g, '|')}) {_number}`,
      '^ {bareplace} {_number} (e|eme|er|arrondissement)',
      '{_worktitle} (in|of|for) ~ (at|for|with|on) (a|an|the|one|two|my) ~ in {named}',
      `(i|^) (do|lay|install|service|cover|groom|walk|photograph|deliver|mind|look after) (other|people|private|small|
        domestic|local|mostly) {_tillplace} in {bareplace}`,
      '(taga|based sa|nakatira sa) {bareplace}',
    ],
    confidence: 0.84,
  },
  {
    value: '$1',
    said: [
      '(still|staying|remaining) (here)? in {bareplace} ($|,|and|now|for now)',
      '(since|from) {_untilnow} in {bareplace}',
      '{bareplace} to be (precise|exact|specific|clear)',
      '^ {bareplace} (/|or|,) (remote|remotely|hybrid|onsite|on site|anywhere|home office)',
    ],
    confidence: 0.86,
  },
  {
    value: '$1',
    said: ['{_years} {bareplace} ($|,)', '{bareplace} {_years} ($|,)', '{_worktitle} {bareplace} ($|,)'],
    confidence: 0.7,
  },
  {
    value: '$1',
    said: ['(i am|am|we are) (here)? (in|at) {named} (since|for|from {_number})'],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['past', 'wished'],
    said: ['(before|previously|earlier|formerly|prior) (that|this|,)? ~ ({_years})? in {place}'],
  },
  {
    value: null,
    despite: ['past', 'wished', 'other'],
    said: [
      `(admitted|licensed|licenced|registered|barred|certified|called|accredited|insured|qualified|chartered) (to practise|to practice|to the bar|as a
        {_worktitle})? in {place} ((,|and|&) {place})? ((,|and|&) {place})?`,
    ],
  },
  {
    value: '$1',
    said: [
      '(currently|now|presently) (at|with|for|in) (a|an|the|one) ~ in {place}',
      '(i|^) (am|currently|presently|now)? staying (in|at) {named} ($|,|and|with)',
      '(i|^) (currently|presently|now)? stay (in|at) {named} ($|,|and|with)',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['past', 'wished', 'other'],
    said: [
      `(in|cover|covers|covering|covered|across|between|to|from|for|of|throughout|serving|serve) {_place} (and|&|or|,|/) {_place} ((and|&|,|or) {_place})?`,
      '(thanks|thank you|regards|cheers|best|yours|sincerely|greetings|love|wishes|respectfully|cordially) , {_place} ($|{_place})',
      `(my|our|the|his|her|their) ~ (company|firm|employer|boss|team|client|parents|family|wife|husband|partner|girlfriend|
        boyfriend|brother|sister|mother|father) (is|are)? (based|located|headquartered|living) in {_place}`,
    ],
  },
  {
    value: '$1',
    said: ['%where ^ (in|near|at|no|nope|actually)? (,)? {bareplace} ($|,|now|and)'],
    confidence: 0.93,
  },
  {
    value: '$2',
    despite: ['past'],
    said: ['(moved|relocated|came|transferred) (here|over|back|down|up)? from {named} to {named}'],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['past', 'wished', 'other'],
    said: [
      `(at|for|with|in|from) {_place} (primary|secondary|high|school|academy|hospital|infirmary|medical|clinic|library|prison|college|university|grammar|junior|
        infants|nursery|general|hotel|council|city council|county council|borough council|community|district|airport|museum|zoo|rugby|fc|united)`,
    ],
  },
]
