import { workersAiJudge } from './judge.ts'
import { lexicalScorer } from './lexical.ts'
import type { Scorer } from './scorer.ts'
import { type Ai, workersAiReranker } from './workers-ai.ts'

/** Every cross-encoder, by its value of the setting `RERANKER`. */
export const RERANKERS = {
  lexical: () => lexicalScorer,
  'workers-ai': (ai: Ai) => workersAiReranker(ai),
} as const satisfies Record<string, (ai: Ai) => Scorer>

/** Every judge, by its value of the setting `JUDGE`. */
export const JUDGES = {
  none: () => undefined,
  'workers-ai': (ai: Ai) => workersAiJudge(ai),
} as const satisfies Record<string, (ai: Ai) => Scorer | undefined>
