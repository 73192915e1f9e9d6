import type { Domain } from '../../shared/domain.ts'
import type { DraftReading } from '../../shared/own-domain.ts'
import type { SourceText } from '../../shared/value.ts'
import { accept } from '../extract/accept.ts'
import { read } from '../extract/rules/rules.ts'

/** What a domain reads of a text without a model, and what its fields refuse of that. */
export function readDraft(domain: Domain, text: SourceText): Pick<DraftReading, 'readings' | 'rejected'> {
  const { readings, rejected } = accept(domain, text.text, read(domain, text))
  return { readings, rejected }
}
