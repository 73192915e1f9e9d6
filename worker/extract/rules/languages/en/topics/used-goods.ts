import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether used goods are acceptable. */
export const USED_GOODS: readonly Phrasing[] = [
  {
    value: 'new_only',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(new sealed|sealed only|sealed new|brand new sealed|must be new)',
      `(only new|new only|brand new only|not used|nothing used|no used|nothing second hand|no second hand|
        no secondhand|no refurb|no refurbs|no refurbished|brand new please|not refurbished|not second hand|
        unused only|must be new|has to be new|have to be new|should be new|needs to be new|want it new|
        nothing refurbished|nothing pre owned|new please|strictly new|new not used|factory new|new , not
        used|no pre owned)`,
      `(used ok|used okay|used|second hand|refurbished|secondhand|refurb|used goods|second hand ok|
        pre owned) (:|-|is)? (no|nope|nein|never|is out|not ok|not okay|is a no)`,
      'condition (:|-) (new|brand new|new only)',
      `(no|never|nothing|not) (:)? (pre owned|used|second hand|secondhand|refurbished|
        refurb|refurbs|preloved) ($|,|please|stuff|ones|items|goods)`,
      '(prefer|would prefer|want) (it|them)? (brand)? new $',
      `(do not|never|would not|will not|not) (buy|want|like|take|trust|wear|need|do|
        touch|accept|go for|consider) (anything|any|a)? @USED`,
      `(do not|never|would not|will not) (buy|want|like|take|trust|wear|need|do|
        accept|consider) (any|a|my|our)? @USED ~ {_=goods}`,
      '@USED (is|are) (out|not for me|not an option|a no|a no go|off the table)',
      '(no|nothing|not|never) @USED (please|pls|$|stuff|ones|items|goods|or)',
      '(new|brand new) (with|in) (tags|box|warranty|packaging|the box)',
      '(only|strictly|must be|has to be|have to be|needs to be|should be) (brand)? new',
      '(brand new|new) (only|please|pls|and sealed|and unopened)',
      '^ (brand)? new (obviously|naturally|of course)',
      'new , not (a|an)? (return|@USED|display|demo)',
      '%used (rather not|prefer not|rather new|nah|not really|no thanks|no thank you|better not)',
      '%used ^ (no|nope|new|only new|brand new) (,|$|please|thanks|thx|only|and)',
      '(got to|have to|needs to|has to|must|should) be (brand|totally|completely)? (new|unused|unopened)',
    ],
    confidence: 0.9,
  },
  {
    value: 'used_ok',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      `(used|second hand|secondhand|refurbished|refurb|pre owned|preloved|pre loved|occasion|open box|
        vintage) (or new|or refurbished|or second hand)? (is|are|would be|also|gear|one|ones|also|totally)?
        (fine|ok|okay|good|great|welcome|works|too|no problem|preferred|possible|is no problem|acceptable|
        even better|, fine|all right|alright|cool|perfect|for me|by me)`,
      `(used ok|used okay|used|second hand|refurbished|secondhand|refurb|used goods|second hand ok|
        refurb ok) (:|-) (yes|ok|fine|sure|ja|oui|true|yep)`,
      `(do not mind|would not mind|happy with|open to|fine with|ok with|okay with|can be|could be|may be|
        happy to buy|happy to take|prefer|would take|prefer to buy|will consider|would consider|consider|
        considering|also consider|willing to buy|love|take|buy|either|rather buy|buying) ~ (@USED|vintage one)`,
      '(could be|can be|may be|even|take a|take|be) (ex display|a floor model|a demo model|b stock)',
      `(new or used|used or new|new or refurbished|refurbished or new|new or second hand|second hand or
        new|new / used|either new or used|used or refurbished|refurbished or used|preferably used|ideally
        used|ideally second hand|preferably second hand|does not have to be new|does not need to be new|need
        not be new|do not need (it)? new|not necessarily new|prefer used|prefer second hand)`,
      '^ (used|second hand|secondhand|refurbished|refurb) {_=goods}',
      `(a|an|any|some|good|decent|cheap|4 a|for|nice) (used|second hand|secondhand|
        refurbished|refurb|pre owned|preloved|pre loved)`,
      `@USED (is|are|would be|will be|also|or not)? (totally|more than|perfectly|also|
        most|very)? (fine|ok|okay|good|great|welcome|works|acceptable|accepted|cool|
        perfect|possible|preferred|appreciated|all right|alright|doable)`,
      `@USED (if|provided|as long as|so long as|but in|only if|in good|in great|in nice|
        in excellent|in decent|, as long as|, if|too|ideally|preferably|preferred)`,
      '(second hand|secondhand|2 nd hand|preloved|pre loved|preowned|pre owned|refurbished|refurb) $',
      '(second hand|secondhand|2 nd hand|preloved|pre loved|used|refurbished) {_soloplace} $',
      '^ @USED ~ {_=goods}',
      '^ @USED from',
      '@USED (strongly|very much|much|definitely|highly|always) preferred',
      '@USED (is|would be|sounds like|might be) (a|an)? (good|great|fine|decent|nice)? (shout|idea|option|plan|possibility|thought)',
      `(do not mind|would not mind|take|happy with|accept|fine with|ok with|okay with|consider|open to) (a|an|any)?
        (display|demo|floor|showroom|exhibition|shop|returned) (model|models|piece|pieces|unit|units|item|items)`,
      '(take|accept|accepts|consider|fine with|ok with) (returns|customer returns|b stock|b ware|seconds|factory seconds)',
      'new (or|/|,) (nearly|almost|like|as) new',
      `(not|never) (too|that|really|particularly)? (fussed|bothered|precious|picky|fussy) (about|if|whether) (it|they|buying|getting|having)? (is|being|been|are)?
        (been)? (brand)? (new|@USED)`,
      '(need not|does not need to|does not have to|no need for it to|not need it to) be (brand)? new',
      '(any|whatever) condition',
      'condition (is not|does not|not) (important|matter)',
      '(open|happy|fine|ok|okay|glad) (to|with) (refurbs|returns|scratches|dents|a scratch|some scratches|open box|a return|marks|scuffs|some wear)',
      '@USED is (how|what|all) (i|we)',
      '(ideally|preferably|rather|gladly|happily|even|maybe|perhaps|either) (a|an)? @USED',
      `(wtb|iso|want|wanted|want to buy|looking for|looking 4|after|need|seeking|find|
        find me|hunting for|searching for|any|some|order|get|getting|buy|a|an|another
       |one) @USED (one|ones|but|{_=goods}|~ {_=goods})`,
      '(wtb|iso|want to buy|looking for|in search of|seeking|hunting for) (a|an|some)? @USED',
      '(new or|either new or|new , or|new / ) @USED',
      `from (a|the)? (charity shop|thrift store|thrift shop|flea market|second hand shop|
        secondhand shop|vinted|ebay)`,
      `(scratches|scratch|dents|wear|scuffs|marks|patina|blemishes|cosmetic damage|a
        scratch|a dent) (is|are) (fine|ok|okay|no problem|welcome)`,
      '(does not|need not|do not|not) (have|need)? (to)? be (brand)? new',
      `(a|an) (test|demo|rental|display|floor|return|showroom|exhibition|loan) (ski|
        skis|bike|model|unit|piece|set|item|machine|one) (is|would be|also) (totally)?
        (ok|okay|fine|good|great)`,
      `%used (gladly|happily|of course|with pleasure|no problem|why not|absolutely|either|
        both|any|open box|refurbished|second hand|whatever|do not mind)`,
      'condition (:|-) (used|second hand|refurbished|any|either|used ok|used is fine)',
      'condition (:|-) (@USED|new) (or|/|and|,) (@USED|new)',
      '^ (used|secondhand|second hand|refurbished) (obviously|please|pls|$|,|only)',
      'used (=|:)? (ok|yes|fine)',
      '^ prefers (used|second hand|secondhand|vintage|refurbished)',
      `^ (usually|always|mostly|only|often)? (buys|shops|prefers|goes) (for)? (used|second
        hand|secondhand|thrifted|refurbished|vintage)`,
      `(i|we) (usually|always|only|mostly|try to) (buy|shop|go) (for)? (used|second hand|
        secondhand|refurbished|thrifted|vintage)`,
      '(used|second hand|refurbished|secondhand) (just as|equally) (good|fine|welcome)',
      `(used|second hand|secondhand|refurbished|refurb|preloved|vintage|ex display) (is|are|would
        be|would|will|also|even) (fine|ok|okay|good|great|better|do|welcome|perfect|preferred|best)`,
      '(used|second hand|secondhand|refurbished|refurb) (is)? even better',
      `(do not|would not) mind (worn|used|scratched|dented|pre owned|second hand|secondhand|
        vintage|refurbished|a used|an old)`,
      `(do not|would not) mind (a few|some|a couple of|any|the odd)? (scars|scratches|dents|
        dings|marks|wear|scuffs|patina|blemishes)`,
      '(second hand|secondhand|used|refurbished) (:|=) (true|ok|yes)',
      '(only|just) (vintage|second hand|secondhand|used|thrifted|preloved)',
      '(second hand|secondhand|refurbished|used) , for',
      '(happy|fine|ok|okay) with (charity shop|thrift store|thrift shop|hand me downs)',
      '%used (yes|sure|fine|ok|yep|used)',
      `@USED (or @USED)? (,)? (i|we) (do|would) not (really|particularly)? (mind|care)`,
      '@USED (would|will|does|is) not (be)? (bother me|bother us|matter|a problem|an issue|put me off)',
      `(do|would|does) not (mind|care|matter|bother me) (if|whether|that) (it|they) (is|are|has been|have been)
        (not)? (@USED|brand new|new|a second|a return|returned)`,
      `(a return|returned|returned one|floor model|display model|ex display|ex demo) (or @USED)? (is|would be|
        are) (totally|perfectly)? (fine|ok|okay|good|great|welcome)`,
      '(used|second hand|refurbished|secondhand|pre owned) , (new|whatever|either|do not care|does not matter|i do not)',
    ],
    confidence: 0.9,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(is|are) (it|they|this|that|these|yours) ~ (new|used|refurbished|second hand|secondhand)',
      '(is|are) (it|they|this|that|these|yours) (new or used|used or new)',
      'used to',
      `(used|vintage) (it|them|this|that|for|by|with|as|in|on|up|mine|my|the|
        daily|every|once|twice|all|both|only|many|several|three|two|one of)`,
      '(bought|got|had|have|own|owned|is|was|mine is|sold|paid) (it|one|mine|them|my|this)? (a|an)? @USED',
      '(second hand|secondhand) (smoke|embarrassment|store|shop|shops|stores|market|bookshop|information|news)',
      'the second hand',
      `(in|at|run|runs|from|own|work in|works in) (a|the|my|our|his|her) (second
        hand|secondhand|vintage|used|charity) ~ (shop|shops|store|bookshop|bookstore|
        market|dealer)`,
      `(do|did|can|could|would|is|are|have) (you|u|ya|they|there) (sell|have|do|
        take|accept|stock|offer|any|consider|mind|buy|want)? ~ @USED (one|ones|goods|items|things|models|{_=goods})?`,
      `(a|the|my|our|last|bought|had|got) (last)? (used|refurb|refurbished) ~ (died|
        broke|failed|gave up|on me|was|had|but)`,
      '(i|we|have|had|never|been) used',
      '(last|previous|old) (refurb|refurbished|used)',
    ],
  },
]
