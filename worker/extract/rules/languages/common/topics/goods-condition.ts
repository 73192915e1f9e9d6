import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The condition of the goods, or the worst that a buyer accepts. */
export const GOODS_CONDITION: readonly Phrasing[] = [
  {
    value: 'new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(splinternieuw|ongebruikt|nuovo di zecca|mai usato|mai usata|helt ny|helt nytt|oanvand|ubrugt|ubrukt|
        kayttamaton|nieuzywany|fabrycznie nowy|nunca usado)`,
    ],
    confidence: 0.9,
  },
  {
    value: 'like_new',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(zgan|z g a n|zo goed als nieuw|als nieuw|come nuovo|come nuova|nyskick|som ny|som nytt|nesten ny|
        nesten ubrukt|pent brukt|naesten ny|kuin uusi|jak nowy|jak nowa|stan idealny|como novo|como nova|
        seminovo)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'used',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(gebruikt|tweedehands|goede staat|in goede staat|gebruikssporen|usato|usata|buone condizioni|
        begagnad|begagnat|bra skick|brukt|god stand|brugt|kaytetty|hyva kunto|hyvassa kunnossa|uzywany|
        uzywana|dobry stan|stan dobry|usado|usada|bom estado)`,
    ],
    confidence: 0.85,
  },
  {
    value: 'for_parts',
    despite: ['wished', 'other', 'negated'],
    said: [
      `(voor onderdelen|per ricambi|per pezzi|for deler|till reservdelar|na czesci|para pecas|uszkodzony|
        niet werkend|non funzionante)`,
    ],
    confidence: 0.9,
  },
]
