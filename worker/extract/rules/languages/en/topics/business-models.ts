import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Business models: who pays the company, and for what. */
export const BUSINESS_MODELS: readonly Phrasing[] = [
  {
    value: 'b2b',
    despite: ['wished', 'other'],
    said: [
      '(b 2 b|b 2 b 2 c|business to business|enterprise saas|enterprise software|vertical saas|enterprise sales|enterprise customers)',
      `(sell|selling|sells|sold) (it|this|them|directly|mainly|mostly)? (to|into) (the)? ~ (businesses|
        enterprises|companies|smes|smbs|clinics|hospitals|hotels|factories|manufacturers|banks|insurers|
        firms|schools|universities|practices|associations|employers|retailers|farms|restaurants|utilities|
        agencies|dentists|operators|brands|law firms|municipalities|cities)`,
      `(clinics|practices|hospitals|hotels|factories|firms|shops|restaurants|banks|insurers|companies|
        employers|schools|businesses|retailers|manufacturers|farms|enterprises|agencies|landlords) (pay|
        pays|subscribe|paying)`,
      `{_number} (paying)? ~ (clinics|practices|hospitals|hotels|factories|firms|restaurants|banks|
        companies|employers|schools|businesses|retailers|manufacturers|enterprises|agencies) (pay|paying|
        use|on|signed|live)`,
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
      '(sell|selling) (directly|direct|straight) to consumers',
    ],
    confidence: 0.88,
  },
  {
    value: 'marketplace',
    despite: ['wished', 'other'],
    said: [
      '(a|an|our|two sided|the|online|managed|b 2 b|comparison|vertical|global|local|first|rental|labor|labour|services|niche) ~ (marketplace|marketplaces)',
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
      `(robot|robots|robot arms|robotic arms|sensor|wearable|drone|drones|headphones|device|gadget|e bike|e
        bikes) for (bakeries|kitchens|people|patients|kids|farms|farmers|warehouses|factories|homes|
        hospitals|dogs|cats|cyclists)`,
      `(we|i) (make|build|manufacture|design|sell|ship|develop|are building|are making|produce) (a|an|the|
        small|cheap|quiet|smart|low cost|tiny|affordable|autonomous|wearable|portable|new|our own)? ~
        (sensor|sensors|robot|robots|drone|drones|device|devices|wearable|wearables|hardware|chip|chips|
        battery|batteries|machine|machines|satellite|satellites|camera|cameras|vehicle|vehicles|heat pumps|e
        bikes|scooters|electrolyzers|inverters|lidar|reactor|reactors|phone|watch|implant|printer|printers|
        telescopes|exoskeleton|exoskeletons|turbines|chargers|meters)`,
    ],
    confidence: 0.82,
  },
  {
    value: 'open_source',
    despite: ['wished', 'other'],
    said: ['(open source|open sourced|open core|oss)'],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(not|no|never|stopped|quit|except|nothing|avoid|skip|but not|without|rather than|
        instead of) ~ (b 2 b|b 2 c|d 2 c|dtc|marketplace|marketplaces|hardware|consumer|open source|
        consumer apps)`,
      '(on|to|over|love|use|uses|using|built on|contribute to|contributing to) (the|our|an|a)? (open source|marketplace)',
    ],
  },
]
