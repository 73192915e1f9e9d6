import type { Domain } from '../../shared/domain.ts'
import type { SourceText, Span } from '../../shared/value.ts'

/** A value that an extractor finds in a text, before it is checked against the text and the schema. */
export interface Proposal {
  field: string
  value: unknown
  evidence: readonly Span[]
  confidence: number
  from?: readonly string[]
}

/** Extracts typed values from free text. */
export interface Extractor {
  /** Stored with each reading. A text is read again when its extractor's version changes. */
  readonly version: string
  /**
   * @param texts at most 100, each of at most 100,000 code points
   * @returns the proposals of each text, in the order of `texts`; if one text states a field twice, only the later
   *   statement is proposed, except for lists, whose items are proposed one by one
   * @throws AppError `extraction_failed`; the provider's own error is its `cause`
   */
  extract(domain: Domain, texts: readonly SourceText[]): Promise<readonly (readonly Proposal[])[]>
}
