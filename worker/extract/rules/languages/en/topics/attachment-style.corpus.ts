import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'attachment_style',
  whole: true,
  texts: [
    ['I need constant reassurance.', 'anxious'],
    ['I fall in love too fast.', 'anxious'],
    ['I need my own space.', 'avoidant'],
    ['Commitment scares me.', 'avoidant'],
    ['I communicate openly.', 'secure'],
    ['My ex was clingy.', null],
  ],
}
