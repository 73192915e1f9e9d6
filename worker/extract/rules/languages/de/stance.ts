export const NEGATIONS = 'nicht kein keine keinen keiner keinem nie niemals'

/** Verbs of the first person, which begin a statement of their own behind a comma or an "and". */
export const RESUMING = 'spreche wohne lebe arbeite habe bin suche liebe mag reise tanze esse trinke rauche'

/** Words after which somebody else may become the subject. */
export const CONJUNCTIONS = 'und aber sondern'
