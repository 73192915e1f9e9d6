import type { Phrasing } from '../../../../../../shared/reader.ts'

export const VISA_SPONSORSHIP: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished'],
    said: [
      '(besoin|necessite) ~ (visa|parrainage|permis de travail)',
      "(j'ai besoin d'un visa|besoin d'un (visa|parrainage|permis))",
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: ["(pas besoin de visa|pas besoin d'un visa|sans besoin de visa)"],
    confidence: 0.95,
  },
  {
    value: false,
    said: ['(nationalite francaise|citoyen (europeen|francais)|citoyenne (europeenne|francaise))'],
    confidence: 0.92,
  },
]
