import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody dislikes. */
export const DISLIKED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      `(i|we|^|but|and|,|really|absolutely) (hate|hated|dislike|disliked|detest|
        loathe|despise|resent) (the|anything|any|all|when|how|to|wearing|using)?
        {belongings}`,
      `(i|we|^|and|but) (can not|do not|did not|never) (stand|like|want|enjoy|care for|love|liked|get on
        with|wear|bear|need|trust) (the|anything|any|all|another|more|to (see|look at|wear))? {belongings}`,
      `(i am|we are|am|^) not (a|an|the|a huge|a big|much of a|really a)? (fan of|into
       |keen on|big on|fond of) (the)? {belongings}`,
      `(no fan of|sick of|tired of|fed up with|done with|so over|am over|bored of|annoyed
        by|put off by|allergic to the idea of) (the|all|these|every)? {belongings}`,
      `^ (dislikes|dislike|hates|hate|not into|turn offs|pet peeves|no thanks|do not show me|never again|
        brands you can not stand|do not want|do not like|no go|no gos|nope) (:|-|are|is) {belongings}`,
      `(things|what|brands|stuff) (i|we|you) (hate|dislike|can not stand|do not like|
        never want again|do not want|never want) (:|-|is|are) {belongings}`,
      '^ %disliked {belongings}',
      '(hates|dislikes|hate|veto|never again|do not show me|no go) (:|=) {belongings}',
      '^ (no|never|without|not|please do not|do not) (:|=) {belongings}',
      '(away|far) from (neon|pink|plastic|screens|{=colors})',
      '{=avoidable} (makes|make) me (sweat|gag)',
      'not another {belongings}',
      '(^|but|and) never again (a|an|any)? {belongings}',
      `(do not|please do not|never) (show|suggest|recommend|send|give|offer) (me|us)? (any
       |anything)? (:)? {belongings}`,
      `(^|please|pls|but|and|with|absolutely) (no|nothing with|nothing|without|zero|none of those) (more|
        any|other|stupid|fancy|huge|visible|loud|big)? {belonging} (please|pls|plz|thanks|thx|$|lol|either|
        at all|whatsoever|for me|if (possible|you can))`,
      '(be|one|model|version|something|anything|ones|it) without {belonging}',
      `(i|we|^|but|and) (am|are)? (not|never) (really)? (interested in|into|after|looking
        for|keen on|a fan of|fans of|about) {belongings}`,
      `(had|tried|owned|bought|got) (a|an|the|one|some)? {belongings} (once)? , (and)? (never again|
        hated it|hated them|no thanks|not for me|would not again|returned it|sent it back|regretted it)`,
      `{fewthings} (is|are) (not for me|a no|a no go|a no no|off the table|a deal breaker|a
        dealbreaker|not my thing|not my style|too loud|awful|horrible|terrible|overrated|a turn off|a
        nightmare|gross)`,
      '(steer|stay|keep|staying|away) (clear|away)? (from|of) {belongings}',
      `(^|she|he) (really|absolutely)? (hates|dislikes|detests|despises|loathes) (anything|
        all|any)? (with)? {belongings}`,
      '(deal breaker|dealbreaker|deal breakers|dealbreakers|pet peeve|turn off) (:|is|are) {belongings}',
      `{fewthings} (broke|died|failed|fell apart) (on me)? (once|twice|three times|again)? (,|
        and)? never again`,
      '^ {belonging} , never again',
      `(i|we) (find|found|think) {fewthings} (is|are)? (way|far)? (too|so|really|very|absolutely)? (hot|
        itchy|ugly|loud|uncomfortable|heavy|scratchy|tacky|boring|awful|horrible|terrible|cheap|annoying|
        useless|disgusting|ridiculous)`,
      '(i|we) (never|would never) (ever)? (buy|wear|want) {belongings}',
      '(do not|never) show me {belongings}',
      ', not {belongings} (@open|,|$)',
      '(i|we) (do not|never|will not) do {belongings}',
      `(grudge against|had it with|no time for|not fond of|bored with|suspicious of|scared of|
        wary of|enough of) {belongings}`,
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
      '(not|never) keen on {belongings}',
      '(returned|sent back|gave away|threw out) (the|my|a|both|two)? {!goods} (because|since|as|after)',
      `(i|we) (avoid|skip|refuse|gave up on|returned|sent back|regret|regretted) (the|my
       |any|all|buying)? {belongings}`,
      '@REFUSED (:|=|→) (the|any|anything)? {belongings}',
      `(no|not|without|nothing with|minus|zero|please not|none of those|no more) (more|any|visible|
        huge|big|stupid|fancy|other|loud|proper|annoying|cheap|ugly|silly|a|an|the|those|these)? {!unwanted}`,
      '(^|and|but|so) not (a|an|the|another|any)? {make}',
      `(no|never|not another|skip|avoid|anything but|everything but|rather not|steer clear
        of|stay away from|stop with) (the|a|an|any|more)? {make}`,
      `(do not|please do not|never) (show|suggest|recommend|send|give|offer|sell) (me|
        us)? (the|a|an|any)? {make}`,
      `(stop|quit) (recommending|suggesting|showing|sending|offering|pushing|selling|advertising) (me|us|me any|
        us any|me more)? {belongings}`,
      `(do not|never) (want|need|wish|care) to (hear|see|read|know|be shown) (any|more|
        anything|another|any more)? (about|of)? (the|another|more|any)? {belongings}`,
      'anything but (a|an|the|another|more)? {!goods}',
      'anything but (a|an|the|another|more)? {!unwanted}',
      '(enough|done) with (the|these|those|all the)? {belongings}',
      '(spare|save) (me|us) (the|all the|any) {belongings}',
      '(leave out|leave off|ditch|skip) (the|any|all) {belongings} (please|pls)',
      'nothing (too|overly|that is|that looks|over the top)? {!offputting}',
      '^ (please)? not {!offputting}',
      '(that|which) (is|are) not (too|so)? {!offputting}',
      '^ not (a|an|another) {belonging} ($|,|please)',
      '(that|which|but) (is|are) not (a|an|the)? {make}',
      '(not|no) {!makes}',
      'nothing (in|with|from) (a|an|any)? {belonging} (please|pls|,|$)',
      '(^|,|please) (no|not) (even)? {!offputting} (one|ones|finish|finishes|stuff|things)',
      `{fewthings} (drives|drive|drove) (me|us) (nuts|mad|crazy|up the wall|insane|bonkers)`,
      `{fewthings} (gives|give|gave) (me|us) the (creeps|ick|shivers)`,
      `{fewthings} (is|are|was|were) (out of the question|not an option|a hard no|a hard pass|
        a waste of money|not my cup of tea|hideous|not welcome)`,
      `(nothing|not interested in anything|hate anything|not want anything|avoid anything|no ones) (that|which) (needs|
        requires|has|uses|comes with) (a|an|any)? {belonging}`,
      '(not|never) (my|our) (thing|style|taste|cup of tea|jam) (:|is|are)? {belongings}',
      `(i|we) (can not|could not|do not) (abide|bear|be doing with|be bothered with|deal with
       |do with|see the point of|see the appeal of|get along with|get on with|understand) (the|
        any|all)? {belongings}`,
      '(i|we) (do not|never) (need|want|wear|use|drink|eat|buy|trust|do|read|play) {!unwanted}',
      `(gave up on|given up on|fell out with|fell out of love with|went off|gone off|bored with
       |burned by|burnt by|had enough of|had my fill of|disappointed by|disappointed with|let
        down by|regret buying|regretted buying) (the|my|all)? {belongings}`,
      `(not fond of|no love for|no patience for|no interest in|no use for|no need for|no time
        for|little patience for|not interested in|not a fan of|not fans of|less keen on|not so
        keen on) (the|any|all)? {belongings}`,
    ],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['wished', 'negated', 'past', 'other'],
    said: [
      `(^|i|we|and|have) (returned|sent back|gave away|threw out|binned|resold|hated|regretted) (the|my|a|an|both|
        our|that) {make}`,
      '(so|and|but|hence) no (more)? {make}',
      'no (more)? {make} (either|again|ever|please|this time)',
      '(^|but|and) never again (a|an|any)? {belongings}',
      '(^|but|and) (i|we)? hated (the|all|every)? {belongings}',
      `(had|tried|owned|bought|got|used|own) (a|an|the|one|some|my|two)? ~ {make}
        (once|before|for a while|last year)? , (and)? ~ (never again|no thanks|not again|
        (hated|returned|regretted) (it|them|both|every)|sent it back|iced up)`,
      '(had|tried|owned|bought) (a|an|the|my)? {belongings} (once|before) , ~ , (and)? (never again|not again)',
    ],
    confidence: 0.8,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      `(no|not|never|anything but|nothing|nothing in|without) (more|anything)? {=colors}
        (please|pls|plz|$|,|>|or|stuff|things)`,
      '(lol|please|pls) no {=colors}',
      `(not|no|never|do not (send|give|want|show)|other than|except|without) (me|us)?
        (the|any|a|that)? {=colors} (kind|one|ones|version|sort|type|pair|stuff|colour
       |color)`,
      '(no|nothing|not|without) (any|anything)? (neon|bright|hot|loud|pastel) {=colors}',
      '(any|every) (colour|color) (but|except|bar|other than|apart from) {=colors}',
      '{=colors} (is|are|would be) (out|a no|not for me|a no go|a hard no|wrong)',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      'no ~ (fan|expert|pro|user|owner|collector|snob|nerd|fanboy|geek) (here|but|myself|by)',
      `(do not|does not|did not|never|not) (want|need|like) (to|it|them|this|that|the
        same|you|me|us|much|anything (too|else|over|more)|more than|any more|anymore)`,
      '(do not|does not) (mind|care|know|have|own|think|use|need|want to|like to)',
      `(and|but|with|please|pls|absolutely)? (no|not|without|zero|nothing|non) (with|
        real|added|containing)? {_=avoidable}`,
      '{_+avoidable} (is|are)',
      '(i|we|^) can not (wear|have|use|eat|drink|tolerate|take) {_+avoidable}',
      `(he|she|they|who) (really)? (loves|likes|enjoys|adores) {_belongings} (and|but|,) (hates|dislikes|detests|
        loathes) {_belongings}`,
      '(hate|hates) (to|it|that|this|when|how|doing|having|being|shopping|asking|waiting|my)',
      `not (much|more|less|over|under|above|only|just|even|sure|yet|the (best|most
       |same|only|first|last|one|ones|other|kind|point|case|end|time|right|
        cheapest|biggest|way)|in|for|used|new|to|too much|bad|interested in (it|this|
        that|them|any|the|your|a|an))`,
      'over {_sum}',
      '(nothing|not|no) (above|over|under|below|beyond)',
      '(never|not|do not) (ever)? (buy|wear|use|want|eat|own) {_=avoidable}',
      'zero waste',
      '(not|no) petrol',
      '(please|pls|and|but|with) (nothing|not|no) (above|over|under|below|beyond)',
      'if (it|they|there) (has|have|is|are) no {_belongings}',
      '(not|no) (a|an)? (return|returns|demo|refund|floor model)',
      '(i|we|^|but|and) (do not|did not) (want|like|need) to (spend|pay|exceed|break|blow|wait|go|be|have)',
      '(i|we|^|but|and) (do not|did not) need (a|an|any)? (new|brand new) {_=goods}',
      '(no|never|nothing|not|without) (:)? (pre owned|used|second hand|secondhand|refurbished|preloved)',
      '(do not|never) (show|send|give|offer|suggest|recommend) (me|us) (the|your|that|this|those|to|a)',
      '(have|own|got) ~ ~ (but|and) no {_belongings}',
      '%disliked {_belongings} (is|are|was|were|does|do|runs|run|will|would|makes|make)',
      '(have|has|got|is|are|with|own) no {_belongings} (and|or|,|nor) no {_belongings}',
      '(no|without) {_=unwanted} (at home|here|in (my|the|our)|signal|available|left|on site)',
      `nothing (in|with|from) (stock|my|the|particular|mind|return|writing|it|common|
        them|that|this|you|me|us|here|there)`,
      '(my|our|his|her) {_fewthings} (is|are)',
      '(i|we) (never|do not|will not|would never) (ever)? (buy|wear|use|want|eat|own|touch) {_+avoidable}',
      'would hate (to|it)',
      'not another (machine|one|whole|complete|full|unit|set|order|new|single|word|way|copy)',
      '(twice|once|again|later|badly|months|weeks|days|me|it|them|up|down) , never again',
      `^ not (a|an|another) ~ (problem|deal|gift|present|rush|priority|must|dealbreaker|
        breaker|clue|expert|pro|chance|bad| huge|lot|requirement|issue|thing|day|
        cent|penny|single|word|big|member|student|robot|bot|scam|joke| question|
        necessity|complaint|review|surprise|beginner|native|morning|person|people|man|
        woman|{_=agents}| {_=crafts}|{_number}|{_sum}|good|great|hurry|worry|secret|
        coincidence|cheap|used|new|second)`,
      `(tired|sick|done|over) (of|with)? (it|this|hearing|reading|being told|the pain|
        searching|looking|waiting|my|being|having)`,
      `(and|but|with|please|pls|absolutely)? (no|not|nothing|without|zero) (more|other|any)? (rush|hurry|
        idea|ideas|problem|problems|thanks|thank|longer|one|preference|preferences|budget|size|matter|
        need|needs|time|money|clue|luck|success|minimum|limit|doubt|way|room|space|experience|issue|issues|
        question|questions|worries|rush|stress|pressure|kids|pets|children|offence|offense|joke|wonder|
        reason|deadline|fixed|particular|specific|big deal|strings|complaints|regrets|info|luck|second|used|
        refurbs|refurbished|pre|real|brand|name|special|interest|return|returns|need|else|fancy , just|
        crazy|extreme|major|haste|fuss|judgement|judgment|judging|hitch|spoilers|guarantee|promises|exceptions|
        surprise|surprises|sign|signs|chance|harm|point|shame|biggie|car|garden|balcony|elevator|lift|parking|
        driveway|dishwasher|garage|basement|yard|licence|license|receipt|backyard|comment|comments|contract|nonsense|bigger|larger|smaller|wider|longer|taller|heavier|cheaper|
        wall|matter what|spending|gift|gifts|present|presents)`,
      `(steer|stay|keep|away) (clear|away)? (from|of) (home|it|this|that|them|each|my
       |the (sun|heat|door|wall))`,
      `(i|we) (avoid|skip|returned|regret|regretted|refuse) (it|them|this|that|the
        (last|first)|mine|one|to|buying)`,
    ],
  },
]
