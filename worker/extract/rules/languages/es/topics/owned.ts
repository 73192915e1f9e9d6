import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody already owns. */
export const OWNED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'asked'],
    said: [
      'ya (tengo|tenemos|dispongo de|contamos con) (un|una|unos|unas|el|la|los|las|dos|tres|mi|bastantes)? {belongings}',
      '(tengo|tenemos) ya (un|una|unos|unas|el|la|los|las|dos|tres)? {belongings}',
      '(ya tengo|ya tenemos|en casa) (:|=) {belongings}',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: ['ya (tengo|tenemos) (que|ganas|anos|{_number}|claro|visto|hijos|hambre|mirado)'],
  },
]
