import type { Phrasing } from '../../../../../../shared/reader.ts'

export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(geboren|geburtsdatum) (:|in|am)? {birth}',
      '(ich|^) (bin|bin grad|werde bald) {adult} (jahre|jahre alt|jahre jung)? ($|und|aus|,)',
      '^ {adult} (jahre|jahre alt) ($|,)',
    ],
  },
  {
    value: '$1',
    said: [
      '^ (alter) (:|=|-) {adult}',
      '(bin|ich) (die|der)? ~ , {adult} ($|,|und|jahre|aus)',
      '(bin|ich bin) (gerade|schon|erst|noch|jetzt|mittlerweile)? {adult} (jahre|jung|geworden|und|,|$|aus)',
    ],
    confidence: 0.9,
  },
]
