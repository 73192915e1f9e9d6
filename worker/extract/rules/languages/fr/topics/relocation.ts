import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELOCATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      'mobile (sur|dans) (toute|tout)',
      '(mobile|mobilite) (partout|nationale|internationale|sur toute la france|toute france|en france|totale|possible)',
      '(pret|prete|dispose|disposee|ouvert|ouverte) a (demenager|bouger|la mobilite|une mobilite|un demenagement)',
      '(je demenagerais|je peux demenager|mobile (geographiquement|dans toute|sur toute|partout)|mobilite (nationale|internationale|geographique (oui|totale|ok)))',
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: [
      'ne (souhaite|veux|peux|compte|desire|pense) (pas|plus) (quitter|demenager|bouger|partir|de mobilite)',
      '(pas question de demenager|pas mobile|sans demenager|pas de demenagement|pas de mobilite|je ne demenagerai pas|non mobile)',
    ],
    confidence: 0.93,
  },
]
