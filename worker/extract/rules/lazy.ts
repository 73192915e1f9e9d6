import type { Extractor } from '../extractor.ts'
import { RULES } from './version.ts'

/**
 * Like `rulesExtractor`, but loads its lexicons and patterns when the first text is read. They are most of the
 * bundle, and requests that store or show a record do not need them.
 */
export const lazyRules: Extractor = {
  version: RULES,
  extract: async (domain, texts) => (await import('./rules.ts')).rulesExtractor.extract(domain, texts),
}
