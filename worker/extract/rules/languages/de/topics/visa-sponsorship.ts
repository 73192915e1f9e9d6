import type { Phrasing } from '../../../../../../shared/reader.ts'

export const VISA_SPONSORSHIP: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished'],
    said: [
      '(brauche|benotige) ~ (visum|arbeitserlaubnis|sponsoring|blue card)',
      '(brauche|benotige) (ich)? (ein|eine|einen)? (visum|arbeitserlaubnis|visumssponsoring|blaue karte)',
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: ['(kein|keine) (visum|arbeitserlaubnis|visumssponsoring) (notig|erforderlich)'],
    confidence: 0.95,
  },
  {
    value: false,
    said: [
      '(ich habe|mit|eu) (eine|einen|die)? (arbeitserlaubnis|burger|burgerin|staatsburgerschaft|staatsangehorigkeit)',
      '(unbefristete (arbeitserlaubnis|niederlassungserlaubnis)|niederlassungserlaubnis)',
    ],
    confidence: 0.92,
  },
]
