import type { Domain } from '../../shared/domain.ts'
import type { DraftReading } from '../../shared/own-domain.ts'
import type { SourceText } from '../../shared/value.ts'
import { accept } from '../extract/accept.ts'
import { read } from '../extract/rules/rules.ts'

/** Readings of a text by the rules extractor, and values that the domain's fields refuse. */
export function readDraft(domain: Domain, text: SourceText): Pick<DraftReading, 'readings' | 'rejected'> {
  const { readings, rejected } = accept(domain, text.text, read(domain, text))
  return { readings, rejected }
}
