import type { Phrasing } from '../../../../../../shared/reader.ts'

const DEGREES =
  '({=doctorates}|{=masters}|{=bachelors}|{=associates}|{=mastersmaybe}|{=bachelorsmaybe}|{=associatesmaybe})'

const HAVE = 'habe (einen|ein)?'

/** The highest level first: of several statements the first in this order counts. */
export const EDUCATION_LEVEL: readonly Phrasing[] = [
  {
    value: null,
    said: [`${DEGREES} ~ (student|abgebrochen)`],
  },
  {
    value: 'doctorate',
    said: ['promoviert', `${HAVE} {=doctoratesmaybe}`],
    confidence: 0.9,
  },
  {
    value: 'masters',
    said: [
      `${HAVE} {=mastersmaybe} (in|,|$)`,
      '(ein|einen) master ($|in|pro|2|abgeschlossen)',
      'hochschulabschluss',
    ],
    confidence: 0.9,
  },
  {
    value: 'bachelors',
    said: [`${HAVE} {=bachelorsmaybe} (in|,|$)`],
    confidence: 0.9,
  },
  {
    value: 'trade_school',
    said: [
      `(ausbildung|lehre|berufsausbildung|gesellenbrief|meisterbrief|meisterprufung|berufsschule|
        fachausbildung|fachweiterbildung|meisterschule|umschulung|gesellenprufung|ihk|gelernt als|gelernter|
        gelernte|staatlich (geprufter|geprufte|anerkannte|anerkannter))`,
    ],
    confidence: 0.88,
  },
  {
    value: 'some_college',
    said: [`${HAVE} {=associatesmaybe} in`, '(studium abgebrochen|studienabbruch)'],
    confidence: 0.88,
  },
  {
    value: 'high_school',
    said: [
      '(abitur|fachabitur|mittlere reife|realschulabschluss|hauptschulabschluss|matura|fachhochschulreife)',
    ],
    confidence: 0.88,
  },
]
