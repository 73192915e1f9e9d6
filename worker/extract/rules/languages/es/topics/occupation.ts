import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Jobs, with English names as values. */
const TRADES: readonly (readonly [name: string, words: string])[] = [
  ['nurse', 'enfermero|enfermera'],
  ['teacher', 'profesor|profesora|maestro|maestra'],
  ['electrician', 'electricista'],
  ['engineer', 'ingeniero|ingeniera'],
  ['doctor', 'medico|medica'],
  ['lawyer', 'abogado|abogada'],
  ['cook', 'cocinero|cocinera'],
  ['accountant', 'contable|contador|contadora'],
  ['carpenter', 'carpintero|carpintera'],
  ['baker', 'panadero|panadera'],
  ['hairdresser', 'peluquero|peluquera'],
  ['mechanic', 'mecanico|mecanica'],
  ['architect', 'arquitecto|arquitecta'],
  ['journalist', 'periodista'],
  ['software developer', 'desarrollador|desarrolladora|programador|programadora'],
  ['police officer', 'policia'],
  ['firefighter', 'bombero|bombera'],
  ['pharmacist', 'farmaceutico|farmaceutica'],
  ['dentist', 'dentista'],
  ['waiter', 'camarero'],
  ['waitress', 'camarera'],
  ['librarian', 'bibliotecario|bibliotecaria'],
  ['psychologist', 'psicologo|psicologa'],
  ['social worker', 'trabajador social|trabajadora social'],
  ['gardener', 'jardinero|jardinera'],
  ['plumber', 'fontanero|fontanera'],
  ['painter', 'pintor|pintora'],
  ['photographer', 'fotografo|fotografa'],
  ['musician', 'musico|musica profesional'],
  ['physiotherapist', 'fisioterapeuta|fisio'],
  ['veterinarian', 'veterinario|veterinaria'],
  ['truck driver', 'camionero|camionera'],
  ['farmer', 'agricultor|agricultora'],
  ['graphic designer', 'disenador grafico|disenadora grafica'],
  ['educator', 'educador|educadora'],
]

export const OCCUPATION: readonly Phrasing[] = [
  {
    value: 'student',
    said: ['^ estudiante (en|de)', 'soy estudiante'],
    confidence: 0.9,
  },
  ...TRADES.map(([value, words]) => ({
    value,
    said: [
      `(soy|trabajo como|trabajo de) (un|una)? (${words}) ($|,|en|a|y|de)`,
      `^ (${words}) ($|,|en|a|y|de|desde)`,
    ],
    confidence: 0.9,
  })),
  {
    value: 'civil engineer',
    said: ['^ (ingeniero|ingeniera) civil ', '(soy|trabajo como) (ingeniero|ingeniera) civil '],
  },
  { value: 'student', said: ['^ estudiante ', '(soy|sigo siendo) estudiante '], confidence: 0.88 },
  { value: 'chef', said: ['(soy|trabajo como|trabajo de) chef '], confidence: 0.9 },
  { value: 'midwife', said: ['(soy|trabajo como|^) (matrona|partera) '], confidence: 0.9 },
]
