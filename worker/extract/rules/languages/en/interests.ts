/** Words that end the name of an interest. */
export const THING_ENDS = `
and or but because when if who that which where since so than though although i you he she we they is are was
were during after before every most whenever even also too more now all daily weekly have has do does will
would can while as especially including particularly such like except unless until lol especially just due cuz
cause once twice its it already habe haben avons tenemos und et y please pls plz thanks thx tbh
`

/** Phrases that end it. */
export const CLOSING_PHRASES = `
on weekends, on the weekend, on the weekends, on weekend, on sundays, on saturdays, on fridays,
  on my days off, on occasion, on the side, in the spring, in the summer, in the fall, in the winter,
  in the morning, in the mornings, in the evening, in the evenings, in the afternoon, in my free time,
  in my spare time, in my down time, in spare time, in my downtime, in general, in concert, in the summertime,
  in autumn, in summer, in winter, at night, at home, at times, at least, for fun, for a living, for hours,
  for exercise, for work, for now, for money, for free, for years, for my, for me, for the, a lot, a little, a bit,
  a few, very much, so much, to relax, to unwind, to death, as well, as much, several times, a week, a day,
  a month, a year, in private, in secret, by myself, on my own, on a regular basis, from time to time,
  now and then, last year, last winter, last summer, last spring, last fall, last autumn, last month,
  last week, last weekend, this year, this winter, this summer, this spring, this month, this week, years ago,
  for two, for three, for four, for five, for six, for seven, for eight, for nine, for ten, for over, for about, for almost,
  for nearly, for a year, for a while, for ages, for months, for several, for the past, for the last,
  months ago, a year ago, two years ago, since january, over the years, so far, right now, these days,
  at the moment, in my thirties, as a kid
`

/** Words and phrases before an interest that are no part of it. */
export const STRIPPED = 'to a an the some any watch drink do see eat'

export const OPENING_PHRASES = `
far too many, way too many, listen to, go, play, all kinds of, all types of, all sorts of, lots of, a lot of, a good, a nice, a glass of,
  a cup of, a bowl of, kinds of, types of, kind of, any kind of, any type of, every kind of, both,
  to go to the, to spend time a great, all of, all the, anything by, everything by, anything from, everything from, something by, most of the, my free time, my time, my spare time, to get to go
`

/** Words after which "to" continues the interest. */
export const TAKES_TO = `
listening listen going go dancing singing traveling travelling trips trip talking talk travel related next
walking driving moving out concerts back close
`

/** First words that make an item no interest. */
export const NOT_THINGS = `
but that how when what you him her them it this these those it i his my their me not if everything everyone
someone anyone all our your us by is are was were as and or because who where why am have has speak speaks
earn need want hope plan color colour men women guys girls boys hard socially thinking think say believe be
feel know pretend keep become
`

/** Words that are never the last word of an interest. */
export const NOT_LAST = `
a an the of to in on at with for by from into about my your their far very really regularly occasionally often
sometimes frequently usually always seriously badly mostly daily weekly too much alot anyway though not
`

/** Separators of interests in a list. */
export const SEPARATORS =
  ', → and und et y & or / + plus especially including particularly such as like also mostly'

/** Categories whose favourite is no interest. */
export const NO_FAVORITES =
  'color colors colour colours number numbers uncle aunt cousin child grandchild sibling i you he she'

/** Verbs of pastimes as they follow "I". */
export const PURSUITS = `
collect volunteer coach practice grow play read write draw paint sing bake cook sew knit crochet garden hike
bike run swim surf ski skate fish hunt camp travel dance workout exercise jog lift meditate compete produce
compose brew restore ride train garden study visit sculpt craft box wrestle bowl golf climb kayak sail row
blog vlog stream scrapbook photograph quilt make tinker woodwork build bird geocache juggle cycle roller
rollerblade
`

/** Names that contain "and". */
export const COMPOUNDS = `
fish and chips, rock and roll, rock n roll, mac and cheese, peanut butter and jelly, rhythm and blues,
  drum and bass, arts and crafts, salt and vinegar, cookies and cream, bread and butter, dungeons and dragons,
  law and order, track and field, rick and morty, parks and rec, parks and recreation, guns and roses,
  wine and cheese, biscuits and gravy, chips and salsa, spaghetti and meatballs, steak and potatoes,
  meat and potatoes, hall and oates, simon and garfunkel, mumford and sons, burgers and fries,
  chicken and waffles, rice and beans, beans and rice, milk and cookies, macaroni and cheese, the who,
  romeo and juliet, pride and prejudice, beauty and the beast, lilo and stitch, fast and the furious,
  fast and furious, ham and cheese, r and b, r & b florence and the machine, earth wind and fire,
  crosby stills and nash, bacon and eggs, eggs and bacon
`

/** Head nouns for somebody who likes a thing. */
export const FANS =
  'fan lover buff enthusiast addict nerd geek fanatic junkie aficionado freak nut collector fans lovers'

export const FAN_ADJECTIVES = `
huge big massive avid real total true lifelong diehard hardcore die such hard major complete self proclaimed
bit of
`

/** Items that show that a list is not only of tastes. */
export const NOT_FRAGMENTS = `
vegetarian vegan pescatarian omnivore kosher halal gluten single divorced widowed widow separated married
engaged christian catholic jewish muslim hindu buddhist atheist agnostic spiritual smoker nonsmoker drinker
sober teetotal kids children engineer nurse teacher student retired male female man woman guy girl mom dad
mother father tall short years year old yo m f he she they him her them straight gay bi bisexual lesbian queer
looking seeking monogamous poly
`

/** Words after which a list turns from likes to dislikes. */
export const DISLIKES = `
hated hate hates dislike dislikes disliked avoid avoids allergic detest detests loathe loathes never not no
`
