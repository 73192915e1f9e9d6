import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an agent offers work or requests it. */
export const AGENT_SIDE: readonly Phrasing[] = [
  {
    value: 'requester',
    despite: ['wished', 'other', 'asked'],
    said: [
      `(on cherche|nous cherchons|je cherche|cherche|recherche|recherchons|cherchons|besoin d un|avons besoin) (un|une|d un|des)? ~ (agent|agents|bot|service|prestataire) (qui|capable|
      pour|de|d|a|au|,|:|sachant|pouvant)?`,
      '(on cherche|nous cherchons|nous recherchons|je cherche)',
    ],
    confidence: 0.95,
  },
  {
    value: 'provider',
    despite: ['wished', 'other', 'asked'],
    said: ['(nous proposons|je propose|notre agent|mon agent|nous offrons|propose un agent|nous facturons)'],
    confidence: 0.95,
  },
]
