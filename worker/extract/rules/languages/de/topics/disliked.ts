import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody dislikes. */
export const DISLIKED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      'ohne {belonging}',
      '(hasse|hassen|verabscheue|ertrage) (keine|kein|das|die|den)? {belongings}',
      '(ich|wir) (mag|mogen|will|wollen|mochte|mochten) (kein|keine|keinen) {belongings}',
      '(bitte|aber|,|^) (kein|keine|keinen) {belonging}',
      '(nichts|nicht) (aus|mit) {belonging}',
      '(nicht|kein|keine|nichts in|nicht in|bloss kein|bloss nicht) {=colors}',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(ohne|kein|keine|keinen) (eile|stress|problem|ahnung|probleme|druck|muss|grenze|limit)',
      '(ohne|kein|keine|keinen|nichts mit) {_=avoidable}',
    ],
  },
]
