import { type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Cues } from '../languages/common/cues.ts'

/** The cues of a role as lexicons. */
export interface Known {
  readonly before: Lexicon
  readonly after: Lexicon
  readonly notBefore: Lexicon
  readonly notAfter: Lexicon
  readonly weak: Lexicon | undefined
  readonly strong: Lexicon | undefined
  readonly bare: Lexicon | undefined
  readonly ending: Lexicon | undefined
  readonly notNext: Lexicon | undefined
}

const known = new Map<Cues, Known>()

export function lexiconsOf(cues: Cues): Known {
  const made = known.get(cues)
  if (made) return made
  const { before, after, notBefore, notAfter, weak, strong, bare, ending, notNext } = cues
  const given = (data: string | undefined) => (data === undefined ? undefined : lexicon(data))
  const lexicons = {
    before: lexicon(before),
    after: lexicon(after),
    notBefore: lexicon(notBefore),
    notAfter: lexicon(notAfter),
    weak: given(weak),
    strong: given(strong),
    bare: given(bare),
    ending: given(ending),
    notNext: given(notNext),
  }
  known.set(cues, lexicons)
  return lexicons
}
