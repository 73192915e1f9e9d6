import type { Phrasing } from '../../../../../../shared/reader.ts'

const HAVE = "j'ai (a|un)?"

/** The highest level first: of several statements the first in this order counts. */
export const EDUCATION_LEVEL: readonly Phrasing[] = [
  {
    value: 'doctorate',
    said: [`${HAVE} {=doctoratesmaybe}`],
    confidence: 0.9,
  },
  {
    value: 'masters',
    said: [
      `${HAVE} {=mastersmaybe} (,|$)`,
      '^ (mastere|master) (en|professionnel|recherche|2)',
      "(mi|un|titulaire d'un|j'ai un|mon) master (en|de|$|cca|pro|recherche|2)",
      "(grande ecole|ecole d'ingenieurs)",
    ],
    confidence: 0.9,
  },
  {
    value: 'bachelors',
    said: [`${HAVE} {=bachelorsmaybe} (,|$)`],
    confidence: 0.9,
  },
  {
    value: 'trade_school',
    said: [
      "(un|mon|le|du|titulaire du|titulaire d'un) (cap|bep|bac pro|bac professionnel|titre professionnel|brevet professionnel)",
      '(cap|bep|bac pro|bac professionnel|titre professionnel|brevet professionnel) (de|en|cuisine|patissier|boulanger|electricien|coiffure|plomberie|soudeur|menuisier)',
    ],
    confidence: 0.88,
  },
  {
    value: 'high_school',
    said: ['(le bac|mon bac)', '%education (bac|baccalaureat)'],
    confidence: 0.88,
  },
]
