/** Phrases of an employer who looks for somebody; a paragraph that holds one, and nobody's I, is not the user's. */
export const POSTINGS =
  'we are hiring; now hiring; is hiring; we are looking for; about the role; the ideal candidate; job description; join our team; must be authorized to work; our client is looking; you will be responsible; wir suchen; nous recherchons; responsibilities include; apply now; equal opportunity employer'

/** The words of one who speaks of themself. */
export const SELF = 'i my me mine ich mein meine je mon ma mes yo mi mis soy tengo im'
