/** Changes with whatever is read otherwise: then every text is read again. */
export const RULES = 'rules.v5'
