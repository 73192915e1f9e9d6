import type { Vocabulary } from './engine/vocabulary.ts'
import { CLASSES } from './languages/common/words.ts'
import { MACROS } from './languages/macros.ts'
import { openerBit } from './slots/openers.ts'
import { slotNamed } from './slots/slots.ts'

/** The macros, word classes and slots that phrasings of all languages and domains may name. */
export const vocabulary: Vocabulary = {
  macros: MACROS,
  classes: CLASSES,
  slot: slotNamed,
  opens: openerBit,
}
