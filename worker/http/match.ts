import { sha256Hex } from '../../shared/hash.ts'
import { MatchAnswer, MatchRequest, STAGES, StageOptions, StagesRequest } from '../../shared/match.ts'
import { type Match, match } from '../match/match.ts'
import { type Stages, settleStages } from '../match/stages.ts'
import { admit, type Call } from './auth.ts'
import { readJson } from './body.ts'
import { currentDomain } from './domain.ts'
import type { Endpoint } from './endpoint.ts'
import { readFilters } from './filters.ts'
import { idempotencyKey } from './headers.ts'
import { MATCH, MATCHES } from './openapi/examples.ts'
import { mismatch, parse, refuse } from './refusal.ts'

export const postMatch: Endpoint = {
  method: 'POST',
  path: '/v1/match',
  scope: 'match',
  handle: rank,
  about: {
    operationId: 'match',
    tag: 'Match',
    summary: 'Match',
    description:
      'The users of a domain that go best with one, best first. Stages narrow the set one after another: a filter, light ML, the embedding, a cross-encoder and, where it is asked for, a judge. A user of another domain is matched from what is known of them there.',
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
}

async function rank(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () => readMatch(c))
  const { body, replayed } = await match(c.env, caller, input)
  if (replayed) c.header('Idempotent-Replayed', 'true')
  return c.json(body)
}

async function readMatch(c: Call): Promise<Match> {
  const key = idempotencyKey(c.req.raw.headers)
  const { bytes, value } = await readJson(c.req.raw)
  const body = parse(MatchRequest, value, 'field')
  const domain = currentDomain(c.env.domains, body.domain)
  return {
    userId: body.user_id,
    domain,
    limit: body.limit,
    ...readFilters(domain, body.filters),
    stages: readStages(body.stages, body.limit),
    mutual: body.mutual,
    explain: body.explain,
    includeDecided: body.include_decided,
    balance: body.balance,
    idempotency:
      key === undefined ? undefined : { route: 'POST /v1/match', key, fingerprint: await sha256Hex(bytes) },
  }
}

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
