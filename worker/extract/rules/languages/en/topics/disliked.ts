import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody dislikes. */
export const DISLIKED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      '(i|we|^|but|and|,|really|absolutely) (hate|hated|dislike|disliked|detest|loathe|despise|resent) (the|anything|any|all|when|how|to|wearing|using)? {belongings}',
      `(i|we|^|and|but) (can not|do not|did not|never) (stand|like|want|enjoy|care for|love|liked|get on
        with|wear|bear|need|trust) (the|anything|any|all|another|more|to (see|look at|wear))? {belongings}`,
      '(i am|we are|am|^) not (a|an|the|a huge|a big|much of a|really a)? (fan of|into|keen on|big on|fond of) (the)? {belongings}',
      '(no fan of|sick of|tired of|fed up with|done with|so over|am over|bored of|annoyed by|put off by|allergic to the idea of) (the|all|these|every)? {belongings}',
      `^ (dislikes|dislike|hates|hate|not into|turn offs|pet peeves|no thanks|do not show me|never again|
        brands you can not stand|do not want|do not like|no go|no gos|nope) (:|-|are|is) {belongings}`,
      '(things|what|brands|stuff) (i|we|you) (hate|dislike|can not stand|do not like|never want again|do not want|never want) (:|-|is|are) {belongings}',
      '^ %disliked {belongings}',
      '(hates|dislikes|hate|veto|never again|do not show me|no go) (:|=) {belongings}',
      '^ (no|never|without|not|please do not|do not) (:|=) {belongings}',
      '(away|far) from (neon|pink|plastic|screens|{=colors})',
      '{=avoidable} (makes|make) me (sweat|gag)',
      'not another {belongings}',
      '(^|but|and) never again (a|an|any)? {belongings}',
      `(no|without) (armrests|mesh|screens|screen|lights|logo|logos|app|bluetooth|wifi|subscription|
        touchscreen|neon|carpet|bells and whistles|stripes|pattern|patterns|sequins|glitter|ads|buttons)`,
      '(do not|please do not|never) (show|suggest|recommend|send|give|offer) (me|us)? (any|anything)? (:)? {belongings}',
      '(nothing|not) (too)? (bagged|noisy|loud|bulky|flashy|shiny|heavy|plasticky|girly|pink|scented|sparkly|glossy|complicated|fancy)',
      `(^|please|pls|but|and|with|absolutely) (no|nothing with|nothing|without|zero|none of those) (more|
        any|other|stupid|fancy|huge|visible|loud|big)? {belonging} (please|pls|plz|thanks|thx|$|lol|either|
        at all|whatsoever|for me|if (possible|you can))`,
      '(be|one|model|version|something|anything|ones|it) without {belonging}',
      '(i|we|^|but|and) (am|are)? (not|never) (really)? (interested in|into|after|looking for|keen on|a fan of|fans of|about) {belongings}',
      `(had|tried|owned|bought|got) (a|an|the|one|some)? {belongings} (once)? , (and)? (never again|
        hated it|hated them|no thanks|not for me|would not again|returned it|sent it back|regretted it)`,
      `{fewthings} (is|are) (not for me|a no|a no go|a no no|off the table|a deal breaker|a
        dealbreaker|not my thing|not my style|too loud|awful|horrible|terrible|overrated|a turn off|a
        nightmare|gross)`,
      '(steer|stay|keep|staying|away) (clear|away)? (from|of) {belongings}',
      '(^|she|he) (really|absolutely)? (hates|dislikes|detests|despises|loathes) (anything|all|any)? (with)? {belongings}',
      '(deal breaker|dealbreaker|deal breakers|dealbreakers|pet peeve|turn off) (:|is|are) {belongings}',
      '{fewthings} (broke|died|failed|fell apart) (on me)? (once|twice|three times|again)? (,|and)? never again',
      '{fewthings} , never again',
      `(i|we) (find|found|think) {fewthings} (is|are)? (way|far)? (too|so|really|very|absolutely)? (hot|
        itchy|ugly|loud|uncomfortable|heavy|scratchy|tacky|boring|awful|horrible|terrible|cheap|annoying|
        useless|disgusting|ridiculous)`,
      '(i|we) (never|would never) (ever)? (buy|wear|want) {belongings}',
      `(no|without) (heels|logos|logo|prints|zips|zippers|underwire|polyester|pods|strobes|led|leds|lace|
        frills|engraving|candles|perfume|jewellery|jewelry|gift cards|vouchers|socks|mugs|scarves|ties|
        gadgets|clutter|wires|cables|remote|batteries|apps|smart features|fast fashion|buttons|beeping|touch
        controls|bluetooth|rgb)`,
      '(do not|never) show me {belongings}',
      ', not {belongings} (@open|,|$)',
      '(i|we) (do not|never|will not) do {belongings}',
      '(grudge against|had it with|no time for|not fond of|bored with|suspicious of|scared of|wary of|enough of) {belongings}',
      '{fewthings} (scares|scare|annoys|annoy|irritates|bores|depresses|disgusts|bother) me',
      '(refuses|refuse) (:|=) {belongings}',
      '(loathe|loathes|detest|detests|abhor|can not abide|could not stand|hate) {belongings}',
      '(in|of) (anything|any colour|any color) but {=colors}',
      '(anything|everything|all) (except|other than|apart from) {belonging}',
      '(any|every|all) (colour|color|colours|colors) (but|except|bar|other than) {belongings}',
      '(hates|dislikes|hated|disliked|hate|dislike) (:|=) {belongings}',
      '(do not like|dislike|hate|hated|do not want|can not stand|avoid) (:|=) {=colors}',
      '(refuse|refusing|refused) to (buy|wear|use|own|have|drink|eat) {belongings}',
      'none of (those|that|these|the) {belongings}',
      '(nothing|not) (bright|engraved|electric|digital|smart|plastic|shiny|tight|too tight|leather|synthetic|flimsy|wobbly|scratchy|itchy|personalised|personalized|branded|floral|modern)',
      '(not|never) keen on {belongings}',
      '(returned|sent back|gave away|threw out) (the|my|a|both|two)? {!goods} (because|since|as|after)',
      '(i|we) (avoid|skip|refuse|gave up on|returned|sent back|regret|regretted) (the|my|any|all|buying)? {belongings}',
    ],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      '(no|not|never|anything but|nothing|nothing in|without) (more|anything)? {=colors} (please|pls|plz|$|,|>|or|stuff|things)',
      '(lol|please|pls) no {=colors}',
      '(any|every) (colour|color) (but|except|bar|other than|apart from) {=colors}',
      '{=colors} (is|are) (out|a no|not for me|a no go)',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(do not|does not|did not|never|not) (want|need|like) (to|it|them|this|that|the same|you|me|us|much|anything (too|else|over|more)|more than|any more|anymore)',
      '(do not|does not) (mind|care|know|have|own|think|use|need|want to|like to)',
      '(and|but|with|please|pls|absolutely)? (no|not|without|zero|nothing|non) (with|real|added|containing)? {_=avoidable}',
      '{_=avoidable} (is|are)',
      '(hate|hates) (to|it|that|this|when|how|doing|having|being|shopping|asking|waiting|my)',
      'not (much|more|less|over|under|above|only|just|even|sure|yet|the|in|for|used|new|to|too much|bad|interested)',
      'over {_sum}',
      '(nothing|not|no) (above|over|under|below|beyond)',
      '(never|not|do not) (ever)? (buy|wear|use|want|eat|own) {_=avoidable}',
      'zero waste',
      '(i|we|^|but|and) (do not|did not) (want|like|need) to (spend|pay|exceed|break|blow|wait|go|be|have)',
      '(i|we|^|but|and) (do not|did not) need (a|an|any)? (new|brand new) {_=goods}',
      '(no|never|nothing|not|without) (:)? (pre owned|used|second hand|secondhand|refurbished|preloved)',
      '(do not|never) (show|send|give|offer|suggest|recommend) (me|us) (the|your|that|this|those|to|a)',
      '(have|own|got) ~ ~ (but|and) no {_belongings}',
      'would hate (to|it)',
      '(tired|sick|done|over) (of|with)? (it|this|hearing|reading|being told|the pain|searching|looking|waiting|my|being|having)',
      `(and|but|with|please|pls|absolutely)? (no|not|nothing|without|zero) (more|other|any)? (rush|hurry|
        idea|ideas|problem|problems|thanks|thank|longer|one|preference|preferences|budget|size|matter|
        need|needs|time|money|clue|luck|success|minimum|limit|doubt|way|room|space|experience|issue|issues|
        question|questions|worries|rush|stress|pressure|kids|pets|children|offence|offense|joke|wonder|
        reason|deadline|fixed|particular|specific|big deal|strings|complaints|regrets|info|luck|second|used|
        refurbs|refurbished|pre|real|brand|name|special|interest|return|returns|need|else|fancy , just|
        crazy|extreme|major|haste|fuss|nonsense|bigger|larger|smaller|wider|longer|taller|heavier|cheaper|
        wall|matter what|spending|gift|gifts|present|presents)`,
      '(steer|stay|keep|away) (clear|away)? (from|of) (home|it|this|that|them|each|my|the (sun|heat|door|wall))',
      '(i|we) (avoid|skip|returned|regret|regretted|refuse) (it|them|this|that|the (last|first)|mine|one|to|buying)',
    ],
  },
]
