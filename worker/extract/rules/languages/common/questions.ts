/** Words with which a clause asks. */
export const ASKING = `
what who whom whose which where when why how any anyone anybody any1 anything somebody someone thoughts ideas
recommendations recommendation recs suggestions suggestion advice interested fancy wanna what's quel quelle
quels quelles qui quand comment pourquoi combien est-ce wer wie wann warum wo welche welcher welches was que
quien cuando donde como cual cuanto cuanta
`

/** Verbs that ask where a subject follows them. */
export const ASKING_VERBS = `
do does did is are am was were can could would should will shall have has had may might must kannst konnen
haben hast ist sind puedes puede tienes eres
`

/** Subjects that follow an asking verb. */
export const ASKED_SUBJECTS = `
you u ya i we they he she it this that there these those anyone anybody any someone somebody the a an my your
du sie ihr not people everyone it's
`

/** Pieces that turn a statement into a question and leave it one. */
export const TAGS = `
right ok okay you know no yes correct ja oder verdad no nicht wahr eh huh yeah lol haha deal sound good fair
innit
`

/** With these, where a sentence begins, a chat asks a machine for a text: what it is about is nobody's. */
export const REQUESTS = `
write translate summarize summarise explain rewrite rephrase proofread compose paraphrase calculate solve
define
`

/** A sentence that begins with one of these states what it says, though it ends with a question mark: "looking for a kettle, $25 tops?". */
export const STATING =
  'looking searching hunting seeking need needing wanted selling buying wtb iso wts suche cherche busco'

/** With one of these an answer says yes to what was asked. */
export const AFFIRMING = 'yes yeah yep yup yess yesss ya aye correct exactly indeed ja si oui guilty'
