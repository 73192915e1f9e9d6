import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether used goods are acceptable. */
export const USED_GOODS: readonly Phrasing[] = [
  {
    value: 'new_only',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      'zustand (:|-) neu',
      '(nur neu|nur neue|muss neu sein|neuware|nicht gebraucht|nichts gebrauchtes)',
      '^ neu $',
    ],
    confidence: 0.9,
  },
  {
    value: 'used_ok',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(gebraucht|gebrauchtes|gebrauchten|gebrauchte) (ok|okay|ist ok|ist okay|geht auch|ware ok|gerne|reicht|moglich)',
      'zustand (:|-) gebraucht',
      '(gerne|auch|gern) gebraucht',
      '(ein|eine|einen|ne|nen) (gebrauchtes|gebrauchten|gebrauchte|gebrauchter)',
      'secondhand',
    ],
    confidence: 0.9,
  },
]
