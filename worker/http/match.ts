import { sha256Hex } from '../../shared/hash.ts'
import { MatchRequest, STAGES, StageOptions, StagesRequest } from '../../shared/match.ts'
import { type Match, match } from '../match/match.ts'
import { type Stages, settleStages } from '../match/stages.ts'
import { admit, type Call } from './auth.ts'
import { readJson } from './body.ts'
import { currentDomain } from './domain.ts'
import { readFilters } from './filters.ts'
import { idempotencyKey } from './headers.ts'
import { mismatch, parse, refuse } from './refusal.ts'

export async function postMatch(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, 'match', () => readMatch(c))
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
