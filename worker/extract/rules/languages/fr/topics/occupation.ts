import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Jobs, with English names as values. */
const TRADES: readonly (readonly [name: string, words: string])[] = [
  ['nurse', 'infirmier|infirmiere'],
  ['teacher', 'professeur|professeure|prof|enseignant|enseignante|institutrice'],
  ['electrician', 'electricien|electricienne'],
  ['engineer', 'ingenieur|ingenieure'],
  ['doctor', 'medecin|docteur'],
  ['lawyer', 'avocat|avocate'],
  ['cook', 'cuisinier|cuisiniere'],
  ['accountant', 'comptable'],
  ['carpenter', 'menuisier|charpentier'],
  ['baker', 'boulanger|boulangere'],
  ['hairdresser', 'coiffeur|coiffeuse'],
  ['mechanic', 'mecanicien|garagiste'],
  ['architect', 'architecte'],
  ['journalist', 'journaliste'],
  ['software developer', 'developpeur|developpeuse|informaticien'],
  ['police officer', 'policier|policiere'],
  ['firefighter', 'pompier'],
  ['pharmacist', 'pharmacien|pharmacienne'],
  ['dentist', 'dentiste'],
  ['waiter', 'serveur'],
  ['waitress', 'serveuse'],
  ['librarian', 'bibliothecaire'],
  ['psychologist', 'psychologue'],
  ['social worker', 'assistant social|assistante sociale'],
  ['gardener', 'jardinier|jardiniere'],
  ['plumber', 'plombier'],
  ['painter', 'peintre'],
  ['photographer', 'photographe'],
  ['musician', 'musicien|musicienne'],
  ['physiotherapist', 'kine|kinesitherapeute'],
  ['veterinarian', 'veterinaire'],
  ['truck driver', 'routier'],
  ['farmer', 'agriculteur|agricultrice'],
  ['graphic designer', 'graphiste'],
  ['educator', 'educateur|educatrice'],
]

export const OCCUPATION: readonly Phrasing[] = [
  {
    value: 'student',
    said: ['^ (etudiant|etudiante) (en|de)', 'je suis (etudiant|etudiante)'],
    confidence: 0.9,
  },
  ...TRADES.map(([value, words]) => ({
    value,
    said: [
      `(je suis|je travaille comme) (un|une)? (${words}) ($|,|en|a|et|au|chez|de)`,
      `^ (${words}) ($|,|en|a|et|au|aux|chez|de jour|de nuit|dans|depuis|pour)`,
    ],
    confidence: 0.9,
  })),
  {
    value: 'student',
    said: ['^ (etudiant|etudiante) ', '(suis|je suis) (encore)? (etudiant|etudiante) '],
    confidence: 0.88,
  },
  { value: 'midwife', said: ['(je suis|^) sage femme '], confidence: 0.9 },
  {
    value: 'primary school teacher',
    said: ['(je suis|^) (prof|professeur|professeure) des ecoles '],
    confidence: 0.92,
  },
]
