import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether used goods are acceptable. */
export const USED_GOODS: readonly Phrasing[] = [
  {
    value: 'new_only',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      'zustand (:|-) neu',
      '(nur|bitte|unbedingt) neu',
      '^ neu (,|$)',
      '(nichts|nicht|kein|keine|keinen|bitte nicht|bitte nichts) (gebrauchtes|gebraucht|gebrauchte|gebrauchten)',
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
      '(suche|gesucht|kaufe|ein|eine|einen|nach|gern|gerne|auch|am liebsten|idealerweise) (ein|eine|einen)? (gebrauchtes|gebrauchten|gebrauchte|gebrauchter|gebraucht)',
      '(gebraucht|gebrauchtes|gebrauchte) (ware|ist|kein problem|egal|bevorzugt|in gutem|aber)',
      '(ein|eine|einen|ne|nen) (gebrauchtes|gebrauchten|gebrauchte|gebrauchter)',
      'secondhand',
    ],
    confidence: 0.9,
  },
]
