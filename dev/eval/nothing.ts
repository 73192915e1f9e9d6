import type { Domain } from '../../shared/domain.ts'
import type { Value } from '../../shared/value.ts'
import type { Extractor } from '../../worker/extract/extractor.ts'
import { predict } from './predict.ts'
import type { Annotated } from './texts.ts'

/** A text that states nothing, and its false readings. */
export interface Invented {
  readonly text: Annotated
  readonly fields: Readonly<Record<string, Value>>
}

/** @returns texts with any reading, including free text and derived fields */
export async function inventions(
  extractor: Extractor,
  domain: Domain,
  texts: readonly Annotated[],
  occurredAt: Date,
): Promise<Invented[]> {
  const read = await Promise.all(
    texts.map(async (text) => {
      const { fields, derived } = await predict(extractor, domain, { ...text, occurredAt })
      return { text, fields: { ...fields, ...derived } }
    }),
  )
  return read.filter(({ fields }) => Object.keys(fields).length > 0)
}
