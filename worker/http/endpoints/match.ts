import type { Domain } from '../../../shared/domain.ts'
import { AppError } from '../../../shared/errors.ts'
import { MatchAnswer, MatchRequest, STAGES, StageOptions, StagesRequest } from '../../../shared/match.ts'
import { matchingOf } from '../../../shared/matching.ts'
import { type Match, match } from '../../match/match.ts'
import { type Stages, settleStages } from '../../match/stages.ts'
import type { TokenRules } from '../../tokens/rules.ts'
import type { Call } from '../call.ts'
import { currentDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { readFilters } from '../filters.ts'
import { answerKeyed, readKeyed } from '../keyed-body.ts'
import { MATCH, MATCHES } from '../openapi/examples.ts'
import { mismatch, parse, refuse } from '../refusal.ts'

export const postMatch = endpoint({
  method: 'POST',
  path: '/v1/match',
  scope: 'match',
  selfScope: 'self:match',
  about: {
    operationId: 'match',
    tag: 'Match',
    summary: 'Match',
    description:
      'Ranks the users of a domain for one user, best first. Stages narrow the candidates one after another: a filter, light ML, the embedding, a cross-encoder and, on request, a judge. A user of another domain is matched by their record there.',
    headers: ['Idempotency-Key'],
    body: { schema: MatchRequest, examples: { nearby: MATCH } },
    answer: {
      description: 'The best matches',
      schema: MatchAnswer,
      examples: { explained: MATCHES },
      headers: ['Idempotent-Replayed'],
    },
    refusals: ['not_found'],
  },
  read: readMatch,
  targetOf: ({ userId, domain }) => ({ userId, domain: domain.name }),
  handle: async (c, { caller, input }) => {
    const { body: answer, replayed } = await match(c.env, caller, input)
    return answerKeyed(c, { answer, replayed })
  },
})

async function readMatch(c: Call): Promise<Match> {
  const { value, idempotency } = await readKeyed(c)
  const body = parse(MatchRequest, value, 'field')
  const domain = currentDomain(c.env.domains, body.domain)
  const filters = readFilters(domain, body.filters)
  if (c.get('self')) requireShown(c.env.tokens.rules, body, domain, filters)
  return {
    userId: body.user_id,
    domain,
    limit: body.limit,
    ...filters,
    stages: readStages(body.stages, body.limit),
    mutual: body.mutual,
    explain: body.explain,
    includeDecided: body.include_decided,
    balance: body.balance ?? balanceOf(domain),
    idempotency,
  }
}

/** A token could find out a hidden field by filtering on it or by weighing its feature. */
function requireShown(
  { isShown }: TokenRules,
  { stages, mutual, balance }: MatchRequest,
  domain: Domain,
  { filters, withinKm }: ReturnType<typeof readFilters>,
): void {
  const filtered = [...filters.map(({ field }) => field), ...(withinKm === undefined ? [] : ['location'])]
  const hidden = filtered.find((name) => !isShown(domain.fields[name]))
  if (hidden !== undefined) {
    throw new AppError(
      'forbidden',
      `filters: by a user's token, only fields that are shown; ${hidden} is not.`,
    )
  }
  const isWeighed = balance !== undefined && balance !== balanceOf(domain)
  if (Object.keys(stages).length > 0 || !mutual || isWeighed) {
    throw new AppError('forbidden', "stages, mutual and balance are not for a user's token.")
  }
}

const balanceOf = (domain: Domain): number => matchingOf(domain).balance ?? 0

function readStages(sent: unknown, limit: number): Stages {
  const named = parse(StagesRequest, sent, 'stage', 'stages')
  const said = STAGES.flatMap((name) => {
    const value = named[name]
    return value === undefined ? [] : [[name, readStage(`stages.${name}`, value)]]
  })
  return settleStages(Object.fromEntries(said), limit)
}

function readStage(path: string, value: unknown): boolean | StageOptions {
  if (typeof value === 'boolean') return value
  if (typeof value === 'object' && value !== null) return parse(StageOptions, value, 'option', path)
  throw refuse([mismatch(path, 'true, false or an object of "enabled", "top_k", "min_score"', value)])
}
