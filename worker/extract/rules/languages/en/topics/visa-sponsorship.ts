import type { Phrasing } from '../../../../../../shared/reader.ts'

export const VISA_SPONSORSHIP: readonly Phrasing[] = [
  { value: null, said: ['(visa|sponsorship) (:)? n / a', '%visa n / a'] },
  {
    value: true,
    despite: ['wished'],
    said: [
      `(need|needs|require|requires|needing|requiring|want) (a|an|your|their|visa|employer|h - 1 b|future|work|
        the|tn|o - 1)? (visa|work|new)? (sponsorship|sponsor|sponsoring|visa|h 1 b|h - 1 b)`,
      '(need|needs|require|requires|would need) (a|an|the|my|your|any)? ~ (employer|company|firm|you|someone) to sponsor',
      'to sponsor (me|my visa|my|a visa|her|him)',
      `(need|want|looking for|seeking|require) (an|a|your)? (employer|company|firm|sponsor|somebody) (who|
        that|which|to|willing to|able to) (sponsor|sponsors|can sponsor|will sponsor|support|supports)?`,
      '(visa|sponsorship|immigration|work permit) (support|help|assistance) (is)? (needed|required|necessary|wanted|please|a must)',
      '(sponsor|sponsored|sponsoring) (by|from) (an|the|my next|a new) employer',
      `(need|needs|require|requires|want) (a|an|the|new|your)? (skilled worker|tier 2|work|working|
        employment|h 1 b|tn|o 1|blue card|eu blue card|critical skills|student|graduate|new) (visa|permit|
        sponsor|card)`,
      '(not a citizen|no work permit|no right to work|no work authorization|no work authorisation)',
      '(opt|cpt|f 1|f - 1|stem opt|h 1 b|h - 1 b) (student|visa|status|holder|starts|ends|expires|runs|valid|until|till)',
      '(new|next) sponsor',
      '(visa|sponsorship) (would be|is|will be) (needed|required|necessary|a must)',
      'opt (until|through|till|ead|valid|expires|ends)',
      'on (an|a|my)? (h - 1 b|h 1 b|h 1 - b|opt|stem opt|f - 1|f 1|student visa|tn visa|l - 1|cpt|skilled worker visa|tier 2)',
      '(h - 1 b|h 1 b) (transfer|sponsorship)',
      'my (h - 1 b|h 1 b|opt|stem opt|work visa|student visa)',
      '(sponsorship|sponsor|visa) (is|will be|would be)? (needed|required|necessary)',
      '%visa %!unsponsored (yes|si|ja|oui|required|needed|i do|i would|i will)',
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: [
      'no (visa|work|need for|need of)? (visa)? (sponsorship|sponsor)',
      'no (visa|sponsorship|work permit|permit|permits|visas) (is|will be|would be|question)? (needed|required|necessary|issue|issues|worries|problem|problems)',
      '(requires|require|needs|need) no (visa|sponsorship|work permit)',
      '(do|will|would|does) not (now or in the future)? (need|require) (any|a|visa|your)? (visa)? (sponsorship|sponsor|sponsoring|visa)',
      '(without|not needing|not requiring|never needed) (any|visa|a)? (sponsorship|visa)',
      '(sponsorship|visa) (is|will be)? not (needed|required|necessary)',
      '%visa %!unsponsored (no|nope|none|nein|non|not needed|not required)',
      '%unsponsored (yes|i am|correct|y|true|si|ja|oui)',
      '%authorization (yes|citizen|unrestricted|full|no restrictions|born here)',
      'nothing needed',
    ],
    confidence: 0.95,
  },
  {
    value: false,
    said: [
      '(us|u s|usa|american|uk|british|eu|canadian|irish|german|australian|dual) (citizen|national|passport holder|passport)',
      '(permanent resident|green card|green card holder|indefinite leave|settled status|gc holder)',
      '(have|hold|with|has|full|the|unrestricted|got|^) (the|a|full|unrestricted)? right to work',
      '(authorized|authorised|eligible|entitled|allowed|permitted|cleared) to work',
      '(full|unrestricted|unlimited|permanent|valid) (work|working) (rights|permission|authorization|authorisation|eligibility)',
      '(canadian|uk|australian|us|irish|nz|german) (pr|permanent residency|permanent residence|permanent resident)',
      `(pr|permanent residency|permanent residence|citizenship|residency) (holder|status|of|in)? (canada|australia|singapore|
        nz|new zealand|the uk|the us|the eu)`,
      `(eu|eea|schengen|swiss|french|spanish|italian|dutch|polish|portuguese|belgian|austrian|danish|
        swedish|norwegian|finnish|greek|indian|mexican|brazilian|new zealand|south african) (citizen|
        national|passport|passport holder|citizenship)`,
      '(work permit|permit) (b|c|g) ($|,)',
      '(valid|unrestricted|permanent|open) (work permit|work authorization|work authorisation|ead)',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      '(h 1 b|h - 1 b|tn|l 1|l - 1|o 1|e 3|blue card|skilled worker|tier 2) ~ (transfer|sponsorship|sponsor) ~ (required|needed|necessary)?',
      '(transfer|sponsorship|sponsor|visa) (is)? (required|needed|necessary)',
      '(with|w /|needs|need|require|requires) (ep|visa|work permit|employment pass|permit) (sponsorship|support)',
      '%authorization ~ (transfer|sponsorship|need|requires|required|no|visa needed)',
      '%visa (y|true|need|would|required|will need|from)',
      'employer (would|will) (have|need) to (take|sponsor|transfer)',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: [
      '(sponsorship|visa|needs visa|sponsor) : (false|no|n|none|not|nope|0)',
      '%visa ~ (citizen|resident|national) ',
      '%visa (n|false|i am (a)? citizen|citizen|irish|british|eu|not)',
      '%authorization (british|irish|eu|us|american|canadian|australian|pr|green|settled|full)',
    ],
    confidence: 0.92,
  },
  {
    value: false,
    said: [
      `(eu|uk|british|irish|us|german|french|italian|dutch|australian|nz|canadian|spanish|portuguese|swedish|polish|
        singapore) (passport|citizen|citizenship|national)`,
      '(green card|pr|ilr|settled status|permanent residency) (since|holder|,|$)',
      '^ singaporean ',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['wished'],
    said: [
      '(has|have|holds|hold|with|on) (a|an)? (eu|eea|uk|british|irish|us|german|french|italian) passport',
    ],
    confidence: 0.9,
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      '(need|require|needing) (a|an)? sponsored (visa|permit)',
      '(anywhere|anyone|somewhere|somebody|company|employer|employers|companies) (that|who) (sponsors|sponsor)',
    ],
    confidence: 0.9,
  },
  {
    value: true,
    despite: ['wished', 'past'],
    said: [
      '%unsponsored (no|not|n|false|nope)',
      `(need|needs|require|get|find|want|looking for|transfer|new|next|another) (a|an|my|the|new)? ~ (certificate of
        sponsorship|cos|certificate of sponsor)`,
      '(my|the) (cos|certificate of sponsorship|sponsorship|sponsored visa) (ends|expires|runs|is ending|runs out)',
      '(lost|losing|revoked|lose) (its|the|their|my|his|a)? ~ (sponsor licence|sponsor license|sponsorship licence|sponsorship license|sponsorship)',
    ],
    confidence: 0.88,
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      '(work|job|jobs|position|employer|company) (in {_named})? (with|providing|offering|giving) (a|work|free)? (visa|sponsorship|work permit)',
      '(need|want|require) (a|the)? (work|job) (visa|permit) (through|via|from) (the|an|my|your) (employer|company)',
    ],
    confidence: 0.85,
  },
  {
    value: false,
    despite: ['wished', 'other'],
    said: [
      '(spouse|partner|dependent|dependant|family|marriage|open|unrestricted|graduate) (visa|permit) ~ (lets|allows|means) (me|i) ~ work',
      `(can|may|free to|allowed to) work (for anyone|anywhere in (the)? {_place}|without restriction|without restrictions|
        without a visa|for any employer)`,
      '(full|unrestricted) (right|rights|permission) to work',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'negated', 'past', 'other'],
    said: [
      `(need|needs|needing|want|wanted|find|looking for|seeking|require)? (a|an|the)? (new)? (sponsor|sponsors|
        sponsorship|sponsoring) (for|of) (the|our|a|my) ~ (team|club|event|charity|race|run|marathon|podcast|
        festival|league|exhibition|conference|show|project|walk|ride)`,
    ],
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      `(need|needs|require|requires|needing|requiring) ~ (work permit|work authorization|work authorisation|immigration|visa|permit|h 1 b|
        employment pass|employer) (sponsorship|sponsor|support|help|assistance)`,
      '(need|needs|require|requires) (a|an)? (employer|company) (sponsored|to arrange|to provide|to get me) ~ (visa|permit)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'negated', 'past', 'other'],
    said: [
      `(help|helped|helping|advise|advised|advising|assist|assisted|assisting|process|processed|processing|handle|handled|handling|manage|managed|
        managing|arrange|arranged|arranging|support|supported|dealt|deal|dealing|file|filed|filing|prepare|prepared|preparing|specialise|specialize)
        ~ (with|in|on|for)? ~ (visa|visas|sponsorship|sponsorships|work permits|work permit|h 1 b|immigration|permits)`,
      '(clients|staff|employees|workers|students|candidates|hires|customers) (with|on|for|needing|requiring) (their)? (visa|visas|sponsorship|work permits)',
      '(no|not|any)? (visa)? (sponsorship|sponsor) (is|will be|can be)? (not)? (offered|available|provided|on offer|possible|considered|offer) (for (this|the)|by (us|the)|from|at|here|$|,)',
      `(need|needs|require|requires|want|would need|get|got) (a|an|my|the)? (visa|visas|permit) (for|to) (a|an|the|my)? ~ (holiday|holidays|travel|trip|trips|
        vacation|visit|conference|conferences|wedding|tourism|go|attend|fly|travelling|see|enter|weekend|transit)`,
    ],
  },
  {
    value: null,
    despite: ['wished', 'negated', 'past', 'other'],
    said: [
      `(applicants|candidates|anyone|those|people|applications|persons|individuals|students|you) (who|that|from)?
      (requiring|needing|require|need|requires|needs) ~ (sponsorship|sponsor|visa|visas)`,
    ],
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      '(need|needs|require|requires) (a|the|an|my)? permit ($|,|to work|there|to be|from|for (either|both|that|the job|work))',
      '%visa (h 1 b|h - 1 b|h 1 - b|opt|cpt|f 1|f - 1|tn|l 1|l - 1|stem opt|student visa|tier 2|skilled worker)',
    ],
    confidence: 0.88,
  },
]
