import type { Phrasing } from '../../../../../../shared/reader.ts'

const YEAR_OF =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((ordinal, before) => ({ name: `(${ordinal}|${before + 1} (st|nd|rd|th))`, before }))
    .map(({ name, before }) => ({
      value: before,
      said: [
        `(^ in|am in|am now in|currently in|now in|into|entering|going into|starting|coming up on) my ${name} year (of|as|in)
          (a|an|the)? ({_gerund}|{_worktitle}|{_=industries})`,
        `(^ in|am in|am now in|currently in|now in|into) my ${name} year (of|as) (teaching|nursing|driving|practice|qualified)`,
      ],
      confidence: 0.85,
    }))

export const YEARS_EXPERIENCE: readonly Phrasing[] = [
  {
    value: 10,
    despite: ['past'],
    said: ['(a|over a|more than a) decade (of|as)', 'a decade in ($|,)'],
    confidence: 0.79,
  },
  {
    value: 20,
    despite: ['past'],
    said: ['(two|over two|nearly two|almost two) decades (of|as|in|at|with|on|doing|behind|now|$|,)'],
    confidence: 0.79,
  },
  {
    value: null,
    said: [
      '(last|past|first|next|another|within|latest|previous|for the last|for the past|every|previous|under|those|these|until) {years}',
      `{years} (ago|old|later|contract|contracts|warranty|apprenticeship|degree|degrees|program|programme|
        course|plan|plans|of college|of university|of school|younger|older|lease|before|left|at home|off|to
        go|into|from now)`,
      '{years} (of)? (experience|exp)? (with|in|of|on|using) {=skills}',
      '{years} (clean|accident free)',
      '{years} (at|of|in) (the|a)? (community)? (college|uni)',
      '{years} (at|with) (the|my|this|one|a|an) (same|current|present|last)',
      'after {years} of (them|it|nights|that)',
      '(before|previously|earlier|formerly) ~ i (spent|worked|was|did|had) ~ {years} (in|as|at|doing|of|on)? (a|an|the)?',
      `(before|previously|earlier|formerly) (that|this|then)? (,)? ~ i (spent|worked|was|did|had) (a|an|the|as|at|in)? ~ for
        (about|around|over|nearly)? {years}`,
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      `{years} (of|in|as|de)? (professional|total|work|working|overall|relevant|hands on|industry|combined|
        solid|full time|clinical|teaching|nursing|sales|management|the)? ~ (experience|exp|expertise|
        practice|exp .)`,
      '(total|totaling|totalling|overall|altogether) (of|experience|exp|:|about|around)? (of|:)? (about|around|over)? {years}',
      '{years} (in total|total|altogether|all told|all in all|in all|overall|all together|combined|all in|all up)',
      '(my|whole of my|all my) {years}',
      '(been|worked|working|i am) ~ (in|with|around|behind|on) ~ for (about|over|almost|nearly|around)? {years}',
      `{years} (on|at|in|behind) the (road|bench|job|tools|floor|trade|industry|field|classroom|kitchen|kitchens|saddle|
        wheel|counter|ward|wards|phones|line|game|business|sector)`,
      '(at|on) the (bench|tools|wheel|trade|job) (for)? {years}',
      `(at|in) (a|an|the|my) ~ (school|hospital|company|firm|bank|agency|shop|store|clinic|hotel|restaurant|garage|nursery|
        university|council|charity|office) ~ for {years}`,
      '{years} (,)? all (in|of it in|of them in|with|at)',
      '(yoe|exp|experience|years) (:|=) {tally} ($|in|as|of|with|at|on|total|plus|y|yr|yrs|yoe|full|solid)',
      '(on the tools|in the trade|in the game|in the business|at it) for {tally}',
      '(for|of) about {years} (non stop|straight|now|$)',
      '{years} (on|across|building|running|managing|leading|writing|designing|shipping|in busy|of busy)',
      '(call it|so about|roughly|that makes) {tally} ($|years|,)',
      '%years {years}',
      '%years (all together|altogether|in total|overall|total) (like|about|around|maybe|some)? {tally}',
      `(i have|have|i) (worked|been working|cooked|sold|driven|taught|nursed|welded|coded|managed) (in|at|on|with) ~ for
        (about|over|almost|nearly|around)? {years}`,
      '{tally} in {_=industries} (overall|in total|altogether|all told|total)',
      '{tally} (overall|altogether|in total|all told|all in)',
      '{years} of (professional)? (doing|working|this)',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      `(i have been|i have worked|i have spent|been|worked|working|i have|have been) ~ for (about|over|almost|nearly|around|
        more than|the better part of|some|roughly|close to)? {years}`,
      '(i have been|been|i have worked|i have done|i have spent) ~ {years} (in|as|at|doing|on)',
      'for {years} (now|i|,)',
      '{years} (in|as|doing) (a|an|the)?',
      '^ (about|around|roughly|nearly|almost|over|more than)? {years} ($|,)',
      '%years ^ {tally}',
      '{years} (driving|cooking|teaching|welding|selling|nursing)',
      '{years} on the (tools|job|road|floor|line|wards)',
      'fast {years}',
      '{years} in',
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
  {
    value: '$1',
    despite: ['past', 'asked'],
    said: [
      '{years} under (my|the) belt',
      '(going on|coming up on|coming up to|getting on for) {years} ($|,)',
      'so (like|about|around|roughly) {years}',
      '(been|being) at (it|this) (for)? {years}',
      `%years (i am|it is|about|around|roughly|nearly|almost|just over|over|going on|coming up on|coming up to|getting on
        for|must be|maybe|like|more like|call it) (about|for)? {tally}`,
      '{years} (and counting|plus) ($|,|in|of|as|at|doing)',
      '{years} ~ (and|&) ~ (experience|exp)',
      `(have been|been) (cooking|driving|teaching|coding|welding|nursing|selling|building|writing|
        designing|developing|programming|managing|translating|cleaning|painting|plumbing|fixing|repairing|
        caring|tutoring|sewing|baking|farming|gardening|photographing|editing|accounting|recruiting|
        consulting|doing (it|this|that)) ~ (for)? (about|around|over|nearly|almost|roughly)? {years}`,
      '(yoe|exp|experience) : {number} y',
      '{years} (i have|i) (been)? (in|at|doing)',
      '{years} (post qualification|postqualification|pqe|post qualified|qualified|licensed|certified|in practice|since qualifying)',
      '{years} (non stop|solid|straight|without a break)',
      '(with|over|got|have) {years} (behind me|on me|to my name)',
      '^ {years} ~ (on|behind|at|in) ~ (pans|tools|wheel|till|floor|bench|ward|desk|road|chair|kitchen|forklift|bar|counter)',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '{years} {_gerund}',
      '(all)? (inside|within) {years} ($|,)',
      '{_worktitle} in {years}',
      `^ {years} (commercial|professional|clinical|industry|hands on|post|retail|kitchen|teaching|sales|nursing|office|site|
        field|agency|warehouse|driving|litho|admin)`,
    ],
    confidence: 0.82,
  },
  {
    value: null,
    despite: ['past', 'other', 'negated', 'wished'],
    said: [
      '{years} (married|marriage|together|sober|clean|sentence|mortgage|gap|break|of marriage|of my life|in prison|in jail|visa|passport|guarantee)',
      '(for|in|over|within) the (next|coming) {years}',
      '{years} (roadmap|strategy|vision|plan)',
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(w /|w) {years}',
      'with {years} ($|looking|seeking|in|and|,|who|of)',
      '{years} (without|incident|accident|injury)',
      '^ {number} y ($|,)',
      '{number} y (exp|experience|in|of)',
      '(i have been|been) (a|an) {_worktitle} {_tillplace} (in|near) {_bareplace} for (the guts of)? {years}',
      '{years} (solo|freelance|freelancing|self employed)',
      '^ {years} (at|with|for) (a|an|the|two|three|various|several|my)? ~',
      '{_worktitle} , ~ , {years} (at|with)',
      '(laid off|let go|redundant|restructured) ~ after {years}',
      'after {years} (at|as|in|of) (a|an|the|my|helpdesk|support|nursing|teaching)',
      '(for the|over the|in the|the) (last|past) {years} (,)? (i|as|with|at)',
      '{years} ~ {_+industries} >',
      '{years} ~ {_=workplaces} >',
      '{years} {_worktitle}',
      '(or so|odd) years of ~ {_gerund}',
      '^ yoe {tally}',
    ],
    confidence: 0.84,
  },
  ...YEAR_OF.slice(1),
  {
    value: '$1',
    times: 1 / 12,
    despite: ['past'],
    said: ['(experience|exp) months (:|=)? {number}', 'months (of)? experience (:|=) {number}'],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '{number} seasons (now|in the|on the|as a|as an|behind me|so far|of (milking|guiding|picking|fishing|shearing|teaching|touring))',
      '(i)? (have|got) (just|only|a solid|a good|around|about)? {years} ($|, (not|all|mostly|mainly)|myself|so far|of it|behind me)',
      '(for|over|in) the (last|past) {years} (i|he|she|they) (have|has)',
      '(did|done|put in|clocked|spent|served|logged|racked up|have done|have put in) {years} (:|as a|as an|in the|on the|at the|there|before)',
      '{years} (picking|packing|driving|stocking|waiting|selling|cleaning|lifting|serving|nursing|milking|roofing|fencing|framing)',
    ],
    confidence: 0.82,
  },
  {
    value: '$1',
    despite: ['past', 'wished'],
    said: ['^ {years} ~ (exp|experience|expertise)', '^ {years} {_worktitle}', '^ {years} {_gerund}'],
    confidence: 0.84,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['^ {years} ~ ($|,)', '^ {years} ~ (and|&) ~ ($|,)'],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['past', 'wished', 'other'],
    said: [
      `{years} ~ (old|college|university|uni|school|degree|diploma|course|apprenticeship|training|warranty|lease|contract|visa|
        permit|guarantee|mortgage|ago|sober|clean|spanish|french|german|english|italian|mandarin|fixed|fixed term|minimum|
        maximum|required|service contract|sentence|probation|break|gap|off|out|younger|older|notice|left|remaining|abroad)`,
      `{years} (of|on|in) (a|an|the|my)? ~ (residency|maternity|paternity|leave|sabbatical|unemployment|therapy|retirement|treatment|
        rehab|recovery|marriage|exile|prison|jail|benefits|welfare|the dole|parole|waiting|bootcamp|coursework) >`,
      `{years} of (a|an|the|my)? ~ (school|college|university|uni|study|studies|studying|caregiving|savings|data|history|lessons|degree|masters|
        bachelors|phd) >`,
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(been|worked|working) (in|with|on|at) ~ (about|around|nearly|almost|over|some|roughly|going on|coming up to)? {years} (now|$|,|already)',
    ],
    confidence: 0.85,
  },
  {
    value: 10,
    despite: ['past'],
    said: [
      '(a|over a|more than a|nearly a|almost a) decade (behind|under) (me|him|her|them|my belt|the belt|i)',
      '(a|over a|more than a) decade (at|with|on|doing|building|running|leading|teaching|behind)',
    ],
    confidence: 0.79,
  },
  {
    value: 30,
    despite: ['past'],
    said: ['(three|over three|nearly three|almost three) decades (of|as|in|at|with|on|doing|behind|now|$|,)'],
    confidence: 0.79,
  },
  {
    value: 12,
    despite: ['past'],
    said: ['(a|over a|about a|nearly a) dozen years (in|of|as|at|on|with|doing|$|,|now)'],
    confidence: 0.79,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(i|^|have been) (qualified|licensed|registered|chartered|certified|started out|started|began) ~ (as (a|an)? {_worktitle})? {years} ago',
      '(qualified|licensed|registered|chartered) (for|since)? {years} ($|,|now|ago)',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      `(have|has|i) spent (the)? (last|past|better part of|best part of|whole of the last)? {years} ({_gerund}|as|in|at|on|with|behind)`,
      `(have|has) been ~ for (uh|um|er|erm|like|oh)? (about|around|over|nearly|almost)? {years} (now|i think|i guess|or so|$|,|and|in|at)`,
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['^ {years} of ~ ($|,)'],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['past', 'wished', 'other', 'negated'],
    said: [
      `(i have|have|i)? (been|run|ran|running|played|playing|danced|lived|living|had|owned|kept|followed|known|dated|studied|volunteered|cycled|swum|sung|climbed|
        collected|attended|waited|looked|searched|supported|practised yoga|practiced yoga) ~ (marathons|marathon|guitar|piano|violin|drums|football|
        chess|tennis|rugby|cricket|vegan|vegetarian|married|single|sober|clean|together|unemployed|jobless|homeless|divorced|widowed|retired|
        pregnant|sick|ill|disabled|hunting|searching|looking|waiting|learning|studying|training|customer|client|member|fan|
        subscriber|resident|citizen|dog|cat|horse|car|licence|license|flat|house|home|parent|mum|mom|dad|carer for my ~|
        out of work|between jobs|off work|on benefits) (now|here|work|for a (job|role)|for work|of yours)? (for|of)? (about|over|almost|nearly|around|some|the last|the past)? {years}`,
      `(i have|have|i)? (been|lived|living|stayed|settled|resident|based) (here|over here|back|out here)? (in|on|at|near) (the|this|my|a|an|our)? ~ ({_place}|flat|house|country|city|
        town|area|village|waiting list|list|dole|benefits|neighbourhood|neighborhood|apartment|island|state|uk|us|eu|market for a (job|role)) (now)? (for)? (about|over|almost|nearly|
        around|some|the last|the past)? {years}`,
      `(company|firm|business|agency|brand|employer|shop|school|startup|practice|institution|family|team|crew|staff|group|department|partner|partners|boss|manager|colleague|colleagues|
        mentor|chef|candidate|someone|somebody|people|engineers|nurses|drivers|developers) (of {_number})? (with|of|having)
          (a|an|the)? (over|about|around|some|nearly|almost|more than)? {years}`,
      `(requires|require|required|requiring|asks for|asking for|asked for|ask for|calls for|wants|wanted|demands|demanded|insists on|needs|minimum of|minimum|you have|must have|
        should have|you need|they want|they need|expects|expect) (a|an)? (minimum|minimum of|at least|over|about|around)? {years}`,
      '(less than|under|fewer than|not even|barely|at most|up to|no more than) {years}',
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      `(i have been|have been|been|am) {_gerund} (them|these|those|it|this|that|one|stuff|things|people|here|there) ~ (for)? (about|around|over|nearly|almost|like)? {years}`,
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['past'],
    said: [
      'ever since , (the|for the) (last|past) {years}',
      `%years ^ {_tally} (summer|summers|winter|winters|month|months|
      week|weeks|day|days|job|jobs|internship|internships|placement|course)`,
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(so|so that is|which makes|making it|that is|makes it) {years} ($|:|now|,|in|of|altogether|total)',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['past', 'wished', 'other', 'negated'],
    said: [
      '{_worktitle} (,|with|for|of|-|/)? (aged|age|now|only|just|over|about|around|almost)? {years} (old|young|of age)',
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '^ {_worktitle} ~ {years} ($|,|in|at|of|exp|experience|with|plus|now|uk|us|{_bareplace})',
      '^ {years} (front of house|back of house|foh|boh|bedside|frontline|behind)',
      '{years} (at sea|afloat|offshore|underground|in uniform|on the water|on the boats|on site|on sites|in the field|in kitchens|on the ambulances)',
      '{number} (pqe|post qualification experience)',
      '{_=industries} for {years}',
    ],
    confidence: 0.82,
  },
  {
    value: 10,
    despite: ['past'],
    said: ['with (a|over a|more than a|nearly a|almost a) decade (in|of|at|on|across|with)'],
    confidence: 0.79,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['i (did|have done|put in|worked) {years} (with|at|in|for|under|on) (my|a|an|the|{_named})'],
    confidence: 0.82,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(total|overall|altogether|all told) ~ {years} ($|,|now|in|of)',
      '(i am|am|been|have been) {_gerund} ~ (now|already|since) {years}',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['past', 'other'],
    said: [
      `(before|previously|earlier|formerly|prior) (that|this|then|to that|to this)? (,)? (i|she|he|we) (have|had)? (spent|worked|was|did|had|ran|managed|taught|drove|
        cooked|nursed|served|led|owned|kept) ~ (a|an|the|as|at|in)? ~ (for)? (about|around|over|nearly)? {years}`,
      '(other|additional|further|previous|prior|earlier|past) (work)? experience (:|=|-) {years}',
      '(for)? (the)? (last|past)? {years} (,)? (i have|i was|i|have)? (looking|looked|caring|cared) (after|for) (my|our)',
    ],
  },
  {
    value: null,
    despite: ['past', 'other'],
    said: [
      '(put|wrote|said|listed|stated|ticked|claimed) (down)? {years} (on|in) (the|my|your) (form|application|cv|resume|profile)',
    ],
  },
]
