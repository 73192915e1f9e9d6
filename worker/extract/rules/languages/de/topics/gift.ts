import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether goods are for somebody else. */
export const GIFT: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other', 'asked'],
    said: [
      '%gift (mein|meine|meinen|meiner|opa|oma|mama|papa|mutter|vater|schwester|bruder|tochter|sohn|freund|freundin|frau|mann|enkel)',
      '(anlass|beschenkte|beschenkter|empfanger) :',
      '(geschenk|weihnachtsgeschenk|geburtstagsgeschenk|geschenkidee|mitbringsel) (fur|an)',
      `(fur|zum geburtstag) (meine|meinen|unsere|unseren|meiner|meines) ~ (mutter|mama|vater|papa|
        oma|opa|frau|mann|freundin|freund|schwester|bruder|tochter|sohn|nichte|neffen|kollegin|
        kollegen|chef|chefin|enkel|enkelin|enkelkind|patenkind)`,
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['fur (mich|mich selbst|uns selbst)'],
    confidence: 0.9,
  },
]
