import type { Cue, Derivation, Domain } from '../../shared/domain.ts'
import type { Value } from '../../shared/value.ts'
import type { Text } from './claims.ts'
import { inOrder } from './order.ts'

/** What the domain derives from the folded fields and from what the texts state of derived fields. Pure. */
export function derivedFrom(
  domain: Domain,
  fields: Readonly<Record<string, Value>>,
  texts: readonly Text[],
): readonly Derivation[] {
  const cues: Cue[] = inOrder(texts).flatMap(({ contextId, read }) =>
    (read ? read.readings : [])
      .filter((reading) => domain.fields[reading.field]?.kind === 'derived')
      .map((reading) => ({ ...reading, contextId })),
  )
  return domain.derive({ fields, cues })
}
