import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody already owns. */
export const OWNED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished'],
    said: [
      '(i|we|^|and|i have) (already|currently|still)? (own|owned) (a|an|the|@num|some|already|my)? {belongings}',
      `(i|we|^|but|and) (already|currently) (have|got|owns|has|use|own) (a|an|the|
        @num|some|my|got)? {belongings}`,
      `(i|we) (have|have got|got) (a|an|the|two|some|my|three) {belongings} (already|at home|at
        work|at the office|and love it|but|now|for|$|,|and|that)`,
      '(have|got) {belongings} already',
      '^ have (a|an|two|some|three|my) {belongings}',
      '(i|we) (have had|had had) (a|an|the|this|my|these) {belongings} (for|since)',
      `(i|we) (currently|mainly|mostly|usually)? (use|wear|ride|drive|play|shoot with|
        shoot on|shoot|carry|type on) (a|an|my) {belongings}`,
      '(now|currently|still|presently) (on|using|with|riding|wearing|driving) (a|an|my|the) {belongings}',
      '(things|what|stuff|gear|items) (i|we) (already)? (own|have) (already)? (:|-|is|are) {belongings}',
      `(owned|at home|already own|already have|own|currently own|have|gear|current setup|current
        gear|my setup|setup|in my bag|my kit|current kit|current) : {belongings}`,
      '^ %owned {belongings}',
      '(i|we) (have|have got|own) {belongings} but (no|not)',
      '^ (has|have|owned|owns|got) (:|=) {belongings}',
      '(things|what) i (own|have) (:|is|are) {belongings}',
      '{belongings} (i|we) have (got|plenty|loads|enough)',
      '{belongings} (i|we) (already)? (own|have got|have already)',
      '(i|we) have had (this|the|my|these|a|an) {belongings}',
      'currently in (my)? {belongings}',
      '(have|got) {belongings} (already|at home)',
      'i have (a|an) ~ {!goods}',
      'have (one|1) ~ {!goods}',
      '(,|^) got (a|an|my|the) {belongings} (,|$|from my|from our)',
      'mine is (a|an|the|my) {belongings}',
      '^ got {belongings} , (need|looking|want|just|still)',
      '^ have ~ {!goods} ($|,)',
      'i have (two|three|four|nine|several|enough|plenty of) {!goods}',
      'already bought (two|a|an|three|some)? ~ {!goods}',
      '(third|second|fourth|another) ~ {!goods} this year',
      '(bought|got) (this|these|my|a|an|the) {belongings} (in|last|two|a year|a few|three|years|and)',
      `my (current|old|existing|trusty) {belongings} (is|are|has|have|still|works|does|
        just|will|stays|stay|can)`,
      '(the|our|my) (old)? {belongings} (stays|stay)',
      `^ (has already|already has|owns already|wears|drives|rides|shoots with|cycles on|
        currently has|currently owns) (:)? (a|an)? {belongings}`,
      '(upgrading|upgrade|coming|moving|replacing|replace|switching|switch) (from)? my ~ {belongings}',
      `my ~ {!goods} (is|are) (now)? (too (small|old|big|short|heavy|slow|loud|tight)|
        ancient|({_number}|@num) years old|worn out| wearing out|on its last legs|dying|
        falling apart|still (fine|good|going|works))`,
      '(already have|already own|already got|have already|own already) (:|a|an|the|two)? {belongings}',
      `my (old|current|present|last|existing|trusty) (one|ones|pair|set) (is|are|was)
        (a|an|the|my)? {belongings}`,
      `(i|we) (have|have got) (a|an|the|two|three|some|my|enough|too many|plenty of|loads of|a
        mountain of|lots of|tons of) {belongings} (already|from|that|which|and|but|,|$|at home|so)`,
      '(owner|proud owner|owners) of (a|an|two|one|too many|several|some)? ~ {!goods}',
      '(owns|own) (too many|several|two|three|a|an|lots of|plenty of) {belongings}',
      '(i|we) have {belongings} (now|at the moment|at present|currently|these days)',
      '(he|she|they) already (has|have|owns|own) (a|an|the|two|some)? {belongings}',
      'my (current|present|old|existing|last) (one|ones|pair) (is|are) (a|an)? {belongings}',
      '(upgrade|upgrading|replace|replacing|swap|swapping) my {belongings} (for|with|to)',
      '(i|we) have (a|an) {belongings} (already|and (a|an|opinions))',
      '^ (owns|owned|has|have|wears|uses|drives|rides) (:|=) (a|an)? {belongings}',
      '(own|owns) (:|=) {belongings}',
      '(i|we) (already|still)? (have|own) (enough|plenty of|too many|a lot of|lots of) {belongings}',
      '(already|still) have (a|an|the|my|some|two|enough|plenty of|a mountain of)? {belongings}',
      '^ have (the|my|our|an|a) {belongings}',
      '(has|have) all the {belongings} (in the world|he|she|they|already)',
      '{fewthings} is what (i|we) (use|wear|have|drive) (now|at the moment|currently)',
      '(i|we) (got|bought|inherited) (a|an|the|my) {belongings} (from|last|in|two|three|years|for my)',
      '(i|we) (recently|just|finally) (bought|got|picked up) (a|an|the|some) {belongings}',
      '^ {belongings} (i|we) (already|still)? (have|own|have got|got) ($|already)',
      '^ @OWNS (:|=|→) (a|an|the|our|my)? {belongings}',
      `(i|we) (also|already|still|currently|do)? (own|have|have got|got|use|ride|drive|wear|shoot with|shoot
        on|play on|run|am on|am using|ride on) (a|an|the|my|our|two|this|old|an old|a pair of|my old) {make}`,
      `(i|we) (currently|now|still|already) (use|wear|ride|drive|own|have|play|run|
        cook with|brew with|shoot with) {make}`,
      `(for|fits|fit|with|to|on|match|matches|like|into|keep|keeping|love|use|
        charge|against|beside|behind) (my|our) ~ {make}`,
      `(my|our) (old|trusty|beloved|current|existing|faithful|ancient) {make} (is|has|
        still|works|does|stays|can|, which)`,
      `(bike|camera|body|car|amp|guitar|machine|laptop|phone|watch|tv|soundbar|console|grinder|kettle|chair|
        desk|monitor|keyboard|drill|vacuum|printer|tent|pram|scooter|piano|turntable|headphones|one|mine)
        (at home|here|now|at present)? (is|are) (a|an|from) {make}`,
      `(i|we) have (worn|used|ridden|driven|owned|been using|been wearing|been riding|been playing)
        (a|an|the|my|our|these|this|those)? {belongings}`,
      `my {belongings} (i|we) (love|like|use|adore|keep|wear)`,
      `(keep|keeping|stick with|sticking with|stay with|staying with|happy with|keep using)
        (my|our) (old|current)? {belongings}`,
      `(i|we) have (a|an|the|two|three|some|my|our) {belongings} (i|we|to match|is|
        are|plus|at the moment|in the (garage|cellar|cupboard|attic|shed|loft|kitchen))`,
      '(we|i) (own|have) : (one|a|an|two|three|some)? {belongings}',
      '(i|we) (alr|allready|alrdy) (have|got|own) (a|an|the|some|my|two)? {belongings}',
      '(got|have) {make} (now|already|at home|at the moment)',
      '^ (has|have) our (own)? {belongings}',
      `(already|currently|still) (keeping|running|using|wearing|riding|growing|driving|
        playing) (a|an|the|my|two|some)? {belongings}`,
      `in (the|my|our) (cellar|cupboard|stash|drawer|kit|garage|wardrobe|closet|bag|
        cabinet|kitchen|shed|rig|collection|library|bathroom) (:|=|→) {belongings}`,
      "{!goods} (is|are|'s) (sorted|covered|taken care of|settled|in place) ",
      '(my|our) ~ {_=goods} @open (a|an|the)? {make}',
      `(my|our|kept the|keep the|have a|have an|got a|keeping the|kept a) ~ (one|ones|
        {_=goods}) @open (a|an|the)? {make}`,
      '(my|our) {_=goods} (is|are) (a|an) ~ (one|{_=goods})? @open {make}',
      `(cupboard|shelf|shelves|cellar|garage|wardrobe|fridge|drawer|drawers|closet|
        collection|pantry|bookcase|toolbox) (holds|contains|is full of|are full of|full of|
        houses|already has|already holds) (of)? {belongings}`,
      `(my|our) ~ (stuff|gear|kit|equipment|rig|setup|system|tools|collection|lineup)
        (:|=|→|@open) {belongings}`,
      `(^|am|been|are) using (a|an|my|the|our)? {belongings} (at the moment|now|currently
       |right now|at present|these days|so far|once|twice|every|daily|, it is|, they are)`,
      '^ (my|our) {make}',
      '{_belongings} (i|we) (own|have|have got) (already)? (:|=) {belongings}',
      '(left with|down to|stick to|sticking to) my {belongings}',
      '(we|i) (cook|bake|brew|sew|knit|print|shoot|ski|row|climb|game) (on|with) (a|an|my|our) {belongings}',
      '%owned (yes|yeah|yep) (,|:)? (a|an|the|my|our|two|some)? {belongings}',
      '(i|we) (have|have got|own) (two|three|four|five|six|several) of (those|these|them|the) {belongings}',
      'stuck with (a|an|my|the|our) {belongings}',
      '^ (current|existing|present|old) ({_=goods}|pair|one|ones|model|device|brand) (:|=|→) {belongings}',
      '(my|our) ~ {_=goods} (is|are) {make}',
      '^ (has|owns|drives|rides) (a|an) {make}',
      '^ owns (a|an|two|some)? ~ {!goods}',
      '^ owns {make}',
      '^ has (a|an|two) ~ {!goods}',
      '^ has (a|an) ~ {_=goods} and (a|an) ~ {!goods}',
      '(i|we) have got (some|plenty of)? ~ {!goods}',
      '^ (shoots|plays|games|types|prints|cooks|brews|bakes|trains|trains|reads|records|edits) (on|with) (a|an|their|his|her) {belongings}',
      'mine @open (a|an|the)? {make}',
      '(kept|held on to|hung on to|hold on to|holding on to) (the|my|our) ~ {!goods}',
      `(my|our) ~ {make} (chafes|hurts|leaks|squeaks|creaks|wobbles|rattles|pinches|sags|overheats|drips|smells|
        stinks|sticks|fogs|freezes|lags|crackles|buzzes|hums|rusts|rubs|slips|itches|jams|shakes|struggles|smokes)`,
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(for|fits|fit|with|to|on|match|matches|like|into|keep|keeping|love|use|charge|against|beside|behind)
        (my|our) ~ @RECIPIENT`,
      `(i|we) have (a|an|about|around|only|up to|roughly|no|never|been|to|not|got about|got around|just)?
        ({_sum}|budget|bad|small|big|flat|wide|sensitive|dry|oily|long|short|curly|fine|back|knee|problem|
        question|idea|ideas|nut|allergy|allergic|allergies|newborn|baby|toddler|kid|kids|son|daughter|wife|
        husband|dog|cat|cats|dogs|garden|balcony|tiny|limited|no|never|tried|heard|read|seen|looked|used|
        been|trouble|hard|time|eczema|asthma|celiac|arthritis|migraines|two kids|@kids)`,
      `(own|owns|have) (a|my) ~ (business|company|house|home|shop|store|flat|car park|place|voice|opinion|bakery|cafe|
        restaurant|farm|salon|studio|gym|bar|practice|gallery|agency)`,
      '(do not|never|no longer) (have|own)',
      `(will|would|could|might|to|can|may|should|did|ever|never|do|does) (ever|never|i|you|we|
        just)? (own|have|get|need) (a|an|the|some|two)? {_belongings}`,
      '(use|used) (it|them|this|that)',
      '{_belongings} so (i|we) (already)? (own|have)',
      '(now|currently|still|presently) on (the|a) (lookout|hunt|fence|market|phone|way|search|list|road|mend|edge|budget)',
      '(the|,) (one|ones|thing|things) (i|we) (already)? (have|own)',
      '(best|worst|nicest|only|first|last|favorite|oldest|cheapest) ~ (thing|one|pair|buy) (i|we) (own|have)',
      `(got|have|mine is) (a|an|my|the|two|three) ~ (newborn|baby|toddler|kid|kids|
        son|daughter|dog|cat|question| problem|budget|idea|voucher|deadline|wedding|
        party|allergy|rash|cold|job|house|flat|garden|bit|lot|few| while|hunch|
        feeling|{_marked})`,
      '(got|have|mine is) (a|an|my|the|two|three) {_sum}',
      `(i|we) (currently|mainly|mostly|usually)? (use|wear|ride|drive|play|shoot|carry|shoot with) (a|an) (lot|bit|
        few|little|ton|mix)`,
      `^ (my|our) (wishlist|wish|list|registry|review|verdict|order|xmas|birthday|bday|budget|query|request|
        requirements|needs|criteria|size|sizes|profile|measurements|details|priorities)`,
      `(i|we) (have|have got|got) (a|an|the|my|two|some) ~ (interview|appointment|
        meeting|date|exam|party|wedding|flight|trip|race| holiday|vacation|visit|
        christening|funeral|concert|deadline|birthday|guest|visitor|visitors|gig|show|
        marathon|hike|presentation|call|shift|feeling|plan|theory|reason|point|choice|
        preference|wish|dream| rash|bump|scar|fear|phobia|habit|temper|sense|view|
        lease|mortgage|landlord|neighbour|neighbor)`,
      `(shelf|shelves|cupboard|garage|wardrobe|drawer|drawers|closet|collection|cellar|
        fridge) (is|are)? full of (dust|junk|stuff|dirt|crumbs|moths|mould|mold|holes|
        hair|water|rubbish|regret|people)`,
      '%owned {_belongings} (is|are|does|do|will|would|should|was|were|might|may|can|works|sounds|looks)',
      `(all|what|which|everything|anything|whatever|how much|the only one|the most|as
        much as|the budget|the time|the space|the room|the money) (i|we) have`,
      `^ (the|one|only|main|biggest|my|any|other)? (problem|issue|question|budget|
        time|thing|idea|space|room|money|experience|concern|requirement|constraint|
        condition|wish|hope|memory|complaint|worry) (i|we) have`,
      `(i|we) have (about|only|around|roughly|just)? ({_number}|two|three|four|five|six|a few|a couple of) ~
        (days|weeks|months|years|minutes|hours|people|guests|kids|children|sons|daughters|rooms|bedrooms|floors|
        allergies|questions|wishes|conditions|requirements|problems|issues)`,
      `(i|we) have (a|an|the|my) (christmas|zoom|black friday|ba|bsc|ma|msc|phd|masters|labrador|german|golden|
        shih|border|siamese|maine|etsy|instagram|paypal|amazon|prime|netflix|spotify|airbnb|youtube|facebook)`,
      `(my|our) ~ (instagram|amazon|prime|paypal|etsy|netflix|spotify|airbnb|youtube|
        facebook|christmas|xmas|god|lord|english|german|french|linkedin|google|gmail|
        visa|mastercard|uber|tiktok)`,
      `(my|our) ~ {_make} (died|broke|tore apart|went|was|gave|got|fell|burned|burnt|
        cracked|snapped|stopped|is gone|was stolen|got stolen|gave up|packed up|bit the dust|
       finally died|just died|is dead|is broken|died on)`,
      `(i|we) have (used|worn|had|owned|ridden|played) (it|them|this|that|one|ones|
        both|all|many|several|a (lot|few|couple|bad|good))`,
      '%owned (the|it|they|that|this|those|no|none|nothing|not|i (do not|have not))',
    ],
  },
]
