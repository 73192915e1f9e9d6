import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_GOAL: readonly Phrasing[] = [
  {
    value: 'friendship',
    despite: ['wished', 'asked'],
    said: [
      `@SEEK (:)? (a|an|some|my|new)? ~ (dance|dancing|tennis|chess|golf|gym|training|hiking|walking|climbing|
        running|workout|ski|cycling|padel|badminton|gaming|writing|bridge|language|activity|travel) (buddy|
        buddies|partner|partners|companion|mates)`,
    ],
  },
  {
    value: 'serious',
    despite: ['wished', 'negated', 'other'],
    said: [
      `@SEEK (a|an|the|my|that)? ~ (someone|something|anything|somebody|person|one|relationship|partner|
        guy|man|woman|girl|connection)? (who is|that is)? (serious|long term|longterm|lasting|committed|
        real|meaningful|stable|permanent|steady)`,
      `@SEEK (a|an|my|the|that)? ~ (soulmate|soul mate|life partner|long term relationship|serious
        relationship|ltr|true love|the one|relationship|other half|better half|real thing|partner in life|
        person to grow old with|special someone|commitment|something serious|something real)`,
      '^ (serious|long term|longterm|ltr) (relationship|only|dating|relationships|partner)? (only)? $',
      '(i am|^) here for (something|the)? (serious|real|long term|long haul|a relationship|love)',
      'not (here|looking) (for|to) (games|hookups|hook ups|casual|a hookup|anything casual|something casual|flings|a fling|play games|one night stands|waste)',
      `@SEEK (someone|a man|a woman|a partner|the person|somebody|a guy|a girl|one person|the right person)
        (to|i can|who wants to|who will) (spend my life|share my life|share life|build|grow old|settle|spend
        the rest|come home)`,
      '(ready|want|wants|looking|hoping) to (settle down|find love|fall in love|build a life|find the one)',
      'wants (something|a)? (serious|real|relationship|something real|something serious)',
      'no (hookups|hook ups|flings|one night stands|casual)',
      '(long term|serious) (relationship|story)',
      '^ ltr',
      '(someone|somebody|person|partner|man|woman) to (grow old|share my life|share life|build a life|spend my life|come home) (with|to)?',
      'after (the real thing|something real|something serious)',
    ],
  },
  {
    value: 'marriage',
    despite: ['wished', 'other'],
    said: [
      '@SEEK (a|an|my|for a|for my)? ~ (husband|wife|marriage|spouse|groom|bride|life partner for marriage)',
      '(i|^) (want|hope|looking|ready|hoping|would like|wants) to (get married|marry|be married|be a wife|be a husband|remarry)',
      'wants to (get married|marry)',
      '@SEEK (someone|a man|a woman|somebody|a guy|a girl|the man|the woman) (to|i can|i will|who wants to) (marry|get married)',
      '^ (marriage|shaadi|nikah) (minded|oriented|within|only)',
      '@SEEK (for)? marriage',
      '(date|dating|dates) (to marry|for marriage|with marriage)',
      'marriage (is|as) (the|my) (goal|end goal|aim)',
    ],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: [
      '@SEEK (something|anything|someone|a|for)? ~ (casual|fling|hookup|hookups|hook up|fwb|no strings|friends with benefits|one night|light)',
      'not (looking for|ready for|wanting|interested in|seeking) (anything|something|a)? ~ (serious|commitment|long term|heavy|relationship)',
      '^ casual $',
      '^ (nothing serious|keeping it casual|casual is|casual only|casual dating|fwb|no strings|something casual)',
      'casual (is fine|dating|fun|only|dates)',
      'keep (it|things) (casual|light|simple)',
      '(nothing|nowt|nuthin) (too)? (serious|heavy|crazy|intense|committed)',
      'do not want (anything|something|a)? ~ (serious|relationship|commitment)',
      '(just|only) (looking for|want|here for|here to have|looking to have) (some)? ~ fun',
    ],
  },
  {
    value: 'friendship',
    despite: ['wished', 'negated'],
    said: [
      '@SEEK (new|some|just|more|to make|to make new|to make some|to meet new|a few|local|good|a|to be)? ~ (friends|friendship|friend|pen pals|pen pal|pals|mates|platonic|chat to|chat with)',
      '^ (friends|friendship|new friends|platonic) (only)? $',
      '(just|only) (want|looking for|here for|after) (new|some|to make)? (friends|mates|friendship)',
      'here (for|to make|to find) (new|some|more)? (friends|mates|friendship)',
      'not here to date',
      'looking to make friends',
    ],
  },
  {
    value: 'unsure',
    despite: ['wished', 'negated'],
    said: [
      '(not|no|un) (sure|idea|clue) (yet)? what i (am looking for|want|am after|need)',
      '(do not|not really) know (yet)? what i (want|am looking for|am after)',
      'unsure what i (want|am looking for)',
      '(figuring|working) out what i (want|am looking for)',
      'open to (anything|whatever|see where|seeing where|all kinds)',
      '(see|seeing) (where|what) (it|things|this) (goes|go|happens|leads)',
      'maybe (it becomes|it turns into) something',
      'take it as it comes',
    ],
  },
  {
    value: null,
    said: [
      '@SEEK (a|an|for a|for a new|for my first)? ~ (job|work|house|apartment|roommate|career|dog|cat|car|place|employment|position|internship|real estate)',
      '(not|never) (looking|searching) for (a)? (husband|wife|marriage)',
      'my (girlfriend|boyfriend|wife|husband|partner|sister|brother|friend|daughter|son|mom|mother) wants to',
      '@SEEK (a|an)? (real|new|full time|part time|stable|serious|steady|permanent|long term)? ~ (job|career|work|income|position)',
    ],
  },
  {
    value: 'marriage',
    despite: ['wished'],
    said: [
      '^ (looking for|seeking|goal|here for|intent|wants) : ~ (marriage|husband|wife|spouse|shaadi)',
      'looking for my (husband|wife|future husband|future wife|spouse)',
    ],
  },
  {
    value: 'serious',
    despite: ['wished', 'negated'],
    said: [
      '^ (looking for|seeking|goal|here for|intent|relationship goal) : ~ (serious|relationship|long term|ltr|long term partner|long term relationship|partner|something real|something serious)',
      '(for|in) the long (haul|run|term)',
      '(my|one) last first date',
      '(here|looking|in it|want|in) for something (real|lasting|meaningful|long term|that lasts|with substance)',
      '(do not|not) (do|want|into|looking for|here for) (hookups|hook ups|one night stands|flings|casual)',
      '(something|somebody|someone) to build (a life|a future|something) with',
    ],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: [
      '^ (looking for|seeking|goal|here for|intent) : ~ (casual|fun|hookups|short term|dates)',
      '(nothing|not) (too|that|very|super)? (deep|heavy|serious)',
      '(keeping|keep|kept) (it|things) (light|casual|fun|easy|simple)',
      '(friends|friendship) (&|and|or) casual dates',
    ],
  },
  {
    value: 'friendship',
    despite: ['wished'],
    said: ['^ (looking for|seeking|goal|here for|intent) : ~ (friends|friendship|mates|pals|companionship)'],
  },
  {
    value: 'unsure',
    despite: ['negated', 'wished'],
    said: [
      '(do not know|idk|dunno|not sure|unsure|no idea|no clue) (yet)? what i (am looking for|want|am after|am here for)',
      '^ (looking for|seeking|goal) : ~ (not sure|unsure|figuring|dunno|idk|undecided)',
      'still figuring (it|that|things|everything) out',
    ],
  },
  {
    value: 'serious',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(looking|searching|waiting|hoping|here) (for|to find) (my|the right) (person|human|one|match|forever|forever person|lobster|partner|penguin)',
      'dating (with|for) (intention|intent|keeps|real|purpose|a reason)',
      '(date|dating) intentionally',
      '(my|the) last (first date|swipe|app)',
      '(be|find) (my|the) last relationship',
      '(not|never) (here|looking) for (a|an|any)? ~ (pen pal|pen pals|fling|flings|hookup|hookups|situationship|situationships|one night)',
      '^ %d_goal ~ (serious|relationship|long term|ltr|the real thing|a partner|something real|love)',
      '(something|a relationship|partner|connection) (that|to|for) (lasts|last|keeps|keep|the long run|life)',
      '(want|looking for|seeking|after|need) (a)? (partner|teammate|companion for life|life partner|relationship)',
      'for (an)? ltr',
      '(for|want|wants|seeking|a) (lasting|long lasting|steady|stable|proper) (relationship|partnership)',
      '(something|somebody|someone) (lasting|long lasting|steady|permanent)',
      '(not|never) (after|looking for|into|here for|interested in) (anything|something)? casual',
      '^ %d_goal ~ a relationship',
    ],
    confidence: 0.9,
  },
  {
    value: 'marriage',
    despite: ['wished', 'asked'],
    said: [
      '(would like|want|hope|hoping|ready|plan) to (be married|marry|get married|wed)',
      '^ %d_goal ~ (marriage|a wife|a husband|to marry)',
      '(for|intent :|intention :|goal :|purpose :) (marriage|shaadi|nikah)',
    ],
    confidence: 0.9,
  },
  {
    value: 'casual',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(not|never) (at all)? (ready|looking|here) to (settle down|settle|commit)',
      '(something|anything) (fun|light|easy|breezy|low key)',
      '(fun|casual|easy|relaxed) (dates|dating|meetups) (with|only|and|,|$)',
      '^ %d_goal ~ (casual|fun|nothing serious|hookups|dates|short term)',
      '(looking for|here for|after|up for) (dates|fun) (not|and|,|$)',
      '^ %d_goal ~ (more|rather|something)? casual',
      'no (labels|commitment|commitments|expectations|drama just fun)',
    ],
    confidence: 0.9,
  },
  {
    value: 'friendship',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(friends|friendship) only',
      '(mostly|mainly|just|only) (after|want|looking for|here for) (some)? (company|conversation|companions)',
      'not (here)? (to|for) (date|dating|romance|love)',
      '^ %d_goal ~ (friends|friendship|mates|company|companionship|activity partners)',
      '(people|friends|mates|folks) to {=activityverbs} (with|together|,)',
      '(meet|find|make) (new)? (people|friends|mates) to (play|hike|walk|go|climb|cook|run|swim|travel|do|hang)',
      '(hiking|walking|climbing|gym|running|travel|theatre|cinema|pub|activity) (buddy|buddies|partner|partners|companion|mates)',
      'companionship (mostly|mainly|above|first|really|,|$|only)',
      '(a)? (friend|companion) to (go|walk|share|do|see|have)',
    ],
    confidence: 0.88,
  },
  {
    value: 'unsure',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(not sure|no idea|unsure|do not know|not certain) (yet)? (what|why) (this|i|it) (is|am) (for|here|doing)',
      '(see|seeing) what (is|s|s) out there',
      '(let us|lets|let) see (what|where|how)',
      '(will|we will) know when (we|i|you) know',
      '^ %d_goal ~ (not sure|no idea|unsure|dunno|do not know|honestly no idea|undecided|who knows)',
      '(no idea|no clue) , we will',
      '(open to|see) (wherever|whatever|where) (it|this|things|happens|comes|life)',
    ],
    confidence: 0.9,
  },
  {
    value: 'serious',
    despite: ['wished', 'asked', 'negated'],
    said: [
      '(something|somebody|someone) (serious|long term|longterm|lasting|meaningful|substantial|long lasting|committed|proper)',
      '(keen|ready|here|looking|hoping|up|after|open) (for|on)? something (real|serious|long term|proper)',
      `(seeks|seeking|looking for|wants|want|after|need|for) (a|an)? ~ (ltr|long term|longterm|partner for
        life|life partner|long term relationship|committed relationship|relationship|steady relationship)`,
      '(long term|longterm|ltr) (only|please|partner|minded|relationship|,|$|commitment)',
      '(commitment|relationship) (friendly|minded|oriented|ready|focused)',
      '(open|ready) (to|for) (a)? (commitment|commit|relationship|settle down)',
      `(do not|never|not|no) (want|need|after|into|here for|looking for) (a|any|an)? (fwb|hookup|hook up|
          fling|flings|one night|situationship|situationships|casual sex|booty call|player|players)`,
      `(intent|intention|goal|looking for|seeking|wants|want|relationship type|purpose) (:|=|-) ~ (long
        term|longterm|serious|relationship|ltr|partner|life partner|something serious|commitment|girlfriend|
        boyfriend)`,
      '(my|a) (person|other half|better half|forever|soulmate|soul mate|partner for life)  $',
      '^ %d_goal ~ (long term|something long|something real|serious|a relationship|relationship|ltr|love|the one|my person|a partner|partner|forever)',
      'next (and|&) last (relationship|chapter)',
      '(not|never) (here|in it|looking|on here) (for|to) ~ (waste|time wasters|timewasters|games|fun|hookup|hookups)',
    ],
    confidence: 0.88,
  },
  {
    value: 'marriage',
    despite: ['wished', 'asked'],
    said: [
      '(for|seeking|seeks|towards|toward|with) (a)? (nikah|marriage|matrimony|shaadi|wedlock|matrimonial) ',
      '(want|would like|like|love|hope|hoping|ready|wish|looking) to (get|be)? (married|marry|wed|remarry|remarried|tie the knot) ',
      '(intent|intention|goal|looking for|seeking|wants|want|relationship type|purpose) (:|=|-) ~ (marriage|husband|wife|nikah|shaadi|matrimony|groom|bride)',
      '(profile|biodata|bio data|alliance|proposals) ~ (for|from)? (marriage|matrimony|matrimonial)',
      '(a|my) (wife|husband) (eventually|someday|one day|inshallah|god willing|if god)',
      '(date|dating|court|courting|courtship) (to|with a view to|with intention to|towards|for|intending to) (marry|marriage)',
    ],
    confidence: 0.9,
  },
  {
    value: 'casual',
    despite: ['wished', 'asked'],
    said: [
      `(looking for|here for|after|want|wants|up for|keen for|seeking|just for) (some|a bit of|a)? (fun|casual|
        casual fun|casual dates|dates|hookups|no strings|fwb|fling|good time)  ($|,|and|with|no|not|only|
        for)`,
      '(no strings|fwb|nsa|something casual|casual only|casual please|hookups)',
      '(intent|intention|goal|looking for|seeking|wants|want|relationship type|purpose) (:|=|-) ~ (casual|fun|short term|dates|nothing serious|hookups|fwb|no strings)',
      '(here|just) for a good time',
    ],
    confidence: 0.88,
  },
  {
    value: 'casual',
    despite: ['wished', 'asked', 'negated'],
    said: [
      '(nothing|not|do not want|not want|not wanting|not after|not looking for|not ready for) (anything|something)? (serious|heavy|complicated|committed|long term|intense)',
      '(said|want|wants) nothing (serious|heavy)',
    ],
    confidence: 0.88,
  },
  {
    value: 'friendship',
    despite: ['wished', 'asked'],
    said: [
      '(for|want|wants|seeks|seeking|after|just|only|looking for) (some|just|only|new)? (friendship|friends|companionship|company|mates|pals) (,|$|first|maybe|and|only|or|mostly|to)',
      '(companionship|friendship) (first|to start|mostly|and|,|$)',
      '(friends|mates|people) to (play|hang|do|go|walk|cook|hike|game)',
      '(intent|intention|goal|looking for|seeking|wants|want|relationship type|purpose) (:|=|-) ~ (friends|friendship|companionship|company|new friends|activity partner)',
    ],
    confidence: 0.86,
  },
  {
    value: 'unsure',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(not|never)? (really|entirely|quite|totally|even)? (sure|certain) what i (am|want|need|came|would)',
      '(intent|intention|goal|looking for|seeking|relationship type) (:|=|-) ~ (figuring out|not sure|unsure|open|undecided|dunno|see)',
      'figuring out (my|what|dating)',
      '(no idea|do not know|dunno|idk|clueless) (yet)? what i (am|want|need)',
      '(we|i) (will)? see (where|how|what) (it|this|things) (goes|go|leads|takes)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'negated', 'asked', 'other', 'past'],
    said: [
      '(not (here|looking|after|trying)|i am not here) (to|for) (find|get)? (a|an|my|for a)? (wife|husband|spouse|marriage)',
      '(long term|serious|real|committed) (job|career|work|illness|plan|plans|contract|goal|goals|investment|memory|injury|sickness|disability|tenant|lease)',
      '(everyone|everybody|bloke|guy|guys|men|women|people|he|she|they|matches) (here|on here)? (just|only)? (want|wants|wanted|is after|are after) ~ (casual|hookups|serious|fun|marriage)',
      '(last|ex|previous|old|long term|past|serious|failed|bad) (relationship|partner|boyfriend|girlfriend) (was|ended|broke|who|of|and i)',
      'older than my last relationship',
      '(out of|ended|left|after|from|since) (a|an|my) ~ (relationship|marriage)',
    ],
  },
  {
    value: 'marriage',
    despite: ['wished'],
    said: ['(want|wants|wanting) (the|a) ~ wedding'],
    confidence: 0.85,
  },
  {
    value: 'serious',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(woman|man|girl|guy|someone|somebody|person|partner|lady|gentleman) (who|that) (is|wants|am|'s)? (into|after|looking for|ready for|up for|wanting|in it for)?
        something (serious|real|long term|longterm|lasting|proper)`,
    ],
    confidence: 0.9,
  },
  {
    value: 'serious',
    despite: ['wished', 'asked'],
    said: [
      `(after|want|wants|for|seeking|seek|seeks|need|needs|build|building|like|love|find|in) (a|an)? ~
          (real|proper|true|loving|equal|lasting|genuine|long term|lifelong|committed|steady|solid)
          (partnership|partner|companionship|bond|union)`,
      `(to|hoping to|hope to|want to|like to|love to) (find|meet) (a|my|the|that) ~ (partner|life partner|
          soulmate|mate for life|person|other half|better half|match|lid|missing piece|one) (,|$|rather|not|
          for|who|to|and|in|with)`,
      `(someone|somebody|a man|a woman|man|woman|person|hand|hands) (to|who) (hold|holds|sit|sits|wake|
          laugh|be|stay|walk) ~ (hands|old|bench|porch|up|by|with)? ~ (for)? (life|ever|fifty years|
          50 years|forty years|{_number} years|the rest of)`,
      '(my|the|a) forever (person|home|love)',
      '(my|the) last love',
    ],
    confidence: 0.88,
  },
  {
    value: 'marriage',
    despite: ['wished', 'asked', 'other'],
    said: [
      '(god willing|inshallah|in shaa allah|insha allah|hopefully|eventually|someday|one day|ultimately|maybe one day) (,)? (a)? (marriage|wedding|nikah|wife|husband)',
      '(ready|looking|hoping|here|open) (for|to) (a)? (marriage|matrimony|nikah|wedlock|the altar|aisle)',
      '(walk down|see) the aisle',
    ],
    confidence: 0.9,
  },
  {
    value: 'friendship',
    despite: ['wished', 'negated', 'asked', 'other'],
    said: [
      '(bff|bffs|friend|friends|friendship|platonic) (mode|only|just|section|please|zone) (only|please|,|$|for|here)',
      '(only|just|purely|strictly) (for|here for|looking for)? (bff|platonic|friends|mates|pals|a friend)',
      '(here|on here|this is) (purely|strictly|only|just) (for|to find|to make) (friends|friendship|mates|company|pals)',
    ],
    confidence: 0.9,
  },
  {
    value: 'marriage',
    despite: ['wished', 'asked', 'other'],
    said: [
      '(object|aim|aims|intention|intentions|view|purpose) (:|of|to|is|=) (matrimony|marriage|marry|nikah)',
      'with a view to (marriage|matrimony)',
    ],
    confidence: 0.92,
  },
  {
    value: 'unsure',
    despite: ['wished', 'asked'],
    said: [
      '(intent|goal|looking for|intention|seeking) (:|=|-) (still)? (figuring|not sure|unsure|undecided|open|exploring|deciding)',
      'figuring (it|things|this) out ($|,)',
    ],
    confidence: 0.86,
  },
  {
    value: 'marriage',
    despite: ['wished', 'asked', 'other'],
    said: [
      '(lady|woman|man|gentleman|someone|somebody|girl|guy|person|partner) ~ (,)? (who|that) (wishes|wants|hopes|is ready|is willing|intends) to (marry|get married|be married)',
      '(wishes|hopes|intends) to (marry|get married)',
    ],
    confidence: 0.88,
  },
  {
    value: 'serious',
    despite: ['wished', 'asked', 'negated'],
    said: [
      '(not|rather than|instead of|no) (for)? (a|an|another)? (hookup|hook up|fling|situationship|pen pal|text buddy|one nighter)',
    ],
    confidence: 0.88,
  },
  {
    value: 'serious',
    despite: ['wished', 'asked', 'other', 'negated'],
    said: [
      '(for|playing for|in it for) keeps',
      '(something|love|one|relationship|partnership) (that|which) (lasts|stays|grows|holds|endures|sticks)',
    ],
    confidence: 0.88,
  },
]
