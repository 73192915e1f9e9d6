import type { Phrasing } from '../../../../../../shared/reader.ts'

export const PETS: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i|we|a|^) (have|own|got|adopted|raise|rescued|breed|keep|bought|had got|am raising|foster|am blessed with|have adopted|have got|recently adopted|take care of) {+animals} >',
      '(i|we|^) (have|own|got|adopted|raise|rescued|keep) ~ (pet|pets) ~ {+animals}',
      '(i|we|^) (have|own|got|adopted|raise|rescued|keep) ~ {=animals} >',
      '(i|we|a) have ~ @kids (and|,) {+animals}',
      '(i|we|^) have ~ @kids , (and)? {+animals}',
      '^ have ~ @kids and {+animals} >',
      'with ~ @kids and {+animals} >',
      '(and|single|married|live|living|home|,|life) (and)? with (my|our)? {+animals}',
      'my ~ {+animals} >',
      '(my|our) {+animals}',
      'our ~ {+animals} >',
      '{+animals} (live|lives) with (me|us)',
      '@AM ~ (owner|parent|mom|dad|mum|mother|father) (of|to) {+animals}',
      '@AM (a|an)? ~ {=animals} (owner|mom|dad|mum|parent|mother|father|mama) >',
      '(i|we) live with ~ {+animals} >',
      '(i|we|^) @live (in|on) (a|an|the|my) ~ with {+animals} >',
      '(farm|ranch|house|apartment|home|homestead) with {+animals} >',
      '(i|we) (got|adopted|rescued|bought) ~ {+animals} (last|this|yesterday|today|for|from|when|a|two|three)',
      '(i|we|^) (have|own) (a lot|lots|tons|a bunch|a couple|plenty|way too many) (of)? {+animals}',
      '{_=animals} (named|called) ~ (and|,) (a|an|@num|my) ~ {=animals}',
      'i share my (home|life|house|apartment|bed|flat) with {+animals}',
      '^ {=animals} (mom|dad|mum|owner|parent|mama)',
      '(pet|pets) : {+animals}',
      '(the|a) (proud)? owner of (a|an|my|one|two|three|some)? ~ {+animals}',
      '(i|we) have {+animals} (named|called|and|that|who|at|for|as)',
      '(i|we) have {+animals} and {+animals}',
      '(i|we) do have ~ {+animals} >',
      '{_job} ~ with {+animals} >',
      '{_job} (in|near) {_place} with {+animals} >',
      'my (pet|pets) (is|are) {+animals}',
      'acres (with|w|w /)? {+animals}',
      '^ (rescue|adopted) {+animals} (called|named|$)',
      '^ (one|two|three|my) ~ {+animals} (called|named|$)',
      'i have (a|an)? {+animals} (as|for) (a)? (pet|pets)',
      '{+animals} (is|are) my (best friend|best friends|baby|babies|children|kids|world)',
    ],
  },
  {
    value: '$1',
    said: ['(i|we) (have|own) (a|an|my)? ~ and {+animals} >'],
  },
  {
    value: null,
    said: [
      'my ~ {=animals} (died|passed|ran)',
      '(i|we) lost (my|our) ~ {=animals}',
      'my ~ favorite animal',
      `my ~ {=animals} (walking|grooming|sitting|training|business|obsession|phobia|allergy|collection|
        figurines|house|food|person|park|parks|soup|tacos|taco|sandwich|sandwiches|cheese|recipe|recipes|
        wings|salad|pie|farm|riding|racing|hunting|fishing|tank|watching|tails|nuggets|lover|lovers|tattoo|
        videos|shows|show|meme|memes|walker|sitter|groomer|trainer|fights|fighting)`,
      '(i|we) have ~ {=animals} (allergies|allergy|hair|phobia|walking|grooming|business|tattoo|tattoos|collection|costume|lover|feeder|feeders|house|shelter|sitting|eyes|skin|lips|legs)',
      "my {=animals} ('s)? (bite|eyes|skin)",
      `my ~ (brother|sister|mom|mother|dad|father|neighbor|neighbour|neighbors|neighbours|friend|friends|parents|
        roommate|flatmate|landlord|landlady|grandma|gran|aunt|uncle|cousin|boss|ex|colleague|teacher|family) ('s|s)? ~ {+animals}`,
    ],
  },
  {
    value: '$1',
    despite: ['asked'],
    said: [
      '^ %d_pets ~ {+animals}',
      '^ (rescue|retired|proud|part time)? {=animals} (mum|mom|dad|mama|papa|parent|dog mum)',
      `^ (a|an|one|two|three|four|five|{_number}|my|@num) ~ {+animals} (called|named|who|that (adopted|
        likes|tolerates|judges|bites|eats|owns|runs|rules|thinks|sleeps|hates|loves)|shares|at home|and (a|
        one|two)|, no)`,
      '(share|shares|sharing) (my|a|the|our) ~ with ~ {+animals}',
      '(come|comes|package deal) with ~ {+animals}',
      '^ {=animals} and {=animals} (at home|owner|parent|mum|mom|dad)',
      '^ {_number} (pet|rescue|indoor|house|street|stray|foster|fat|old|elderly|spoiled) {+animals}',
      '^ (a|one|two|three) (pet|rescue|indoor|house|street|stray|foster|fat|old|elderly|spoiled|one eyed|three legged) {+animals}',
      '^ {=animals} :',
      '(me|us|just me) (and|,|&) (my|a|the|two|three|{_number})? ~ {+animals}',
      'owned by (a|two|my|three) ~ {+animals}',
      '(i|we) (got|have got|have) (a|an|two|three|my)? ~ {+animals} (tho|though|too|lol)',
    ],
    confidence: 0.88,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(had|lost|want|love|like|loves|allergic to|into|miss) (a|all|the|to)? {=animals}',
      '{=animals} (person|people|lover|lovers|videos|memes|park|walker|walking|sitter|food|hair|allergy)',
      '(gym|lab|mall|desk|rug|pack|night|early|lone|party|social|couch) {=animals}',
    ],
  },
  {
    value: '$1',
    said: [
      '^ (@num|a|an|my|our|{_number}) ~ {+animals} ($|,|and|who|called|named|that|&)',
      '(i|we|^) @live ~ (in|near|outside|outside of|just outside|by|on|at) ~ {_named} with (a|an|my|our|two|three|one|@num|{_number}) ~ {+animals}',
      '(i|we|^) @live with (a|an|my|our|two|three|one|@num|{_number}) ~ {+animals}',
      '(i|we|^) (have|own|got|keep|has) (a|an|one|two|three|four|@num|{_number}|some) ~ {+animals} (called|named|and|,|who|that|with|in|at|$)',
      '(custody|owner|guardian|servant|slave|human|butler|staff) (of|to) (a|an|my|two|the|three|one) ~ {+animals} ',
      '(me|us) (and|,|&|plus|+) (the|my|our|a) (dog|dogs|cat|cats)',
      '(my|our) ~ {+animals} (is|are|has|have|and i|runs|rules|sleeps|hates|loves|thinks|called|named)',
      '{=animals} (having|owning|sharing) ',
      '^ (@num|an|my|our) ~ {+animals} (at large|have|has|own|owns|run|runs|rule|rules|live|lives|sleep|sleeps|judge|judges|think|thinks)',
      '^ (animals|animal companions|pets|furry friends|pet) (:|=|-) (yes)? (,)? ~ {+animals}',
    ],
    confidence: 0.9,
  },
  {
    value: 'dog',
    said: [
      '(me|us) (and|,|&|plus|+) (the|my|our) (dog|dogs|hound|hounds)',
      '^ dog (dad|mum|mom|parent|owner) ',
    ],
  },
  {
    value: 'cat',
    said: ['(me|us) (and|,|&|plus|+) (the|my|our) (cat|cats)', '^ cat (dad|mum|mom|parent|owner|having) '],
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(borrow|borrowing|walk|walking|pet sit|dog sit|petsit|dogsit|mind|minding|feed) (the|a|his|her) ~ {+animals}',
      '(grew up|raised|childhood|used to live) with ~ {=animals}',
      "(the)? (neighbour|neighbor|landlord|flatmate|roommate|sister|brother|mum|mom|friend|neighbours|neighbors) ('s|s)? ~ {=animals}",
      '(two truths|truths and a lie)',
      '(in the|in that|that|the) (photo|photos|pic|pics|picture) (with)? ~ {=animals}',
    ],
  },
  {
    value: '$1',
    said: [
      '^ (one|a|two|three|@num) {+animals} {_number} ($|,)',
      '(have|own|got) (a|an|one|two) ~ @open {=animals}',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    said: [
      '^ ~ {+animals} (called|named) ',
      '^ (a|an|one|two|three|my|@num) very ~ {+animals} ($|,|and|who|called|named)',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: [
      '(ok|okay|fine|good|cool|at peace|comfortable|patient|get along|put up|deal|cope|not mind|happy) (with)? (my|{_number}|@num) ~ {+animals} ',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['past', 'asked'],
    said: [
      '(now|these days|currently) (,)? (just|only|i have|it is|i have got|got|down to|have|left with)? (a|an|one|two|three|four|five|@num) ~ {+animals} ',
      '^ {_number} (working|farm|sheep|therapy|sled|guide|hunting|rescued|indoor|barn|feral|adopted|grumpy|fluffy) {+animals} ',
      '^ (a|an|one|two|three|four|five|@num) (working|farm|sheep|therapy|sled|hunting) {+animals} ',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(i|^|and|,) (kept|got|keep|have|inherited) (the|custody of the) {=animals} (,|$|and|but|so)',
      '^ (one|a|an|two|three) ~ {+animals} (retired|rescued|adopted|aged|asleep|currently|@open|,|from|with|that|which|of)',
      '(it is)? just me and {+animals} ',
      '^ {_number} street {+animals} ',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    said: ['(wife|husband|kids|ex) ~ , (one|two|three|a|my) ~ {+animals} '],
    confidence: 0.85,
  },
  { value: '$1', said: ['^ (pets|pet) {+animals} ($|,)'], confidence: 0.88 },
]
