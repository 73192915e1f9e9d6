import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'availability_days',
  whole: true,
  texts: [
    ['Kündigungsfrist: drei Monate', 90],
    ['Ich kann ab sofort anfangen.', 0],
    ['Kündigungsfrist: 3 Monate', 90],
    ['drei Monate Kündigungsfrist', 90],
    ['ab sofort', 0],
    ['Kündigungsfrist sechs Wochen', 42],
    ['Ab sofort verfügbar.', 0],
    ['Kündigungsfrist: sechs Wochen', 42],
    ['Frei ab 1. Februar.', 70],
    ['Verfügbar in zwei Wochen.', 14],
    ['Frühester Eintritt: in sechs Wochen', 42],
    ['Suche ab 1. Februar Teilzeit.', 70, { employment_type: ['part_time'] }],
  ],
}
