import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The delivery address of goods. */
export const SHIP_TO: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      'livraison (:|a|en) {named}',
      '(sur|vers|pres de) {bareplace} ($|,|et|avant)',
      '(salutations|bonjour|merci) (de|d) {bareplace} ($|,)',
    ],
    confidence: 0.87,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(livraison|livrer|livre|livree|envoyer|envoi) (a|en|sur) {named}',
      "(j'habite|habite|habitons|vis|vivons|reside) (actuellement)? (a|en|pres de|sur|au)? {named}",
      '(ville|adresse) (:|=) {named}',
    ],
    confidence: 0.92,
  },
]
