import type { ProviderError } from '../../shared/errors.ts'
import { codesOf, slotsOf } from '../../shared/slots.ts'
import { traitsOf } from '../../shared/traits.ts'
import type { DelayedJob, Deps } from '../deps.ts'
import { domainsOfTenants } from '../domains/tenant.ts'
import { describeFailure } from '../log.ts'
import type { Enriched, Next } from '../store/enriched.ts'
import { listDue, putEnriched } from '../store/enrichments.ts'
import type { Reply } from '../store/keyed.ts'
import type { Idempotency } from '../store/replies.ts'
import type { DueRecord } from '../store/snapshot.ts'
import { enqueueDeliveries } from '../webhooks/enqueue.ts'
import { type Draft, draft } from './draft.ts'
import { embedHeads, type HeadChange } from './embed-heads.ts'
import { completenessOf, locationOf, matchedFields } from './matchable.ts'
import { pipelineOf, readersOf } from './pipeline.ts'
import { retryAfterSeconds } from './retry.ts'
import { MODEL_RESEND_SECONDS, modelDelaySeconds, RESEND_SECONDS } from './schedule.ts'

/** Work to run again. */
export interface RemainingWork {
  /**
   * Delay in seconds by record id: a provider failed (the row is rescheduled as well), or there was too much work for
   * one run.
   */
  retries: Map<number, number>
  /** Records on which our own code threw; nothing was written for them. */
  crashed: Set<number>
  /** Jobs to send again because a provider throttles, which does not count as an attempt. */
  throttled: DelayedJob[]
  /** Jobs for the model's queue. */
  forModel: DelayedJob[]
}

/**
 * Enriches records that are due: reads unread texts, merges the sources, derives values, embeds changed head texts,
 * and writes with a compare-and-set. A record that changed meanwhile is skipped, since newer work covers it. Any
 * number of records takes one call to read, one to embed and one to write, plus one for tenants' domains that this
 * isolate has not loaded.
 */
export async function enrichRecords(deps: Deps, recordIds: readonly number[]): Promise<RemainingWork> {
  const { due, left, own } = await listDue(deps.db, recordIds, readersOf(deps))
  const domainsOf = await domainsOfTenants(deps, own)
  const retries = new Map(left.map((recordId) => [recordId, 0]))
  const { drafts, crashed } = await draftEach(deps, due, domainsOf)
  const throttled: DelayedJob[] = []
  const forModel: DelayedJob[] = []
  if (drafts.length === 0) return { retries, crashed, throttled, forModel }
  const modelDelays = await modelDelaySeconds(deps, drafts)
  const enriched = await complete(deps, drafts, modelDelays)
  const written = await putEnriched(deps.db, enriched)
  enqueueDeliveries(
    deps,
    [...written.values()].flatMap(({ deliveries }) => deliveries),
  )
  for (const { snapshot, next } of enriched) {
    const { recordId, workVersion } = snapshot
    if (!next || !written.has(recordId)) continue
    const paced = { job: { recordId, workVersion }, delaySeconds: next.afterSeconds }
    if (next.what === 'model') forModel.push(paced)
    else if (next.what === 'retry') retries.set(recordId, next.afterSeconds)
    else throttled.push(paced)
  }
  return { retries, crashed, throttled, forModel }
}

/** Drafts each record separately, so that a bug in one does not affect the others. */
async function draftEach(
  deps: Deps,
  due: readonly DueRecord[],
  domainsOf: (tenantId: string) => Deps['domains'],
) {
  const drafts: Draft[] = []
  const crashed = new Set<number>()
  const made = await Promise.allSettled(
    due.map((record) => draft({ ...deps, domains: domainsOf(record.snapshot.tenantId) }, record, true)),
  )
  made.forEach((result, i) => {
    const recordId = due[i]?.snapshot.recordId
    if (result.status === 'fulfilled') drafts.push(result.value)
    else if (recordId !== undefined) {
      deps.log('error', 'enrichment_broke', { recordId, ...describeFailure(result.reason) })
      crashed.add(recordId)
    }
  })
  return { drafts, crashed }
}

/** The outcome of enriching one record. */
export type Enrichment = Pick<Enriched, 'snapshot' | 'embedding' | 'isPartial'>

/**
 * Like `enrichRecords` for the record of a waiting request, which is already loaded. Its memory store is left for
 * later. A stored idempotent reply is replaced with the new one.
 *
 * @returns undefined if the record changed meanwhile
 */
export async function enrichNow<Outcome>(
  deps: Deps,
  due: DueRecord,
  idempotency: Idempotency | undefined,
  outcomeOf: (enriched: Enrichment) => Outcome,
): Promise<(Reply<Outcome> & Pick<Enriched, 'next'>) | undefined> {
  const [enriched] = await complete(deps, [await draft(deps, due, false)], new Map())
  if (!enriched) throw new Error('enriching one record made none')
  const reply = { record: enriched.snapshot, outcome: outcomeOf(enriched) }
  const written = await putEnriched(deps.db, [enriched], idempotency && { idempotency, reply })
  const done = written.get(reply.record.recordId)
  if (!done) return undefined
  enqueueDeliveries(deps, done.deliveries)
  const record = { ...reply.record, place: done.place }
  return { ...reply, record, next: enriched.next }
}

/** @param modelDelays seconds until the model reads a record, by record id; absent if the queue continues at once */
async function complete(
  deps: Deps,
  drafts: readonly Draft[],
  modelDelays: ReadonlyMap<number, number>,
): Promise<Enriched[]> {
  const changes = await embedHeads(deps, drafts)
  return drafts.map((record, i) => settle(deps, record, changes[i], modelDelays.get(record.before.recordId)))
}

function settle(
  deps: Deps,
  record: Draft,
  change: HeadChange | undefined,
  modelDelay: number | undefined,
): Enriched {
  const failure = record.failure ?? change?.failure
  const completeness = completenessOf(record.domain, record.fields)
  const isWaiting = failure
    ? failure.throttled
    : record.isMemoryLeft || record.isModelLeft || record.isPartial
  const attempts = record.before.attempts + (isWaiting ? 0 : 1)
  const next = failure ? afterFailure(deps, failure, attempts) : left(record, modelDelay)
  if (failure) {
    const { recordId } = record.before
    const seconds = next?.afterSeconds
    deps.log('warn', 'enrichment_failed', { recordId, attempts, seconds, ...describeFailure(failure) })
  }
  return {
    snapshot: {
      ...record.before,
      schemaVersion: record.domain.version,
      summary: record.summarized?.summary ?? record.before.summary ?? null,
      texts: record.texts,
      memoryAt: record.recalled?.at ?? record.before.memoryAt,
      derived: record.derived,
      heads: change?.heads ?? record.before.heads,
      due: next !== undefined,
      attempts,
      error: failure ? { code: failure.code, message: failure.message } : pendingModelError(record),
      lastEnrichedAt: failure ? record.before.lastEnrichedAt : deps.now().toISOString(),
    },
    fields: record.fields,
    read: record.read,
    summarized: record.summarized,
    recalled: record.recalled?.items,
    extractor: deps.extractor.version,
    pipeline: pipelineOf(deps, record.domain),
    embedding: change?.embedding,
    borrowed: change?.borrowed ?? [],
    borrowedHashes: change?.borrowedHashes ?? {},
    location: locationOf(record.domain, record.fields),
    completeness,
    isPartial: record.isPartial,
    matched: matchedFields(record.domain, record.fields),
    ...traitsOf(record.domain, {
      fields: record.fields,
      completeness,
      updatedAt: new Date(record.before.updatedAt),
    }),
    layout: slotsOf(record.domain).layout,
    slots: codesOf(record.domain, record.fields),
    next,
  }
}

function left(
  { isMemoryLeft, isModelLeft, isPartial }: Draft,
  modelDelay: number | undefined,
): Next | undefined {
  if (modelDelay !== undefined) return { what: 'model', ...waiting(modelDelay, MODEL_RESEND_SECONDS) }
  return isMemoryLeft || isModelLeft || isPartial
    ? { what: 'wait', ...waiting(0, RESEND_SECONDS) }
    : undefined
}

function afterFailure(deps: Deps, failure: ProviderError, attempts: number): Next | undefined {
  const seconds = retryAfterSeconds(failure, attempts, deps.random())
  if (seconds === undefined) return undefined
  const resend = deps.extractor === deps.model?.extractor ? MODEL_RESEND_SECONDS : RESEND_SECONDS
  return { what: failure.throttled ? 'wait' : 'retry', ...waiting(seconds, resend) }
}

const waiting = (afterSeconds: number, resendSeconds: number) => ({
  afterSeconds,
  dueAfterSeconds: afterSeconds + resendSeconds,
})

/** Keeps the model's error until the model has read the record. */
const pendingModelError = ({ before, isModelLeft }: Draft) =>
  isModelLeft && before.error?.code === 'extraction_failed' ? before.error : null
