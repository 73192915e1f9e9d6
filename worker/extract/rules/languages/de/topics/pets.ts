import type { Phrasing } from '../../../../../../shared/reader.ts'

export const PETS: readonly Phrasing[] = [
  {
    value: 'cat',
    said: ['(ich habe|habe) (eine|zwei|drei) (katze|katzen|kater)'],
  },
  {
    value: 'dog',
    said: ['(ich habe|habe) (einen|zwei|drei) (hund|hunde)'],
  },
]
