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
  {
    value: 'dog',
    said: [
      `(hab|habe|mit|ein|einen|nen|mein|meinem|meinen|zwei|drei) (nen|einen|einem|ein|zwei|meinem|kleinen|
        alten)? (hund|hunde|hunden|dackel|labrador|mops|pudel|schaferhund) (namens|$|,|und|der|die|mit)`,
      '^ (haustier|haustiere) (:|=|-) ~ (hund|hunde)',
      '(mein|meine|unser) (hund|hunde|hundin) ~ (heisst|heissen|ist|sind)',
    ],
  },
  {
    value: 'cat',
    said: [
      '(hab|habe|mit|ein|eine|ne|nen|meine|meiner|zwei|drei) (ne|eine|einen|einer|zwei|meiner|alte|kleine)? (katze|katzen|kater|katern) (namens|$|,|und|der|die|mit)',
      '^ (haustier|haustiere) (:|=|-) ~ (katze|katzen|kater)',
      '(meine|unsere) (katze|katzen) ~ (heisst|heissen|ist|sind)',
    ],
  },
  { value: 'rabbit', said: ['(hab|habe|mit|zwei|ein|drei) (ein|zwei|drei)? (kaninchen|hasen) '] },
  { value: 'cat', said: ['(katzenpapa|katzenmama|katzenmutti|katzenbesitzer|katzenbesitzerin) '] },
  { value: 'dog', said: ['(hundepapa|hundemama|hundemutti|hundebesitzer|hundebesitzerin) '] },
]
