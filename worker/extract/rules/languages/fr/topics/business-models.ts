import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Business models: who pays the company, and for what. */
export const BUSINESS_MODELS: readonly Phrasing[] = [
  {
    value: 'b2b',
    despite: ['wished', 'other'],
    said: [
      '(vendu|vendus|vendue|vendues|loue|loues|louee|louees|facture|destine|destinee) (aux|a des|a|chez) ~ {=entreprises}',
      '{=entreprises} (paient|payent|utilisent|testent|abonnes|abonnees|clients)',
      '{_number} ~ {=entreprises} (clients|clientes|abonnes|en production)',
    ],
    confidence: 0.85,
  },
  {
    value: 'b2c',
    despite: ['wished', 'other'],
    said: [
      '(application|appli|abonnement|boite|box) pour (les)? (parents|familles|enfants|etudiants|particuliers)',
    ],
    confidence: 0.85,
  },
  {
    value: 'marketplace',
    said: ['(nous|on) (prenons|prend|gardons|garde) {_number} (%|pour cent)'],
    confidence: 0.8,
  },
  {
    value: 'hardware',
    said: [
      `(nous|on) (fabriquons|fabrique|construisons|concevons|imprimons) (un|une|des|le|la) ~ (capteur|
        capteurs|robot|robots|machine|machines|appareil|boitier|drone|drones|puce|circuit|moteur|velo|
        batterie|satellite|pompe|casque|lampe)`,
    ],
    confidence: 0.82,
  },
]
