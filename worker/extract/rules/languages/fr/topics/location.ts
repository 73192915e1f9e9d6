import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      "(j'habite|habite|je vis|vis) (actuellement|maintenant|a|en|au|pres de|vers|sur)? (a|en|au|pres de|vers|sur)? {named}",
    ],
  },
  {
    value: '$1',
    said: [
      '^ (ville|lieu|localisation|region|domicile) (:|=|-) {named}',
      "(j'habite|habite|je vis|vis|je reside|installe|installee) (depuis {_years})? (a|en|au|sur|pres de|vers|dans|du cote de)? {named}",
      `(infirmier|infirmiere|prof|professeur|professeure|medecin|avocat|avocate|ingenieur|ingenieure|
        comptable|menuisier|pharmacien|pharmacienne|graphiste|etudiant|etudiante|coiffeur|coiffeuse|
        cuisinier|serveur|serveuse|architecte|journaliste|kine|educateur|educatrice|master|licence|
        enseignant|enseignante|libraire|boulanger|boulangere|vendeur|vendeuse|fonctionnaire|commercial|
        commerciale|assistante|assistant|technicien|technicienne|ans) ~ (,)? (a|en|sur|pres de) {bareplace}`,
    ],
    confidence: 0.88,
  },
]
