import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELOCATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      'mobile (sur|dans) (toute|tout)',
      '(mobile|mobilite) (partout|nationale|internationale|sur toute la france|toute france|en france|totale|possible)',
      '(pret|prete|dispose|disposee|ouvert|ouverte) a (demenager|bouger|la mobilite|une mobilite|un demenagement)',
      `(je demenagerais|je peux demenager|mobile (geographiquement|dans toute|sur toute|partout)|mobilite (nationale|
        internationale|geographique (oui|totale|ok)))`,
      `(demenagement|demenager|mobilite|mutation) (a {_named})? (est|serait) ~ (possible|envisageable|aucune difficulte|aucun
        probleme|pas de probleme|pas un probleme|pas de souci|bienvenu|ok)`,
      `(demenagement|demenager|relocalisation) ne (me)? (pose|poserait|pas|serait)? ~ (aucune difficulte|aucun probleme|pas
        de probleme|pas un probleme|pas un obstacle)`,
      '(pret|prete|dispose|disposee|ouvert|ouverte) a (demenager|changer de (ville|region)|m installer|me relocaliser|partir)',
      'je (peux|pourrais|souhaite|compte|suis en train de|vais) (aussi)? (demenager|m installer) (a|en|au|dans|vers|sur) {_named}',
      'je (suis)? mobile (partout|en|sur|dans|geographiquement)',
    ],
    confidence: 0.92,
  },
  {
    value: true,
    despite: ['wished'],
    said: ['%relocate (oui|ok|envisageable|volontiers)'],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: [
      'ne (souhaite|veux|peux|compte|desire|pense) (pas|plus) (quitter|demenager|bouger|partir|de mobilite)',
      '(pas question de demenager|pas mobile|sans demenager|pas de demenagement|pas de mobilite|je ne demenagerai pas|non mobile)',
      'je ne (demenage|bouge|demenagerai|demenagerais|peux) (pas|plus) ($|,|demenager|bouger)',
      '(demenager|demenagement|mobilite) (:)? (non|impossible|exclu|hors de question|pas possible)',
      'je (reste|souhaite rester|veux rester|tiens a rester|prefere rester) (a|sur|en|dans) ({_bareplace}|la region|ma region|place)',
      '%relocate (non|pas possible|impossible)',
    ],
    confidence: 0.93,
  },
]
