import type { Domain } from '../../shared/domain.ts'
import { AppError } from '../../shared/errors.ts'
import type { Filter, MatchAnswer, StageName } from '../../shared/match.ts'
import { matchingOf, modelVersion } from '../../shared/matching.ts'
import { slotsOf } from '../../shared/slots.ts'
import type { Deps } from '../deps.ts'
import type { Caller } from '../store/db.ts'
import {
  type Candidate,
  type Decided,
  findCandidates,
  findSeeker,
  type Search,
  type Searched,
} from '../store/match.ts'
import type { LearnedModel } from '../store/odds.ts'
import { type Idempotency, putAnswer } from '../store/replies.ts'
import { narrowMatches } from '../tokens/narrow.ts'
import { cellsWithin } from './cells.ts'
import { countedFields } from './counted.ts'
import { explain } from './explain.ts'
import { type Chances, chancesOf, learnedModel } from './learned.ts'
import { retrievalFor } from './nearest.ts'
import { probeOf } from './probe.ts'
import type { Ranked } from './ranked.ts'
import { readPairs } from './read-pairs.ts'
import { type Seeker, seekerOf, sidesSought } from './seeker.ts'
import { MAX_READ_IN_PAIRS, type Stages } from './stages.ts'

export interface Match {
  userId: string
  domain: Domain
  limit: number
  filters: readonly Filter[]
  withinKm: number | undefined
  stages: Stages
  /** Both sides' stated wishes must hold. */
  mutual: boolean
  explain: boolean
  /** Also return candidates that the seeker already has an outcome with. */
  includeDecided: boolean
  /** From 0 to 1: how much of the candidates' standing is ignored. */
  balance: number
  idempotency: Idempotency | undefined
}

/** A requested stage that did not run. */
interface Skipped {
  stage: StageName
  reason: string
}

/**
 * Ranks the users of a domain for a seeker, best first: the database filters and scores candidates, then scorers rank
 * the rest in pairs. If a provider fails, its stage is skipped and named. Two calls to the database, three with an
 * idempotency key.
 *
 * @returns the JSON body of the answer
 * @throws AppError `not_found` if the user has no record in any domain
 */
export async function match(deps: Deps, caller: Caller, asked: Match) {
  const { userId, domain, idempotency } = asked
  const { replay, found: begun } = await findSeeker(
    deps.db,
    caller,
    { userId, domain: domain.name },
    idempotency,
  )
  if (replay !== undefined) return { body: replay, replayed: true }
  if (!begun) throw new AppError('not_found', 'There is no such user.')

  const { seeker: snapshot, learned: stored, isLarge } = begun
  await deps.domains.ready([snapshot.schemaVersion])
  const seeker = seekerOf(deps, snapshot, domain)
  const probed = asked.stages.embedding ? await probeOf(deps, domain, seeker) : undefined
  const now = deps.now()
  const learned = learnedModel(asked, seeker, stored, now)
  const probe = probed && 'probe' in probed ? probed.probe : undefined
  const wanted = searchFor(asked, seeker, probe, learned)
  const search = {
    ...wanted,
    retrieval: isLarge ? retrievalFor(asked, seeker, now, learned, wanted.terms) : undefined,
  }
  const searched = await findCandidates(deps.db, caller, search)
  const found = searched.candidates.map(toRanked)
  const skipped: Skipped[] =
    probed && 'reason' in probed ? [{ stage: 'embedding', reason: probed.reason }] : []
  const rank =
    learned && ((candidate: Candidate, reading: number) => chancesOf(learned, candidate, reading, now).score)
  const { ranked, counts } = await readAll(deps, asked, seeker, found, skipped, rank)

  const best = ranked.slice(0, asked.limit)
  const whole: MatchAnswer = {
    matches: best.map((one) => ({
      ...toMatch(asked, seeker, one, searched.decided),
      ...(learned && { chances: chancesShown(chancesOf(learned, one.candidate, one.reading, now)) }),
    })),
    ...(learned?.model.tier === 'tenant' && asked.balance === 0 && { score_is: 'probability' as const }),
    pipeline_stats: { ...databaseStats(search, searched), ...counts },
    retrieval: retrievalOf(searched),
    models_used: modelsUsed(deps, asked, search, counts),
    ...(skipped.length > 0 && { skipped }),
    ...(asked.withinKm !== undefined && asked.stages.sql_filter && { places: places(seeker, searched) }),
  }
  const candidates = best.map(({ candidate }) => candidate)
  const body = caller.self ? narrowMatches(whole, candidates, domain, deps.tokens.rules) : whole
  if (idempotency) {
    const about = best.map(({ candidate }) => candidate.recordId)
    await putAnswer(deps.db, caller, idempotency, { recordId: snapshot.recordId, about, body })
  }
  return { body, replayed: false }
}

function searchFor(
  asked: Match,
  seeker: Seeker,
  probe: NonNullable<Search['embedding']>['probe'] | undefined,
  learned: LearnedModel | undefined,
): Omit<Search, 'retrieval'> {
  const { domain, stages, limit } = asked
  const matching = matchingOf(domain)
  const isFiltered = stages.sql_filter !== undefined
  const filters = isFiltered ? asked.filters : []
  const isSideNamed = filters.some(({ field }) => field === matching.sides?.field)
  return {
    terms: {
      seekerId: seeker.snapshot.recordId,
      domain: domain.name,
      fields: seeker.fields,
      unknowable: seeker.unknowable,
      filters,
      side: isFiltered && !isSideNamed ? sidesSought(domain, seeker) : undefined,
      wishes: isFiltered && asked.mutual ? (matching.wishes ?? []) : [],
      isUndecided: learned !== undefined && !asked.includeDecided,
      cells: isFiltered && asked.withinKm !== undefined ? cellsWithin(seeker, asked.withinKm) : undefined,
      slots: slotsOf(domain),
    },
    learned,
    history:
      learned && asked.explain
        ? { seekerId: seeker.snapshot.recordId, fields: countedFields(matching) }
        : undefined,
    model: {
      features: matching.features,
      fields: seeker.fields,
      stepsOf: (field) => domain.fields[field]?.values ?? [],
    },
    location: seeker.location,
    withinKm: isFiltered ? asked.withinKm : undefined,
    sqlFilter: stages.sql_filter,
    lightMl: stages.light_ml,
    embedding: stages.embedding && probe && { ...stages.embedding, probe },
    rows: stages.cross_encoder || stages.llm_judge ? Math.max(limit, MAX_READ_IN_PAIRS) : limit,
  }
}

function retrievalOf({ passing, counts }: Searched): NonNullable<MatchAnswer['retrieval']> {
  const weighed = counts.sqlFilter
  return passing === null
    ? { method: 'exact', weighed, of: weighed }
    : { method: 'index', weighed, of: Math.max(passing, weighed) }
}

/** Without scores, a candidate that passes the filter has score 1. */
function toRanked(candidate: Candidate): Ranked {
  const { lightMl, embedding } = candidate
  return {
    candidate,
    score: embedding ?? lightMl ?? 1,
    reading: null,
    scores: {
      ...(lightMl !== null && { light_ml: lightMl }),
      ...(embedding !== null && { embedding }),
    },
  }
}

async function readAll(
  deps: Deps,
  { domain, stages }: Match,
  seeker: Seeker,
  found: readonly Ranked[],
  skipped: Skipped[],
  rank: ((candidate: Candidate, reading: number) => number) | undefined,
) {
  let ranked = found
  const counts: Record<string, number> = {}
  for (const [name, scorer] of [
    ['cross_encoder', deps.crossEncoder],
    ['llm_judge', deps.judge],
  ] as const) {
    const stage = stages[name]
    if (!stage) continue
    const read = await readPairs(
      scorer,
      domain,
      seeker,
      ranked,
      name,
      stage,
      name === 'cross_encoder' ? rank : undefined,
    )
    ranked = read.ranked
    if (read.reason === undefined) counts[`after_${name}`] = ranked.length
    else skipped.push({ stage: name, reason: read.reason })
  }
  return { ranked, counts }
}

function toMatch(
  asked: Match,
  seeker: Seeker,
  { candidate, score, scores }: Ranked,
  decided: readonly Decided[],
) {
  const match = { user_id: candidate.userId, score, stage_scores: scores }
  if (!asked.explain) return match
  const evidence = explain(matchingOf(asked.domain), seeker, candidate, decided)
  return { ...match, reasons: evidence.map(({ reason }) => reason), evidence }
}

function databaseStats({ sqlFilter, lightMl, embedding }: Search, { counts }: Searched) {
  return {
    ...(sqlFilter && { after_sql_filter: counts.sqlFilter }),
    ...(lightMl && { after_light_ml: counts.lightMl }),
    ...(embedding && { after_embedding: counts.embedding }),
  }
}

const chancesShown = ({ seeker, candidate }: Chances) => ({ seeker, candidate })

/** A tenant's model is used in every scoring stage; otherwise each stage names its own model. */
function modelsUsed(
  deps: Deps,
  { domain }: Match,
  { lightMl, embedding, learned }: Search,
  counts: Readonly<Record<string, number>>,
) {
  const trained = learned?.model.tier === 'tenant' ? learned.model : undefined
  const used = (version: string, model?: string) => ({
    tier: trained?.tier ?? (domain.own ? 'general' : 'domain'),
    version: trained?.version ?? version,
    ...(model && { model }),
  })
  return {
    ...(lightMl && { light_ml: used(matchingOf(domain).version) }),
    ...(embedding && { embedding: used(domain.head.version, deps.embedder.model) }),
    ...('after_cross_encoder' in counts && {
      cross_encoder: used(modelVersion(domain, 'cx'), deps.crossEncoder.model),
    }),
    ...('after_llm_judge' in counts && {
      llm_judge: {
        ...used(modelVersion(domain, 'judge'), deps.judge?.model),
        tier: domain.own ? 'general' : 'domain',
        version: modelVersion(domain, 'judge'),
      },
    }),
  }
}

/** Counts candidates without a known distance, so that none is left out silently. */
const places = ({ location }: Seeker, { seekerPlace, unlocated }: Searched) => ({
  seeker: seekerPlace ?? (location ? { value: location.value, unresolved: true as const } : null),
  unresolved: unlocated,
})
