import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    despite: ['wished'],
    said: [
      '(relation|histoire) (serieuse|stable|durable)',
      "pas (serieux|serieuse) (,)? s'abstenir",
      'construire quelque chose',
    ],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: ['(sans prise de tete|rien de serieux|sans engagement)'],
  },
  {
    value: 'friendship',
    despite: ['wished'],
    said: ['cherche (juste)? (amitie|des amis)'],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated', 'asked'],
    said: [
      '(rencontres|relation|plan) (legeres|legere|sans lendemain|sans prise de tete|decontractee)',
      '(pas serieux|rien de serieux)',
      "pas (vraiment)? envie d'une relation serieuse",
    ],
    confidence: 0.9,
  },
  {
    value: 'serious',
    despite: ['wished'],
    said: [
      '(relation|histoire|rencontre) (serieuse|durable|stable|sincere|vraie)',
      '(construire|refaire) (une vie|ma vie|quelque chose|a deux)',
      '(compagnon|compagne) de vie',
    ],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: [
      '(rien|pas) (de)? (serieux|serieuse)',
      '(sans prise de tete|sans lendemain|sans engagement|pas d engagement)',
    ],
  },
  {
    value: 'serious',
    despite: ['wished', 'asked'],
    said: [
      '(du|de|plutot|uniquement|que du|cherche du|cherche) serieux ',
      '(relation|histoire|rencontre|union) ~ (serieuse|durable|stable|sincere|longue|solide|vraie)',
      '(vraie|belle) (relation|histoire)',
      "(l'ame soeur|la bonne personne|l'amour de ma vie|vieillir ensemble|pour la vie|moitie)",
      "(pas|ni) (de)? (plan|plans|coup|coups) (cul|d'un soir|sans lendemain)",
      '(vie a deux|relation de couple|projet de vie)',
    ],
    confidence: 0.88,
  },
  {
    value: 'friendship',
    despite: ['wished', 'asked'],
    said: [
      "(amitie|amities|des amis|de l'amitie) (uniquement|seulement|d abord|avant tout|$|,)",
      "(cherche|recherche|veux) (juste|seulement|surtout)? (des amis|des amies|de l'amitie|des copines|des potes)",
    ],
    confidence: 0.88,
  },
  {
    value: 'unsure',
    despite: ['wished', 'asked', 'negated'],
    said: [
      '(voir ou ca mene|voir ce qui se passe|au feeling|laisser faire)',
      'sais pas (encore|trop)? ce que je cherche',
    ],
    confidence: 0.88,
  },
  {
    value: 'marriage',
    despite: ['wished', 'asked'],
    said: ['(mariage|me marier|pour mariage|en vue de mariage) '],
    confidence: 0.86,
  },
]
