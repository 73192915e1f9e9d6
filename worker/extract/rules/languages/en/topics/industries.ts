import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Industries that somebody has worked in. */
export const INDUSTRIES: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '%industries %!wishes {=industries}',
      '({_years}|{_number} years|most of it|some|the rest|mostly|mainly|all of it|all|half) (of it|of them|of that|of experience|experience)? (spent)? in (the)? {+industries} >',
      '(experience|background|career|worked|working|work|years|time|role|roles|jobs|expertise|exposure) ~ (in|within|across|to|with) (the)? {+industries} >',
      '{_tally} in {+industries}',
      '{_years} in {=industries} (sales|marketing|support|operations|roles|work|finance|engineering|recruiting|design)',
      '(worked|working|work) on {+industries} >',
      '(before|after) {=industries} i',
      '(spent|did|worked) {_years} in (the)? {+industries} >',
      '{_years} in {+industries}',
      `(a|an|the|my|our|our own|small|large|local|regional|national|global|mid sized|family|this)
        {=industries} (company|firm|startup|business|vendor|provider|group|agency|practice|plant|client|
        clients|manufacturer|maker|chain|sector|industry)`,
      '{+industries} (industry|sector|sectors|industries|domain|domains|branche|projects)',
      '(sector|branche) (la)? {=industries}',
      '(in|en) {=industries} (since|for)',
      '{_named} @open {=industries}',
      '(come|coming|came|hail) (from|out of) (the)? {+industries} >',
      '(all|mostly|mainly|always|largely|almost entirely) (in|of it in|of them in|at|on)? (the)? {+industries} ($|,|studios|companies|clients|projects)',
      '{_years} (,)? all (in|of it in) {+industries}',
      '^ {=industries} for {_years}',
      '(background|experience|career) (is|was|:) (in|mostly|all|mainly)? {+industries}',
      'ex {+industries} ($|,)',
      '{=industries} sales',
      '(sectors|sector|industry|industries|domain|domains|markets) (:|-|so far|worked in|include|are) {+industries}',
      '(been|spent my career|spent my life|spent years|years spent|grew up professionally|built my career) in (the)? {+industries} >',
      '(previously|formerly|ex|before that|earlier|originally|until recently|now|currently|mostly|mainly|always) (in|from|at) (the)? {+industries} ($|,|and then|companies)',
      `(at|for|with|in|by) (a|an|the|two|three|several|various|different|some|small|big|large|leading|
        multinational|global|local|early stage|series a|series b|mid size) ~ {=industries} (company|
        companies|startup|startups|start up|firm|firms|scale up|scaleup|business|businesses|agency|agencies|
        group|giant|unicorn|provider|vendor|brand|brands|retailer|distributor|organization|organisation|
        clients|client|org|consultancy|house|operator|platform|chain|employer|$)`,
      '^ {=industries} ($|,|and|&|background|experience) ~ {_years}',
      `{+industries} (background|experience|exp|expertise|veteran|professional|know how|career|specialist|
        clients|companies|customers|firms|startups|startup|work|accounts|environments|environment|
        organisations|organizations)`,
      '^ {+industries} (for|since) {_years}',
      '^ {+industries} @open {_years}',
      '{_years} {+industries} ($|,|experience|exp)',
      '{_years} (across|between|split between|covering|spanning|of|within|inside) (the)? {+industries} >',
      '(moved|switched|transitioned|pivoted|jumped|changed|went) (over)? from {+industries} (to|into)',
      `(worked|work|working|consulted|consulting|built|building|shipped|sold|selling|designed) (for|with|
        in|at|into|to) (the)? {+industries} (companies|clients|customers|firms|sector|industry|startups|
        space|$|,|>)`,
    ],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(at|for|with|inside|on) (a|an|my|our|two|three|several|various|different|some|one|local|that)? ~ {=workplaces}',
      '(in|between) (a|an|my|our|two|three|several|various|different|some|one|busy|large|small|local|craft) ~ {=workplaces}',
      '{_worktitle} (,|-|–|—|@open) (a|an|the)? ~ {=workplaces}',
      '(worked|work|working|spent {_years}|employed|cooked|taught|teach|nursed|tended bar) (in|at|for|on) (a|an|the)? ~ {+workplaces}',
      '{_years} (in|at|on|with) (a|an|the)? ~ {=workplaces}',
      '{=workplaces} (for|since) ({_years}|{_number})',
      '(ran|run|own|owned|manage|managed|opened|co own) (a|an|my|the|our|my own) ~ {=workplaces}',
      '{_number} (years|year|yrs) , (in|at)? (a|an)? ~ {=workplaces}',
      '(then|later|before that|previously|formerly|currently|now|earlier) (at|in)? (a|an) ~ {=workplaces}',
      '{_worktitle} in {=industries}',
      '(and|,) {=industries} (,|and) {_number} (years|yrs)',
      '{_years} , ~ {+industries} >',
      '(before|prior to) that ~ in {=industries}',
      '(before|prior to) that , {+industries} ($|,)',
      '{_years} selling ~ {+industries} >',
      '(in|of|from) the {=workplaces} (industry|trade|business|sector|world)',
      '(moved|switched|went|came|transferred) (over)? from (the|a|an|my) {=workplaces} to',
      '(at|for|with) (a|the) (chain|group|network) of ({_number})? ~ {=workplaces}',
      '(office|department|team|lab|kitchen|kitchens|laundry|archive|shop|reception) of (a|an|the) ~ {=workplaces}',
      '(temping|temped|temp work) ~ @open (a|an|the)? ~ {+workplaces}',
      '(worked|spent|been) ~ (my|his|her) (whole|entire|working) (life|career) (in|at) (the)? {+industries} >',
      '{_worktitle} in the {+industries} >',
      '(sectors|sector|industries) (i have|have|i)? (worked|work|working) (in|with) (:|-|–)? {+industries}',
      '(across|spanning|covering|mostly|mainly|all|clients in|clients from|primarily) (the)? {+industries} >',
    ],
    confidence: 0.75,
  },
  { value: '$1', said: ['^ {=industries} (+|&|/) {=industries} ($|,)'], confidence: 0.78 },
  { value: '$2', said: ['^ {=industries} (+|&|/) {=industries} ($|,)'], confidence: 0.78 },
  {
    value: '$1',
    said: [
      '{_worktitle} @open {=industries}',
      '(experience|experienced|exp|background) in {=industries} ',
      '{_gerund} ~ in {+industries} >',
    ],
    confidence: 0.8,
  },
  {
    value: 'gaming',
    said: ['{_worktitle} @open games', '(all|always|mostly|mainly|worked|years) in games ($|,)'],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished'],
    said: [
      '(seeking|seeks|searching|looking for) ~ (internship|placement|role|job|position|work) in {_+industries} >',
      '(happy|can|could|would|will|able|glad|prepared|fine|ok|okay|keen|open) (to)? (also)? (work|start|help|do) (in|at|for|on) ~ {_+workplaces} >',
      '(studied|graduated|study) (at|in|from) ~ {_=workplaces}',
    ],
  },
  {
    value: '$1',
    despite: ['negated', 'past'],
    said: [
      '(no longer|not) (at|with|in) (a|an|the|my) ~ {=workplaces} (any more|anymore|$|,)',
      '(left|leaving|quit) (the|a|my)? {=workplaces} (in|after|last|this|for|to|because|$)',
      '(left|leaving|quit) {=industries} (in|after|last|this|for|because|$|,)',
    ],
    confidence: 0.75,
  },
  {
    value: 'higher education',
    despite: ['past'],
    said: [
      '{_worktitle} (at|in|with|for) (a|the) ~ (university|polytechnic|technical university|business school|law school|medical school)',
      '(work|worked|working|teach|taught|teaching|lecture|lectured|lecturing) (at|for) (a|an|the|two) ~ (university|universities|polytechnic|business school)',
    ],
    confidence: 0.75,
  },
  {
    value: 'military',
    despite: ['past'],
    said: [
      `(before that|before|then|ex|former|formerly|previously|after|also|{_years}|served in)
        (in)? (the)? (army|navy|air force|marines|marine corps|royal navy|armed forces) ($|,|@open|{_number}|as|for|from|veteran)`,
    ],
    confidence: 0.75,
  },
  {
    value: '$1',
    said: ['{_number} (before|prior|previously|after) (that)? (in|at|with) (a|an|the)? ~ {+workplaces}'],
    confidence: 0.75,
  },
  { value: 'real estate', said: ['{_years} in property ($|,|sales|lettings|and)'], confidence: 0.75 },
  {
    value: 'warehousing',
    despite: ['past'],
    said: [
      '{_worktitle} (in|at) (a|an|the)? (busy|big|large|small|cold|refrigerated|amazon|distribution)? (warehouse|warehouses)',
      '{_years} (in|at) (a|an|the)? (busy|big|large|small|cold|refrigerated|amazon|distribution)? (warehouse|warehouses)',
      '(work|worked|working) (in|at) (a|an|the)? (busy|big|large|small|cold|refrigerated|amazon|distribution)? (warehouse|warehouses)',
    ],
    confidence: 0.75,
  },
  {
    value: 'retail',
    despite: ['past'],
    said: [
      '(work|worked|working|{_years}) (in|at) (a|various|different|several) (small|big|busy|local)? (shop|shops|store|stores) ($|,)',
    ],
    confidence: 0.75,
  },
  { value: 'staffing', said: ['{_years} in (recruitment|recruiting)'], confidence: 0.8 },
]
