import type { Stage, StageName, StageOptions } from '../../shared/match.ts'

/** The stages of a match; undefined: disabled. */
export type Stages = Readonly<Record<StageName, Stage | undefined>>

const KEPT_BY_LIGHT_ML = 500
const KEPT_BY_EMBEDDING = 50
/** Upper bound of pairs that a scorer reads. */
export const MAX_READ_IN_PAIRS = 500

type Sent = Readonly<Partial<Record<StageName, boolean | StageOptions>>>

/** Completes a request's stages: all are on but the judge, and each keeps at least `limit`. */
export function settleStages(sent: Sent, limit: number): Stages {
  const stage = (name: StageName, topK: number | undefined, isOn = true): Stage | undefined => {
    const said = sent[name]
    const options: StageOptions = typeof said === 'object' ? said : {}
    const enabled = typeof said === 'boolean' ? said : (options.enabled ?? (said !== undefined || isOn))
    return enabled ? { topK: options.top_k ?? topK, minScore: options.min_score } : undefined
  }
  return {
    sql_filter: stage('sql_filter', undefined),
    light_ml: stage('light_ml', KEPT_BY_LIGHT_ML),
    embedding: stage('embedding', Math.max(limit, KEPT_BY_EMBEDDING)),
    cross_encoder: stage('cross_encoder', limit),
    llm_judge: stage('llm_judge', limit, false),
  }
}
