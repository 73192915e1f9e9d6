import type { Phrasing } from '../../../../../../shared/reader.ts'

export const AVAILABILITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '{days} kundigungsfrist',
      '%availability (ab)? {date}',
      '(kundigungsfrist|kundigungsfrist (betragt|ist|von|sind)|kundigungsfrist von) (:|noch|bei|derzeit)? {days}',
      '(vorlauf|kundigung|frist) (von|:)? {days}',
      '(verfugbar|anfangen|beginnen) ~ (in|nach) {days}',
      '{days} fur die ubergabe',
    ],
    confidence: 0.92,
  },
  {
    value: 0,
    despite: ['wished', 'other'],
    said: [
      '%availability (sofort|ab sofort)',
      '(ab sofort|frei bin ich sofort|sofort (frei|verfugbar|anfangen|beginnen|einsetzbar|bereit)|ich kann sofort)',
    ],
    confidence: 0.93,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      '(verfugbar|frei|anfangen|eintritt) (:)? (in|ab|zum|des|am|fruhestens)? {date}',
      '%availability (in|ab|zum|des)? {date}',
      '(frei|verfugbar|eintritt|beginn|einstieg|starten|anfangen) ~ (ab|zum|am|im|moglich ab)? {date}',
      '(ab|zum) (dem)? {date} (verfugbar|frei|anfangen|eintreten)',
    ],
    confidence: 0.88,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      '%availability ~ (in|nach|binnen|mit) ~ {days}',
      '(eintritt|eintrittstermin|start|beginn|wechsel) ~ (in|nach|binnen) {days}',
      '(kann|konnte|stehe) ~ (in|nach|binnen) {days} (anfangen|beginnen|starten|eintreten|zur verfugung)',
      '(in|nach|binnen) {days} (verfugbar|frei|einsetzbar|zur verfugung)',
      '(frist|kundigungsfrist) ~ (betragt|von|ist|sind) ~ {days}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: [
      '(suche|suchen|gesucht|wechsel|stelle) ~ (ab|zum|per) (dem)? {date}',
      '^ (ab|zum|per) (dem)? {date} ($|,|teilzeit|vollzeit|in)',
    ],
    confidence: 0.86,
  },
]
