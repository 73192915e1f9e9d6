import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Industries that somebody has worked in. */
export const INDUSTRIES: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(travaille|travaillais|employe|employee) (dans|en|pour|chez) (un|une|des|le|la|plusieurs)? {+workplaces}',
      '{_years} (dans|en) (un|une|des|le|la|plusieurs)? {+workplaces}',
      '{_years} en (la)? {+industries}',
      "{_years} (d'experience)? (dans|en) (le|la|les|l ')? {+industries}",
      "(pme|branche|entreprise|secteur|industrie) (de|du|des)? (la|l ')? {=industries}",
      "(experience|travaille|ans|parcours|secteur) (dans|en|du|de) (le|la|les|l ')? (secteur|domaine)? (de|du|des)? (la|l ')? {+industries}",
    ],
    confidence: 0.8,
  },
]
