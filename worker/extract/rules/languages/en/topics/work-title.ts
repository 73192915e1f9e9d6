import type { Phrasing } from '../../../../../../shared/reader.ts'

const DRIVING = '(i (just)? drive|i have been driving|i have driven) (a|the|city)?'
const DOING = 'i (just)?'

export const WORK_TITLE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '%title ^ {worktitle}',
      '(i have|i) (spent|worked|done) {_years} as (a|an) {worktitle}',
      'after {_years} as (a|an) {worktitle}',
      '(currently|presently) (a|an)? {worktitle}',
      '(candidate|applicant) (is|works as) (now|currently)? (a|an|the)? {worktitle}',
      '^ have since been (a|an)? {worktitle}',
      '(i am|i have been|we are|i have since been) (now|currently|presently|since|at present|at the moment|these days)? (a|an|the|your|working as|employed as)? {worktitle}',
      '(^|i) (am)? (work|working|employed|worked|been working|act|serving|serve) (full time|part time|here|there|at present)? as (a|an|the|our)? {worktitle}',
      '(my|the) (current|present|job|official|actual)? (job|role|title|position|job title|card|badge|contract|profession) ~ (is|says|reads) (a|an|that of|still)? {worktitle}',
      '(current|present|actual) (title|role|position|job) (:|-|is)? {worktitle}',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    said: [
      '^ %header {worktitle} $',
      '^ %header {worktitle} (at|with|for|in|,|-|–|specializing|specialising)',
      '^ {worktitle} here',
      '^ {worktitle} (a|de) {_bareplace}',
      '^ (spoke|talked|call|called|met|screen|screened) (with|w /|to)? {_named} , {worktitle} ,',
      '^ {worktitle} (with|at|in|for)',
      '^ {worktitle} (,)? {years}',
      '%title {worktitle}',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['asked', 'past'],
    said: ['(i was|been|got) (just|recently)? (made|promoted to) (a|an)? {worktitle}'],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: [
      '^ %!experience %!wishes %!skills {worktitle} , ~ , {_years}',
      '^ %!experience %!wishes %!skills {worktitle} , ~ , {_bareplace}',
      '^ %!experience %!wishes %!skills {worktitle} , {_bareplace}',
    ],
    confidence: 0.8,
  },
  {
    value: '$1',
    said: ['^ %opening %!experience %!wishes {worktitle} $'],
    confidence: 0.75,
  },
  {
    value: null,
    despite: ['past'],
    said: [
      `(before|previously|earlier|formerly|prior to) (that|this|it|then)? (,)? i (spent|worked|did|have)
        {_years} as (a|an) {_worktitle}`,
      'before ~ i (spent|worked|did) {_years} as (a|an) {_worktitle}',
    ],
  },
  {
    value: null,
    said: [
      '(immediate|early|quick|fast) joiner',
      '^ np : {_days}',
      "(@AM)? (a|an|the)? {_worktitle} 's (mate|assistant|helper|apprentice|wife|husband|son|daughter|office|shop|licence|license)",
      '(i|can|could|to|will|also) (iron|clean|wash|sew|drive|garden|bake|shop|cook) , (cook|guard|nurse|tutor|coach|host|model) (and|or|,) ~',
    ],
  },
  {
    value: null,
    said: ['(georgia|virginia|texas|louisiana|michigan|cal|new mexico|florida) tech'],
  },
  {
    value: '$1 Teacher',
    said: ['i teach {subject}'],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '^ (experienced|qualified|seasoned|certified|licensed|fully qualified) {worktitle} (seeks|seeking|looking|available|avail|with|,|$)',
      '^ {worktitle} (seeks|seeking|avail|available|looking for|open to|based in|out of|living in)',
      '(promoted to|made up to|now) (a|an)? {worktitle} (in|last|since|this|at)',
      '^ {worktitle} (at heart|by title|by trade|by profession)',
      '(i am|am|work as|working as) (a|an|the)? {worktitle} (by|at|for|with|in|and|,|$)',
      '%title (just|still|now|currently|yeah|i am|as|been)? (a|an|the)? {worktitle}',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: [
      '{_worktitle} turned {worktitle}',
      '{_worktitle} turned {_worktitle} turned {worktitle}',
      '{_worktitle} → {worktitle}',
      '{_worktitle} → {_worktitle} → {worktitle}',
      '{_worktitle} - > {worktitle}',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'past', 'negated', 'asked'],
    said: [
      '{_worktitle} (type|style|level)? (roles|role|jobs|job|positions|position|openings|opening|gigs|opportunities|opportunity|vacancy|vacancies|interview|interviews|apprenticeship|seat)',
      '(hopefully|wannabe|aspiring|future|ex|former|not|recovering|retired|would be) (a|an)? {_worktitle}',
    ],
  },
  {
    value: '$1',
    said: [
      '^ {worktitle} (w /|looking|wanted|seeks)',
      '^ {worktitle} @open',
      '^ (freelance)? {worktitle} {_languagecodes}',
      '{_bareplace} as (a|an) {worktitle}',
      '{worktitle} is (the|my|my actual|my official) title',
      '(temping|freelancing) as (a|an) {worktitle}',
      '^ now (at|with|in|for) (a|an|the) ~ as (a|an|the)? {worktitle}',
      'i am more (of)? (a|an)? {worktitle}',
      '(happy|still|place|job|here|nowadays) as (a|an|the)? {worktitle} (at|in|for|with|so|and|where|,|$)',
      '(currently|presently|nowadays|now) (a|an|the)? {worktitle}',
      '(i am|am|work as|working as|^) (a|an|the)? {worktitle} (on|at|in) (a|an|the)',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: [
      '%start {worktitle} ~ {_years}',
      '{worktitle} is what (it|my|the) ~ says',
      '{worktitle} (says|according to) (the|my) (badge|contract|card|payslip|door)',
    ],
    confidence: 0.8,
  },
  {
    value: '$1 Teacher',
    said: ['i (have taught|have been teaching) {subject} (at|for|since|in)'],
    confidence: 0.8,
  },
  {
    value: 'Truck Driver',
    said: [`${DRIVING} (truck|trucks|lorry|lorries|artic|artics|semi|semis)`],
    confidence: 0.8,
  },
  { value: 'HGV Driver', said: [`${DRIVING} (hgv|hgvs|lgv|lgvs)`], confidence: 0.8 },
  { value: 'Bus Driver', said: [`${DRIVING} (bus|buses|coach|coaches)`], confidence: 0.8 },
  { value: 'School Bus Driver', said: [`${DRIVING} school (bus|buses)`], confidence: 0.8 },
  { value: 'Taxi Driver', said: [`${DRIVING} (taxi|cab|minicab)`], confidence: 0.8 },
  { value: 'Tram Driver', said: [`${DRIVING} (tram|trams)`], confidence: 0.8 },
  { value: 'Train Driver', said: [`${DRIVING} (train|trains)`], confidence: 0.8 },
  { value: 'Forklift Driver', said: [`${DRIVING} (forklift|forklifts)`], confidence: 0.8 },
  { value: 'Office Cleaner', said: [`${DOING} clean (offices|an office)`], confidence: 0.8 },
  { value: 'House Cleaner', said: [`${DOING} clean (houses|homes)`], confidence: 0.8 },
  { value: 'Hairdresser', said: [`${DOING} cut hair`], confidence: 0.8 },
  { value: 'Bricklayer', said: [`${DOING} lay bricks`], confidence: 0.8 },
  { value: 'Bartender', said: [`${DOING} tend bar`], confidence: 0.8 },
]
