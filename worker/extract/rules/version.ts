/** Changes whenever the rules read a text differently. Then every text is read again. */
export const RULES = 'rules.v8'
