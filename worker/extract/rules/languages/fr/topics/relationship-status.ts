import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_STATUS: readonly Phrasing[] = [
  {
    value: 'single',
    said: ['^ celibataire', 'je suis (toujours)? celibataire'],
  },
  {
    value: 'divorced',
    said: ['^ (divorce|divorcee) ($|,|et|avec)', 'je suis (divorce|divorcee)'],
  },
  {
    value: 'widowed',
    said: ['^ (veuf|veuve) ($|,|et|avec|depuis)', 'je suis (veuf|veuve)'],
  },
  {
    value: 'separated',
    said: ['je suis (separe|separee)'],
  },
  {
    value: 'separated',
    despite: ['past', 'negated'],
    said: ['en instance de divorce'],
  },
  {
    value: 'single',
    said: ['^ (situation|statut|etat civil) (:|=|-) celibataire', '^ celibataire ($|,|depuis|sans|et|avec)'],
  },
  {
    value: 'divorced',
    said: [
      '^ (situation|statut|etat civil) (:|=|-) (divorce|divorcee)',
      '^ (divorcee|divorce) ($|,|depuis|sans|et|avec)',
    ],
  },
  {
    value: 'widowed',
    said: [
      '^ (situation|statut|etat civil) (:|=|-) (veuf|veuve)',
      '^ (veuf|veuve) ($|,|depuis|sans|et|avec)',
    ],
  },
  {
    value: 'separated',
    said: [
      '^ (situation|statut|etat civil) (:|=|-) (separe|separee)',
      '^ (separe|separee) ($|,|depuis|sans|et|avec)',
    ],
  },
  { value: 'single', despite: ['negated'], said: ['jamais (marie|mariee|pacse|pacsee)'], confidence: 0.9 },
]
