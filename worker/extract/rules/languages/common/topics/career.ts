import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WORK_TITLE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '%title ^ {worktitle}',
      '(i have|i) (spent|worked|done) {_years} as (a|an) {worktitle}',
      'seit {_years} (als)? {worktitle}',
      'after {_years} as (a|an) {worktitle}',
      '(currently|presently|actuellement|derzeit|aktuell|zurzeit|momentan) (a|an|als|un|une|comme)? {worktitle}',
      '(candidate|applicant) (is|works as) (now|currently)? (a|an|the)? {worktitle}',
      '^ have since been (a|an)? {worktitle}',
      '(i am|i have been|we are|i have since been) (now|currently|presently|since)? (a|an|the|your|working as|employed as)? {worktitle}',
      '(^|i) (am)? (work|working|employed|worked|been working|act|serving|serve) (full time|part time|here|there|at present)? as (a|an|the|our)? {worktitle}',
      '(my|the) (current|present|job|official|actual)? (job|role|title|position|job title|card|badge|contract|profession) ~ (is|says|reads) (a|an|that of|still)? {worktitle}',
      '(soy|trabajo como|trabajo de|trabajando como|ejerzo como|ejerzo de|actualmente|estoy de) (un|una|el|la)? {worktitle}',
      'llevo ~ (como|de) {worktitle}',
      '(ich bin|bin|arbeite als|ich arbeite ~ als|tatig als|beschaftigt als|angestellt als) (ein|eine|derzeit|aktuell|zurzeit|momentan|als|seit)? {worktitle}',
      '(arbeite|bin) (seit {_untilnow})? (ich)? (als|zurzeit als|derzeit als|momentan als) {worktitle}',
      "(je suis|je travaille comme|je travaille en tant que|en tant que|en poste comme) (un|une|actuellement|aujourd'hui)? {worktitle}",
      '(current|present|actual) (title|role|position|job) (:|-|is)? {worktitle}',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    said: [
      '^ %header {worktitle} $',
      '^ %header {worktitle} (at|with|for|in|,|-|–|specializing|specialising) ',
      '^ {worktitle} here',
      '^ {worktitle} (a|de) {_bareplace}',
      '^ (spoke|talked|call|called|met|screen|screened) (with|w /|to)? {_named} , {worktitle} ,',
      '^ {worktitle} (with|at|in|for|en|au|aux|chez|dans|bei|im|para|de la|del) ',
      '^ {worktitle} (,)? {years}',
      '%title {worktitle}',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: ['^ %opening %!experience %!wishes {worktitle} $'],
    confidence: 0.75,
  },
  { value: null, said: ['(immediate|early|quick|fast) joiner', '^ np : {_days}'] },
  { value: null, said: ['(georgia|virginia|texas|louisiana|michigan|cal|new mexico|florida) tech'] },
  { value: '$1 Teacher', said: ['i teach {subject}'], confidence: 0.8 },
]

export const LEVEL: readonly Phrasing[] = [
  { value: 'mid', said: ['(mid level|nivel semi senior|nivel medio)', 'seniority : mid'], confidence: 0.85 },
  {
    value: 'senior',
    said: ['(nivel|level|seniority) (:)? senior', '%title ^ senior $'],
    confidence: 0.9,
  },
  {
    value: 'junior',
    said: [
      '(nivel|level|seniority) (:)? (junior|entry)',
      'entry level (candidate|professional)',
      '%title ^ junior $',
    ],
    confidence: 0.9,
  },
]

export const YEARS: readonly Phrasing[] = [
  {
    value: 10,
    despite: ['past'],
    said: ['(a|over a|more than a) decade (of|as) '],
    confidence: 0.85,
  },
  { value: 20, despite: ['past'], said: ['two decades (of|as) '], confidence: 0.85 },
  {
    value: null,
    said: [
      '(last|past|first|next|another|within|latest|previous|ultimos|letzten|dernieres|for the last|for the past|every|previous|under|those|these|until) {years}',
      '{_number} (anos|ans|jahre) (,|$)',
      '{years} (ago|old|later|contract|contracts|warranty|apprenticeship|degree|degrees|program|programme|course|plan|plans|of college|of university|of school|younger|older|lease|before|left|at home|off|to go|into|from now)',
      '{years} (of)? (experience|exp)? (with|in|of|on|using|mit|con|avec|de) {=skills}',
      "{years} (clean|accident free|ausbildung|studium|de estudios|de carrera|d'etudes)",
      '{years} (at|with) (the|my|this|one|a|an) (same|current|present|last)',
      '(after|hace|vor|il y a) {years} of (them|it|nights|that)',
      '(before|previously|earlier|formerly) ~ i (spent|worked|was|did|had) ~ {years} (in|as|at|doing|of|on)? (a|an|the)?',
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '{years} (of|in|as|de)? (professional|total|work|working|overall|relevant|hands on|industry|combined|solid|full time|clinical|teaching|nursing|sales|management|the)? ~ (experience|exp|expertise|practice|exp .)',
      '(total|totaling|totalling|overall|altogether) (of|experience|exp|:|about|around)? (of|:)? (about|around|over)? {years}',
      '{years} (in total|total|altogether|all told|all in all|in all|overall|all together|combined|all in|all up|en total|insgesamt|au total|en tout) ',
      "{years} (berufserfahrung|erfahrung|berufspraxis|praxis|im beruf|im job|oficio|de oficio|de experiencia|de carrera profesional|de metier|d'experience|de trayectoria|de profesion)",
      '(my|whole of my|all my) {years} ',
      '(been|worked|working|i am) ~ (in|with|around|behind|on) ~ for (about|over|almost|nearly|around)? {years}',
      '{years} (on|at|in|behind) the (road|bench|job|tools|floor|trade|industry|field|classroom|kitchen|kitchens|saddle|wheel|counter|ward|wards|phones|line|game|business|sector)',
      '(at|on) the (bench|tools|wheel|trade|job) (for)? {years}',
      '(at|in) (a|an|the|my) ~ (school|hospital|company|firm|bank|agency|shop|store|clinic|hotel|restaurant|garage|nursery|university|council|charity|office) ~ for {years}',
      '{years} (,)? all (in|of it in|of them in|with|at) ',
      '(yoe|exp|experience|years) : {tally}',
      '(on the tools|in the trade|in the game|in the business|at it) for {tally}',
      '(for|of) about {years} (non stop|straight|now|$)',
      '{years} (on|across|building|running|managing|leading|writing|designing|shipping|in busy|of busy)',
      '(call it|so about|roughly|that makes) {tally} ($|years|,)',
      '%years {years}',
      '%years (all together|altogether|in total|overall|total) (like|about|around|maybe|some)? {tally}',
      '(i have|have|i) (worked|been working|cooked|sold|driven|taught|nursed|welded|coded|managed) (in|at|on|with) ~ for (about|over|almost|nearly|around)? {years}',
      '{tally} in {_=industries} (overall|in total|altogether|all told|total)',
      '{tally} (overall|altogether|in total|all told|all in)',
      '{years} (of) (professional)? (doing|working|this)',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(i have been|i have worked|i have spent|been|worked|working|i have|have been) ~ for (about|over|almost|nearly|around|more than|the better part of|some|roughly|close to)? {years}',
      '(i have been|been|i have worked|i have done|i have spent) ~ {years} (in|as|at|doing|on) ',
      'for {years} (now|i|,)',
      '{years} (in|as|doing) (a|an|the)?',
      '^ (about|around|roughly|nearly|almost|over|more than)? {years} ($|,)',
      '%years ^ {tally}',
      '{years} (manejando|trabajando|conduciendo|cocinando|ensenando|driving|cooking|teaching|welding|selling|nursing)',
      '{years} on the (tools|job|road|floor|line|wards)',
      '(nach|seit|desde hace|depuis|llevo|con|mas de|uber|fast|plus de|tengo|hace) {years} ',
      '{years} (en|in der|im|in|als|como|dans|comme) ',
    ],
    confidence: 0.8,
  },
  {
    value: '$2',
    despite: ['past'],
    said: [
      '(i have been|been) (a|an) {worktitle} (for|going on) {tally}',
      '{worktitle} (,|with|for|of)? (over|about|around|almost)? {years}',
    ],
    confidence: 0.8,
  },
]

/** Years that a date implies, where neither a total nor dated positions are there. */
export const YEARS_SINCE: readonly Phrasing[] = [
  {
    value: '$2',
    said: [
      '{worktitle} (since|seit|desde|depuis) {untilnow}',
      '(i|^) (came in|started|began|started out) as (a|an) {worktitle} in {untilnow}',
    ],
    confidence: 0.7,
  },
  {
    value: '$1',
    said: [
      '(i have been|been|am|working|work|worked|arbeite|trabajo|travaille|bin|soy|suis|i have|have) ~ (one|this|it|here|in|as|als|como|comme)? ~ (since|seit|desde|depuis) (about|el|dem)? {untilnow}',
      '(seit|desde|depuis) {untilnow}',
      '(since|seit|desde|depuis) {untilnow} (i|ich|arbeite|bin|trabajo|soy|je|without|ohne|sin|never)',
    ],
    confidence: 0.7,
  },
]
