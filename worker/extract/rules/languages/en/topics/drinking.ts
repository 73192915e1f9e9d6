import type { Phrasing } from '../../../../../../shared/reader.ts'

const DRINK =
  '(drink|beer|pint|wine|glass|cider|cocktail|whisky|whiskey|sherry|g and t|g & t|gin|prosecco|tipple|rum|ale|lager|stout|brandy)'

const WINES = `(malbec|rioja|merlot|pinot|pinot noir|chardonnay|riesling|shiraz|cabernet|sauvignon|
    champagne|cava|port|raki|ouzo|sake|soju|vodka|tequila|mezcal|bourbon|scotch|guinness|red|white|red wine|
    white wine|craft beer|mojito|martini|aperol|spritz|margarita|margaritas|beers|wines|ales|whiskies|
    ciders|alcohol)`

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '(i|^) (do not|never|have never|would never) (ever)? (drink|drank|touch|consume) (alcohol|or|and|any|at all|much alcohol|booze|liquor|anymore|,|$)',
      '(i|^) (do not|never) (do|touch|use|take) (drugs|weed|nicotine) (or|and|nor) (alcohol|drink|booze)',
      '(i|^) (do not|never|have never) (smoke|do drugs|party|use drugs|swear|smoke cigarettes) (,)? (or|and|nor) (drink|touch alcohol)',
      '^ (do not|does not|never|no|not) (a)? (drink|drinks|drinking|alcohol|booze|drinker) (alcohol|,|and|or|no|$)',
      '@AM (stone cold)? (sober|a teetotaler|a teetotaller|teetotal|a nondrinker|a non drinker|straight edge|alcohol free|a non drinker|in recovery|not a drinker|a tee totaler)',
      '(i|^) (quit|stopped|gave up|have quit|have stopped) (drinking|alcohol|booze|the drink)',
      '^ (non drinker|nondrinker|sober|teetotal|teetotaller|teetotaler|alcohol free)',
      '(i|^) have been sober',
      '^ been sober',
      '{number} years sober',
      'i (got|became) sober',
      '^ (drinking|drink|drinks|alcohol) (:|-) (no|never|none|nope)',
      '^ no (smoking|cigarettes|drugs|smoke) (,|and|or|no) (no)? (drinking|alcohol|booze)',
      'neither (smoke|drink) nor (smoke|drink)',
      'i have not had a drink (in|for|since)',
    ],
  },
  {
    value: 'socially',
    said: [
      `(i|^) (drink|like to drink|have a drink|drinks|enjoy a drink|will drink|drink alcohol|drink wine|
        drink beer) (only)? (socially|every weekend|occasionally|sometimes|in moderation|once in a while|on
        weekends|on the weekends|on the weekend|at parties|on occasion|moderately|a little|a bit|now and
        then|now and again|from time to time|rarely|with friends|when i am out|here and there|every now and
        then|on saturdays|on fridays|at weddings|on special occasions|at)`,
      '@AM (a|an)? (social|occasional|light|moderate|casual|weekend) drinker',
      '^ (social|occasional|light|moderate|casual) (drinker|drinking|drinks)',
      '(i|^) (occasionally|sometimes|rarely|seldom|hardly ever|do not often|hardly) (drink|drinks)',
      '(i|^) only drink (at|on|socially|when|with|in|wine|beer)',
      '(i|^) (drink|drinks|have a drink|drink alcohol|drink wine|drink beer) @RARELY',
      '(wine|beer|whiskey|gin|champagne|drink|drinks|cocktail|cocktails|pint|pints|beers|vodka|rum|glass) @RARELY',
      '(i|^) do not drink (much|often|a lot|very often|that much|very much|too much|heavily)',
      `(i|^) (like|enjoy|have|love|take|will have|drink|like to have) a (glass|beer|drink|pint|cocktail|
        glass of wine|couple of beers|few beers|few drinks|couple of drinks|sherry|pint or two|glass of wine
        or two) (of)? (wine|beer|whiskey|scotch|red wine|red|white)? (with dinner|with friends|on weekends|
        on the weekend|on sundays|on saturdays|on fridays|on friday|now and then|in the evenings|in the
        evening|once in a while|after work|at weekends|occasionally|sometimes|socially|on occasion|on a|
        with)`,
      '(the|an) (occasional|odd) (drink|beer|wine|glass|cocktail|pint|whiskey|whisky|tipple|gin|ale|sherry|glass of wine|margarita|scotch)',
      '(a few|couple of|a couple of) (pints|beers|drinks|glasses|wines) (at|on|with|after)',
      '^ (drinking|drink|drinks|alcohol) (:|-) (socially|occasionally|sometimes|social|moderately|rarely)',
      '(a|one) (sherry|pint|beer|glass of wine|drink|whisky|gin|wine|cocktail) (on|at) (sundays|saturdays|fridays|weekends|the weekend|a friday|a saturday|christmas|parties|weddings)',
      '(wine|beer|drinks|whiskey|pints|cocktails) (socially|occasionally|on weekends|with friends|at weekends)',
    ],
  },
  {
    value: 'often',
    said: [
      `(i|^) (drink|drinks|drink alcohol|drink beer|drink wine) (more than i should|too often|a lot|every
        day|daily|every night|every evening|most nights|most evenings|often|regularly|too much|heavily|like
        a fish|a six pack)`,
      '(i|^) drink (a|my)? ~ (wine|beer|whiskey|vodka|martini|scotch|glass of wine|rum|gin|beers|cocktail) (every|most|each) (night|evening|day|nights|evenings|days|single night|single day)',
      '@AM (a|an)? (heavy drinker|alcoholic|big drinker|functioning alcoholic|wino)',
      `(i|^) (have|enjoy) (a|my|some|one or two|a couple of) ~ (beer|drink|wine|glass|glass of wine|
        whiskey|beers|cocktail|ale) (with dinner)? (every|most|each) (night|evening|day|nights|evenings|
        days)`,
      '(wine|beer|ale|whiskey|whisky|drinks|pints|a pint|glass of wine|scotch) (,)? (most|every) (night|nights|evening|evenings|day|days)',
      '(every|most) (night|evening|nights|evenings) i (drink|have a) ~ (wine|beer|whiskey|drink|glass of wine|scotch|cocktail)',
      '^ (drinking|drink|drinks) (:|-) (often|yes|regularly|daily)',
    ],
  },
  {
    value: null,
    said: [
      '@AM (a)? recovering alcoholic',
      'i (do not|never) drink (coffee|soda|tea|milk|water|pop|juice|energy|caffeine)',
      '(i|^) drink (coffee|tea|water|soda|juice|milk|energy|pop|coke|pepsi) ~ (every|most|daily|a lot)',
      '(i|^) drink (a lot|lots|way too much|too much|tons|a ton|gallons|plenty) (of)? ~ (coffee|tea|water|soda|milk|juice|pop|coke|pepsi|energy|caffeine|smoothies|mountain dew)',
      '@AM (a|an)? ~ (coffee|tea|soda|water|milk) (drinker|alcoholic)',
    ],
  },
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '^ (drinks|drink|drinking|alcohol) : (no|never|none|sober|does not|do not|nope)',
      '^ (no|zero) (alcohol|booze)',
      '^ (sober|teetotal)',
      'sober for (two|three|four|five|six|seven|eight|nine|ten|{_number}|a|over|almost|many|some)',
      '^ (does not|do not) drink',
    ],
  },
  {
    value: 'socially',
    said: [
      '^ (drinks|drink|drinking|alcohol) : (sometimes|occasionally|socially|rarely|now and then|social|on weekends|moderately|a little|light)',
      '(social|occasional|light|moderate|weekend) drinker',
      `(like|love|enjoy|have|fancy) (a|the odd|the occasional|an occasional|my)? (g & t|g and t|gin|glass
        of wine|pint|beer|wine|drink|cocktail|whisky|whiskey|margarita) (on|at|of|with|over|every|now) (a|
        the|dinner|fridays|saturdays|weekends|friday|saturday|weekend)`,
      '(wine|beer|drinks) on weekends',
    ],
  },
  {
    value: 'often',
    said: ['^ (drinks|drink|drinking|alcohol) : (often|daily|regularly|yes often|most days)'],
  },
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '^ %d_drink (no|nope|never|none|sober|not|teetotal|i do not|do not)',
      '^ (straight edge|dry since|alcohol free)',
      '(clean|dry) and sober',
    ],
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: [
      '^ %d_drink (socially|sometimes|occasionally|now and then|weekends|on weekends|a bit|a little|rarely|moderately|social|the odd|the occasional|with friends)',
      `(glass|pint|beer|wine|drink|g and t|cocktail|dram|sherry|tipple) (or two)? (now and then|now and
        again|here and there|once in a while|occasionally|on occasion|on (a|fridays|saturdays|sundays|
        weekends|the weekend))`,
      'glass of (wine|red|white|prosecco|port) (or two)? (now and then|now and again|with dinner|on|at|here and there|occasionally|once)',
      '@num beers on (saturday|friday|weekends|sunday)',
    ],
    confidence: 0.9,
  },
  {
    value: 'often',
    despite: ['asked'],
    said: [
      '^ %d_drink (daily|every|most|often|yes every|too much)',
      '(beer|wine|pint|whisky|drink|gin|xxxx gold|glass) (after|with) every (shift|day|meal|dinner|night)',
      '^ %d_drink ~ after every',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    said: ['sober curious', '(non|no) alcoholic'],
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: [
      '(beer|wine|whiskey|whisky|gin|tequila|pint|pints|cocktails|margaritas) on (fridays|saturdays|weekends|sundays|friday|saturday)',
      '^ %d_drink ~ (a|one|the) (beer|wine|glass|pint|drink|couple|few)',
    ],
    confidence: 0.9,
  },
  {
    value: 'never',
    despite: ['negated', 'past'],
    said: [
      '(not|never) (touched|had|drunk|tasted) (a|any)? (drop|drink|alcohol|booze) (of)? (alcohol|booze)? (in|for|since|all|,|$)',
      '(teetotal|sober|dry|alcohol free|off the (drink|booze|sauce|beer)) (since|for|now|by|,|$|and) ',
      '(sober|dry) (two|three|four|five|six|seven|eight|nine|ten|{_number}) (years|yrs|months)',
      '^ (tt|teetotaler|teetotaller|abstainer) ',
      '(not|never) a (big)? drinker ',
      '(quit|stopped|gave up) drinking (at|in|when|after|years|two|three|,|$|and) ',
      '(do not|does not|never) drink at all',
      '(alcohol|drink|drinks|drinking|booze) (:|=|-) (zero|none|no|never|nope|nah|teetotal|tt|does not) ',
      '(no|zero) (booze|alcohol|drinking|drink) (,|and|or|$|for|since)',
      'do not drink (,|and|or|but i|$)',
    ],
    confidence: 0.93,
  },
  {
    value: 'socially',
    said: [
      '(🥂|🍷|🍺|🍻|🍸) (occasionally|socially|sometimes|now and then|on occasion|weekends|at weekends) ',
      '(drink|drinks|drinking|alcohol|booze) (:|=|-) (at|on|weekends|weekend|only|with|now|a few|few|the odd|social|occasional|light|moderate|in moderation|when|some|sometimes) ',
      '^ (sometimes|occasionally|rarely|socially) drinks ',
      `(like|likes|love|loves|enjoy|enjoys|have|partial to|fond of|up for|happy to have|will have) (a|the
        odd|the occasional|an occasional|my|his|her|a cheeky|a quiet|one) ~ ${DRINK} (at|on|of|with|over|
        after|now|or|every now|once|in) `,
      `(i|^) (will|would|do|can)? (have|take|sink|nurse) (a|one|one or two|a couple of|two) ~ ${DRINK} and (call|go|that is) `,
      '(wine|beer|drink|drinks|cider|pints) (with|w /|w) (dinner|friends|mates|meals|food) (sometimes|occasionally|now and then|on)',
      '(drink|drinks) (maybe|like|about|only)? (once|twice|a couple of times|a few times) (a|per|every) (month|year|week|fortnight)',
      '(do not|does not) really drink (,)? (like|maybe|only|just|except|apart|bar|unless) ',
      '(i|^) drink (a bit|a little|lightly|modestly|sensibly|very little|rarely|in company|if) ',
      `(the odd|an occasional|the occasional|a rare|a cheeky|a social) ${DRINK}`,
      '(light|social|moderate|occasional|responsible) (drinking|drinker|drinkers)',
      '(drink|drinks|drinking) / (smoke|smokes|smoking) : (socially|occasionally|sometimes)',
    ],
    confidence: 0.9,
  },
  {
    value: 'often',
    said: [
      '(drink|drinks|drinking|alcohol) (:|=|-) (regular|regularly|daily|often|every|most|heavy|a lot) ',
      `(red|white)? ${DRINK} (of an evening|every evening|each evening|nightly|most evenings|every night) `,
      'drink (most|every) (day|days|night|nights|evening|evenings)',
    ],
    confidence: 0.9,
  },
  {
    value: 'never',
    despite: ['negated'],
    said: ['(drinks|drinker|drinking|alcohol) : (false|0)', '(drink|drinking) no ($|,|and|smoke)'],
    confidence: 0.93,
  },
  {
    value: 'socially',
    said: [
      '(couple|few) (of)? (cans|pints|beers|ciders|wines|tinnies|jars) (on)? (a)? (friday|saturday|fridays|saturdays|friday night|saturday night|weekends|at the weekend|of a)',
      '(drinks|alcohol) (wine|beer|alcohol)? (socially|occasionally|sometimes)',
    ],
    confidence: 0.9,
  },
  {
    value: 'often',
    said: ['(wine|beer|whisky|whiskey|gin|ale) , ~ , (most|every) (night|nights|evening|evenings)'],
    confidence: 0.88,
  },
  {
    value: 'socially',
    despite: ['negated', 'past'],
    said: [
      '(smoke|smoking|vape|drugs) , (but)? drink (socially|occasionally|sometimes|rarely|moderately|lightly|once in a while|now and then|on occasion|a little|a bit|at weekends|on weekends)',
    ],
    confidence: 0.9,
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: ['glass of (red|white|wine|rose|prosecco|bubbly) , (rarely|occasionally|sometimes|now and then)'],
    confidence: 0.9,
  },
  { value: 'socially', said: ['(ns|n / s) (,|/|and)? (sd|s / d) '], confidence: 0.9 },
  {
    value: 'often',
    despite: ['asked'],
    said: [
      `(almost|nearly|pretty much|about|practically)? (every|most|each) (evening|evenings|night|nights|day|days) (,)? (a|an|one|two|some|i have a|i drink a|i have) ~ ${DRINK}`,
      `${DRINK} (of)? ~ (before|with|after|over) (dinner|supper|lunch|bed|work|the news|tea) (,)? (almost|nearly|pretty much)? (every|most|each) (day|days|night|nights|evening|evenings|single)`,
      `(nightly|daily) ${DRINK}`,
    ],
    confidence: 0.9,
  },
  {
    value: 'socially',
    said: [
      `(i|^) (drink|drinks|have|enjoy|like) (a|some|my|the odd|an occasional|the occasional)? (good|nice|
          cold|glass of|pint of|bottle of)? (${DRINK}|${WINES}) (with|among) (friends|mates|company|dinner|
          food|a meal|meals|good food|my friends|my mates|pals|my sister|family)`,
      `(glass of|pint of|some|a) (${DRINK}|${WINES}) (with|among) (friends|mates|pals|good company)`,
      `(wine|beer|pints|drinks|cocktails|vodka|whisky|whiskey|champagne|${DRINK}) (,)? (only|just|mainly|
          mostly|but only)? (at|on|for) (weddings|christmas|birthdays|parties|celebrations|
          special occasions|occasions|holidays|weekends|the weekend|a wedding)`,
      '(drink|drinks) (,)? (but)? (only)? (with|among|in) (friends|mates|pals|company|good company)',
    ],
    confidence: 0.9,
  },
  {
    value: 'socially',
    despite: ['negated', 'past'],
    said: [
      '(smoke|smoking|vape|drugs) , (but)? drink (like|maybe|about|only)? (once|twice|a few times|a couple of times|on|at) ',
      '(i|^) drink (,)? (like|maybe|mostly|only)? (,)? (on|at) (weekends|the weekend|parties|weddings|fridays|saturdays|christmas)',
      '^ %d_drink (at|on) (weddings|parties|weekends|christmas|birthdays|holidays|the weekend|fridays|saturdays|special)',
      '(a bit|a little|in moderation|now and then|the odd pint|the odd glass|a few) , (drink|alcohol)',
    ],
    confidence: 0.9,
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: [
      `^ %d_drink (aye|yes|yeah|yep|sure|course|ja|i do|sometimes)? (,)? (only|just|mostly|mainly)?
        (at|on) (the weekend|the weekends|weekends|weekend|a friday|a saturday|fridays|saturdays|nights out|
        occasion|holidays)`,
    ],
    confidence: 0.9,
  },
  {
    value: 'often',
    despite: ['asked', 'negated'],
    said: [
      `(glass|glasses|bottle|pint|pints|can|cans|drop|dram) of (${DRINK}|${WINES}) (,)? (most|every|each) (night|nights|evening|evenings|day|days)`,
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['negated', 'asked', 'past'],
    said: [
      '^ %d_drink (no|never|not) (meat|fish|pork|beef|dairy|gluten|kids|children|pets|smoking|smoke|smoked|cigarettes|tobacco|religion|diet|drugs)',
    ],
  },
  {
    value: 'never',
    despite: ['negated', 'asked'],
    said: [
      '^ %d_drink neither ',
      '(i)? do not (:|-) ~ drink ',
      '(drink|drinking) (or|and|/) (smoke|smoking) (:|-) (neither|no|never)',
    ],
    confidence: 0.9,
  },
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '(do not|does not|no longer) drink (these days|now|nowadays|any more|anymore|at the moment|currently|any longer)',
    ],
    confidence: 0.93,
  },
  {
    value: 'socially',
    said: ['(couple|few) (of)? (beers|pints|drinks|glasses|cans|ciders|wines) (after|on|with|at|over|in) '],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['negated', 'asked', 'past', 'wished', 'other'],
    said: [
      `(almost|nearly|pretty much|about|practically)? (every|most|each)? (evening|evenings|night|nights|day|
          days)? (,)? (a|an|one|two)? ~ (glass|glasses|pint|can|cup|mug|bottle) of (milk|water|juice|squash|
          tea|coffee|coke|orange|lemonade|kombucha|cocoa)`,
      '(never|not) (drink|drinking) and (drive|driving)',
    ],
  },
]
