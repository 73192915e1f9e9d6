import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How the goods are handed over. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other'],
    said: [
      `(a retirer|remise en main propre|venir chercher|a venir chercher|a recuperer|sur place|a enlever|
        main propre|a emporter|retrait|enlevement|venez chercher|je viens chercher|je peux venir|peux me deplacer|je me deplace|peut se deplacer|a prendre)`,
      'retirer (a|en)',
      '(pas|aucun|sans) (de)? (envoi|envois|livraison|expedition)',
      '(pas) (d) (envoi|envois)',
      "pas d'envoi",
    ],
    confidence: 0.9,
  },
  {
    value: 'shipping',
    despite: ['wished', 'other'],
    said: [
      `(envoi|envois|envoie|expedie|expedition|livraison possible|colissimo|mondial relay|chronopost|relais
        colis|frais de port|fdp|par la poste)`,
    ],
    confidence: 0.88,
  },
  {
    value: 'local_delivery',
    despite: ['wished', 'other'],
    said: [
      '(je|on|nous) (peux|peut|pouvons)? (livrer|livre|livrons)',
      'livraison (a domicile|gratuite|dans|autour)',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: [
      '(envoi|envois|expedition|livraison) (est|:)? (impossible|non|exclu|exclue|pas possible)',
      '(n|ne) (envoie|envoi|expedie|livre) (pas|plus)',
    ],
  },
]
