import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Years since a date, if there is neither a total nor a dated position. */
export const YEARS_SINCE: readonly Phrasing[] = [
  {
    value: '$2',
    said: [
      '{worktitle} since {untilnow}',
      '(i|^) (came in|started|began|started out) as (a|an) {worktitle} in {untilnow}',
    ],
    confidence: 0.7,
  },
  {
    value: '$1',
    said: [
      '(i have been|been|am|working|work|worked|i have|have) ~ (one|this|it|here|in|as)? ~ since (about)? {untilnow}',
      'since {untilnow} (i|without|never)',
    ],
    confidence: 0.7,
  },
  {
    value: '$1',
    said: [
      `(teaching|driving|cooking|coding|building|nursing|welding|writing|designing|programming|practising|
        practicing|qualified|licensed|in the trade|in the business|in the industry|in the game|at it|doing
        (this|it|that)|registered|trading|freelancing|self employed|baking|translating) since {untilnow}`,
      '^ (since|working since|active since|in tech since) (:)? {untilnow}',
      '^ %years since {untilnow}',
      '(,|and) {=skills} since {untilnow}',
    ],
    confidence: 0.75,
  },
  {
    value: '$1',
    said: [
      '(i|^) (started|began|qualified|licensed|registered|chartered|certified|started out|entered the (field|trade|industry|profession)) (in|since) {untilnow} ($|,|and)',
    ],
    confidence: 0.7,
  },
  {
    value: '$1',
    said: ['%years ^ {untilnow}'],
    confidence: 0.7,
  },
]
