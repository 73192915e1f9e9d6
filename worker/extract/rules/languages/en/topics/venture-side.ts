import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody is a founder or an investor. */
export const VENTURE_SIDE: readonly Phrasing[] = [
  {
    value: 'founder',
    said: [
      `(we are|i am|we run) (a|an) (small|young|new|tiny|two person|early stage|seed stage|bootstrapped|family)?
        (startup|start up|spin out|spinout|spin off|scale up|scaleup)`,
      `(we are|i am|we run|i run) (a|an|the) ~ (startup|start up|spin out|spinout|spin off|scale up|scaleup)
        ($|,|in|from|based|that|which|out|with|building|making|helping|raising|working|of|:|–|-)`,
      '(seeking|now seeking|sought|looking for) : {_sum}',
      '^ open round',
      '(got|have|had|received|signed) (our|the|two|three|a|{_number})? term (sheet|sheets)',
      '(we|i) (took|got|received|accepted) {_sum} from',
      '(we|i) (will|will be|are going to be) (raise|raising) (again|more|next|our|the|a)?',
      '^ (how much|how much do you need|how much do you want|amount wanted) (:|-|–|=) {_sum}',
      '(who pays|pitch in one sentence|elevator pitch|one sentence pitch|founding team|founded) (:|?)',
      '(the|our) round (is|stands at|went to|grew to) (now)? {_sum}',
      '(intent|goal|purpose|task) (:|=) (fundraise|fundraising|raise|raising|raise capital|raise money)',
      '(principal kind|entity|principal type) (:|=) (company|startup|founder)',
      '(committed|already committed|committed so far|soft committed) (:|=) {_sum}',
      'instrument (:|=) (equity|safe|convertible|priced|loan|common|preferred)',
      `(i am|we are|^|and|now|currently|are) (currently|now|also|just|out|about to be)?
        (raising|fundraising|bootstrapped|bootstrapping|pre revenue|post revenue|pre product)`,
      '(raising|raise) (a|an|our|my|the|{_sum}|up to|about|around|from|pre|seed|series|capital|money|funds|funding|next|now)',
      '(i am|we are) (a|the|an)? ~ (founder|co founder|cofounder|founders|cofounders|ceo|cto)',
      '^ (a|the|an)? ~ (founder|co founder|cofounder|ceo|cto)',
      '^ (two|three|four|technical|first time|repeat|student|women|female|second time) ~ (founders|cofounders)',
      `(i am|we are|as|hi|hello|hey|time|solo|technical|repeat) (a|the|an)? (founder|co
        founder|cofounder|ceo) (of|at|here|,|and|building|$|/|looking|seeking)`,
      '^ (founder|co founder|cofounder|ceo) (of|at|building|/|&|and|looking|seeking)',
      `(i|we) (just|recently|also)? (build|founded|started|launched|run|operate|make|are building|
        am building|develop|design|manufacture|bootstrap|help|give|replace|automate|connect|match|turn|
        sell)`,
      '(we are|i am) (two|three|four|2|3|4|a team of)? ~ (building|developing|creating|launching|shipping|making|designing|bootstrapping)',
      '^ (building|developing|creating|launching|bootstrapping) (a|an|the|our|ai|software|tools|{=anymarkets})',
      '(lead|investor|investors|lead investor|angel|angels|co investors) (wanted|sought|needed|missing)',
      `(seeks|seeking|seek|need|needs|looking for) (patient|growth|risk|outside|external|fresh|
        working|seed|early|smart)? (capital|funding|investment|money|equity|financing)`,
      '{_number} (paying|beta|active|signed)? (locations|sites|seats|shops|practices|clinics|farms|schools|families|households|teams|labs|hospitals)',
      '(is|are) the (operating system|platform|marketplace|shopify|stripe|uber|airbnb) (for|of)',
      `(looking|searching|hunting|need|want|seeking|on the hunt|find|finding|pitching|talked with|talking
        to|talk to|meet|matched w|matched with|intro to|intros to) (for|to)? (a|an|our|some|more|the|one|
        nine|many)? ~ (investor|investors|funds|seed funds|vc|business angels|lead|angel|angels|funding|lead
        investor|capital|vcs|seed funding|angel investors|pre seed funding|money to)`,
      `(our|my) (pilot|pilots|churn|gross margin|landing page|start up|company|product|mvp|beta|app|
        platform|pilots|first customers|customers|users|traction|seed|pre seed|series a|series b|round|
        raise|deck|pitch|burn|runway|arr|mrr|cap table|co founder|cofounder|team is|prototype|waitlist|
        churn|data room|lead|term sheet|pipeline)`,
      `(amount sought|amount raising|raising|funding sought|funding needed|use of funds|the ask|our
        ask|traction|company name|one line|one liner|round size|mrr|arr) (:|-|is|=)`,
      '(open|opening|closing|kicking off|about to open|going out with|out for) (our|my|a|the)? ~ (pre seed|seed|series a|series b|round|raise)',
      '(fundraising|raise) (:|for)',
      '^ (i represent a company|a founder|founder|a company) $',
      'x ] (i represent a company|i am a founder|founder|raising|a company|startup|company)',
      '(would like|want|wanting|need|hope|hoping|plan|planning|looking|trying|aim|aiming|intend|intending|going|expect|about) to raise',
      `(pre orders open|pre orders|our landing page|loi|lois|letters of intent|paying customers|design
        partners|waitlist|investor update|data room|spun out|spin out|first customers|working
        prototype|revenue to date|soft commits|soft circled|already committed|soft commitments|use of
        proceeds|beta users|our patent|go to market|founding engineer|unit economics|building in public|the
        problem :|solution :|traction :)`,
      `{_number} (paying|beta|active|daily|monthly)? (customers|clients|pilots|hotels|clinics|practices|
        farms|schools|restaurants|users|stores|households|labs|shops|hospitals|factories|vessels|sites|
        cities) (in|run|pay|use|on|so|already|and|,|across|live|signed|paying)`,
      '(dm|dms|message|email|write) (me)? (open|for (the|a|our) deck)',
      '(bootstrapped|pre seed startup|seed stage startup|stealth startup)',
      '^ {=anymarkets} (startup|start up) (,|/|-|–|in|based)',
      '(no ask|nothing to ask for|no raise) this (month|quarter|time|year)',
      '(i am|role|i am a|side|type|profile) (:|-|=|a) (founder|startup|company|entrepreneur)',
      '(customers|clients|users|hotels|clinics|practices|shops|firms|schools|restaurants|farms|teams) (pay|paying) (us|per)',
      '(ask|the ask|we ask) (:|is|for) {_sum}',
      '(type|intent|kind|record|doc) (:|=) (pitch|fundraise|raise|startup|round)',
      '(ask|raise|raising|round) : {_sum}',
      '^ (a|the|an)? founder (of|,|-|–|—|$)',
      '(looking for|look for|seeking|need|want|require) (about|around|roughly)? {_sum}',
      '(we|i) (would)? (like|take|accept|love|ask for|are after) {_sum} (at|on|for|,|$|in|to)',
      '{_sum} (on|as) a (convertible|safe|note|convertible note)',
      '(zero|no) investors (so far|yet)',
      '(equity|capital|funding|investment) (sought|wanted)',
      '(we|i) (have)? (put|take|turn|bottled|bottle|print|3 d print|listen|fit|install|measure|weave|grow|recycle|clean|filter|brew|bake)',
      '(quit|leave|left) (our|my) (job|jobs)',
      '(series seed)',
      '(my|our) (cofounder|co founder)',
      '(party|side|role) (:|=) founder',
      '(startup|company) (:|=)',
      '{_stages} (led|lead) by',
      '(break even|breakeven|profitable) since',
      '(putting together|assembling|rounding up|filling|finishing|wrapping up) (a|our|the|my) ~ (pre seed|seed|series a|series b|round|raise|safe)',
      '(pre seed|seed|round|series a|series b|safe|raise) is (open|oversubscribed|half full|filling)',
      '(room|space|allocation) (for|left|in) (the|our|more|another|{_sum}|$)',
      '(seeking|seeks|looking for|need|needs|want) investment',
      '{_sum} for (a)? {_number} (%|percent)',
      '(lead|investors|angels) (wanted|needed|welcome)',
      'we are (profitable|cash flow positive|break even|breakeven|customer funded|ramen profitable)',
      '(we|i) have (raised|taken) (zero|nothing|no money|no outside money|no funding)',
      '(we|i) (need|seek|want|ask|are asking) (about|around|roughly|for)? {_sum} (to|for|so|,|$|in|@open)',
      '(still|now) raising',
      '(our|my) (ask|start up|startup|thing|software|tool|api|device|hardware|sensor|patent|patents|revenue|first customer|lead investor|waitlist)',
      '(left|quit) (my job|my jobs|google|meta|amazon|to (build|fix|start))',
      `(need|needs|needed|seeking|seek|sought|ask|asking|after|target|currently raising|now raising|goal|
        amount|looking for|current ask|round size|raising now) (:|=) (around|about|up to)? {_sum}`,
      '(ask|raise|raising|seeking|target|round) : (amount|value|size|min)',
      `(in the market for|out for|out raising|out to raise|going out with|go out with|went out with|
        going out for|are out with) (a|an|our|its)? ~ {_sum}`,
      '(opened|opening|open|launched|started|kicked off) (a|an|our|the|its) ({_sum})? ~ (seed|pre seed|series a|series b|round|raise|bridge|safe)',
      'our first (outside|external|institutional|real|proper) (money|capital|investment|round|cheque|check)',
      '(first|second|final) close (in|on|at|by|:|is)',
      '(put us down|list us|mark us) (as|at|for|under) ~ {_stages}',
      '(is|isn) {_sum} (too much|too little|enough|right|a lot) for (a|an|our)? {_stages}',
      `(open round|round open|now raising|current raise|pledged so far|minimum pledge|own a piece of|
        capital at risk|share offer|community round|amount committed|committed so far|already committed|
        soft circled so far|investors so far|use of funds|friends and family)`,
      '{=firms} (pay|pays|paying|rent|rents|use|lease|subscribe) (us|our|it)',
      '(sold|leased|rented|shipped|delivered|installed|deployed|placed) {_number} (of them|units|pieces|so far|already|since)',
      '{_number} (sold|units sold|pre orders|preorders|stars|paying families|subscribers|bookings|downloads|installs)',
      `(our|my) (co founder|cofounder|cto|crawler|machine|robot|box|sensor|chip|device|thing|store|kitchen|
        farm|plant|first plant|factory|lab|drone|boat|app|model|reactor|prototype|clinic|website|
        landing page|last round|previous round|own site)`,
      '(take|takes|keep|keeps|charge|charges) (a|about|like)? {_number} (%|percent) (of|on|per|and|from|commission)',
      '(closing|opening|raising|finishing|filling|pitching) (our|the|an) {_roundletter}',
      '(bridging|bridge) (with|of|round|to|until|for) ~ {_sum}',
      '(pitch|pitching) (my|our) (company|startup|thing|idea)',
      '(roast|rate|review) my (pitch|deck|startup|idea|landing page)',
      '(what does your|name of|about your) (startup|company|venture)',
      '(am|are|still|now|^) (putting together|asking) (for)? {_sum}',
      '(trying|hoping|aiming|planning) to (get|put|bring) {_sum} (together|in)',
      '(seed|growth|working|startup|start up|venture|risk|expansion) (capital|funding|money|investment) (for|wanted|sought|needed)',
      '(looking|searching) for (a|my|our)? ~ (cofounder|co founder) (for|to join|to help|in|,)',
      '(we are|i am) (a)? ~ team (making|building|developing|creating|designing)',
      '(we are|i am) (a|an|the|two|three)? ~ (making|building|developing|creating|designing)',
      '(we are|i am) (too early|pre revenue|pre product|post revenue|a solo founder|two founders)',
    ],
    confidence: 0.9,
  },
  {
    value: 'investor',
    said: [
      '(i am|we are) in for {_sum}',
      '(my|our) (angel|seed|first|last|latest|recent) (cheques|checks|tickets|bets|investments|deals)',
      '^ (seed|pre seed|series a|early stage|late stage|impact|climate|strategic|corporate|individual|retail|solo) investor',
      '(we are|i am|at|from|with) (a|an|the|our)? ~ (startup|start up) (fund|investor|accelerator|incubator|studio)',
      '(what|that) (i|we) put (in|into)',
      `(we are|i run|we run|our|the|an|running an) (accelerator|incubator|venture builder|fellowship)
        (programme|program|that|in|for|gives|takes|invests|based|$|,|:)`,
      `(every|each) (team|startup|company|founder|cohort company) (gets|receives|is given|walks away with) {_sum}`,
      '(put|puts|give|gives|hand|hands|pay|pays) {_sum} (in|into|to) (each|every)',
      'applications (for|to) (the|our) ~ (batch|cohort|programme|program|class) (close|open|are)',
      'we take (on)? ({_number}|a few|eight|ten|twelve|six|five) (teams|startups|companies|founders)',
      `(group|club|network|syndicate|foundation|consortium) (invests|backs|writes|puts|funds)
        ({_sum}|in|into|between|from)`,
      `(we are|i am) (a|an) (small|tiny|new|young|seed|regional|sector|specialist|boutique|early stage)?
        (fund|seed shop|seed firm|investment firm|investment company|investment club|venture shop)
        ($|,|in|that|based|of|from|with|writing|investing|out|:)`,
      `(i|we|i also|together we) (also|mainly|mostly|actively|usually|typically|only|personally|do|
        currently)? (invest|back|fund|write|angel invest|co invest|coinvest|deploy|lead (or|rounds|deals|
        most|seed|pre seed|series|early|in)|look at|look for (founders|startups|companies|teams)|put|take
        minority stakes|take stakes)`,
      '(i|we) ~ (invest|back) (in|at|into|founders|companies|startups|teams|early|people)',
      '(investing|writing) (checks|cheques|tickets|{_sum}|pre|seed|early|first|personal|small|angel)',
      `(i|we) (would|will|can|could) (then|usually|typically|normally|often|also)? (write|invest|
        put in|commit|deploy) (up to|between|around|from)? {_sum}`,
      '(check|checks|cheque|cheques|ticket|tickets) (size|sizes|range)? (of|from|:|between|start|are|is|up to|-|in the)',
      '{_sum} (first|angel|initial|seed|pre seed|small|personal)? (check|checks|cheque|cheques|ticket|tickets)',
      `(check size|ticket size|cheque size|initial check|average check|avg check|first checks|first cheque|
        first check|sweet spot|aum|assets under management|dry powder|fund size|fund i|fund ii|fund iii|fund
        1|fund 2)`,
      `(our|my|new|this|micro|our own|solo) (fund|portfolio|syndicate|vehicle|lps|fund ii|deal flow|family
        office|thesis|venture fund|vc firm|vc fund|angel group|angel network|portfolio companies) (backs|
        invests|is|writes|does|focuses|leads|:|open|,|has|of|looks|here|covers|supports|closed)`,
      `(i am|we are|as) (a|an|the)? ~ (angel|angels|angel investor|investor|investors|vc|vcs|venture
        capitalist|gp|general partner|solo gp|lp|family office|micro vc|seed fund|venture fund|scout|
        operator angel|business angel|venture firm|growth fund|impact fund|venture partner|syndicate|venture
        studio|angel syndicate)`,
      `^ (angel|micro vc|family office|growth equity|operator angel|venture fund|seed fund|corporate
        venture|solo gp|angel investor|business angel|venture firm|impact fund|evergreen fund|early stage
        fund|pre seed fund|deep tech fund|angel syndicate)`,
      '^ (vc|investor) (in|at|,|based|from|with|for|of)',
      '^ corporate (vc|venture|venture capital)',
      '^ ~ {=anymarkets} (investor|investors|vc|vcs) (:|,|in|from|based|$)',
      '^ (angel|vc|partner|principal|gp) (at|with|based|here|,|in|investing|writing|-|–|—)',
      '(i|we) (call myself|call ourselves|act as|act like) (an|a)? (angel|angels|investor)',
      '(ventures|capital|venture partners) (invests|backs|is a|is an)',
      `(partners|holdings|holding|group|fund|advisors|equity|angels|investments|office|trust|foundation|ventures|
        capital) (invests|co invests|backs|writes) (in|{_sum}|early|seed|pre|b 2 b|founders|startups|teams|companies|{=anymarkets})`,
      '^ (invests|backs) (in|at|rounds|founders|early|seed|b 2 b|startups|pre)',
      '(i am|role|i am a|side|type|profile) (:|-|=|a) (investor|vc|angel|fund)',
      '(send|pitch) (me|us) (your)? (deck|decks|startups)',
      '(we|i) (buy|take|own|acquire) (about|around|up to|roughly)? ({_number})? ~ (percent|%|stakes|equity)',
      '(need|want|like|aim|target|looking) to own {_number}',
      `(board seat|first institutional (money|check|cheque|capital)|post money max|follow only|follow on
        only|capital available|investing the proceeds|my own money|of my own money|min ticket|max ticket|
        minimum ticket|maximum ticket|minimum participation|portfolio companies|investment thesis|deal flow|
        cold decks|cold emails welcome|no sectors|sector agnostic|stage agnostic|generalist fund|lps|limited
        partners|our minimum is|we set the (price|terms)|you will have our answer|own a few percent)`,
      '^ i represent capital $',
      'x ] (investor|i represent capital|i am an investor|an investor|fund|vc|angel)',
      '(we|i) lead (series|pre|seed|early|rounds|in)',
      '(mandate|gp|check|ticket|tickets|checks|cheque|cheques|investment focus|focus areas|aum|fund|geography) (:|-|–)',
      '(tickets|checks|cheques|investments) (start|run|range|go|average)',
      '(only|just|strictly|exclusively) (b 2 b|fintech|saas|hardware|software|founders|pre seed|seed|series)',
      '(looking|happy) to (invest|back|fund|deploy|meet founders|hear from founders|write|co invest)',
      '(looking|searching) for (startups|founders|companies|teams|deals|co investors|pre seed founders|technical founders)',
      '(open to|love|interested in|we love|i love) (founders|pitches|decks|cold decks|co investing|backing|meeting founders)',
      '(i|we) (never|do not|usually|often|always|can|will) (lead|follow)',
      '(wanted|seeking|need) (:)? (co investors|co investor|coinvestors)',
      'we lead (with|our|most|the)',
      '(our|my|new) ~ fund (is|backs|invests|writes|focuses|leads|does|looks|,)',
      '(angel|angels|scout|gp|vc|operator|partner) (,|-|–|—|:)? (writing|investing|backing|doing|deploying|here|since|based)',
      '(first time|part time|full time|new|active|ex {_named}) (angel|vc|investor|gp|lp)',
      '^ (gp|lp)',
      '^ (an|a|the)? (angel investor|investor|vc|angel|investors) $',
      '%backs {_sum}',
      '%backs ({=anymarkets}|{stages})',
      '^ (general partner|scout|managing partner|partner|principal|investor|associate) (at|for|of|with)',
      '^ (investing|backing|funding) (in|founders|teams|companies|startups|early|pre|seed|ai|b 2 b|people|women|{=anymarkets}|~ {=anymarkets})',
      '^ (thesis|ticket|tickets|check|checks|cheque|cheques|typical ticket|typical check|mandate|sweet spot) (:|-|–|=)',
      '(investor|fund|vc|angel) (type|name|profile|card) (:|-|=)',
      '(fund|firm|vehicle) (:|=)',
      `(side|role|type|i am|kind|party|are you|looking as|you are|type of account|account type|account|profile
        type|user type|registering as|registered as|member type|member|tipo|perfil|rol|rolle|typ) (:|=|→|-) (an|
        a)? (investor|vc|angel|fund|capital|family office|scout|gp|lp|solo gp|partner|backer)`,
      `(family office|venture arm|corporate venture arm|investment arm|seed fund|growth fund|venture fund|
        angel group|angel network|syndicate|micro fund|micro vc|pension fund|impact fund) (,|of|in|from|
        based|out of|for|with|:|that|which|investing|writing|backing)`,
      '(invested|deployed) (in)? {_number} (companies|startups|teams)',
      '(to deploy|money to (invest|put)|like to (invest|put|back)|want to (invest|put|back)|capital to deploy)',
      '(i|we) (can|could|will|would|usually|typically|mostly)? (do|offer|provide|bring|deploy) {_sum} (at|in|into|per|for|to|,|@open|$)',
      '(we|i) act as (the)? lead',
      '(do not|never) (do|touch|fund|back|invest in) (hardware|crypto|consumer|biotech|anything|deep tech|b 2 c|gambling)',
      '(lead or co lead|co lead|co leads)',
      '(pitch|email|dm|write|message|ping) (us|me) (your|at|with|if|$)',
      '(we|i) (do|did|cover|look at|like) (pre seed|seed|series a|series b|growth)',
      '(i have|we have) been (an|a)? (angel|angels|investing|backing|investor|investors|vc)',
      '(i|we) (usually|typically|normally|mostly|often)? put {_sum}',
      'want to invest in',
      '(and|also|then) invest (a little|a bit|some|on the side|small|in|{_sum})',
      '(typical|average|usual|standard|median) (deal|deals|investment|stake|position) (size)? (:|is|of|-|–)',
      'investing in (women|founders|people|teams|startups|companies|underrepresented)',
      '(make|made|do|did) ~ (angel|seed) (bets|bet|investments|deals)',
      '(looking|like|want|would like|happy|ready|hoping) to (put|place) {_sum}',
      '(i|we) (have)? {_sum} (to work|to place|to put|i would like to place|to invest)',
      '(came with|come with|sitting on) {_sum}',
      '(is|are|we are) (a|the) {_sum} (vehicle|fund|firm)',
      '(takes|take|taking|took) (first|minority|small|early)? (positions|stakes|tickets|bets)',
      '(we are|we re) (the|all)? investors',
      '(invite|inviting) you to (apply|pitch)',
      '(never|no|not) (crypto|consumer|hardware|biotech|gambling)',
      '(read|saw|reviewed|looked at) {_number} (decks|pitches|companies|startups)',
      '(wrote|write) (one|two|three|four|five|six|seven|eight|nine|ten|{_number}) (cheques|checks|tickets)',
      '{_sum} (growth|seed|venture|impact|early stage|pre seed) fund',
      '(angel to|angel in|angel behind)',
      '(exited|ex|former|retired) (founder|operator|entrepreneur|ceo|cto|surgeon|banker) , (now|angel|investor)',
      '(what we back|who we back)',
      '{_sum} (at a time|a time|per company|per startup|per deal|a pop)',
      'our (seed|pre seed|accelerator) (programme|program)',
      '(thank you|thanks) for (the|your) (deck|pitch|submission)',
      '(we|i) represent (a|an) ~ (investor|investors|fund|family office)',
      'evergreen (vehicle|fund)',
      '(early stage|late stage) (fund|investor|vc)',
      '(put|putting|invested) (all|some|most)? (of)? (my|our) ~ (savings|money|proceeds|bonus|capital) (in|into)',
      `(our|the|this) (group|club|network|syndicate|foundation|fund|vehicle|office|charity|trust|endowment|
        programme|program|studio|accelerator) (invests|puts|backs|writes|deploys|commits|takes|gives|funds)`,
      '(i|we) (have)? (also)? put (about|around|up to)? {_sum} (in|into|each|behind)',
      '(i am|we are) in for (about|around)? {_sum}',
      '(puts in|put in|writes|invests|cheques|checks) (:) {_sum}',
      '(raised|raising|target) (from|of|for) (lps|limited partners|our fund|my fund|fund i|fund ii)',
      '(fund manager|emerging manager|investment committee|investments (done|made|so far|a year|per year))',
      '(applications|apply) (for|to|close|open|by|until) ~ (batch|cohort|programme|program|accelerator|us|now|{_number})',
      '(take|takes|accept|fund) (six|eight|ten|twelve|five|four|{_number}) (teams|startups|companies) (a|per|each|twice|every|once)',
      '(puts|put|give|gives) {_sum} (in|into|to) (each|every|most|all|nine|ten|five|two|three|four|six|seven|eight)',
      `(we are|it is|i run|i work at|i am at) (a|an|the|our)? ~ (seed shop|seed firm|venture shop|
        early stage shop|investment club|angel club|angel group|accelerator|incubator|venture builder|
        family foundation|small fund|tiny fund|micro fund|growth fund)`,
      '(we|i) (come in|enter|get in|step in|go in|jump in) (at|with|early|first|before|on)',
      '(we|i) (take|accept|select|pick) ~ (teams|companies|startups|founders) (a|per|each|twice|every|once)',
      '{_sum} for {_number} (%|percent) (of|,) (a lathe|office|desk|mentoring|twelve weeks|three months|desk space|equity in)',
      '(first|early|small|initial|personal) (tickets|cheques|checks) (are|is|of|from|between|only)',
      '(follow ons|follow on|reserves|reserved|pro rata|dry powder|buy and build|majority stakes|venture loans|venture debt)',
      '(what|who|things) (i|we) (like|back|fund|look for|invest in|put money in)',
      '(if you are|if you re|are you) (building|working on|making|raising|doing) ~',
      '(send|show|bring|pitch) (me|us) (your|founders|companies|startups|things|teams|the field test|deals)',
      '(exclude|excludes|exclusions|excluded|no gos|we do not do|does not do|what we do not do) (:|-)',
      '(per company|per deal|per startup|per team|per nose|per investment) (,|$|and|-|up to)',
      '(my|our) (cheque|check|ticket|tickets|cheques|checks) (is|are|size|sizes|range|start)',
      '(investee|investees|holding period|board seat preferred|we price and lead|board seat :|taking the lead|lead :)',
      '(i|we) (invest|back|fund) (only|mostly|mainly|exclusively|anything|whatever|people|things|what)',
      '(first outside cheque|first outside check|first cheque in|first check in|first money|first wire)',
      '(founders|startups|companies|teams) (that|who|which) (match|fit) (our|my) (mandate|thesis|focus)',
      '(cheques|checks|tickets) (of|from|between|up to|around|typically) ~ {_sum}',
      '^ (check|checks|cheque|cheques|ticket|tickets) {_sum}',
      '^ investor (card|profile|type|record)',
      '(ticket|tickets|check|cheque) (eur|usd|gbp|chf|min|max) (:|=)?',
    ],
    confidence: 0.9,
  },
  { value: 'founder', said: ['%raises {_sum}'], confidence: 0.95 },
  {
    value: 'investor',
    said: [
      '(we|i|^) (back|fund|support) (founders|teams|startups|companies|entrepreneurs) (at|from|in)? ({_stages})? with {_sum}',
      '^ (accelerator|incubator|venture studio|venture builder) (in|based|programme|program|:|,|for|from|with|at)',
    ],
    confidence: 0.98,
  },
  {
    value: 'investor',
    despite: ['other', 'asked'],
    said: [
      '(you are|are you|i am|applying as) (:|?) (,)? (,)? (a|an|the)? (investor|vc|angel|fund|family office|business angel)',
    ],
    confidence: 0.98,
  },
  {
    value: 'founder',
    despite: ['other', 'asked'],
    said: [
      '(you are|are you|i am|applying as) (:|?) (,)? (,)? (a|an|the)? (founder|startup|start up|company|entrepreneur)',
    ],
    confidence: 0.98,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: [
      '(used|wish|wished|if|stopped|quit) (to)? (i|we)? (could|had)? (invest|raise|back|fund|be|raised|a fund)',
      'if (i|we) (had|were|was|did|could) ~',
      '(i|we) (help|advise|consult|mentor|coach|teach|write about|cover|report) (founders|startups|investors|companies)',
      '(i|we) (back|fund) (up|to|into|home|away)',
      '(i|we) put (it|that|this|them|together|on|up|down|in)',
      '(i|we) (write|wrote) (about|for|code|software|novels|books|a|the|my|this)',
      '(we|i) (would)? need (about|around|at least)? {_sum} (arr|mrr|in arr|in mrr|revenue|in revenue|of revenue)',
      '(not|never|no longer) (raising|investing|an investor|a founder)',
      '(closed|finished|wrapped up|announced|completed) (our|my) ~ {_stages}',
      '(was not|am not|are not|were not) (there)? (to raise|raising)',
      '(do not|not) invest (any more|anymore|any longer|these days)',
      '(i|we) do not invest',
      '(helped|help|coached|advised|taught) ~ (founders|startups|companies) (raise|to raise|find|close) (a total of|over|more than|up to)? ({_sum})?',
      '(he|she|they|who|friend|sister|brother|somebody|someone) (is|are|was|were)? (raising|out raising|looking to raise|after)',
      'used to (sign|write|invest|run|manage|lead)',
      '(i|we) (write|wrote|am writing|are writing) (to|because|back|again) (you|ask|say|tell|thank|let)?',
      'not (a|an) (startup|founder|investor|fund|company)',
      '(for|on) (a|an|our|the) ~ (panel|podcast|conference|course|thesis|survey|interview|article)',
      '(declined|rejected|passed|presented|reviewed|discussed|heard) (:|on)? (a|an|the)? ~ @open raising ({_sum})?',
      '{_brand} @open raising ({_sum})?',
      '(fund|vc|investor|angel|firm|guy|people) ~ (that|who|which) (does|do|did|writes|write|invests|invest|wants|only)',
      '(i|we) look at (it|this|that|the|my)',
      '(to|of|about|among|happen|seen) (to)? {_number} (teams|labs|families|schools|stores|shops|companies)',
      `(founders|startups|companies|people|teams|clients|entrepreneurs|others) (who|that|to|are|in)? (raise|raising|raises)
        ({_sum}|a|an|their|money|capital|funds|funding|seed|series|pre|the)?`,
      `(i am|we are) raising (my|our|a|two|three|four|five|{_number})? ~ (kids|children|child|daughter|daughters|son|sons|twins|
        boys|girls|goats|sheep|chickens|cattle|pigs|rabbits|alpacas|puppies|awareness|teenagers|toddlers|hens|cows|bees|horses)`,
      `(i|we) (invest|invested|investing) (my|our|a lot of|lots of|much|more|so much|too much)? (time|energy|evenings|
        weekends|effort|heavily|in (our|my|staff|training|marketing|ads|quality|equipment|ourselves|myself))`,
      '(we|and|i) (take|keep|charge) (a)? {_number} (%|percent) (of (each|every|all)|commission|fee|per|cut|on)',
      `(you|they|he|she|people|founders|who) (need|needs|want|wants|raise|raises|ask for|asks for|seek|seeks|are raising)
        (about|around)? {_sum}`,
      'raising (kids|children|awareness|concerns|my|prices|chickens|the bar|hands|a child|two|three)',
    ],
  },
]
