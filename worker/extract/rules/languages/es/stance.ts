export const NEGATIONS = 'nunca jamas tampoco'

/** Verbs of the first person, which begin a statement of their own behind a comma or an "and". */
export const RESUMING = 'hablo vivo trabajo tengo soy busco amo viajo bailo'

/** Words after which somebody else may become the subject. */
export const CONJUNCTIONS = 'y e pero sino'
