import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The condition of the goods, or the worst that a buyer accepts. */
export const GOODS_CONDITION: readonly Phrasing[] = [
  {
    value: 'new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(neuf|neuve|jamais porte|jamais portee|jamais utilisee|jamais ouvert|dans son emballage|avec
        etiquette|jamais servi|jamais utilise|sous blister)`,
      'etat (:|-|=)? neuf $',
    ],
    confidence: 0.9,
  },
  {
    value: 'like_new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(comme neuf|comme neuve|tres bon etat|tres peu servi|presque neuf|quasi neuf|tres peu utilise|peu
        utilise|parfait etat|porte une fois|peu servi|etat impeccable|excellent etat)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'used',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(vgc|bon etat|traces d usure|d occasion|d'occasion|bon etat general|etat correct|etat d usage|quelques traces|
        quelques rayures|reconditionne|fonctionne bien|fonctionne parfaitement)`,
      'etat (:|-|=)? (bon|ok)',
    ],
    confidence: 0.85,
  },
  {
    value: 'for_parts',
    despite: ['wished', 'other', 'negated'],
    said: [
      '(pour pieces|en panne|ne fonctionne plus|ne fonctionne pas|ne s allume plus|a reparer|pour bricoleur)',
    ],
    confidence: 0.9,
  },
]
