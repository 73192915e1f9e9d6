import type { Phrasing } from '../../../../../../shared/reader.ts'

const WISHED = { despite: ['wished'] } as const
const SPOKEN = { despite: ['wished', 'other'] } as const
const DENIED = { despite: ['wished', 'other', 'negated'] } as const

/** Whether somebody builds a company or backs those of others. */
export const VENTURE_SIDE: readonly Phrasing[] = [
  {
    value: 'founder',
    said: [
      '(i am|we are|^|and|now|currently|are) (currently|now|also|just|out|about to be)? (raising|fundraising|bootstrapped|bootstrapping|pre revenue|post revenue|pre product)',
      '(raising|raise) (a|an|our|my|the|{_sum}|up to|about|around|from|pre|seed|series|capital|money|funds|funding|next|now)',
      '(i am|we are|^) (a|the|an)? ~ (founder|co founder|cofounder|founders|cofounders|ceo|cto)',
      '(i am|we are|as|hi|hello|hey|time|solo|technical|repeat) (a|the|an)? (founder|co founder|cofounder|ceo) (of|at|here|,|and|building|$|/|looking|seeking)',
      '^ (founder|co founder|cofounder|ceo) (of|at|building|/|looking|seeking) ',
      '(i|we) (just|recently|also)? (build|founded|started|launched|run|operate|make|are building|am building|develop|design|manufacture|bootstrap|help|give|replace|automate|connect|match|turn|sell) ',
      '(we are|i am) (two|three|four|2|3|4|a team of)? ~ (building|developing|creating|launching|shipping|making|designing|bootstrapping) ',
      '^ (building|developing|creating|launching|bootstrapping) (a|an|the|our|ai|software|tools|{=markets}) ',
      '(lead|investor|investors|lead investor|angel|angels|co investors) (wanted|sought|needed|missing)',
      '(seeks|seeking|seek|need|needs|looking for) (patient|growth|risk|outside|external|fresh|working|seed|early|smart)? (capital|funding|investment|money|equity|financing)',
      '{_number} (paying|beta|active|signed)? (locations|sites|seats|shops|practices|clinics|farms|schools|families|households|teams|labs|hospitals)',
      '(is|are) the (operating system|platform|marketplace|shopify|stripe|uber|airbnb) (for|of) ',
      '(looking|searching|hunting|need|want|seeking|on the hunt|find|finding|pitching|talked with|talking to|talk to|meet|wer kennt|matched w|matched with|intro to|intros to|suchen|cherchons) (for|to)? (a|an|our|some|more|the|one|nine|many)? ~ (investor|investors|funds|seed funds|vc|business angels|lead|angel|angels|funding|lead investor|capital|vcs|seed funding|angel investors|pre seed funding|money to)',
      '(our|my) (pilot|pilots|churn|gross margin|landing page|start up|company|product|mvp|beta|app|platform|pilots|first customers|customers|users|traction|seed|pre seed|series a|series b|round|raise|deck|pitch|burn|runway|arr|mrr|cap table|co founder|cofounder|team is|prototype|waitlist|churn|data room|lead|term sheet|pipeline)',
      '(amount sought|amount raising|raising|funding sought|funding needed|use of funds|the ask|our ask|traction|company name|one line|one liner|round size|mrr|arr) (:|-|is|=)',
      '(open|opening|closing|kicking off|about to open|going out with|out for) (our|my|a|the)? ~ (pre seed|seed|series a|series b|round|raise)',
      '(fundraising|raise) (:|for)',
      'x ] (i represent a company|i am a founder|founder|raising|a company|startup|company)',
      '(would like|want|need|hope|plan|planning|looking|trying|aim|aiming) to raise',
      '(pre orders open|pre orders|our landing page|loi|lois|letters of intent|paying customers|design partners|waitlist|investor update|data room|term sheets|spun out|spin out|first customers|working prototype|revenue to date|soft commits|soft circled|already committed|soft commitments|use of proceeds|beta users|our patent|go to market|founding engineer|unit economics|building in public|the problem :|solution :|traction :)',
      '{_number} (paying|beta|active|daily|monthly)? (customers|clients|pilots|hotels|clinics|practices|farms|schools|restaurants|users|stores|households|labs|shops|hospitals|factories|vessels|sites|cities) (in|run|pay|use|on|so|already|and|,|across|live|signed|paying) ',
      '(dm|dms|message|email|write) (me)? (open|for (the|a|our) deck)',
      '(bootstrapped|pre seed startup|seed stage startup|stealth startup)',
      '(i am|role|i am a|side|type|profile) (:|-|=|a) (founder|startup|company|entrepreneur)',
      '(customers|clients|users|hotels|clinics|practices|shops|firms|schools|restaurants|farms|teams) (pay|paying) (us|per)',
      '(wir bauen|wir entwickeln|wir suchen investoren|nous construisons|nous developpons|nous levons|estamos construyendo)',
      '(ask|the ask|we ask) (:|is|for) {_sum}',
    ],
    confidence: 0.9,
  },
  {
    value: 'investor',
    said: [
      '(i|we|i also|together we) (also|mainly|mostly|actively|usually|typically|only|personally|do|currently)? (invest|back|fund|write|angel invest|co invest|coinvest|deploy|lead (or|rounds|deals|most|seed|pre seed|series|early|in)|look at|look for (founders|startups|companies|teams)|put|take minority stakes|take stakes)',
      '(i|we) ~ (invest|back) (in|at|into|founders|companies|startups|teams|early|people)',
      '(investing|writing) (checks|cheques|tickets|{_sum}|pre|seed|early|first|personal|small|angel)',
      '(i|we) (would|will|can|could) (then|usually|typically|normally|often|also)? (write|invest|put in|commit|deploy) (up to|between|around|from)? {_sum}',
      '(check|checks|cheque|cheques|ticket|tickets) (size|sizes|range)? (of|from|:|between|start|are|is|up to|-|in the) ',
      '{_sum} (first|angel|initial|seed|pre seed|small|personal)? (check|checks|cheque|cheques|ticket|tickets)',
      '(check size|ticket size|cheque size|initial check|average check|avg check|first checks|first cheque|first check|sweet spot|aum|assets under management|dry powder|fund size|fund i|fund ii|fund iii|fund 1|fund 2)',
      '(our|my|new|this|micro|our own|solo) (fund|portfolio|syndicate|vehicle|lps|fund ii|deal flow|family office|thesis|venture fund|vc firm|vc fund|angel group|angel network|portfolio companies) (backs|invests|is|writes|does|focuses|leads|:|open|,|has|of|looks|here|covers|supports|closed)',
      '(i am|we are|as) (a|an|the)? ~ (angel|angels|angel investor|investor|investors|vc|vcs|venture capitalist|gp|general partner|solo gp|lp|family office|micro vc|seed fund|venture fund|scout|operator angel|business angel|venture firm|growth fund|impact fund|venture partner|syndicate|venture studio|angel syndicate)',
      '^ (angel|micro vc|family office|growth equity|operator angel|venture fund|seed fund|corporate venture|solo gp|angel investor|business angel|venture firm|impact fund|evergreen fund|early stage fund|pre seed fund|deep tech fund|angel syndicate) ',
      '^ (vc|investor) (in|at|,|based|from|with) ',
      '^ (angel|vc|partner|principal|gp) (at|with|based|here|,|in|investing|writing|-|–|—) ',
      '(i|we) (call myself|call ourselves|act as|act like) (an|a)? (angel|angels|investor)',
      '(ventures|capital|venture partners) (invests|backs|is a|is an) ',
      '^ (invests|backs) (in|at|rounds|founders|early|seed|b 2 b|startups|pre)',
      '(i am|role|i am a|side|type|profile) (:|-|=|a) (investor|vc|angel|fund)',
      '(send|pitch) (me|us) (your)? (deck|decks|startups)',
      '(we|i) (buy|take|own|acquire) ~ (percent|%|stakes|equity) ',
      '(need|want|like|aim|target|looking) to own {_number}',
      '(board seat|first institutional (money|check|cheque|capital)|post money max|follow only|follow on only|capital available|investing the proceeds|my own money|of my own money|min ticket|max ticket|minimum ticket|maximum ticket|minimum participation|portfolio companies|investment thesis|deal flow|cold decks|cold emails welcome|no sectors|sector agnostic|stage agnostic|generalist fund|lps|limited partners|our minimum is|we set the (price|terms)|you will have our answer|own a few percent)',
      'x ] (investor|i represent capital|i am an investor|an investor|fund|vc|angel)',
      '(we|i) lead (series|pre|seed|early|rounds|in) ',
      '(mandate|gp|check|ticket|tickets|checks|cheque|cheques|investment focus|focus areas|aum|fund|geography) (:|-|–) ',
      '(tickets|checks|cheques|investments) (start|run|range|go|average) ',
      '(only|just|strictly|exclusively) (b 2 b|fintech|saas|hardware|software|founders|pre seed|seed|series) ',
      '(looking|happy) to (invest|back|fund|deploy|meet founders|hear from founders|write|co invest)',
      '(looking|searching) for (startups|founders|companies|teams|deals|co investors|pre seed founders|technical founders)',
      '(open to|love|interested in|we love|i love) (founders|pitches|decks|cold decks|co investing|backing|meeting founders)',
      '(wir investieren|ich investiere|nous investissons|invertimos)',
      '(i|we) (never|do not|usually|often|always|can|will) (lead|follow) ',
      '(wanted|seeking|need) (:)? (co investors|co investor|coinvestors)',
      'we lead (with|our|most|the)',
      '(our|my|new) ~ fund (is|backs|invests|writes|focuses|leads|does|looks|,) ',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    ...DENIED,
    said: [
      '(used|wish|wished|if|stopped|quit) (to)? (i|we)? (could|had)? (invest|raise|back|fund|be|raised|a fund)',
      'if (i|we) (had|were|was|did|could) ~ ',
      '(i|we) (help|advise|consult|mentor|coach|teach|write about|cover|report) (founders|startups|investors|companies)',
      '(i|we) (back|fund) (up|to|into|home|away)',
      '(i|we) put (it|that|this|them|together|on|up|down|in) ',
      '(i|we) (write|wrote) (about|for|code|software|novels|books|a|the|my|this)',
      '(not|never|no longer) (raising|investing|an investor|a founder)',
      '(i|we) look at (it|this|that|the|my)',
      'raising (kids|children|awareness|concerns|my|prices|chickens|the bar|hands|a child|two|three)',
    ],
  },
]

/** Rounds that are raised or joined. */
export const STAGES: readonly Phrasing[] = [
  { value: '$1', ...WISHED, said: ['{stages}'], confidence: 0.93 },
  {
    value: '$1',
    ...SPOKEN,
    said: ['(it is|this is|that is|still|call it) (a|an|our|only)? (now)? {stages}'],
    confidence: 0.9,
  },
  {
    value: '$1',
    ...SPOKEN,
    said: [
      '(the|an|our|a|this is the|call it an|call it a) {roundletter} ($|and|round|,|now|is|or|it)',
      '(round|stage|rounds|stages) (:|-|–|=)? {roundletter} ($|,|/)',
      '{_sum} @open {roundletter}',
    ],
    confidence: 0.85,
  },
  {
    value: 'pre_seed',
    ...WISHED,
    said: ['(idea stage|idea is (okay|ok|fine)|pre product is fine|pre product ok|pre revenue is fine)'],
    confidence: 0.85,
  },
  {
    value: 'growth',
    ...WISHED,
    said: [
      '(stage|stages|round|rounds|phase) (:|-|=) growth',
      '(minority stakes|buyout fund|growth fund|growth capital|growth investor|growth investors)',
      '{_sum} , growth',
      '^ growth $',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(closed|raised|finished|did|completed|announced|after|since|post|graduated|took|past|wrote|behind us|ruined) (a|an|our|the|my|their|its|{_sum}|in|of)? ({_sum})? (a|in|of|our|pre)? {_stages}',
      '(not|no|never|past|beyond|too late for|too early for|skip|skipped|except|without|nothing (after|before|past|beyond)|before|below|above) (a|an|the|our)? {_stages}',
      'seed (oil|oils|bank|banks|corn|potatoes|company|library|packets|production|producer|producers|treatment|drill)',
      '{_stages} {_number} @open ({_sum}|cad|usd|eur)',
      '{_sum} {_stages} (last|two|three|in 20|earlier|already)',
      '(at|for|with|from|by|ex|with nine|nine|eleven) (a)? seed (fund|funds)',
      '(last|previous|prior|next|future|then a|before a|before our|before the|until|toward|towards|get to|path to|to reach|on to) (year|month|s)? {_stages}',
      '{_stages} (pricing|is behind us|behind us|investors? i|founder raising)',
      'the b (is|was) not',
    ],
  },
]

/** Whether an investor leads rounds. */
export const LEADS: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(lead|leads|lead investor|a lead) (is|still)? (wanted|needed|missing|sought|open|secured|to be found)',
      '(need|needs|want|wanted|seeking|looking for|missing|find|without|still no|no) (a|the|our)? ~ lead',
    ],
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      '(i|we|^|will|can|could|often|usually|always|typically|to|happily|happy to|like to|love to|prefer to|able to|comfortable|fund|ventures|capital|also|mostly|and|,) (lead|leads) (or co lead|and co lead|or follow|,|or join|most|many|rounds|$|or|deals|seed|pre seed|the|our|all|when|some|if|a|with|in|early|small|every|and)',
      '(i|we|^) (also|can|will|usually|always|often|typically|do|prefer to|like to|mostly)? (lead|co lead)',
      '(we|i) (are|am) (happy|able|comfortable|willing|keen|glad|ready) (to lead|leading)',
      '(lead investor|lead investors|lead checks|lead seed|leading rounds|lead rounds|leads rounds|leads most|leads seed|lead or follow|lead or co lead|led most|leading seed)',
      '(lead|leads|lead rounds|leads rounds|lead investor|do you lead|leading) (:|-|=) (yes|y|true|sometimes|usually|always|ja)',
      '(set|price) the (terms|price|round|rounds)',
      '%leads (yes|y|sometimes|usually|always|true|ja|often|mostly)',
    ],
    confidence: 0.9,
  },
  {
    value: false,
    despite: ['negated', 'wished'],
    said: [
      '(do not|never|can not|will not|does not|not|rarely|no|not able to|we will not|do not usually|do not like to|not looking to) (lead|leading|co lead|price|set terms|leads)',
      '(only|always|prefer to|we|i|just|strictly|mostly) (follow|co invest|coinvest|participate alongside|join rounds led|follow on|tag along|come in alongside|invest alongside)',
      '%leads (no|n|never|not|nein|rarely|~ no)',
      '(never|not|rarely) (have|has)? led',
      'no lead (,|$|and)',
      '(follow on only|followers only|follower|follow only|no lead|no leading|non lead|co investor only|co invest only|participate only|following only)',
      '(lead|leads|lead rounds|leads rounds|lead investor|do you lead|leading) (:|-|=) (no|n|false|never|nein)',
      '(someone|somebody) else (has to|must|should|needs to|to) (lead|price)',
    ],
    confidence: 0.92,
  },
  {
    value: null,
    despite: ['negated', 'wished', 'other', 'past'],
    said: [
      '(lead|leads) (time|times|to|generation|gen|engineer|developer|designer|scoring|the team|a team|product|growth|magnet|by example|acid|management|conversion)',
      '(previously|ex|formerly|i|and) led (growth|product|engineering|a|the)',
      '(looking|search|hunting|need|want|seeking|seek|find|missing|have|no|still|without) (for)? (a|our|the)? lead (investor)?',
      '(the|our|a|your) lead (is|has|investor|for|still|in)',
    ],
  },
]

/** Who pays a company, and for what. */
export const MODELS: readonly Phrasing[] = [
  {
    value: 'b2b',
    ...SPOKEN,
    said: [
      '(b 2 b|b 2 b 2 c|business to business|enterprise saas|enterprise software|vertical saas|enterprise sales|enterprise customers)',
      '(sell|selling|sells|sold) (it|this|them|directly|mainly|mostly)? (to|into) (the)? ~ (businesses|enterprises|companies|smes|smbs|clinics|hospitals|hotels|factories|manufacturers|banks|insurers|firms|schools|universities|practices|associations|employers|retailers|farms|restaurants|utilities|agencies|dentists|operators|brands|law firms|municipalities|cities)',
      '(clinics|practices|hospitals|hotels|factories|firms|shops|restaurants|banks|insurers|companies|employers|schools|businesses|retailers|manufacturers|farms|enterprises|agencies|landlords) (pay|pays|subscribe|paying)',
      '{_number} (paying)? ~ (clinics|practices|hospitals|hotels|factories|firms|restaurants|banks|companies|employers|schools|businesses|retailers|manufacturers|enterprises|agencies) (pay|paying|use|on|signed|live)',
      '(paid|pay|pays|paying|charge) (us)? per seat',
      '(for|to|helps|help) ~ (smbs|smes|enterprises|b 2 b)',
    ],
    confidence: 0.85,
  },
  {
    value: 'b2c',
    ...SPOKEN,
    said: [
      '(b 2 c|d 2 c|dtc|b 2 b 2 c|direct to consumer|business to consumer)',
      '(consumer) (app|apps|product|products|startups|brand|brands|subscription|social|startup|companies|business|marketplace)',
      '(sell|selling) (directly|direct|straight) to consumers',
    ],
    confidence: 0.88,
  },
  {
    value: 'marketplace',
    ...SPOKEN,
    said: [
      '(a|an|our|two sided|the|online|managed|b 2 b|comparison|vertical|global|local|first|rental|labor|labour|services|niche) ~ (marketplace|marketplaces)',
      '(marketplace|marketplaces) (for|of|connecting|where|that|model|startup|startups|business|businesses|companies|,|and|:|$)',
      '(we|i|that|which|platform) (match|matches|connect|connects|matching|connecting) ~ (with|to|and) ',
      '(we|and) (keep|take|charge) (a)? {_number} (%|percent) (of|commission|take|fee|per|on|cut|$)?',
      'take rate',
      'two sided',
    ],
    confidence: 0.85,
  },
  {
    value: 'hardware',
    ...SPOKEN,
    said: [
      'hardware (startup|startups|company|companies|product|products|device|devices|business|and|,|$|at|founders|is)',
      '(we|i) (make|build|manufacture|design|sell|ship|develop|are building|are making|produce) (a|an|the|small|cheap|quiet|smart|low cost|tiny|affordable|autonomous|wearable|portable|new|our own)? ~ (sensor|sensors|robot|robots|drone|drones|device|devices|wearable|wearables|hardware|chip|chips|battery|batteries|machine|machines|satellite|satellites|camera|cameras|vehicle|vehicles|heat pumps|e bikes|scooters|electrolyzers|inverters|lidar|reactor|reactors|phone|watch|implant|printer|printers|telescopes|exoskeleton|exoskeletons|turbines|chargers|meters)',
    ],
    confidence: 0.82,
  },
  { value: 'open_source', ...SPOKEN, said: ['(open source|open sourced|open core|oss)'], confidence: 0.9 },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(not|no|never|stopped|quit|except|nothing|avoid|skip|but not|without|rather than|instead of) ~ (b 2 b|b 2 c|d 2 c|dtc|marketplace|marketplaces|hardware|consumer|open source|consumer apps)',
      '(on|to|over|love|use|uses|using|built on|contribute to|contributing to) (the|our|an|a)? (open source|marketplace) ',
    ],
  },
]

/** Where founders and investors are. */
export const VENTURE_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    ...SPOKEN,
    said: [
      '(hq|headquarters|headquartered|based|office|offices|home|city|location|located|team|where|base|home base|hq is|our office|we sit|ort|sitz|standort|sede|incorporated) (is|are|:|-|–|=|out)? (in|at|of|out of|near|:)? (the)? {named}',
      '{bareplace} (based|hq|office|team|here|headquartered)',
      '(we are|i am|^|team of {_number}|they|,|team|founders|people|us|based|currently) (all)? (in|from|out of|at|here in|based in|over in|near|down in|up in) {place}',
      '(from|out of|here in|greetings from|regards from|cheers from|best from|run this from) {place} ($|,|and|with|for|to|by|where)',
      '(company|startup|fund|biotech|firm|vc|angel|founder|investor|business|syndicate|studio|lab|spinout|spin out|team|agency|platform|app|group) (in|from|out of|around|near|based in) {place}',
      '^ {bareplace} $',
      '^ {soloplace} $',
      '%location {named}',
      '(we|i) (make|build|run|sell|do|brew|grow|develop|operate|work|write|sit) ~ in {bareplace} ($|,|and)',
      '{bareplace} (here|yes)',
      '{bareplace} (↔|&|and) {_place}',
      '(doctors|angels|operators|people|founders|engineers) (around|in|near|from) {place}',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    ...DENIED,
    said: [
      '(customers|clients|pilots|users|market|markets|launch|launching|expand|expanding|expansion|open|opening|plant|factory|founders|companies|startups|hotels|practices|clinics|farmers|sell|selling|live|hospitals|retailers|restaurants|schools|shops|invest|investing|deals|partners|raised|studied|grew up|born|moved|moving|trip|conference|running|everyone|everybody|money) (in|to|from|across|at|into|throughout|of) (the)? {place}',
      '(series a|series b|seed|pre seed) ~ , {_place} and {_place}',
      '(not|no|never|except|outside) (in|of)? {place}',
    ],
  },
]
