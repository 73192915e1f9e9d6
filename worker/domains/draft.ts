import type { Definition } from '../../shared/definition.ts'
import type { Domain } from '../../shared/domain.ts'
import type { DraftReading } from '../../shared/own-domain.ts'
import type { SourceText } from '../../shared/value.ts'
import { accept } from '../extract/accept.ts'
import { read } from '../extract/rules/rules.ts'
import type { Shipped } from './base.ts'
import { compile } from './compile.ts'

/** The domain that a definition would make. @param definition one that `problemsOf` finds nothing wrong with */
export const draftOf = (shipped: Shipped, name: string, definition: Definition): Domain =>
  compile(shipped, name, `${name}.v0`, definition)

/** What a domain reads of a text without a model, and what its fields refuse of that. */
export function readDraft(domain: Domain, text: SourceText): Pick<DraftReading, 'readings' | 'rejected'> {
  const { readings, rejected } = accept(domain, text.text, read(domain, text))
  return { readings, rejected }
}
