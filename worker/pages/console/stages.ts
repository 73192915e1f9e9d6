import type { StageName } from '../../../shared/match.ts'

/** The stages of a match, in order, and whether each runs by default. */
export const STAGES: readonly { stage: StageName; name: string; isUsual: boolean }[] = [
  { stage: 'sql_filter', name: 'Filter', isUsual: true },
  { stage: 'light_ml', name: 'Light ML', isUsual: true },
  { stage: 'embedding', name: 'Embedding', isUsual: true },
  { stage: 'cross_encoder', name: 'Cross-encoder', isUsual: true },
  { stage: 'llm_judge', name: 'LLM judge', isUsual: false },
]
