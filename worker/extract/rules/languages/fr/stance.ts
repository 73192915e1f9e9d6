export const NEGATIONS = 'pas jamais aucun aucune'

/** Verbs of the first person, which begin a statement of their own behind a comma or an "and". */
export const RESUMING = 'parle habite vis travaille cherche aime adore voyage'

/** Words after which somebody else may become the subject. */
export const CONJUNCTIONS = 'et mais'
