import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SMOKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '(i|^) (do not|never|have never|did not ever|would never|will never) (ever)? (smoke|smoked|vape)',
      '(i|^) (do not|never|have never) (drink|drank|do drugs|party|swear|use drugs|touch alcohol) (,)? (or|and|nor|neither) (smoke|smoked)',
      '(i|^) (do not|never|have never) (drink|do drugs) , smoke',
      '(i|^) (do not|never|have never) (drink|touch|use|do) (alcohol|drugs|booze) (,)? (or|and|nor) (smoke|use tobacco|cigarettes|tobacco)',
      '^ (do not|does not|never|no|not) (a)? (smoke|smokes|smoking|smoker|cigarettes|smoked)',
      '@AM (a)? (non|not a|never a) smoker',
      '@AM (a)? nonsmoker',
      '^ (non smoker|nonsmoker|smoke free|non smoking|nonsmoking)',
      '(i|^) (quit|stopped|gave up|have quit|have stopped|kicked) (smoking|cigarettes|the cigarettes|the fags|fags|vaping)',
      '(i|^) (used to smoke|was a smoker|smoked for years|smoked) (but|until) ~ (quit|stopped|gave it up)',
      '@AM (a|an)? (former|ex|reformed) smoker',
      '^ (former|ex|reformed) smoker',
      '^ (off the|no) (fags|cigs|cigarettes|smokes)',
      'neither (smoke|drink) nor (smoke|drink)',
      '^ (smoking|smoke|smokes|smoker) (:|-) (no|never|non|none|nope)',
      '^ no (alcohol|drinking|drugs|drink|drinks) (,|and|or|no) (no)? (smoking|cigarettes|smoke|smokes|tobacco)',
      '(a|an) (non smoking|nonsmoking)',
      'i have (not|never) (had|touched|smoked) a cigarette',
    ],
  },
  {
    value: 'never',
    despite: ['negated', 'other'],
    said: ['(smokes|smoke|smoking|smoker) (,)? (but)? i (do not|never|am not) $'],
    confidence: 0.88,
  },
  {
    value: 'sometimes',
    said: [
      `(i|^) (smoke|vape|smokes) (sometimes|occasionally|socially|once in a while|now and then|at parties|
        on weekends|when i drink|on occasion|from time to time|a little|a bit|here and there|when i am|only|
        rarely|the odd)`,
      '(i|^) (sometimes|occasionally|rarely|only) (smoke|smokes|vape)',
      '@AM (a|an)? (social|occasional|light|casual|weekend|party) smoker',
      '^ (social|occasional|light|casual) smoker',
      '^ (occasional|odd|rare) (cigar|cigarette|shisha|pipe|hookah)',
      '(the odd|an occasional|the occasional|a rare|the rare) (cigarette|cigar|smoke|ciggie|cig|pipe|fag|hookah|shisha)',
      '(cigarette|cigar|smoke|shisha|hookah|one) (maybe)? (once a month|now and then|now and again|at parties|on weekends|once in a while|every now and then)',
      '^ (smoking|smoke|smokes) (:|-) (sometimes|occasionally|socially|rarely)',
      'i smoke (the)? (cigars|a cigar|a pipe|hookah|shisha) (on|sometimes|occasionally|once|when)',
      '(i|^) (smoke|vape|smokes) @RARELY',
      '(cigarette|cigarettes|cigar|cigars|smoke|shisha|hookah|pipe) @RARELY',
    ],
  },
  {
    value: 'often',
    said: [
      '(i|^) (smoke|vape) (daily|every day|a lot|regularly|a pack|too much|two packs|like a chimney|constantly|heavily|half a pack|more than i should|cigarettes $)',
      '(i|^) smoke (cigarettes|tobacco)? (daily|every day|a lot|constantly)? $',
      'i smoke {number} (cigarettes|packs|cigs)',
      'i smoke (a|half a|two|one) (pack|packs)',
      '@AM (a|an)? (smoker|heavy smoker|chain smoker|regular smoker|daily smoker)',
      '^ (heavy|chain|regular|daily)? smoker (,|and|but|$)',
      '^ (smoking|smoke|smokes|smoker) (:|-) (yes|often|daily|regularly)',
      '(roll ups|rollies|cigarettes|a pack|pack a day) (,)? (yes)? (,)? (daily|every day|a day)',
      'i (can not|never managed to|should|need to|want to|am trying to|keep trying to) (quit|stop) smoking',
      '@AM addicted to (cigarettes|nicotine|smoking)',
    ],
  },
  {
    value: null,
    said: [
      'i smoke (meat|meats|brisket|ribs|fish|salmon|weed|pot|marijuana|cannabis)',
      '(date|dating|like|want) (a)? (smoker|smokers)',
      'i (do not|never) (date|like) smokers',
    ],
  },
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '^ ex smoker',
      '@AM (an|a)? (ex|former|reformed) smoker',
      '^ (smokes|smoke|smoking|smoker) : (no|never|nope|non smoker|does not|do not|quit)',
      '^ (does not|do not) smoke',
      '^ (quit|stopped|gave up) (smoking|cigarettes|the cigs|the fags)',
      '(i)? (quit|gave up|stopped) smoking',
      '^ smoke free',
    ],
  },
  {
    value: 'sometimes',
    despite: ['wished'],
    said: [
      '^ (smokes|smoke|smoking|smoker) : (sometimes|occasionally|socially|rarely|now and then|social|on weekends)',
      '(only|just) (smoke)? when (i)? (drink|drinking|drunk|out|i am drinking|i am out)',
      '(social|occasional|party|weekend) smoker',
      '(only)? (smoke|smoking) (at parties|on weekends|when drinking|socially|occasionally|now and then)',
      '%smoking (only|just) (at|on|when|with)',
    ],
  },
  {
    value: 'often',
    said: ['^ (smokes|smoke|smoking|smoker) : (yes|daily|often|regularly|a pack|every day)'],
  },
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '^ %d_smoke (no|nope|never|non|nah|not|gave up|quit|stopped|i do not|hate it)',
      '^ n / s',
      '^ ns',
      '^ %d_smoke (i)? (quit|stopped|gave up|gave it up)',
      '^ (nonsmoker|non smoker|smoke free)',
      '(gave up|given up|quit|packed in|stopped) (the)? (smoking|cigarettes|ciggies|fags|smokes|vaping|cigs)',
    ],
  },
  {
    value: null,
    despite: ['asked', 'negated'],
    said: [
      '(date|dating|kiss|marry|with|meet) (a|an)? (smoker|smokers|someone who smokes) ? (no|nope|never|nah|yes|sure|yeah)',
    ],
  },
  {
    value: 'sometimes',
    despite: ['asked'],
    said: [
      '^ %d_smoke (sometimes|occasionally|socially|only when|now and then|rarely|when i drink|at parties|a bit|social)',
      '(i|^) smoke (one or two|the odd|an occasional)',
    ],
  },
  {
    value: 'often',
    despite: ['asked'],
    said: [
      '^ %d_smoke (yes|yeah|yep|daily|every day|a pack|too much|guilty|like a chimney)',
      '(pack a day|20 a day|ten a day|two packs a day)',
    ],
  },
  {
    value: null,
    despite: ['negated', 'past', 'asked', 'wished', 'other'],
    said: [
      '(no|not) (smokers|smoking) (please|pls|thanks|!)',
      '(dealbreaker|dealbreakers|deal breaker|deal breakers|turn offs|turn off|no gos|red flags) (:|-|=)? ~ (smoking|smokers|smoke)',
    ],
  },
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '🚭',
      '(never|not once) (bought|touched|lit|tried|had) (a|any)? (pack|cigarette|cig|fag|smoke|packet|ciggie) (of)? (smokes|cigarettes|fags)? ',
      '(smoked|had|stubbed out) my last (cigarette|fag|smoke|ciggie|cig) ',
      '(gave|kicked|dropped) (up)? (smoking|the fags|the cigs|the smokes|cigarettes|nicotine|the habit) ',
      '(off|free of|done with) (cigarettes|the fags|the smokes|nicotine|smoking|the cigs|the ciggies) ',
      '(cigarette|nicotine|tobacco) free',
      '(smoked|smoker) (for|since) ~ (years)? , (quit|stopped|gave up) ',
      '(tobacco|cigarettes|smoking|smokes|smoke|nicotine) : (no|none|never|nope|nah) ',
      '(zero|no) (smoking|tobacco|cigarettes|nicotine) (,|and|or|$)',
      '(cigarettes|smoking|smokes|tobacco) (god|hell|absolutely|definitely|hard)? (no|never|nope) $',
      '(do not|never) (drink|vape) , (do not|never)? smoke ',
      '(no|non|never|not) (a)? (smoke|smoker|smoking) (or|and|,|/) (no|non|never)? (drink|drinker|drinking|drugs)',
      'used to smoke (,)? (but|and)? (do not|not|no longer|stopped|quit|packed it in|gave it up|given it up|kicked it|no more)',
    ],
    confidence: 0.93,
  },
  {
    value: 'sometimes',
    said: [
      '(smoke|smokes|vape|vapes) (when|if) (i am|i|stressed|drunk|out|drinking|nervous|with) ',
      '(i|^) (only|just|sometimes|occasionally)? (smoke|smokes) (a|one|the)? (cigar|cigars|cigarette|shisha|hookah|pipe) (now|at|on|once|when|with|or)',
      '(a|one|two|couple of) (cigarette|cigarettes|fag|fags|rollie|rollies|cig|cigs) (on|at|with) (a night out|nights out|weekends|parties|the weekend|a pint|friday|saturday)',
      '(tobacco|cigarettes|smoking|smokes|smoke|smoker) (:|=|-) (occasional|occasionally|sometimes|socially|rarely|only|social|now and then|with|when|at) ',
      '(smoking|smoke) (rarely|occasionally|sometimes|socially) ',
    ],
    confidence: 0.9,
  },
  {
    value: 'often',
    said: [
      '(i|^) smoke , (i will not|i am not|sorry|yes|not)',
      '(i|^) (do)? smoke (about|around|maybe)? (ten|twenty|half a pack|a pack|twenty|fifteen|5|10|15|20|{_number}) (a|per) day',
      '(tobacco|cigarettes|smoking|smokes|smoke|smoker) (:|=|-) (yes|daily|often|regular|regularly|a lot|heavy|every) ',
      '(i|^) (still)? smoke (and|but) (i am|am|want to|trying) ',
      '(i|^) (still)? smoke (a|one|two|three|a few|a couple of|{_number}) (cigarette|cigarettes|cigs|cig|fags|fag|rollies|rollie) (a|per|every) day',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: ['(drink|drinking|drinks) / (smoke|smoking|smokes|smoker) :'],
  },
  {
    value: 'never',
    despite: ['negated'],
    said: ['(drink|drinking|drinks) / (smoke|smoking|smokes|smoker) : ~ / (no|never|none|nope)'],
    confidence: 0.9,
  },
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '^ (smoker|smokes|smoking) : (false|no|n|0|none)',
      '(gave|given) up the (pipe|cigars|weed|smokes)',
      '(never|no) (tobacco|cigarettes) ($|,|and)',
      'neither of us (smoke|smokes) ',
      '(gave|given) up (cigarettes|smoking|the fags|tobacco) (on|at|over|during|in) ~ (day|eve|year|years|christmas|lent|summer|january|$)',
      '(smoke|smoking) no ($|,|and|drink)',
    ],
    confidence: 0.93,
  },
  {
    value: 'often',
    said: [
      '^ (smoker|smokes) : (true|y)',
      '(cigarettes|smoking|smoke|smokes) : (trying|want) to (quit|stop)',
    ],
    confidence: 0.85,
  },
  {
    value: 'sometimes',
    said: ['i smoke {_number} (cigarettes|cigs|rollies|fags) (with|on|at|when|a week|per week|a month)'],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['past', 'negated'],
    said: ['(things|stuff|what|all|thing) i smoke', '(gave|given) up (cigarettes|smoking) @RARELY'],
  },
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      `(smoked|used to smoke|was a smoker|smoker) (,)? (heavy|heavily|a lot|a pack a day|for years|for ages|for {_years}|in my twenties|at uni|when i was young|like a chimney|socially)
        (,)? (and|but|until)? (then)? (i)? (have|had)? (quit|stopped|gave (it)? up|given (it)? up|packed it in|kicked it|do not|do not anymore|not anymore|no more)`,
      '(quit|stopped|gave (it|them) up|kicked it|packed it in) (when|after|the day|the year|before|once) (my|our|i|the|she|he) ~ (born|pregnant|died|passed|birth|kids|baby|moved|turned)',
    ],
    confidence: 0.9,
  },
  {
    value: 'never',
    despite: ['negated', 'past', 'asked'],
    said: [
      '(smoke|smokes|smoking|smoker|cigarettes|tobacco) (:|=|-|?) (god|hell|absolutely|definitely|hard|good lord|christ|ew|yuck|eww)? (no|never|nope|nah|not)',
      '^ %d_smoke (god|hell|absolutely|definitely|ew|yuck|eww|lol|haha|ha)? (,)? (no|never|nope|nah|not)',
    ],
    confidence: 0.93,
  },
  {
    value: 'sometimes',
    said: [
      `(smoke|smokes|vape|vapes) (a|the|one|two|three) (odd)? (cigarette|cigarettes|rollie|rollies|cigar|
          fag|fags|ciggie|cig) (a|per|every|after|with|on|at) (week|month|fortnight|weekend|every|night|
          party|wedding|pint|drink)`,
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['negated', 'asked', 'past'],
    said: [
      '^ %d_smoke (no|never|not) (meat|fish|pork|beef|dairy|gluten|kids|children|pets|drinking|alcohol|drink|drank|booze|religion|diet)',
    ],
  },
  {
    value: 'never',
    despite: ['negated', 'asked'],
    said: [
      '^ %d_smoke neither ',
      '(i)? do not (:|-) ~ smoke ',
      '(drink|drinking) (or|and|/) (smoke|smoking) (:|-) (neither|no|never)',
    ],
    confidence: 0.9,
  },
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: ['(not|never) smoked (since|in|for|again|after) '],
    confidence: 0.92,
  },
  {
    value: null,
    despite: ['negated', 'past', 'asked', 'wished'],
    said: [
      '(not|never|i|have)? ~ smoked (salmon|meat|meats|fish|brisket|ribs|ham|cheese|trout|mackerel|haddock|paprika|weed|pork|a brisket|a salmon)',
    ],
  },
]
