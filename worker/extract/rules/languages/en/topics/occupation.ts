import type { Phrasing } from '../../../../../../shared/reader.ts'

export const OCCUPATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i|^|and|but) (work|am working|worked my way up to|am employed|have worked|have been working|do work|working|works|have been employed) ~ as (a|an|the|one of the)? {anyjob}',
      '(i|^|but) (work|am working|am employed|working) (at|in|for|with) (a|an|the|my)? ~ as (a|an|the|their|its)? {anyjob}',
      'i (got|have|started|found|landed|took|recently started) (a|an|my) (new)? ~ job ~ (to be|as|being|as being) (a|an)? {anyjob}',
      'my (main|day|full time|current|new|actual)? (job|occupation|profession|career|job title|day job) is (being|as|to be|that of|in) (a|an|the)? {anyjob}',
      'my (main|day|full time|current|new|actual)? (job|occupation|profession|career|job title|day job) is (a|an|the) {anyjob}',
      'my (main|day|full time|current|new|actual)? (job|day job) is {job}',
      'my (occupation|profession|career|job title) is {anyjob}',
      '^ (occupation|job|profession|work|career|job title|works as|employment) (:|-) {anyjob}',
      '(make|earn) (a|my) living as (a|an)? {anyjob}',
      'i serve as (a|an|the)? {anyjob}',
      'i (got|was|have been|just got|am being) (promoted to|hired as|hired on as|hired to be|promoted) (a|an|the)? {anyjob}',
      'i (started|began|recently started) (working|work) as (a|an|the)? {anyjob}',
      '(my|a|the) (job|work|career|position) as (a|an|the)? {anyjob}',
      'who works as (a|an|the)? {anyjob}',
      'i became (a|an) {job}',
      '@AM employed as (a|an|the)? {anyjob}',
    ],
  },
  {
    value: '$1',
    said: [
      '@AM (a|an|the|one of the|your|both a) {job} >',
      '(@AM|^) (a|an)? {_number} @YEARS_OLD {job} >',
      'but i am (a|an) {job}',
      'i am {job} (at|by|for|in)',
      '^ {lonejob} $',
      '^ (a|an)? {_bareplace} based {knownjob}',
      '@AM (a|an)? {_bareplace} based {job}',
      '^ (a|an) {knownjob} (here|in|near|at|from|with|by|for|,|$)',
      '^ {knownjob} (by trade|to trade|by day|by profession|at|in|for|near|with|(out|over|down|up) in|from {_bareplace})',
      'by (day|trade|profession|night) (,)? i am (a|an|the)? {job}',
      '@AM (a|an)? {job} (by|to) (trade|profession|day|training)',
      '@AM (a|an|the)? {job} (who|and|that|,|by|at|for|in|from|with|of|during|on)',
      'i have been (a|an) {job}',
      'i (like|love|enjoy|hate|adore) being (a|an) {job} >',
    ],
    confidence: 0.93,
  },
  {
    value: '$1',
    said: [
      '^ being (a|an) {job} (is|can be|means|takes|keeps|has)',
      '^ as (a|an) {job} (,)? i (am|have|get|travel|work|love|see|do|know|spend|like|enjoy|make|need|can|meet|help)',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: [
      'i {trade} (for|as) (a|my) living',
      'i {trade} (for|as) (money|work|my job)',
      '(for|as) (a|my) living (,)? i {trade}',
      'what i do for a living is {trade}',
      'i {trade} , that is (the|my) job',
      'i {trade} professionally',
    ],
    confidence: 0.9,
  },
  {
    value: '$1 teacher',
    said: ['(i|^) teach {subject}', '(i|^) teach {subject} (at|in|to|for|online)'],
    confidence: 0.9,
  },
  {
    value: '$1 owner',
    said: [
      '(i|we|^) (have|own|run|started|opened|operate) (my|our|a|an|the|my own|our own) {business}',
      '@AM the owner of (a|an|my|the) {business}',
    ],
    confidence: 0.9,
  },
  {
    value: 'truck driver',
    said: [
      'i drive (a|an)? (big|semi|delivery|garbage|dump|18 wheeler|eighteen wheeler|tow|fedex|ups|mail|tanker)? (trucks|semis)',
      'i drive (a|an) (semi|delivery|garbage|dump|tow|18 wheeler) truck for',
      'i drive (a)? (truck|trucks) for (a|my) living',
    ],
    confidence: 0.9,
  },
  {
    value: 'bus driver',
    said: ['i drive (a|the) ~ bus (for|$)'],
    confidence: 0.85,
  },
  {
    value: '$1 driver',
    said: ['i drive (a|an|the) {=vehicles}'],
    confidence: 0.88,
  },
  {
    value: 'driver',
    said: ['i drive (for|with) (uber|lyft|fedex|ups|amazon|doordash|door dash|instacart|usps|dhl|grubhub)'],
    confidence: 0.88,
  },
  {
    value: 'mail carrier',
    said: ['i deliver (the)? mail'],
    confidence: 0.88,
  },
  {
    value: 'pizza delivery driver',
    said: ['i deliver (pizza|pizzas)'],
    confidence: 0.88,
  },
  {
    value: 'delivery driver',
    said: ['i deliver (packages|food|groceries|parcels|furniture|newspapers)'],
    confidence: 0.85,
  },
  {
    value: '$1 manager',
    said: ['(i|^) manage (a|an|the|my) {business}'],
    confidence: 0.85,
  },
  {
    value: '$1 coach',
    said: ['(i|^) coach (high school|college|youth|little league|girls|boys|a|kids|varsity)? {=sports}'],
    confidence: 0.85,
  },
  {
    value: 'house cleaner',
    said: ["i clean (houses|homes|other people 's houses)"],
    confidence: 0.85,
  },
  {
    value: 'hairdresser',
    said: ['i (cut|do|style) hair $', 'i (cut|do|style) hair for (a|my) living'],
    confidence: 0.85,
  },
  {
    value: '$1 employee',
    said: [
      `(i|but|^) (work|works|am working|am employed|have been working|have worked|still work|am currently
        employed|working) (part time|full time|nights|days|weekends|mostly)? (at|for) (a|an|the|our|my|some|
        one of the)? ~ {workplace}`,
      '(i|but|^) (work|works|am working|am employed|have been working|have worked|still work|working) (part time|full time|nights|days|weekends|mostly)? in (a|an|my|our) ~ {workplace}',
      'i (got|have|hold|started|found|landed) (a|an|my) ~ job (at|in|with|for|working at|working in|working for|working at) (a|an|the|our|my)? ~ {workplace}',
      'my (day|current|new|night|other)? job is (at|in|with) (a|an|the)? ~ {workplace}',
      '(i|but|^) work with ~ (at|in) (a|an|the) {workplace}',
      '(i|^) work (the)? (night|day|graveyard|evening|late|morning|overnight) (shift|shifts)? (at|in) (a|an|the|our)? ~ {workplace}',
      '@AM employed (at|by) (a|an|the)? {workplace}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1 worker',
    said: [
      '(i|but|^) (work|am working|have been working|have worked|am employed|have a job|have a career) in (the)? {industry}',
      '@AM in (the)? {=linesofwork} (business|industry|field)?',
      'i work on (a|an|the) ~ {workplace}',
      '(i|^|and|but) (work|am working|have worked) {=linesofwork} >',
      'i have worked in {industry} for',
      'my (job|career|work|background) is in (the)? {industry}',
    ],
    confidence: 0.85,
  },
  {
    value: 'airman',
    said: ['@AM in the air force', '(i|^) (serve|am serving) in the air force'],
    confidence: 0.85,
  },
  {
    value: 'marine',
    said: ['(i am|i|^) (serve|serving|am serving)? in the (marines|marine corps)'],
    confidence: 0.85,
  },
  {
    value: 'soldier',
    said: [
      '@AM in the (army|military|national guard|service|marines|marine corps)',
      '(i|^) (serve|am serving) in the (army|military|marines)',
      '@AM (active duty|enlisted)',
    ],
    confidence: 0.85,
  },
  {
    value: 'sailor',
    said: ['@AM in the navy', 'i (serve|am serving) in the navy'],
    confidence: 0.85,
  },
  {
    value: 'student',
    said: [
      '@AM (a|an)? ~ student',
      '^ ~ student $',
      '^ student (at|in|of)',
      '@AM (a|an)? ~ (major|freshman|sophomore|undergrad|undergraduate|high schooler)',
      '@AM (a|in my) (high school|college)? ~ (senior|junior|freshman|sophomore) (in|at|year) (high school|college|university)?',
      `@AM (in|attending|enrolled in|going to|in my last year of|in my first year of|in my senior year of|
        starting|entering|about to finish|about to graduate) (the)? ~ (high school|college|university|
        school|grad school|graduate school|med school|medical school|nursing school|law school|middle
        school|elementary school|eighth grade|seventh grade|sixth grade|ninth grade|tenth grade|eleventh
        grade|twelfth grade|kindergarten|first grade|second grade|third grade|fourth grade|fifth grade|
        community college)`,
      'i (attend|go to) (a|an|the)? ~ (high school|college|university|school|community college|art school|grad school|law school|medical school)',
      'i will (be graduating|graduate) from (high school|college)',
      '@AM studying (to be|to become|for my|at|for a)',
      '(in|for) (college|university|school) (to become|to be|studying|for)',
      'i (hate|love|like) (math|school|science|my) (class|homework|classes|teachers)',
      'i hate school',
      'i ride the bus to school',
      'i (make|get) straight as',
      'my major is',
      '(i am|^) (studying|study) ~ at (uni|university|college|school|the university)',
      'i major in',
      '@AM in my (first|second|third|fourth|last|final|senior|junior|freshman|sophomore) year (of|at|in) ~ (college|university|school|uni)',
      'i study ~ (at|in) (the|a)? ~ (university|college|uni)',
      '@AM majoring in',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    said: [
      '@AM (a|an|the)? ~ {job} (at heart|in training|in my (spare|free) time|on the side|on weekends)',
      '@AM not (a|an|the)? {job}',
      '@AM (a|an)? (retired|former|ex|aspiring) {job}',
      '@AM (training|learning) (to be|to become|as) (a|an)? {job}',
      'i work (at|from) home',
      '(i|^|and) (quit|left|lost|hated) my job as (a|an|the)? {_anyjob}',
      '@AM (a|an)? ~ role model',
      '@AM (a|an|the|your)? ~ (family|ladies|mountain|outdoors|gentle|country|leading|self made) (man|woman|men)',
      'i work for (a|the) company (that|which|who)',
      'i work with my hands',
      '@AM (a|an) ~ (drug|sex) {job}',
      '@AM (a|an) ~ (dog|cat|people|morning|family|night|party) (person|lover|owner|parent)',
      '@AM in (love|shape|debt|pain|therapy|recovery|charge|need|trouble|a|an|it)',
      'i work (in|at|for|on) (my|the) (yard|garden|house|office|computer|car|cars|night|nights|best|day|days)',
      'i have (a|my) (pet|dog|cat|black|little|big) {job}',
    ],
  },
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '^ %d_work (i am|am) (a|an|the) {anyjob} ($|,|-|for|at|in|and|by|with)',
      '^ %d_work (yeah|yes|well|so)? (i am|am)? (a|an|the)? {saidjob} ($|,|-|for|at|in|and|by|with)',
      '^ {_adult} , {knownjob} ($|,|online|at|in|by|for|with|and|from)',
      '^ (current|full time|part time|professional|freelance|self employed|trainee|junior|senior|former soldier now) {knownjob} (out of|at|in|for|,|$|by|with)',
      '{job} (by trade|by profession|to trade|by training)',
      '^ {knownjob} (online|on nights|nights|on days|slash|who|turned)',
    ],
    confidence: 0.88,
  },
  {
    value: 'teacher',
    said: [
      `i teach (kindergarten|{_number} (st|nd|rd|th)|first|second|third|fourth|fifth|sixth|high school|
        middle school|primary|preschool|maths|math|english|science|history|music|art|pe|biology|chemistry|
        physics|year|grade|kids|at a|in a)`,
    ],
    confidence: 0.9,
  },
  {
    value: 'student',
    said: ['^ student (an|in|at)'],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: [
      '(i|^) am (a|an)? {_bareplace} {job} ',
      '{_adult} (year old|y . o|y . o .|yo|y / o|,) {knownjob} (in|from|at|with|who|,|$|and|by|here)',
      '^ {knownjob} (by day|by trade|by profession|these days|now|at the moment|for {_years}|since|turned|extraordinaire|(mostly|mainly)) ',
      '^ (i am|am) (a|an)? {job} (these days|now|at the moment|for|since)',
      '(^|and|,) (full time|part time|night|retired once now|freelance|self employed|trainee|newly qualified|semi retired) {knownjob} ',
      '(i|^) (qualified|trained|retrained) as (a|an)? {job} (and|last|this|in)',
      '^ (job|work|occupation|profession|career|employment|role|designation|working as|job title) (:|=|-|is) {anyjob}',
      '^ %d_work (still|just|currently|now|yep|yeah|i am still|an?)? (a|an)? {saidjob} ($|,|-|for|at|in|and|by|with|,)',
      '(boring answer|day job|9 to 5|nine to five) (:|-|is|,)? {job}',
      '{job} (by day|by night) ',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['asked'],
    said: ['^ %d_work i {trade} ($|,|and)'],
    confidence: 0.8,
  },
  {
    value: '$1 teacher',
    said: ['(i|^) teach (yoga|pilates|piano|guitar|ballet|salsa|swimming|spin|zumba) '],
    confidence: 0.9,
  },
  {
    value: '$1 maker',
    said: ['(i|^) (make|build) (furniture) (for|in|out of|and)'],
    confidence: 0.85,
  },
  {
    value: 'hairdresser',
    said: ['(i|^) do hair (,|$|and|for)', '%d_work (i)? do hair'],
    confidence: 0.85,
  },
  {
    value: 'civil servant',
    said: ['^ civil servant ', '(i am|am) (a)? civil servant '],
  },
  {
    value: 'student',
    said: [
      '(uni|university|college|law|med|medical|grad|graduate|phd|masters|nursing) student ',
      '^ student (,|$|of|at|in|nurse)',
      '^ (studying|study) ~ (at|in) (uni|university|college|the)',
      '^ (first|second|third|fourth|final|last) year (at|of|in) (uni|university|college|med school|law school)',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    said: [
      '^ {knownjob} (since|for) ({_number}|{_years})',
      '^ (union|staff|army|navy|raf|hospital|school|nhs|government|master|licensed|registered) {knownjob} (out of|outta|at|in|for|with|$|,)',
    ],
    confidence: 0.88,
  },
  { value: 'bus driver', said: ['(i|^) drive (a|the) ~ bus (in|around|at|,|and)'], confidence: 0.88 },
  {
    value: '$1 worker',
    said: [
      '(i|^) (do|handle|work) {=linesofwork} (for|at|in) (a|an|the|my|our)',
      'i do {=linesofwork} ($|,|and)',
    ],
    confidence: 0.85,
  },
  { value: 'social worker', said: ['(i|^) do social work '], confidence: 0.9 },
  { value: 'public servant', said: ['^ public servant ', '@AM (a)? public servant '] },
  { value: 'real estate agent', said: ['(i|^) sell (real estate|property)'], confidence: 0.88 },
  {
    value: 'teacher',
    said: [
      '{_number} (st|nd|rd|th) grade teacher',
      '^ (first|second|third|fourth|fifth|sixth) grade teacher',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: ['^ (fifo|icu|er|a and e|travel|agency|bank|relief|night|day) {knownjob} '],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '%d_work (i am|now|currently|still)? (retired|unemployed|jobless|redundant|between (jobs|roles|things|gigs)|out of work|looking|job hunting|on (disability|benefits|leave)|none|nothing)',
      'i am (totally|obviously|clearly|definitely) (a|an) ~ {_job}',
      '^ (occupation|job|profession|work|career) (:|=) (semi)? (retired|unemployed|none|redundant)',
      `(keen|avid|amateur|hobby|aspiring|wannabe|budding|terrible|bad|decent|mediocre|failed|weekend|
        sunday|secret|armchair|serial|compulsive|enthusiastic|passable|occasional|lapsed|recovering) {_job}`,
    ],
  },
  { value: null, said: ['(behalf of|for|my|our|the) (:|=)? (a|the)? principal '] },
  { value: 'tattoo artist', said: ['(i|^) do (tattoos|tattooing) '], confidence: 0.9 },
  { value: 'nail technician', said: ['(i|^) do nails '], confidence: 0.9 },
  { value: 'makeup artist', said: ['(i|^) do makeup (,|$|and|for)'], confidence: 0.88 },
  {
    value: null,
    despite: ['other'],
    said: [
      '(persona|agent|bot) : (a|an|the)? ~ {_job}',
      '(work|works|working) in (the)? (er|icu|a and e|nicu)',
    ],
  },
  {
    value: 'hvac technician',
    said: ['(i|^) (do|work) (in)? hvac (,|$|for|in|been|and|at|by)', '^ %d_work ~ hvac (,|$|and|for)'],
    confidence: 0.88,
  },
  {
    value: 'truck driver',
    said: [
      `(i|^) (drive|haul|truck|do|run) (long haul|otr|over the road|long distance trucks|
          rigs|big rigs|eighteen wheelers|18 wheelers|an 18 wheeler|semis|
          a flatbed|flatbed|reefers|freight|cross country)`,
      '(i|^) (drive|am) (a)? (long haul|otr) (truck|trucks|trucker)',
    ],
    confidence: 0.88,
  },
  {
    value: 'lorry driver',
    said: ['(i|^) drive (lorries|a lorry|artics|an artic|hgv|hgvs|an hgv|a wagon)'],
    confidence: 0.88,
  },
  {
    value: '$1 driver',
    said: ['(i|^) drive (a|an|the) ({=vehicles}) (in|for|around|at|on|,|and|by|$)'],
    confidence: 0.86,
  },
  {
    value: 'marine',
    said: ['^ (us|u s|u . s .|royal|active duty) marine (,|$|and|by|stationed|based|since)'],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['(^|,) current {knownjob} ($|,|and|at|in|for)'],
    confidence: 0.9,
  },
  { value: '$1 farmer', said: ['(i|we|^) farm (some|mostly|mainly)? {=animals} '], confidence: 0.88 },
  { value: 'farmer', said: ['(i|we) farm ($|,|near|in|with|outside|on|for) '], confidence: 0.88 },
  {
    value: '$1',
    said: ['^ {knownjob} on (a|an|the) ', '^ {knownjob} (seeks|seeking|iso|wltm) '],
    confidence: 0.86,
  },
  {
    value: '$1',
    said: ['{_adult} (/|,)? (f|m|female|male|woman|man|nb) (,|/)? {knownjob} (in|from|,|$|at|with|and)'],
    confidence: 0.88,
  },
]
