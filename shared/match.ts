import * as v from 'valibot'
import { integer, jsonObject } from './checked.ts'
import { Place } from './record.ts'
import { DomainName, UserId } from './upsert.ts'
import { Value } from './value.ts'

/** The stages of a match, in order; each narrows the candidates for the next. */
export const STAGES = ['sql_filter', 'light_ml', 'embedding', 'cross_encoder', 'llm_judge'] as const
export type StageName = (typeof STAGES)[number]

export const MAX_TOP_K = 10_000

/** Options of a stage. */
export const StageOptions = v.strictObject({
  enabled: v.optional(v.boolean()),
  top_k: v.optional(v.pipe(integer(1, MAX_TOP_K), v.description('Number of best candidates kept.'))),
  min_score: v.optional(v.pipe(v.number(), v.description('Candidates with a lower score are dropped.'))),
})
export type StageOptions = v.InferOutput<typeof StageOptions>

/** `true`, `false` or `StageOptions`; parsed separately so that an error names the wrong member. */
const StageRequest = v.pipe(
  v.unknown(),
  v.metadata({ anyOf: [{ type: 'boolean' }, { $ref: '#/components/schemas/StageOptions' }] }),
)

/** The member `stages` of a match. */
export const StagesRequest = v.strictObject({
  sql_filter: v.optional(StageRequest),
  light_ml: v.optional(StageRequest),
  embedding: v.optional(StageRequest),
  cross_encoder: v.optional(StageRequest),
  llm_judge: v.optional(StageRequest),
})

const scalar = v.union([v.string(), v.number(), v.boolean()])

/** Members of a condition that is an object. */
export const FilterMembers = v.strictObject({
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  in: v.optional(v.array(scalar)),
  not: v.optional(v.union([scalar, v.array(scalar)])),
})

export const FilterCondition = v.union([scalar, v.array(scalar), FilterMembers])

/** Half of the Earth's circumference covers every place. */
export const MAX_KM = 20_040

/** The body of `POST /v1/match`. The filters depend on the domain. */
export const MatchRequest = v.strictObject({
  user_id: UserId,
  domain: v.pipe(DomainName, v.description('Domain whose users are searched.')),
  limit: v.optional(v.pipe(integer(1, 100), v.description('Maximum number of matches.')), 10),
  filters: v.optional(
    jsonObject(
      'What candidates must be: conditions on hard fields of the domain. A value means equality; an object narrows by `min`, `max`, `in` and `not`. Where a field is a list, a value is one of its items.',
      {
        properties: { location_within_km: { type: 'number', exclusiveMinimum: 0, maximum: MAX_KM } },
        additionalProperties: { $ref: '#/components/schemas/FilterCondition' },
        examples: [{ age: { min: 30, max: 40 }, smoking: { not: 'often' }, location_within_km: 50 }],
      },
    ),
    {},
  ),
  stages: v.optional(
    jsonObject('Which stages run, and how: each `true`, `false` or options. All run but `llm_judge`.', {
      $ref: '#/components/schemas/Stages',
    }),
    {},
  ),
  explain: v.optional(v.pipe(v.boolean(), v.description('Whether matches have reasons.')), false),
  mutual: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether both sides’ stated wishes must hold and, with outcomes in a mutual domain, whether candidates rank by the probability that both accept.',
      ),
    ),
    true,
  ),
  include_decided: v.optional(
    v.pipe(
      v.boolean(),
      v.description('Whether to return candidates that the seeker already has an outcome with.'),
    ),
    false,
  ),
  balance: v.optional(
    v.pipe(
      v.number(),
      v.check((share) => share >= 0 && share <= 1, 'a number from 0 to 1'),
      v.metadata({ minimum: 0, maximum: 1 }),
      v.description(
        'The share by which a candidate’s popularity is ignored, so that the same few are not shown to everybody. Default: the domain’s, or 0.',
      ),
    ),
  ),
})
export type MatchRequest = v.InferOutput<typeof MatchRequest>

/** A condition on one hard field of the candidates. */
export interface Filter {
  field: string
  /** The field is a list, so conditions apply to its items. */
  isList: boolean
  /** All must hold; at most one if the field is not a list. */
  is: readonly (string | number | boolean)[]
  in: readonly (string | number | boolean)[] | undefined
  /** None may hold; a missing value passes. */
  not: readonly (string | number | boolean)[]
  min: number | undefined
  max: number | undefined
}

/** A stage's settings. */
export interface Stage {
  /** Number of candidates kept; undefined: all. */
  topK: number | undefined
  /** Undefined: no minimum. */
  minScore: number | undefined
}

const fields = v.record(v.string(), Value)
const score = v.optional(v.number())
const count = v.optional(v.pipe(v.number(), v.integer()))
const model = v.optional(v.object({ tier: v.string(), version: v.string(), model: v.optional(v.string()) }))

/** The answer to a match. */
export const MatchAnswer = v.object({
  matches: v.array(
    v.object({
      user_id: v.string(),
      score: v.pipe(v.number(), v.description('Of the last scoring stage.')),
      chances: v.optional(
        v.pipe(
          v.object({ seeker: v.number(), candidate: v.number() }),
          v.description('With outcomes: the probability that each of the two accepts the other.'),
        ),
      ),
      fields: v.optional(
        v.pipe(fields, v.description('For a user’s token: the fields that the domain shows to others.')),
      ),
      stage_scores: v.object({
        light_ml: score,
        embedding: score,
        cross_encoder: score,
        llm_judge: score,
      }),
      reasons: v.optional(v.array(v.string())),
      evidence: v.optional(
        v.array(
          v.object({
            reason: v.string(),
            seeker: fields,
            candidate: fields,
            outcomes: v.optional(
              v.pipe(
                v.object({ decided: v.number(), positive: v.number() }),
                v.description('The seeker’s decisions that the reason counts, and how many were in favour.'),
              ),
            ),
          }),
        ),
      ),
    }),
  ),
  score_is: v.optional(
    v.pipe(
      v.literal('probability'),
      v.description(
        'Once a tenant’s model is deployed: `score` is the calibrated probability of a favourable outcome, of both sides in a mutual domain.',
      ),
    ),
  ),
  pipeline_stats: v.object({
    after_sql_filter: count,
    after_light_ml: count,
    after_embedding: count,
    after_cross_encoder: count,
    after_llm_judge: count,
  }),
  retrieval: v.optional(
    v.pipe(
      v.object({
        method: v.picklist(['exact', 'index']),
        weighed: v.pipe(v.number(), v.integer()),
        of: v.pipe(v.number(), v.integer()),
      }),
      v.description(
        'How many candidates were scored, of how many that pass the filter: all (`exact`), or the nearest of too many (`index`; then `of` is an estimate). Not in the answer to a user’s token.',
      ),
    ),
  ),
  models_used: v.object({ light_ml: model, embedding: model, cross_encoder: model, llm_judge: model }),
  skipped: v.optional(
    v.pipe(
      v.array(v.object({ stage: v.picklist(STAGES), reason: v.string() })),
      v.description('Requested stages that could not run.'),
    ),
  ),
  places: v.optional(
    v.pipe(
      v.object({
        seeker: v.nullable(v.union([Place, v.object({ value: v.string(), unresolved: v.literal(true) })])),
        unresolved: v.object({
          count: v.pipe(v.number(), v.integer()),
          places: v.pipe(v.array(v.string()), v.readonly()),
        }),
      }),
      v.description('With a radius: its centre, and candidates whose place is unknown.'),
    ),
  ),
})
export type MatchAnswer = v.InferOutput<typeof MatchAnswer>
