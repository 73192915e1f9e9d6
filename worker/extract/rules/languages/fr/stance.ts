export const NEGATIONS = 'pas jamais aucun aucune'

/** Verbs of the first person, which begin a statement of their own behind a comma or an "and". */
export const RESUMING = 'parle habite vis travaille cherche aime adore voyage'
