import type { Domain } from '../../shared/domain.ts'
import type { SourceText, Span } from '../../shared/value.ts'

/** A value that an extractor believes a text to state; not yet checked against the text or the schema. */
export interface Proposal {
  field: string
  value: unknown
  evidence: readonly Span[]
  confidence: number
  from?: readonly string[]
}

/** Reads typed values out of free text. */
export interface Extractor {
  /** Stored with each reading: a text is read again when its extractor's version has changed. */
  readonly version: string
  /**
   * @param texts at most 100, of at most 100,000 code points each
   * @returns the proposals of each text, in the order of `texts`; where one text states a field twice, the later
   *   statement is the only proposal, but for lists, whose items are proposed one by one
   * @throws AppError `extraction_failed`; the provider's own error is its `cause`
   */
  extract(domain: Domain, texts: readonly SourceText[]): Promise<readonly (readonly Proposal[])[]>
}
