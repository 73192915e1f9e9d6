import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'experience_text',
  whole: true,
  texts: [
    ['Manejo un equipo de ventas.', 'Manejo un equipo de ventas.'],
    ['Trabajé en un hotel.', 'Trabajé en un hotel.', { industries: ['hospitality'] }],
    ['Gestiono un equipo de ocho personas.', 'Gestiono un equipo de ocho personas.'],
    ['Dirigí la cocina de un hospital.', 'Dirigí la cocina de un hospital.', { industries: ['healthcare'] }],
    [
      'Llevo diez años de enfermera.',
      'Llevo diez años de enfermera.',
      { current_title: 'Enfermera', years_experience: 10 },
    ],
    ['Me gustan los perros.', null],
  ],
}
