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
]
