import type { Derivation, Domain } from '../../shared/domain.ts'
import type { Value } from '../../shared/value.ts'
import type { Sources } from '../record/fold.ts'
import { summarize } from '../record/summarize.ts'

/** The domain's derived values, from the merged fields and the texts' cues. Pure. */
export function derivedFrom(
  domain: Domain,
  fields: Readonly<Record<string, Value>>,
  { summary, texts }: Pick<Sources, 'summary' | 'texts'>,
): readonly Derivation[] {
  const { cues } = summarize(domain, texts, summary ?? undefined)
  return domain.derive({ fields, cues: cues.map(({ moment: _, ...cue }) => cue) })
}
