import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Jobs, with English names as values. */
const TRADES: readonly (readonly [name: string, words: string])[] = [
  ['nurse', 'krankenpfleger|krankenschwester|pflegefachkraft'],
  ['teacher', 'lehrer|lehrerin'],
  ['electrician', 'elektriker|elektrikerin'],
  ['engineer', 'ingenieur|ingenieurin'],
  ['doctor', 'arzt|arztin'],
  ['lawyer', 'anwalt|anwaltin|rechtsanwalt|rechtsanwaltin'],
  ['cook', 'koch|kochin'],
  ['accountant', 'buchhalter|buchhalterin'],
  ['carpenter', 'tischler|tischlerin|schreiner|zimmermann'],
  ['baker', 'backer|backerin'],
  ['hairdresser', 'friseur|friseurin|friseuse'],
  ['mechanic', 'mechaniker|mechanikerin'],
  ['architect', 'architekt|architektin'],
  ['journalist', 'journalist|journalistin'],
  ['software developer', 'softwareentwickler|softwareentwicklerin'],
  ['police officer', 'polizist|polizistin'],
  ['firefighter', 'feuerwehrmann'],
  ['pharmacist', 'apotheker|apothekerin'],
  ['dentist', 'zahnarzt|zahnarztin'],
  ['waiter', 'kellner'],
  ['waitress', 'kellnerin'],
  ['librarian', 'bibliothekar|bibliothekarin'],
  ['psychologist', 'psychologe|psychologin'],
  ['social worker', 'sozialarbeiter|sozialarbeiterin|sozialpadagoge|sozialpadagogin'],
  ['gardener', 'gartner|gartnerin'],
  ['plumber', 'klempner|installateur'],
  ['painter', 'maler|malerin'],
  ['photographer', 'fotograf|fotografin'],
  ['musician', 'musiker|musikerin'],
  ['physiotherapist', 'physiotherapeut|physiotherapeutin'],
  ['veterinarian', 'tierarzt|tierarztin'],
  ['truck driver', 'lkw fahrer|lkw fahrerin'],
  ['farmer', 'landwirt|landwirtin|bauer|bauerin'],
  ['graphic designer', 'grafikdesigner|grafikdesignerin|grafiker|grafikerin'],
  ['educator', 'erzieher|erzieherin'],
]

export const OCCUPATION: readonly Phrasing[] = [
  {
    value: 'student',
    said: ['^ (student|studentin) (der|in)', '(ich bin|bin) (student|studentin)'],
    confidence: 0.9,
  },
  ...TRADES.map(([value, words]) => ({
    value,
    said: [
      `(ich bin|ich arbeite als|arbeite als) (ein|eine)? (${words}) ($|,|in|bei|und)`,
      `^ (${words}) ($|,|in|bei|und|im|am|aus)`,
    ],
    confidence: 0.9,
  })),
  {
    value: 'student',
    said: [
      '^ (student|studentin) ',
      '(bin|ich bin) (noch)? (student|studentin) ',
      '(studiere|studier) (ich)? ',
    ],
    confidence: 0.85,
  },
  { value: 'primary school teacher', said: ['(grundschullehrer|grundschullehrerin) '] },
  { value: 'midwife', said: ['(ich bin|^) hebamme '], confidence: 0.9 },
  {
    value: 'carpenter',
    said: ['^ (schreiner|schreinerin|tischler|tischlerin|zimmermann) aus '],
    confidence: 0.9,
  },
  { value: 'electrician', said: ['^ (elektriker|elektrikerin) aus '], confidence: 0.9 },
  { value: 'nurse', said: ['^ (krankenschwester|krankenpfleger|pflegefachfrau) aus '], confidence: 0.9 },
]
