import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'current_title',
  whole: true,
  texts: [
    ['Soy contador en Monterrey.', 'Contador', { location: 'Monterrey' }],
    [
      'Trabajo como soldador en una fábrica de Bilbao.',
      'Soldador',
      { location: 'Bilbao', industries: ['manufacturing'] },
    ],
    ['Trabajo como contable.', 'Contable'],
    ['Soy desarrolladora web en Madrid.', 'Desarrolladora Web', { location: 'Madrid' }],
    ['Llevo ocho años como electricista.', 'Electricista', { years_experience: 8 }],
    ['Estoy de camarero.', 'Camarero'],
    ['Mi hermano es cocinero.', null],
  ],
}
