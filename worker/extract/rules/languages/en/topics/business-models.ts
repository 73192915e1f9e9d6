import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Business models: who pays the company, and for what. */
export const BUSINESS_MODELS: readonly Phrasing[] = [
  {
    value: 'b2b',
    despite: ['wished', 'other'],
    said: [
      '(b 2 b|b 2 b 2 c|business to business|enterprise saas|enterprise software|vertical saas|enterprise sales|enterprise customers)',
      `(sell|selling|sells|sold|lease|leases|leased|leasing|rent|rents|rented|renting|license|licensed|lend|lends|
        charge|charging|bill|invoice|distribute|deliver|delivers)
        (it|this|them|these|directly|mainly|mostly|access)? (to|into)? (the)? ~ {=firms}`,
      `(sell|selling|sells|sold|lease|leases|leased|leasing|rent|rents|rented|renting|license|licenses|lend|lends|
        rental) ~ to (the)? ~ {=firms}`,
      `{=firms} (in {_place})? (already|now|also|each|all|that|who|then)? (pay|pays|paying|subscribe|subscribing|rent|lease|buy|order|license|reorder|signed|
        onboarded|renewed)`,
      '{=firms} (run|use|have|keep|love|rent|lease|buy|trial|test|pilot|installed|adopted) (our|us|it|them|ours|one)',
      '{_number} ~ {=firms} , (all|mostly|most|each|nearly|every)',
      '{=firms} (and|or|,|&) ~ (pay|pays|paying|subscribe|rent|lease|use) (us|our|for|{_sum})',
      '{=firms} (are|as) (our|the|my)? ~ (customers|clients|buyers|users|subscribers)',
      `{=firms} (under contract|on contract|on annual contracts|on board|on the platform|on our platform|
        use it|use us|use our|use ours|run it|run on it)`,
      `{_number} (paying|pilot|small|independent|local|pilots with|
        customers ,)? ~ {=firms} (in {_place})? (so far|live|pay|paying|use|on|signed|already|now|run|using|
        have signed|in production|under contract|in pilot)`,
      `(customer|customers|clients|buyers|users|who pays|sold to|payers|pilots with|used by|trusted by|
        deployed (at|in)) (:|=|?|are|is|include)? (the|our|mostly|mainly|,)? ~ {=firms}`,
      '%buyers ~ {=firms}',
      '(b 2 b or b 2 c|b 2 b / b 2 c|b 2 c or b 2 b) (?|:|-) both',
      `(per|each|a) (employee|store|location|site|seat|clinic|vessel|truck|vehicle|bed|property|building|warehouse|
        restaurant|hotel|farm|branch|school|terminal|machine|kitchen|practice|plant|bay|robot) (a|per|each|and|/) (month|year|week)`,
      '(enterprise|business|corporate) (customers|clients|plan|plans|contracts|pilots|licences|licenses|buyers)',
      '(hosted version|on premise|on prem|white label|annual contract|annual contracts|acv|contract value|procurement teams)',
      '(paid|pay|pays|paying|charge) (us)? per seat',
      '(for|to|helps|help) ~ (smbs|smes|enterprises|b 2 b)',
    ],
    confidence: 0.85,
  },
  {
    value: 'b2c',
    despite: ['wished', 'other'],
    said: [
      '(b 2 c|d 2 c|dtc|b 2 b 2 c|direct to consumer|business to consumer)',
      'consumer (app|apps|product|products|startups|brand|brands|subscription|social|startup|companies|business|marketplace)',
      `(sell|selling|sold|ship|deliver) (it|them|this)? (directly|direct|straight)? (to|from) (consumers|
        your door|the door|doorsteps|our own (site|website|web shop|webshop|shop|store|app)|families|
        parents|households|homes)`,
      `(direct|directly|only|all|everything|mostly) (,)? (from|on|via|through|in) our (own)? (site|website|web
        shop|webshop|shop|store|app|instagram)`,
      `(sold|selling|sell|sells) ({_number})? (it|them|units|pieces|direct|directly|online)? (on|in|
        through|via|from) (our|my) (own)? (site|website|web shop|webshop|online shop|online store|shopify|
        instagram)`,
      `{=consumers} (already|now|also|each|all|that|who|then)? (pay|pays|paying|subscribe|subscribing|
        subscribed|buy|rent|order|pre ordered|preordered|download|downloaded)`,
      `(paying|{_number}) (paying)? ~ (families|parents|households|subscribers|riders|players|students|
        consumers|homeowners|pet owners|home cooks|women) (so far|pay|paying|subscribed|use|signed|already)`,
      '(customer|customers|clients|buyers|users|who pays|sold to|payers) (:|=|?|are|is|include) (the|our|mostly|mainly)? ~ {=consumers}',
      '%buyers ~ {=consumers}',
      '(app store|play store|kickstarter|indiegogo|pre orders|preorders|subscribers|direct to consumers|mail order|waitlist of {_number})',
      `(app|game|toy|toys|clothes|shoes|bike|bikes|watch|glasses|helmet|helmets|snack|snacks|drink|drinks|
        shampoo|food|card|cover|insurance) for ~ {=consumers}`,
      '(pub|bar|cafe|shop|shops|restaurant|gym|gyms|salon|salons|laundries|laundromats) (of our own|we own|we run)',
    ],
    confidence: 0.88,
  },
  {
    value: 'marketplace',
    despite: ['wished', 'other'],
    said: [
      `(a|an|our|two sided|the|online|managed|b 2 b|comparison|vertical|global|local|first|my|rental|labor|
        labour|services|niche) ~ (marketplace|marketplaces)`,
      '(marketplace|marketplaces) (for|of|connecting|where|that|model|startup|startups|business|businesses|companies|,|and|:|$)',
      '(we|i|that|which|platform) (match|matches|connect|connects|matching|connecting) ~ (with|to|and)',
      '(we|and) (keep|charge) (a)? {_number} (%|percent) (of|commission|take|fee|per|on|cut|$)?',
      '(we|and) take (a)? {_number} (%|percent) (of (each|every)|commission|fee|per|cut)',
      'two sided',
      '(airbnb|etsy|ebay) (of|for)',
    ],
    confidence: 0.85,
  },
  {
    value: 'hardware',
    despite: ['wished', 'other'],
    said: [
      'hardware (enabled|first)',
      'hardware (startup|startups|company|companies|product|products|device|devices|business|and|,|$|at|founders|is|people|investors|team)',
      '(our|(a|an) {_sum}) ~ {=devices}',
      '{=devices} (and|plus|with) (a|an|our|the) (app|model|software|dashboard|subscription|cloud)',
      '{=devices} for ~ ({=firms}|{=consumers}|people|patients|homes)',
      `(we|i|which|that) (make|makes|build|builds|manufacture|manufactures|design|sell|sells|ship|ships|
        rent|rents|lease|developed|develop|are building|are making|produce|have built) (a|an|the|
        our own)? ~ {=devices}`,
      '(:|is|making|building|build|make|sell|selling) (a|an|our) ~ {=devices} (for|that|which|to|in|inside)',
      `(a|our|smart|wireless|cheap) (sensor|camera|tracker|lock|meter|microphone|pump|filter|robot|chip|tag)
        (in|inside|on|under|at) (the|a|every|each)`,
      '{=devices} (startup|rental|subscription|on subscription|as a service)',
      `(we|i) (print|fit|bolt|solder|assemble|weld|machine|forge|cast|install) ~ (hands|legs|limbs|boxes|
        sensors|boards|devices|units|modules|panels|pumps|batteries|robots|a|the|our)`,
      `(physical (product|products|thing|things)|make things|hard tech|hardtech|lathe|reflow oven|
        things with (screws|batteries|motors|plugs)|bill of materials)`,
    ],
    confidence: 0.82,
  },
  {
    value: 'open_source',
    despite: ['wished', 'other', 'past'],
    said: [
      '(open source|open sourced|open core|oss|open hardware)',
      'foss (project|projects|tool|tools|company|startup|community|library|licence|software|maintainers|core)',
      '(mit|apache|apache 2.0|apache 2|gpl|gplv 3|agpl|agplv 3|bsd|mpl) (licensed|licence|license)',
      '(apache 2.0|apache 2|agpl|gplv 3|agplv 3)',
      '(github stars|stars on github)',
      '(core|code|source|engine|client|server) (is|stays|remains) (open|free|public)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(not|no|never|stopped|quit|except|nothing|avoid|skip|but not|without|rather than|
        instead of) ~ (b 2 b|b 2 c|d 2 c|dtc|marketplace|marketplaces|hardware|consumer|open source|
        consumer apps)`,
      '(competitor|competitors|rival|rivals|incumbent|incumbents) (sells|sell|serves|rents|leases) ~ (to|into)? ~ ({=firms}|{=consumers})',
      '(b 2 b|b 2 c|d 2 c) (/|or|vs|,) (b 2 c|b 2 b|d 2 c|marketplace|both) (/|or)? (marketplace|both)? (:|?|=)',
      '%excluded ~ (consumer|consumer social|b 2 b|b 2 c|d 2 c|dtc|marketplaces|hardware|open source|consumer apps)',
      '{_number} ~ {=firms} (stock|stocks|stocking|carry|carrying)',
      '(lps|investors|partners|backers|owners) (are|is|include) ~ {=firms}',
      '(on|to|over|love|use|uses|using|built on|contribute to|contributing to) (the|our|an|a)? (open source|marketplace)',
    ],
  },
]
