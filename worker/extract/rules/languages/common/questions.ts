/** Words that make a clause a question. */
export const ASKING = `
what who whom whose which where when why how any anyone anybody any1 anything somebody someone thoughts ideas
recommendations recommendation recs suggestions suggestion advice interested fancy wanna what's quel quelle
quels quelles qui quand comment pourquoi combien est-ce wer wie wann warum wo welche welcher welches was que
quien cuando donde como cual cuanto cuanta
`

/** Verbs that make a clause a question if a subject follows. */
export const ASKING_VERBS = `
do does did is are am was were can could would should will shall have has had may might must kannst konnen
haben hast ist sind puedes puede tienes eres
`

/** Subjects after such a verb. */
export const ASKED_SUBJECTS = `
you u ya i we they he she it this that there these those anyone anybody any someone somebody the a an my your
du sie ihr not people everyone it's
`

/** Question tags, after which a statement remains a statement. */
export const TAGS = `
right ok okay you know no yes correct ja oder verdad no nicht wahr eh huh yeah lol haha deal sound good fair
innit
`

/** First words of a request to a chatbot for a text. What the text is about concerns nobody. */
export const REQUESTS = `
write translate summarize summarise explain rewrite rephrase proofread compose paraphrase calculate solve
define
`

/**
 * A sentence that starts with one of these is a statement even with a question mark: "looking for a kettle, $25
 * tops?".
 */
export const STATING =
  'looking searching hunting seeking need needing wanted selling buying wtb iso wts suche cherche busco'

/** Words that make an answer a yes. */
export const AFFIRMING = 'yes yeah yep yup yess yesss ya aye correct exactly indeed ja si oui guilty'
