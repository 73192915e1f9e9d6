import type { Phrasing } from '../../../../../../shared/reader.ts'

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: false,
    said: ['sin hijos', 'no tengo (hijos|ninos)'],
  },
  {
    value: true,
    said: [
      'tengo (un|una|dos|tres|cuatro|{_number}) ~ (hijo|hija|hijos|hijas)',
      '^ (dos|tres|{_number}) (hijos|hijas)',
      '(mama|papa|madre|padre) de',
    ],
  },
  {
    value: true,
    despite: ['asked'],
    said: ['^ (dos|tres) (pequenos)? (hijos|hijas)'],
    confidence: 0.9,
  },
  {
    value: true,
    said: [
      '^ hijos (:|=|-) (si|uno|una|dos|tres|1|2|3|4)',
      '(papa|padre|mama|madre) (de|soltera|soltero)',
      '(tengo|con|mis|mi) (un|una|dos|tres|{_positive})? (hijo|hija|hijos|hijas|nino|nina|ninos|peques|peque) ',
    ],
    confidence: 0.88,
  },
  {
    value: false,
    despite: ['negated'],
    said: [
      '^ hijos (:|=|-) (no|ninguno|cero|sin|0)',
      '(cero|sin|no tengo) (hijos|ninos|peques)',
      'y cero hijos',
    ],
  },
  { value: null, despite: ['other', 'negated'], said: ['(tengo|con) ~ y (cero|ningun) (hijos|hijo)'] },
  {
    value: true,
    said: [
      '(un|una|mi|mis|dos|tres|con) (nino|nina|ninos|ninas|peque|peques|hijo|hija|hijos|hijas|mellizos|gemelos|gemelas|adolescente|adolescentes) (de|que|y|en|,|$)',
    ],
    confidence: 0.88,
  },
]
