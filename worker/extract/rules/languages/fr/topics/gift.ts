import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether goods are for somebody else. */
export const GIFT: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other', 'asked'],
    said: [
      "(cadeau|cadeaux|offrir|offre) ((un|une|des|le|la) ~)? (pour|de|d'anniversaire|a ma|a mon|a mes|a notre)",
      '%gift (mon|ma|mes|maman|papa|mere|pere|soeur|frere|fille|fils|ami|amie)',
      '(destinataire|pour qui) :',
      `pour (ma|mon|mes|notre|nos) ~ (mere|pere|maman|papa|femme|mari|copine|copain|fille|fils|
        soeur|frere|niece|neveu|amie|ami|grand mere|grand pere|belle mere|beau pere|patron|patronne|
        collegue)`,
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['pour (moi|moi meme)'],
    confidence: 0.9,
  },
]
