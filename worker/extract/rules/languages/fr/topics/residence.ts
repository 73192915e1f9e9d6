import type { Phrasing } from '../../../../../../shared/reader.ts'

/** A candidate's residence, in the forms of résumés, notes and answers. */
export const RESIDENCE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'actuellement (a|en) {place}',
      '(vive|reside) (en|a)? {bareplace}',
      `(j'habite|habite|je vis|vis|reside|residant|basee|base|domicilie|domiciliee|installe|installee|nous habitons|habitant)
        (actuellement|maintenant)? (a|en|au|pres de|sur|vers) {named}`,
    ],
    confidence: 0.94,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ["{bareplace} , ou (j'habite|je vis|je reside)"],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      "(dans|chez|au sein de|au sein d'un|au sein d'une) (un|une|la|le|mon|ma)? ~ (a|en) {bareplace} (depuis|,|$|et)",
      '{_worktitle} (en|dans|chez) (un|une|la) ~ (de|en|a) {bareplace}',
    ],
    confidence: 0.85,
  },
  {
    value: '$2',
    said: ['(^|je suis) ~ {worktitle} (en|a|de) {bareplace}'],
    confidence: 0.88,
  },
]
