import type { Extractor } from '../extractor.ts'
import { RULES } from './version.ts'

/**
 * As `rulesExtractor`. What only reading needs, its lexicons and patterns, is built when the first text is read: most of
 * what the program consists of, and no request that stores or shows a record reads one.
 */
export const lazyRules: Extractor = {
  version: RULES,
  extract: async (domain, texts) => (await import('./rules.ts')).rulesExtractor.extract(domain, texts),
}
