import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The condition of the goods, or the worst that a buyer accepts. */
export const GOODS_CONDITION: readonly Phrasing[] = [
  {
    value: 'new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(neu|nagelneu|fabrikneu|ungeoffnet|noch nie benutzt|nie benutzt|nie getragen|mit etikett|
        originalverpackt|ovp|unbenutzt|ungetragen)`,
      'zustand (:|-|=)? neu $',
    ],
    confidence: 0.9,
  },
  {
    value: 'like_new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(neuwertig|neuwertiger|neuwertiges|neuwertige|wie neu|kaum benutzt|kaum gebraucht|kaum getragen|
        selten benutzt|wenig benutzt|top zustand|tadellos|nur einmal getragen|einmal benutzt|sehr guter
        zustand|sehr gutem zustand|sehr gut erhalten)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'used',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(gebraucht|gebrauchte|gebrauchten|gebrauchter|gebrauchtes|gebrauchtem|mm profil|gut erhalten|gepflegt|
        gebrauchsspuren|mit gebrauchsspuren|voll funktionsfahig|funktioniert einwandfrei|aus zweiter hand|
        gebraucht ok|guter zustand|gutem zustand)`,
      'zustand (:|-|=)? (gut|gebraucht|ok)',
    ],
    confidence: 0.85,
  },
  {
    value: 'for_parts',
    despite: ['wished', 'other', 'negated'],
    said: ['(defekt|defekte|defekter|defektes|bastler|ersatzteile|ersatzteilspender|fur bastler|an bastler)'],
    confidence: 0.9,
  },
]
