import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody dislikes. */
export const DISLIKED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      'sans {belonging}',
      '(deteste|detestons|je hais|ne supporte pas|ne supportons pas) (le|la|les|l)? {belongings}',
      'n (aime|aimons) pas (le|la|les|l|du|de|trop)? {belongings}',
      '(pas de|pas|surtout pas de|surtout pas|sauf|jamais de) {=colors}',
      '(surtout)? pas de {belonging} (,|$|svp|merci)',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(sans|pas de|pas) (fil|fils|urgence|souci|soucis|probleme|problemes|doute|limite
       |engagement|stress|presse|budget|preference|preferences)`,
      '(sans|pas de) {_=avoidable}',
    ],
  },
]
