/** Words at which the name of a thing that somebody likes ends. */
export const THING_ENDS = `
and or but because when while if who that which where since so as than though although i you he she we they my's
is are was were to on during after before every most whenever especially even because also too more lot now all at for
in am have has do does will would can
`

/** What begins with one of these is no interest. */
export const NOT_THINGS = `
that how when what you him her them it this these those it i my his their me to not being-with if everything everyone
someone anything nothing something all being my your our us the-way
`

/** Words before an interest that do not belong to it. */
export const STRIPPED_VERBS = `
to a an the some any lots of eat watch listen go play drink do see all kinds types sorts
`

/** Names with "and" inside. */
export const COMPOUNDS = `
fish and chips; rock and roll; rock n roll; mac and cheese; peanut butter and jelly; rhythm and blues; drum and bass
arts and crafts; salt and vinegar; cookies and cream; bread and butter; dungeons and dragons; law and order; track and field
rick and morty; parks and rec; parks and recreation; guns and roses; wine and cheese; biscuits and gravy; chips and salsa
spaghetti and meatballs; steak and potatoes; meat and potatoes; hall and oates; simon and garfunkel; black and white movies
mumford and sons; burgers and fries; cats and dogs; dogs and cats
`
