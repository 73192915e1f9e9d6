import type { Phrasing } from '../../../../../shared/reader.ts'

/** Names of sectors that tell no sector of a company or fund. */
export const NOT_SECTORS: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past'],
    said: [
      `(except|excluding|not|no|never|nothing in|avoid|avoiding|other than|but not|apart from|neither|nor|
        without|outside|stopped doing|stopped|no longer|only knows|skip|anything but) (do|does|doing|touch|touching|
        invest|investing|back|backing|fund|funding|into|keen on|interested)? (in|for|:)? ~ {+anymarkets}`,
      '%excluded {+anymarkets}',
      '(private equity|venture capital)',
      '(public|bank|state|soft|government|bridge|convertible|shareholder|family|development) (loan|loans|credit|debt|bank)',
      '(loan|credit|grant|debt) of {_sum}',
      `(the|a|our|my|their) (canteen|roof|weather|train|bus|traffic|kitchen|food|garden|lift|heating|coffee|wine|cake|bakery|
        government|ministry|council|bank|hospital|school|church|hotel|museum|university|port|airport|market) (is|was|are|were|
        smells|next|has|had|said|says|told|wants|will|would|could|talks|may|plans|agreed|refused)`,
      '(ministry|minister|department|secretary|chamber|school|faculty|institute|professor|university|academy) (of|for) ~ {_+anymarkets}',
      `(competitor|competitors|rival|rivals|neighbour|neighbor) (sells|sell|does|do|is|are|makes|make|serves|
        raised|went) ~ (to|in|into|for)? ~ {_+anymarkets}`,
      '(met|spoke|talked|chatted|sat|saw you|bumped into you|ran into you) (at|in|on|over|during) (a|the|your|our|that)? ~ {_=anymarkets}',
      '(over|after|during) (a|the|some)? {_=anymarkets}',
      '(i|we) (did|tried|backed|funded|invested in) ~ {_=anymarkets} (in {_number}|once|until|till|back|before|years|for a)',
      '(office|second|first|hq|desk|home|studio|third|address) (is|was) (a|an|the|in|above|under)? ~ {_=anymarkets}',
      '(day job|job|employer|boss|employed|salary) (is|at|in|comes|from) (at|in|from|with)? (a|an|the)? ~ {_=anymarkets}',
      `(weekends|sundays|evenings|free time|spare time|hobby|hobbies|off hours|otherwise) (:|i am|we are|are|is|
        on|at|i)? (on|at|in|for)? ~ {_+anymarkets}`,
      '(one|some|two|half|most) of (them|whom|which) (from|in|at|is|was) (a|an|the)? ~ {_=anymarkets}',
      '(you|he|she|they|somebody|someone) (backed|funded|did|invested in|wrote about|sold|built|ran) ~ {_=anymarkets}',
      '(sent|matched|showed|gave|introduced|paired|offered|suggested|recommended|found) (me|us) (with|to)? ~ {_+anymarkets}',
      '(showing|showed|pitching|pitched|sending|sent) (us|me) (the|a|an|your)? ~ {_+anymarkets}',
      '(only|just) because of (one|a) ~ {_=anymarkets}',
      '(as|for) (a|an) {_=anymarkets} (fund|investor|vc|startup|company) (because|but|which|and we)',
      '(they|he|she|it|competitor|competitors|who) (pivoted|moved|switched|went|pivots) (to|into) ~ {+anymarkets}',
      '(deck|decks|pitches|emails|messages|mails|spam|news|articles|newsletters|questions|calls) (about|on|for|from) ~ {+anymarkets}',
      '(the|be|are|very|more|stay|is|most)? patient (ones|capital|money|investor|investors|lp|lps|with|enough|equity|growth|fund|$)',
      '(cooked|waited|waited tables|taught|served|interned|bartended|trained) (in|at|for) (a|an|the)? ~ {_=anymarkets}',
      '(day job|by day) (,|as)? (i|we)? (sell|drive|teach|run|work|am|fix|build|make|manage) (in|at|as|a|an|the)? ~ {=anymarkets}',
      '(installed|testing|tested|bought|ordered) (them|it|one|two|ours)? (in|at|by) (a|an|the|two|three)? ~ {_=anymarkets}',
      `(looking for|need|needs|seeking|find|intro to|intros to|meet) (a|an|some|more)? {_=anymarkets} (investor|investors|angel|
        angels|vc|vcs|fund|funds)`,
      'hardware is hard',
      '(under|in|during) construction',
      '(just|still|keep|keeps|kept|been|busy|keep on|and) shipping ($|,|and)',
      '(it is|this is|that is|on|via|as|with|raising|need|want|open) (a|an|the|our) (bridge|safe|note|hold|table|lead|lease)',
      `(a|an|the|your)? {_=anymarkets} (platform|app|startup|company|business|studio|tool|deck|thing|one) (you|
        that you) (describe|sent|mention|run|have|pitched|forwarded|found)`,
      '(declined|rejected|passed on|turned down|skipped|presented|reviewed|deal review|heard) (:)? (a|an|the|two|three|one)? ~ {_+anymarkets}',
      '(ex|former|formerly|recovering|retired) {_=anymarkets}',
      '(you|he|she|they) (sent|mentioned|mention|shared|introduced|forwarded|pitched) (is|are|was) (a|an|in)? ~ {_=anymarkets}',
      `(ship|land|paint|mine|weed|sow|dump|tire|coach|teach|repair|sleep|swim|stage|forge|hedge|plow|plane|bin|pump|
        brake|steam|rent|lease|hail|can|learn|track|route|water|fish|sail|train|exercise|fence|map|bill|claim|lock|
        staff|store|bank|box|label|wrap|roof|light|heat|cool) (it|them|you|him|her|us|to|your|their|a|an|our|everything|
        everywhere|anything|nationwide|worldwide|from|within|and)`,
      `(my|his|her|their|our|your) (loan|loans|mortgage|savings|pension|debt|debts|tax|taxes|boat|garden|dog|cat|dogs|cats|
        kitchen|roof|school|apartment|flat|car|bike|gym|hotel|church|landlord|dentist|barber|hairdresser|teacher|teachers|
        therapist|grandmother|recipe|bank|army|library|university|college|town hall|hospital|vet|bakery|pub|shop|warehouse)`,
      '(introduction|introductions|intro|intros|introduced) to ~ {_+anymarkets}',
      '{_=anymarkets} (money|fortune|heir|heiress|baron|magnate|family)',
      `(sits|sit|located|based|office|offices|live|lives|meet|work from|working from|desk) (is|are)? (in|at|above|
        behind|near|next to|under|opposite) (a|an|the|our|my)? ~ {_=anymarkets}`,
      '(whether|if|when|that|why) (this|it|that|we) (is|are) (a|an)? ~ {_+anymarkets}',
      '(you|your fund|he|she|who|they) (is|are|were|was) (a|an|the|into|in|from)? ~ {_=anymarkets}',
      '(did|ran|had|was in|spent years in) ~ {_=anymarkets} (at|for) (my|a|an|the|our) (old|last|previous|former|big)',
      '(national|social|state|health|public|our|the|my|their) insurance (pays|pay|covers|cover|reimburses|paid)',
      '{_=anymarkets} (we|i) (tried|gave up|left|quit|did once)',
      '(founder|team|people|guys|cto|ceo|head|friend|brother|sister) (of|at|behind) (a|an|the)? ~ {_=anymarkets}',
      `(ex|former|formerly|previously|once|worked (in|at)|came from|come from|background in|degree
        in|phd in|studied|years (in|at)|left|after|started in|trained as|trained in|money from|money is
        from|made (our|my) money in|career in|was|were) (a|an|the)? ~ {_=markets}`,
      'as (a|an|the) ~ {_=anymarkets}',
      '{_=anymarkets} (breakfast|conference|meetup|summit|group chat|newsletter|background|person|nerd|hat|veteran|expert|engineer|nurse)',
      `(my|our|his|her|own|a|the) (doctor|nurse|dentist|lawyer|lawyers|accountant|accountants|bank|hardware
        store|house|property|farm|kids|trip|trips|talent|water|security|health|identity|space|energy|ads|
        games|data|contract|contracts)`,
      `(the|this|your|great|more|enough|of|some|much|growing|our own|a lot of|get|make|good) (data|space|
        energy|talent|health|property|identity|security|property|payment|sourcing|suppliers|fashion|media|
        coffee|trips|law|rail|music|sports|shipping|training)`,
      `(dislikes|dislike|avoids|hates|skips|exclusions|excluded|exclude|excludes|anti portfolio|no go|no gos|no goes|off limits|not interested
        in|not looking at|out of scope) (:|-|–|are|is)? (,)? {+anymarkets}`,
      '{+anymarkets} (is|are) not (really)? (our|my|a|for) (thing|focus|area|space|field|cup of tea|fit|us|me|beat)',
      '{+anymarkets} (is|are) (off limits|out of scope|excluded|not for us|not for me)',
      '(exit|exits) (in|:|,) {+anymarkets}',
      '(exit|exits) @open {+anymarkets}',
      '(passed|pass|passing|passes) (on|at) (a|an|the)? ({_stages})? (in|of)? ~ {_+anymarkets}',
      `(we are|i am|i work|work|worked|at|of|from|with|called|named|here is|this is|company :|building|launching|launched|started|running|
        startup :|name :|fund :|firm :|vehicle :|employer :|brand :) {_brand}`,
      '(discarded|leftover|surplus|spent) ~ {_=anymarkets}',
      '{_brand} (makes|builds|does|sells|helps|invests|backs|writes|is|are|here|raised|raises|closed|presented|@open raising)',
      'health (canada|ministry|ministries|minister|authority|authorities|agency|service|secretary|department)',
      '(open|opening|build|building|second|our|own|new|first|third|bigger|larger) (factory|factories|warehouse|shop|store|farm|lab)',
      '(hardware|software|ai|data|tech) (enabled|light|heavy|first|driven)',
      '(is|are) the new {_=anymarkets}',
      '{_=anymarkets} first $',
      '(if|when|once|unless|love|loved|about|saw|read|with|at|from|like|liked|for|met|visited|of|is|was|in|to|thanks|enjoyed) your ~ {_=anymarkets}',
      '{_=anymarkets} (:|-|–)? (no|nope|never|out) $',
      '(you|they|he|she|who) (only|mostly|usually|just|also)? (invest|back|fund|do|like|want|invests|backs|does|likes) ~ (in|into)? ~ {_=anymarkets}',
      '{_=anymarkets} & (co|sons|company|partners)',
      '(turn|turns|turning|make|makes|making|weave|spin|press|recycle|recycles) {_=anymarkets} into',
      '(portfolio company|portfolio companies) ~ @open ~ {+anymarkets}',
      '^ hiring',
      'in law',
      '(to|we|they) water',
      '(that|who|which|fund|she|he) (only|just) (does|backs) {_=anymarkets}',
      '(my|our|your|too much|more) coffee',
      '(day|night) (labourers|laborers)',
      '(ocean|public|financial|web 3|health|physical) (infra|ministries|insurance|minister|ministry|records|food)',
      '(ask|asking|talk|talking|come) (me|to us|to me)? about ~ {_=anymarkets}',
      '(arm|subsidiary|part) of (a|an|the) {_=anymarkets} (group|company|giant|chain)',
      '(asked|ask|asking|told|using) (an)? ai',
      '(seed|venture|vc|early stage|hedge) (fund|firm)',
      '(customer|market|user|cold|sales|lead) (data|media|research|surveys|sourcing)',
      `(data room|term sheet|press release|due diligence|market size|safe harbor|cap table|bank account|
        bank transfer|family money|steel manning|gas station|coffee chat|coffee shop|coffee wears|over
        coffee|grab coffee|a coffee|of coffee|cold water|video games up|paper deck|use paper|on paper|white
        paper|hiring (a|an|two|three|our|engineers|plan)|to hire|data driven|in stealth|privacy law|in space
        of|energy level|shipping (fast|weekly|code|features|in)|we are hiring|now hiring|marketing (budget|
        spend|team|person|lead)|legal (fees|entity|advice)|identity crisis|payment terms|stage (deep tech)?|
        security (deposit|check)|software engineer|software engineers|software developers|real estate agent|
        video streaming|hardware store|retail investors|retail investor|security team|finance team|hr team|
        public companies|public company|mobile operators|a mining|the legal)`,
    ],
  },
]

/** Shops, partners, rivals and former companies. */
export const NOT_OWN_SECTORS: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'past'],
    said: [
      '{_number} (independent|small|local)? {_=anymarkets} (stock|stocks|stocking|carry|carrying|sell|order|reorder) (us|our|it|them)',
      '(through|via|stocked (by|in)|sold (in|at|to|through|by)|partners with|partnered with) ~ {_+anymarkets}',
      '{_number} ~ (sold|shipped|delivered) to ~ {_+anymarkets}',
      '(mostly|mainly|also|usually|largely|primarily|partly|only|chiefly) to ~ {_+anymarkets}',
      '(sold|exited|left|closed) (my|our|his|her|the|a|an) ~ {_+anymarkets}',
      'open for ~ {_+anymarkets}',
      '{_=anymarkets} (customer|customers|client|clients|contract|contracts|buyer|buyers|grant|grants|exit)',
      '(i|we) (founded|built|started) and sold (a|an) ~ {_=anymarkets}',
      '(i|we) wrote ~ {_=anymarkets} (for ~ {_=anymarkets})?',
      '(first|previous|last|other|old) one @open (a|an)? ~ {_=anymarkets}',
      '(ship|ships|shipped|sell|sells|sold|deliver|delivers) (it|them|these) to ~ {_+anymarkets}',
      '(competitors|competitor|competition|rivals|incumbents) (are|is|:|include|in) (a|an|the|mostly)? ~ {_+anymarkets}',
      `(last|previous|first|former|old|earlier|sold) (startup|company|venture|business|job|
        employer|exit) (@open|was|in|did|made|sold|:|,) (a|an|in)? ~ {_+anymarkets}`,
      '(not for us|not for me|hard no|hard pass|will not touch|we skip|i skip) (:|-|–|is|are)? {_+anymarkets}',
    ],
  },
]

/** Customers, where other words tell the sector. */
export const CUSTOMER_SECTORS: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'past'],
    said: [
      `(customer|customers|clients|buyers|partners|suppliers|investors|backers|references) (are|
        include|like|:|=) (the|a|two|three|some|big)? ~ (and|,)? {_+anymarkets}`,
      '{_number} {_=anymarkets} ($|,|so far|live|signed|paying|already|and)',
    ],
  },
]

/** Those who buy, where something else is named as well. */
export const BUYER_SECTORS: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'past'],
    said: [
      `(sold|sell|sells|selling|leased|leases|lease|rented|rent|rents|licensed|lent|supply|supplies|shipped|delivered|
        installed|used|trusted|loved|bought|deployed|live|running|pilots|pilot|piloted|trials|tested)
        (it|this|them|our)? (to|by|at|with|in) ~ {_+anymarkets}`,
      `{_=anymarkets} (subscribe|subscribes|pay|pays|paying|buy|would buy|use it|use us|use our|rent|lease|signed|are
        customers|are our|already|love)`,
      '{_number} ~ {_+anymarkets} (so far|pay|paying|subscribe|use|live|signed|in {_place}|on|already|,|$)',
      '(for|to) {_number} ~ {_+anymarkets}',
    ],
  },
]
