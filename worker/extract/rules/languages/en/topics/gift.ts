import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether goods are for somebody else. */
export const GIFT: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other', 'asked'],
    said: [
      `(a|as a|as|^|birthday|christmas|wedding|anniversary|xmas|graduation|housewarming|farewell|
        retirement|baby shower|hostess|secret santa|mothers day|valentines|gift|thank you|leaving|holiday|
        hanukkah|going away|small|nice|host|the perfect|good|push|engagement|great|last minute|unique|
        perfect|,) (gift|present|presents|gifts|gift idea|gift ideas) (for|to|idea|ideas|,|$|from|under|he|
        she|that|it|in|around)`,
      `(gift|present|gifts|presents) (for|to) (my|a|an|the|our|someone|somebody|him|her|two|mum|mom|dad|
        grandma|grandpa|friend|his|their|mama|papa|mother|father|wife|husband|hubby|son|daughter|boss|
        brother|sister|nephew|niece|teacher|girlfriend|boyfriend|partner|colleague|coworker|aunt|uncle|baby|
        kids|friends|parents)`,
      `(my|our) (grandma|grandpa|grandmother|grandfather|mom|mum|mother|dad|father|wife|husband|son|
        daughter|partner|friend|girlfriend|boyfriend|sister|brother|boss|nephew|niece|aunt|uncle|
        granddaughter|grandson|cousin|parents|godson|goddaughter|best friend|fiance|fiancee|mother in law|
        father in law|teacher|neighbor|neighbour) 's ({_number}|@num|birthday|anniversary|wedding|
        graduation|retirement|housewarming)`,
      '(present|gift|surprise) (for|4) (mom|mum|dad|my|the)',
      `(it is|this is|they are|is|are|it would be|one) for (my|a|our|the) ~ (mother|father|mom|mum|dad|
        wife|husband|son|daughter|partner|friend|girlfriend|boyfriend|sister|brother|boss|nephew|niece|
        grandson|granddaughter|grandma|grandpa|grandmother|grandfather|aunt|uncle|colleague|coworker|
        neighbor|neighbour|teacher|cousin|kid|kids|baby|toddler|roommate|flatmate|fiance|fiancee|in laws|
        teen|teenager)`,
      `(something|ideas|idea|{_=goods}|anything|one|toy|book|headphones|jacket|present|bike) (nice|small|
        special|fun|good|cool)? for (my|our|a) (mother|father|mom|mum|dad|wife|husband|son|daughter|partner|
        friend|girlfriend|boyfriend|sister|brother|boss|nephew|niece|grandson|granddaughter|grandma|grandpa|
        grandmother|grandfather|aunt|uncle|colleague|coworker|neighbor|neighbour|teacher|cousin|mother in
        law|father in law|best friend|fiance|fiancee)`,
      `(my|our) (mother|father|mom|mum|dad|wife|husband|son|daughter|partner|friend|girlfriend|boyfriend|
        sister|brother|boss|nephew|niece|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|
        aunt|uncle|mother in law|father in law) ('s|is|turns|is turning|just turned|will be) (turning|
        {_number}|birthday|@num)`,
      '(his|her|their) (birthday|{_number} th)',
      `(for|4) (my|our) ~ (mom|mum|dad|son|daughter|wife|husband|girlfriend|boyfriend|sister|
        brother|niece|nephew|friend|boss|kid) (s|{_number}|@num) ~ (birthday|bday|th|st|nd|rd)`,
      '(offrir|offre|offrons) ((un|une|des|le|la) ~)? (a|pour) (ma|mon|mes|une|un|notre)',
      "(for|4) (my|our|a) ~ 's (birthday|bday|christening|wedding|graduation|anniversary|baby shower|retirement|leaving|housewarming)",
      `(wife|husband|dad|mom|mum|mother|father|sister|brother|friend|girlfriend|boyfriend|son|daughter|
        partner|nephew|niece|granddaughter|grandson|grandma) 's ~ (birthday|40|30|50|60|70|80|christmas|
        anniversary|wedding|graduation)`,
      '(gift|is this a gift|for a gift|present) (:|is|-) (yes|true|ja|y)',
      `(for|for whom|recipient|who is it for|shopping for|buying for|gift for|present for) (:|-|=) (my|@RECIPIENT|wife|husband|mom|mum|dad|son|daughter|
        friend|someone else|girlfriend|boyfriend|sister|brother|partner)`,
      '%gift (someone else|somebody else|my|wife|husband|mom|dad|yes|present|friend|son|daughter)',
      '%gift a ~ (friend|colleague|coworker|relative|teacher|kid|child|baby|neighbor|neighbour|gift|present)',
      '(want|need|like|looking|trying|hoping) to (surprise|gift|give) (my|a|him|her|them)',
      'gift (for|4)',
      '(give|get|buy) (a|an|my|our|your|to a|to my) ~ (who|that) (has|have|loves|likes|is|already|hates)',
      `(to|would|do you|should i|can i) (give|get|buy) (to)? (a|my|our) (beginner|boss|teacher|mother|
        father|mom|mum|dad|wife|husband|friend|colleague|kid|child|teenager|toddler|baby|girlfriend|
        boyfriend|sister|brother|nephew|niece|grandma|grandpa|neighbor|neighbour)`,
      '(good|great|nice|perfect|decent|ideal) (gift|gifts|present|presents)',
      '(bday|birthday|xmas|christmas|farewell) (gift|present) (for|4|,|$)',
      'recipient (:|=)',
      `occasion (:|=)? (his|her|their|our|my|the)? ~ (birthday|bday|christmas|xmas|anniversary|mothers day|fathers day|secret santa|housewarming|
        baby shower|christening|graduation|farewell|valentines|retirement|new baby|gift|hanukkah|baptism|leaving)`,
      '(count|work|good|do|ok) as a (present|gift)',
      `(something|anything|ideas) ~ for (my|our|a) ~ (sister|brother|mother|mom|mum|dad|father|wife|
        husband|friend|boss|son|daughter|nephew|niece|girlfriend|boyfriend|aunt|uncle|grandma|grandpa|
        colleague|teacher|neighbour|neighbor|partner|cousin|roommate)`,
      `(birthday|bday|christmas|xmas|anniversary|wedding|leaving|retirement|farewell|graduation|baby shower|hostess|teacher|
        mothers day|fathers day|valentines|engagement|christening|new baby|housewarming) (present|gift|surprise|gifts|presents)`,
      `(secret santa (gift|present)|christmas present|christmas gift|stocking filler|hostess gift
       |teacher gift)`,
      'gift (for|=|:)',
      'present (for|=)',
      '(it is|it would be|they are|is|buying|buy|shopping|shop) for (someone|somebody) else',
      'present (for|4) (a|an|my|our|the)?',
      `(what|something|ideas) (do you|to|would you|could i|can i|should i)? (give|buy|get) (a|an|my|our|
        someone|somebody|your) (man|woman|person|friend|teenager|dad|mum|mom|colleague|boss|couple|guy|
        girl)`,
      `(something|anything|ideas) for (a|the|my|our|their|his|her) (housewarming|wedding|birthday|
        christening|baby shower|hen|retirement|anniversary|graduation|leaving do|farewell)`,
      `(for|4|behalf of) (my|our) ~ (mother|father|mom|mum|mam|dad|wife|hubby|husband|son|daughter|
        girlfriend|boyfriend|sister|sis|brother|bro|boss|nephew|niece|grandson|granddaughter|grandma|gran|
        grandpa|grandmother|grandfather|aunt|uncle|colleague|teacher|neighbour|neighbor|cousin|mother in law|
        father in law|godson|goddaughter|mate|bestie) ($|,|who|and|he|she|is|turns|loves|has|about|from)`,
      `(what|something|anything|sth) (should|do|can|could|would|to)? (i|we|you)? (get|buy|give)
        (for)? (a|my|our)? ~ (mother|father|mom|mum|dad|wife|husband|son|daughter|girlfriend|
        boyfriend|sister|brother|boss|nephew|niece|grandson|granddaughter|grandma|grandpa|aunt|
        uncle|colleague|teacher|teenager|teen|toddler|baby|newborn|kid)`,
      `(my|our) ~ @RECIPIENT ('|'s)? (({_number}|@num) (st|nd|rd|th)?|tenth|fifth|
        twentieth|fiftieth|silver|golden|ruby|wedding) (wedding)? (anniversary|birthday|bday|
        wedding|jubilee)`,
      '(our|a|the|my) ({_number}|@num) (st|nd|rd|th) (wedding)? anniversary',
      '(^|our|my) ({_number}|@num) (st|nd|rd|th) (wedding)? anniversary (on|is|in|,|present|gift|soon)',
      `(our|my) (tenth|fifth|first|second|third|twentieth|twenty fifth|silver|golden|
        wedding) (wedding)? anniversary`,
      `(need|want|buy|get|buying|looking for|after|shopping for|order|find|hunting for)
        (two|three|four|five|some|a couple of|a few|several|all my|my|the|xmas|
        christmas|last minute|{_number})? (presents|gifts|stocking fillers|stocking stuffers)`,
      'gift (hamper|basket|box|set|bag|bundle|voucher|wrapped|wrapping|wrap it) (for|to|please|,|$)',
      '(for|4) (my|the|a|our)? (secret santa|kris kringle|white elephant|wichteln|yankee swap)',
      '(gift|present|gifts|presents|surprise) (for|4) (my|our|the|a)? ~ @RECIPIENT',
      `(for|4) (mum|mom|mam|dad|papa|grandma|grandpa|gran|nan|nana|granny|grandad|
        hubby|the wife|the missus|the boss|my bf|my gf|my bff|my hubby|my other half|my
        better half|the in laws) (,|$|who|she|he|and|under|max|birthday|for|that)`,
      `(for|4) (my|our) (little|oldest|youngest|eldest|teenage|teen|baby|twin|newborn)
        (one|boy|girl|brother|sister|guy|son|daughter|nephew|niece|cousin|kid|lad)`,
      '(it is|this is|they are|is|are|one) for (my|our|a|the) ~ @RECIPIENT',
      `(what|something|anything|sth|smth|ideas|idea) (should|do|can|could|would|to)?
        (i|we|you)? (get|buy|give|getting|buying) (for)? (a|my|our|the)? ~ @RECIPIENT`,
      `(getting|buying|giving|get|buy|give|gift|gifting) (the|my|our) ~ @RECIPIENT (a|
        an|some|something|one|two|the|new)`,
      '(his|her|their) (@ROUND|birthday)',
      '(something|anything|ideas|idea|buying|shopping) (nice|small|special|fun|good|cool)? for (my|our|a|an|the) ~ @RECIPIENT',
      'what (do you|do i|to|can i|should i|would you) (get|give|buy) (someone|somebody|people|a man|a woman) (who|that)',
      "(mother|father|valentine|mothers|fathers|valentines) ('s)? (day)? (idea|ideas|present|presents|gift|gifts|surprise)",
      '(give|gift) (it|this|them|one)? to (my|our) ~ @RECIPIENT',
      '(stocking fillers|stocking stuffers|stocking filler|stocking stuffer)',
      '(please|pls|can you|could you|need|want|with) (it|them)? (gift wrap|gift wrapped|gift wrapping)',
      "(my|our) ~ @RECIPIENT 's @ROUND",
      '(need|want|get|buy|find|looking for|after|hunting for) (a|some|another) ~ (present|gift) (by|before|for|that|and|,|$|under|idea)',
      `(for|4) (my|our) ~ (bfs|gfs|mums|moms|dads|sisters|brothers|wifes|husbands|grans|nans|sons|daughters|
        nephews|nieces|friends|mates|bffs|flatmates|bosses) (bday|birthday|xmas|christmas|wedding|
        anniversary|party|graduation)`,
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      'for (myself|me personally|my own use|personal use)',
      '(it is|this is|only|just|all) for (me|us)',
      'not (a|as a|for a)? (gift|present)',
      'treat (myself|to myself)',
      '(gift|is this a gift|for a gift|present) (:|is|-|=) (no|false|nope|n|nein)',
      'its for (me|us|myself)',
      '(for|for whom|recipient|who is it for) (:|-) (me|myself|self)',
      '^ %gift (for)? (me|myself|self|n|nope|no|us|just me|only me|ourselves)',
      '(treating|treat|spoiling|spoil|pampering|pamper|rewarding|reward|spoilt|treated) (myself|ourselves|me)',
      '(gift|present|treat|reward|little something) (to|for) (myself|me|us|ourselves|yours truly)',
      'for me to (wear|use|read|play|ride|eat|drink|cook|keep|sleep|carry)',
      `(for|to) (my|our) own (kitchen|house|home|use|garden|room|desk|flat|place|
        shelf|wardrobe|collection|kid)`,
      '(it is|just|only|all) for me ($|,|not|and)',
      '(shopping for|buying for|this is for|for|to go to) : (me|myself|self|us|ourselves)',
      '(no|not|never) (gift|a gift|a present|as a gift|as a present|gift wrap|gift wrapping)',
    ],
    confidence: 0.93,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      `(gave|bought|got|sent) (my|our)? ~ (@RECIPIENT|him|her|them) (a|an|the|some|
        two) ~ {_=goods} for (his|her|their) (birthday|wedding|graduation|anniversary)`,
      '^ present : {_named}',
      '(gift card|gift cards|gift wrap|gift shop|gift receipt|the present|at present|present moment)',
      '(got|was|were|received|had) (it|this|them|one|a)? (as)? (a|an)? ~ (gift|present) (,|for|from|to|it|that|in)?',
      '(was|were) (a)? (gift|present)',
      '(got|bought|gave) (this|it|them|me|one) for my',
      `(bought|ordered|got|gave|sent|purchased|picked up) (one|it|this|that|them|
        these|a|an|some|the|two|three)? ~ (gift|present|gifts|presents)? (for|as a gift
        for|to) (my|our|a|the|his|her) ~ @RECIPIENT`,
      `(bought|ordered|got|gave|sent|purchased) (one|a|an|two|some|the|my) (gift|
        present|gifts|presents) (for|to)`,
      '(bought|ordered|got|gave|sent) (it|this|one|them|some) (as)? (a)? (gift|present)? (for|to) @RECIPIENT',
      `for my old (dog|lab|cat|labrador|car|bike|phone|laptop|camera|house|desk|sofa
       |coat|one|ones|machine|mac|pc|tv)`,
    ],
  },
]
