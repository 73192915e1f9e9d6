import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Kinds of animals, with their names. */
const KEPT: readonly (readonly [kind: string, words: string])[] = [
  [
    'dog',
    'hund|hunde|hunden|hundin|dackel|labrador|mops|pudel|schaferhund|welpe|welpen|mischling|terrier|hundchen',
  ],
  ['cat', 'katze|katzen|kater|katern|kater|kitten|stubentiger'],
  ['rabbit', 'kaninchen|hase|hasen|zwergkaninchen'],
  ['bird', 'vogel|kanarienvogel|wellensittich|wellensittiche|sittiche'],
  ['parrot', 'papagei|papageien'],
  ['horse', 'pferd|pferde|pony|ponys|stute|wallach'],
  ['turtle', 'schildkrote|schildkroten'],
  ['hamster', 'hamster'],
  ['fish', 'fische|aquarium|goldfische'],
  ['chicken', 'huhner|hennen'],
  ['guinea pig', 'meerschweinchen'],
]

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
  ...KEPT.map(([value, words]) => ({
    value,
    said: [
      `(habe|hab|mit|lebe mit|teile meine wohnung mit) (ein|eine|einen|einem|einer|nen|ne|zwei|drei|vier|mehrere|meinem|meiner|meinen) ~ (${words}) `,
      `^ (ein|eine|einen|einem|einer|nen|ne|zwei|drei|vier|mehrere|meinem|meiner|meinen) ~ (${words}) (namens|die|der|heisst|und|,|$|genannt)`,
      `(mein|meine|unser|unsere) (${words}) (namens|die|der|heisst|und|,|$|genannt)`,
    ],
    confidence: 0.9,
  })),
]
