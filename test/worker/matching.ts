import type { World } from './world.ts'

/** What `POST /v1/match` answers. */
export interface MatchAnswer {
  matches: {
    user_id: string
    score: number
    chances?: { seeker: number; candidate: number }
    stage_scores: Record<string, number>
    reasons?: string[]
    evidence?: {
      reason: string
      seeker: object
      candidate: object
      outcomes?: { decided: number; positive: number }
    }[]
  }[]
  score_is?: 'probability'
  pipeline_stats: Record<string, number>
  models_used: Record<string, { tier: string; version: string; model?: string }>
  skipped?: { stage: string; reason: string }[]
  places?: { seeker: Record<string, unknown> | null; unresolved: { count: number; places: string[] } }
}

export async function aMatch(world: World, body: object, headers = {}): Promise<MatchAnswer> {
  const response = await world.call('POST', '/v1/match', { body: JSON.stringify(body), headers })
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}

export const idsOf = ({ matches }: MatchAnswer) => matches.map((match) => match.user_id)

export const ANNA = { age: 31, gender: 'woman', location: 'New York, NY', relationship_goal: 'serious' }

/** Users of a domain, enriched. */
export async function people(world: World, all: Record<string, object>, domain = 'dating'): Promise<void> {
  for (const [user_id, fields] of Object.entries(all)) await world.upsert({ user_id, domain, fields })
  await world.deliver()
}
