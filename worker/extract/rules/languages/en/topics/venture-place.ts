import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of founders and investors. */
export const VENTURE_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: ['^ {landplace} $'],
    confidence: 0.75,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: ['^ {bareplace} $'],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: ['^ {soloplace} $'],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      `(hq|headquarters|headquartered|based|office|offices|home|city|location|located|where|base|home
        base|hq is|our office|we sit|incorporated) (is|are|:|-|–|=|out)? (in|at|of|out of|near|:)? (the)?
        {named}`,
      '(moved|relocated) ~ (from {_place})? to {place}',
      '({_number}|two|three|four|five|six) (people|founders|engineers|employees|of us) (in|near|from) {named}',
      `(from|out of|greetings from|regards from|hello from|hi from|cheers from) (a|an|the|very|always)? (cold|sunny|rainy|grey|gray|
        wet|snowy|warm|windy|foggy|hot|lovely|beautiful|chilly|frosty|stormy|dark|drizzly|humid|dusty) {named}`,
      '(grew up|born|studied|lived|lives|was) in {place} , where (we|i) (are|sit|live|work|build)',
      '^ {bareplace} , for what it is worth',
      '{bareplace} (port|harbour|harbor|docks|science park|area|region|metro area) ($|,)',
      '(we are|i am) (a|an|two|three|four|five) ~ (from|out of) {place}',
      '(i|we) (grew up|was born|were born) in {place} and (i|we)? (have)? (never left|still|stayed|live here|am still|are still)',
      '{place} , where (we|i) (are|am|sit|live|work|build|make|run)',
      `(our|my|the) (office|hq|studio|lab|workshop|desk|headquarters|factory|warehouse|kitchen) (is|are|sits) (a|an|the|in|on|above|behind) ~
        (in|at|near) {place}`,
      `(contact|address|visit us|find us|canton|kanton|seat|domicile|registered office|hometown|home town|
        head office|principal office|town|place) (:|=) {named}`,
      '(we|i|team) (all)? (sit|live|sits) (in|near|at) {named}',
      '(we|i) ~ (invest|operate|work|back|lead|build) (from|out of) {place}',
      '(team|find me|find us|catch me|reach me|meet me) (is|are|:|-|–|=)? (in|at|out of|near|:)? {place}',
      '{bareplace} (based|hq|office|team|here|headquartered|spinout|spin out|startup)',
      `(we are|i am|team of {_number}|based|currently) (all)?
        (in|from|out of|at|here in|based in|over in|near|down in|up in) {place}`,
      '(from|out of|here in|greetings from|regards from|cheers from|best from|run this from) {place} ($|,|and|with|for|to|by|where|across)',
      `(company|startup|fund|biotech|firm|vc|angel|founder|investor|business|syndicate|studio|lab|spinout|spin
        out|team|agency|platform|app|group) (in|from|out of|around|near|based in) {place}`,
      '%location {named}',
      '(where are you|where are you based|where from|which city) (?) {named}',
      '(we|i) (make|build|run|sell|do|brew|grow|develop|operate|work|write|sit) ~ in {bareplace} ($|,|and)',
      '(i|we|we both|and|we all) live in {place}',
      '{bareplace} (here|yes|if that matters|if it matters|if relevant)',
      '(doctors|angels|operators|people|founders|engineers) (around|in|near|from) {place}',
      `(bootstrapping|bootstrapped|working|lab|laboratory|workshop|garage|pilot line|spun out|spin out|
        spinout|spun off|farm|kitchen|registered|founded|started|incorporated|domiciled|startup|fintech|
        insurtech|climate tech|hardware|software|distillery|duo|trio|brand|brewery|maker|makers|studio|
        garden|living|live|meet|meetings) (in|of|from|at|near|out of) {place}`,
      `{named} , (uk|england|germany|france|spain|italy|ireland|india|kenya|nigeria|denmark|
        sweden|finland|norway|austria|poland|portugal|canada|australia|malta|netherlands|belgium)
        ($|,)`,
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      `(^|they|,|team|founders|people|us) (all)?
        (in|from|out of|at|here in|based in|over in|near|down in|up in) {place}`,
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['(founded|started|launched|set up) ~ in {place}'],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: ['(in|near|at) {bareplace}'],
    confidence: 0.75,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: ['{bareplace} (↔|&|and) {_place}'],
    confidence: 0.75,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: [
      'sterling',
      '{_bareplace} or {_bareplace}',
      '& {_place}',
      `(^|in|across|throughout|within|,) (the)? (midwest|northeast|southeast|southwest|nordics|baltics|benelux|
        scandinavia|balkans|caribbean|middle east|pacific northwest|new england|gulf|mena|latam|emea|apac)`,
      `(customers|clients|pilots|users|market|markets|launch|launching|expand|expanding|expansion|open|
        opening|plant|factory|founders|companies|startups|hotels|practices|clinics|farmers|sell|selling|
        live|hospitals|retailers|restaurants|schools|shops|invest|investing|deals|partners|raised|studied|
        grew up|born|moving|trip|conference|running|everyone|everybody|money) (in|to|from|across|at|
        into|throughout|of) (the)? {place}`,
      '(series a|series b|seed|pre seed) ~ , {_place} and {_place}',
      '(portfolio company|portfolio companies) ~ @open ~ ~ {place}',
      '(train|flight|bus|drive|plane|way|road|ferry|trip|fly|flying|travel) (back|over)? (to|from|through) {place}',
      '(in|across|within)? {_bareplace} , {_bareplace} (,|and|&) {_bareplace}',
      '(fund|vc|investor|angel|offer) (a|b|c|one|two) @open {_place}',
      '(not|no|never|except|outside) (in|of)? {place}',
      '(his|her|their) ~ (in|near|at|from) {place}',
      '(one|two|three|four|five|several|some) ~ (companies|startups|fintechs|edtechs|teams|funds|investors) (from|in) {place}',
      'from {place} (to|all the way to|up to|down to|through|via) {_place}',
      'between {place} and {_place}',
      `(summit|summits|expo|fair|event|meetup|week|show|hackathon|retreat|offsite|wedding|holiday|vacation|dinner|lunch|talk|
        demo day|slush|festival|congress|roadshow|accelerator|programme|program|batch) (in|at) {place}`,
      `(looking for|seeking|want|need|find|meet|meeting|talk to|talking to|searching for|intro to|intros to) ~ (angels|angel|
        investors|investor|funds|vcs|lead|people|engineers|partners|founders|startups|companies|cofounder|co founder)
        (around|in|near|from|based in|across|out of) {place}`,
      `(a|an|the|one|some|two|three|another) ~ (fund|funds|vc|investor|investors|angel|angels|family office|bank|
        accelerator) (in|from|at|of) {place} (offered|said|says|wants|want|told|asked|passed|replied|is|are|gave|invited|
        committed|led|leads|wrote|put|has|have|will|would|offers)`,
      '(originally|native|come|came|comes|hail|hails|born|immigrated) (from|in) {place}',
      'who (has|have|runs|owns|works|sits|manages|does|invests|covers) ~ (in|at|from|out of|near) {place}',
      '(open|opening|enter|entering|launch|launching|cover|covering|reach|serve|serving|conquer) {place}',
      `(i am|we are|i will be|we will be|am|are|is|currently|now|today|visiting|back)? (in|at|near) {place} (next|this|
        until|till|through|for (a|the|one|two|three|{_number})|on) (wk|week|weekend|month|monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|few|couple|day|days|weeks|{_number}|trip|summer|winter|spring)`,
      `(cousin|uncle|aunt|brother|sister|dad|dads|mum|mom|father|mother|friend|wife|husband|neighbour|neighbor|competitor|
        competitors|rival|he|she) (is|was|works|did|does|runs|lives|has|owns|made|sits|who)? (one|it|that|some)? ~ (in|from|at|out of) {place}`,
      `(from|by|with|and) (a|an|the|one|some) ~ (fund|funds|vc|investor|investors|angel|angels|family office|bank)
        (in|from|at|of) {place}`,
      '(led by|money from|backed by|lead from|cheque from|check from) ~ (in|from|of) {place}',
    ],
  },
]
