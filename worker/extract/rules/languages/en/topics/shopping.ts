import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Evidence that somebody shops, or tells what they own, like or dislike. */
export const SHOPPING: readonly Phrasing[] = [
  {
    value: 'shopper',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(gift|present|gifts|presents) (idea|ideas)? (for|4) @RECIPIENT',
      '(gift|present|gifts|presents) (idea|ideas)? (for|4) (my|our|a|the|her|his|their) ~ @RECIPIENT',
      `(what|which) (do you|to|can i|should i|would you|do i) (give|get|buy) (a|an|my|
        our|someone|somebody|for) (who|that|man|woman|@RECIPIENT|teenager|toddler|guy|
        girl)`,
      'secret santa (gift|present|for|,|under|max|is|:)',
    ],
    confidence: 0.95,
  },
  {
    value: 'shopper',
    despite: ['wished', 'negated', 'asked', 'past'],
    said: [
      `(i|we) (am|are)? (also|still|really|just|now|only)? (need|want|looking|searching|shopping|after|
        seeking|hunting|own|have|love|like|hate|prefer|wear|use|collect|enjoy|already|would|lack|react|bake|
        cook|read|run|drink|play|listen|am)`,
      `^ (still|also|any 1|anyone)? (looking|need|needing|want|wanting|wanted|searching|shopping|hunting|in
        search of|on the hunt|in the market|wish list|wishlist|xmas list|gift|birthday|present|recommend|
        suggest|iso|any good|any decent|hate|love|loves|hates|allergic|already own|own|helooo looking|taste
        profile|recs|thinking about|buy me|find me|help me|dear santa|budget)`,
      `(recommend|suggest|recommendations for|recommendation for|recs for|advice on|suggestions
        for|recommendations|recs)`,
      '(which|what) {_=goods} (should|would|is|do)',
      '{_=goods} (recs|recommendations|recommendation|suggestions|advice|wanted|needed)',
      `(gift|present|something|anything) (nice|small|special|4)? (for|4) (my|a|an|the|
        mom|mum|dad|him|her|our|someone)`,
      '(u|you|ya|yall) (got|have|sell|stock|carry|do) (any|a|an|some)',
      '(u|you|ya) (got|sell|stock|carry) ~ {_=goods}',
      '^ (hiya|hey|hi|hello|yo)? (u|ya) (got|sell|stock)',
      '(any|some) ~ {_=goods} (for|4|under|below) (under|below|less than)? {_sum}',
      '{_marked} , (posted|delivered|shipped|sent|incl|including) ',
      '{_=goods} (size|sz|in size|in a size) ({_number}|@num|s|m|l|xs|xl|xxl)',
      '(size|sz) {_number} ~ {_=goods}',
      "^ (mens|womens|men|women|ladies|kids|boys|girls|unisex|baby|toddler) ('s)? ~ {_=goods}",
      '(cheap|used|second hand|secondhand|preloved|refurbished) ~ {_=goods}',
      '(2 nd hand|second hand|secondhand|used|refurbished) (ok|okay|fine|only|please|is)',
      '(my|our|the|total|max)? budget (is|of|:|around|about|up to|max|{_sum})',
      `(under|below|up to|max|max .|less than|sub|around|about|within|bis|at most|
        no more than|not more than) {_marked}`,
      '{_sum} (max|tops|is my max|together max)',
      '{_marked} (ish|or so|give or take|max|tops|at most|or less|budget|or under|together max|is my max)',
      '(allergic|allergy|intolerant|materials to avoid)',
      '(shopping|shops|on the hunt|looking|searching|hunting) for',
      '(anyone|anybody|somebody|someone|can you|could you) (know|knows|recommend|suggest|point)',
      '(bday|birthday|xmas|christmas|farewell|anniversary|wedding) (gift|present|list)',
      '(ceiling|max|budget|limit|say|have|spend) {_marked}',
      '{_marked} (is fine|is ok|is the limit|is the whole budget|cash)',
      '(do you have|do you sell|do you stock|ask the shop)',
      `(budget|spend|ship to|deliver to|needed by|pot|veto|product wanted|recipient|
        shopping for|materials to avoid|gift finder|wish list) (:|=)`,
      '^ (gift finder|wish list|wishlist|shopping list)',
      '(item|product) (:|=) ~ {_=goods}',
      '^ ~ {_=goods} , ~ ({_marked}|up to|under|max|bis)',
      `^ (the)? (best|good|cheap|decent|any|recommended|top|what is the best|what are the
        best|which|hey any|yo any|ok any) ~ {_=goods}`,
      `(i|we) (can|could|would|want to|will|am willing to|are willing to|do not want to|
        am happy to) (spend|pay|go)`,
      '(is|are) there (a|any) ~ {_=goods}',
      '^ something ~ for (my|a|the|our)',
      '{_=goods} for {_marked}',
      '%start ~ {_=goods} (for|without|no|not|under|below|max|up to|with no|with)',
      '(i|we) have {_sum} (to spend|for|saved)',
      '(limit|budget|max) is {_marked}',
      `^ (allergies|has already|wants|prefers|wears|dislikes|hates|likes|favorite|lives|ships|
        delivers|new only|used only|never spends|typical spend|price range|currently hunting)`,
      `(not interested in|do not show me|never again|gift ideas|present for|gift for|in the market for|time
        for a new|trying to find|trying to choose|torn between|help choosing|buying advice|thinking of
        buying|planning to buy|about to buy|replacement for|need help)`,
      '(likes|loves|hates|dislikes|owns|own|avoid|avoids|into|hobbies|interests|budget|sizes) :',
      '^ (loves|hates|likes|dislikes|owns)',
      '(spend|spends|spending) (about|around|up to|at most|no more than|over|under|between)? {_sum}',
      '(need|want|needing|buying|taking tips|looking 4)',
      '(my|our) (old|current|last|existing) ~ {_=goods}',
      `(birthday|christmas|xmas|anniversary|wedding|leaving|retirement|farewell|graduation
       |secret santa) (present|gift)`,
      '(something|anything) ~ for (my|our|a|the)',
      '(ships|ship|deliver|delivered|delivery|shipping) (to|by)',
      '(any|some) ~ {_=goods} (that|which|with|for|without|under|below)',
      `(unscented|aluminium free|aluminum free|fragrance free|nut free|plastic free|cruelty free|
        hypoallergenic|zero waste|nickel free|latex free|leather free)`,
      '(please|pls|plz) , no',
      'no {_=avoidable}',
      `(need|category|item|looking for|looking|what are you looking for|shopper profile|
        shopper|budget|cap|price limit|ship to|avoid) (:|=)`,
      '(that|which) can (handle|take|survive|deal)',
      '(died|broke|gave up|fell apart|is dead|is dying|is broken|stopped working|packed up|is falling apart)',
      '(is there|are there) (such a thing as|any|a|an)',
      '(do i|do we) (really)? need (a|an) ~ {_=goods}',
      '(maybe|about|around|roughly|like) {_marked}',
      '(to buy|buy) (before|for|list)',
      '(what|which) (do you|would you|should i|can i) (give|get|buy|recommend|suggest|pick|choose)',
      '(only|just) (vintage|second hand|secondhand|used|linen|cotton|denim|wool|new)',
      '(i will|would|i would) buy (it|one|them) (today|tomorrow|now)',
      '(can|could) (someone|anyone|somebody|you) (name|find|point|help|recommend|suggest)',
      '(redoing|decorating|furnishing|refurnishing|kitting out|doing up) (the|our|my|a)',
      '(something|sth) for (a|the|my|our)',
      '(wants|owns|refuses|likes|limit|second hand) (:|=)',
      `(could|can|would|happy to|prepared to) (go|stretch|spend|pay|manage|do) (to|up
        to|as high as|about|around)? {_sum}`,
      '(i|we) (was|were|am|are) (thinking|wondering|saving|hoping)',
      `(my|our) (mom|mum|dad|mother|father|wife|husband|son|daughter|sister|brother|niece|nephew|
        grandma|grandpa|girlfriend|boyfriend|partner|friend) (is|turns|will be|'s) (turning|
        {_number}|birthday|bday)`,
      '(to replace|needs replacing|has given up|gave up the ghost|is on its last legs)',
    ],
    confidence: 0.9,
  },
  {
    value: 'shopper',
    despite: ['wished', 'negated', 'asked', 'past'],
    said: [
      '(buy|find|choose|pick|sells|stocks|recommend|suggest|order) (a|an|some|any|me)? ~ {_=goods}',
      '(what|which|where|should i|can i|could i) ~ {_=goods}',
      '(quietest|lightest|cheapest|warmest|safest|smallest|toughest|best|nicest|sturdiest|most) ~ {_=goods}',
      '^ {_number} ~ {_=goods}',
      '(under|below|up to|max|less than|around) {_sum}',
      ', {_marked} $',
      '(gift|present) for (my|our|a|the)',
      '(wants|needs|would like|is after|is looking for) (a|an|some|new) ~ {_=goods}',
      '^ {_marked} $',
    ],
    confidence: 0.8,
  },
  {
    value: 'elsewhere',
    despite: ['wished', 'negated', 'asked', 'past', 'other'],
    said: [
      '(^|am|are|is) (selling|rehoming) (my|our|his|her|their|this|these|a|an|the|some|off|two|for)',
      `(^|we|i) (sell|stock|supply|manufacture|restock|ship) (our|a|the|new|used|
        second hand|vintage|handmade|hand|all|many|only)? ~ {_=goods}`,
      '(our|my) (shop|store|stall|bestseller|best seller|catalogue) (is|has|sells|opens|in|on)',
      '(^|up) for sale (by|:|,|in|$)',
      '(selling|sell) (it|them|this|these|mine) (because|as|for|since|on)',
      '(collection|pickup|pick up) (only|from)',
      '(you|buyer) (collect|collects|carry|must collect|to collect)',
      '(or nearest offer|ono|obo|no offers|no time wasters|no timewasters|price negotiable|asking {_marked})',
      'not (asking for|looking for|after) (recommendations|advice|anything|suggestions|recs|tips)',
    ],
  },
]
