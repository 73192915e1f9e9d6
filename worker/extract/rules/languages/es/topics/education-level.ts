import type { Phrasing } from '../../../../../../shared/reader.ts'

const DEGREES =
  '({=doctorates}|{=masters}|{=bachelors}|{=associates}|{=mastersmaybe}|{=bachelorsmaybe}|{=associatesmaybe})'

const HAVE = 'tengo (a|un|el)?'

/** The highest level first: of several statements the first in this order counts. */
export const EDUCATION_LEVEL: readonly Phrasing[] = [
  {
    value: null,
    said: [
      `(cursando|estudiando|no) (un|una)? ~ ${DEGREES}`,
      `${DEGREES} ~ (en curso|sin terminar|inacabada|inacabado|incompleta|incompleto)`,
    ],
  },
  {
    value: 'doctorate',
    said: [`${HAVE} {=doctoratesmaybe}`],
    confidence: 0.9,
  },
  {
    value: 'masters',
    said: [
      `${HAVE} {=mastersmaybe} (,|$)`,
      '^ master (en|2)',
      '(mi|tengo un|tengo el|hice un|hice el|un) master (en|universitario|oficial|de|$|2)',
    ],
    confidence: 0.9,
  },
  {
    value: 'bachelors',
    said: [
      '(2 : 1|grado (universitario)? en|ingenieria (en|informatica|industrial|civil|electronica|mecanica|quimica)|graduado en|graduada en)',
      `${HAVE} {=bachelorsmaybe} (,|$)`,
    ],
    confidence: 0.9,
  },
  {
    value: 'trade_school',
    said: [
      '(grado superior|grado medio|ciclo formativo|formacion profesional|fp|tecnico superior|modulo superior|ciclo superior|carrera tecnica|bachillerato tecnico|tecnico en)',
    ],
    confidence: 0.88,
  },
  {
    value: 'some_college',
    said: ['(estudios universitarios (sin|incompletos)|carrera (sin terminar|inconclusa|trunca))'],
    confidence: 0.88,
  },
  {
    value: 'high_school',
    said: [
      '(bachillerato|educacion secundaria|preparatoria terminada)',
      '%education (preparatoria|secundaria|eso)',
    ],
    confidence: 0.88,
  },
]
