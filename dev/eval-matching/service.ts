import { randomBytes } from 'node:crypto'
import definitions from '../../domains/index.ts'
import { createApiKey, hashApiKey } from '../../shared/api-key.ts'
import type { Domain } from '../../shared/domain.ts'
import { hex } from '../../shared/hash.ts'
import { registry } from '../../shared/registry.ts'
import type { TrainStep } from '../../shared/training.ts'
import type { Deps } from '../../worker/deps.ts'
import { newDefinitionCache } from '../../worker/domains/definition-cache.ts'
import { hashedEmbedder } from '../../worker/embed/hashed.ts'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'
import { takeFeedback } from '../../worker/feedback/feedback.ts'
import { match } from '../../worker/match/match.ts'
import { settleStages } from '../../worker/match/stages.ts'
import { configuredMemory } from '../../worker/memory/memory.ts'
import { lexicalScorer } from '../../worker/rerank/lexical.ts'
import { neonDatabase } from '../../worker/store/db.ts'
import type { StoredRun } from '../../worker/store/train-runs.ts'
import { tokenRules } from '../../worker/tokens/rules.ts'
import { trainStep } from '../../worker/train/step.ts'
import { getRun, train } from '../../worker/train/train.ts'
import { upsertUser } from '../../worker/users/upsert.ts'
import { connectToEndpoint, putKey } from '../api-keys.ts'
import { startDatabase } from '../neon/start.ts'
import type { Answers } from './baseline.ts'
import type { Decided, Evening } from './outcomes.ts'

/** The service's use cases over an in-memory Postgres with the evening's people. */
export interface Service {
  feedback(decided: readonly Decided[]): Promise<void>
  /** Forces a training run and runs all its steps. */
  train(): Promise<void>
  /** The last run. */
  run(): StoredRun | undefined
  /** Everybody's matches, with all candidates. */
  matches(asked: { mutual: boolean; balance: number }): Promise<Answers>
  close(): Promise<void>
}

const PAGE = 100
const FEEDBACK_PAGE = 500

export async function startService({ domain: name, people, decided }: Evening): Promise<Service> {
  const database = await startDatabase({ port: 0 })
  const steps: TrainStep[] = []
  const deps = programAt(`${database.url}/sql`, steps)
  const domain = deps.domains.current(name)
  if (!domain) throw new Error(`there is no domain '${name}'`)
  const key = createApiKey('test', (count) => randomBytes(count))
  await putKey(connectToEndpoint(database.url), {
    key,
    tenant: 'evaluation',
    scopes: ['users:write', 'match'],
  })
  const keyHash = hex(await hashApiKey(key))
  await load(deps, keyHash, domain, people)
  const caller = { keyHash, scope: 'match' as const }
  const seekers = new Set(decided.map(({ seeker }) => seeker))
  let last: StoredRun | undefined
  return {
    async feedback(known) {
      for (let at = 0; at < known.length; at += FEEDBACK_PAGE) {
        const items = known.slice(at, at + FEEDBACK_PAGE).map((one, index) => ({
          index,
          item: {
            seeker_id: one.seeker,
            candidate_id: one.candidate,
            outcome: one.outcome,
            occurred_at: one.occurredAt,
          },
        }))
        await takeFeedback(deps, caller, { domain, items, rejected: [], idempotency: undefined })
      }
    },
    async train() {
      const { asked } = await train(deps, caller, { domain, force: true, idempotency: undefined })
      if (!asked.run) return
      for (let step = steps.shift(); step; step = steps.shift()) {
        const next = await trainStep(deps, step)
        if (next) steps.push(next)
      }
      last = await getRun(deps, caller, asked.run.runId)
    },
    run: () => last,
    async matches({ mutual, balance }) {
      const answers = new Map<string, Map<string, number>>()
      const limit = people.length
      for (const userId of seekers) {
        const { body } = await match(deps, caller, {
          userId,
          domain,
          limit,
          filters: [],
          withinKm: undefined,
          stages: settleStages({}, limit),
          mutual,
          explain: false,
          includeDecided: true,
          balance,
          idempotency: undefined,
        })
        const { matches } = body as { matches: { user_id: string; score: number }[] }
        answers.set(userId, new Map(matches.map((one) => [one.user_id, one.score])))
      }
      return answers
    },
    close: () => database.close(),
  }
}

async function load(deps: Deps, keyHash: string, domain: Domain, people: Evening['people']): Promise<void> {
  const caller = { keyHash, scope: 'users:write' as const }
  const recordIds: number[] = []
  for (const { user_id: userId, fields, context } of people) {
    const { record } = await upsertUser(deps, caller, {
      profile: { userId, domain, fields: { ...fields }, context, memory: undefined },
      precondition: { match: undefined, absent: false },
      idempotency: undefined,
      waitSeconds: undefined,
    })
    recordIds.push(record.recordId)
  }
  for (let at = 0; at < recordIds.length; at += PAGE)
    await enrichRecords(deps, recordIds.slice(at, at + PAGE))
}

function programAt(endpoint: string, steps: TrainStep[]): Deps {
  return {
    db: neonDatabase('postgres://kith_app@127.0.0.1/kith', endpoint),
    domains: registry(definitions),
    definitionCache: newDefinitionCache(registry(definitions)),
    extractor: rulesExtractor,
    embedder: hashedEmbedder,
    model: undefined,
    memory: configuredMemory({ fetch, now: () => new Date() }, []),
    crossEncoder: lexicalScorer,
    judge: undefined,
    enqueue: async () => undefined,
    webhooks: { vault: undefined, loopback: false, fetch, enqueue: async () => undefined },
    tokens: { signer: undefined, rules: tokenRules },
    // No automatic training: the measurements before a run must be without one.
    training: { budget: Number.MAX_SAFE_INTEGER, enqueue: async (due) => void steps.push(...due) },
    withinRate: async () => true,
    afterAnswer: () => undefined,
    now: () => new Date(),
    random: Math.random,
    log: () => undefined,
  }
}
