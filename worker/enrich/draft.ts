import type { Domain } from '../../shared/domain.ts'
import type { ProviderError } from '../../shared/errors.ts'
import type { Registry } from '../../shared/registry.ts'
import type { Value } from '../../shared/value.ts'
import type { Deps } from '../deps.ts'
import { accept } from '../extract/accept.ts'
import { fold } from '../record/fold.ts'
import { summarize } from '../record/summarize.ts'
import type { ReadText, Summarized } from '../store/enriched.ts'
import {
  type DueRecord,
  isPartial,
  type Snapshot,
  type StoredDerivation,
  type StoredText,
  type UnreadText,
} from '../store/snapshot.ts'
import { derivedFrom } from './derive.ts'
import { isLeftToModel, isLeftUnread, isReadFor, lastExtractorOf } from './pipeline.ts'
import { NOTHING_RECALLED, type Recalled, recall, withRecalled } from './recall.ts'
import { providerError } from './retry.ts'

/** An enriched record except for its vectors. */
export interface Draft {
  before: Snapshot
  domain: Domain
  /** The domains known to the record's tenant. */
  domains: Registry
  /** The record's summary including the newly settled texts. */
  summarized: Summarized | undefined
  /** All other texts, including those just read. */
  texts: readonly StoredText[]
  /** The texts just read. */
  read: readonly ReadText[]
  /** What the memory store returned, if it was called. */
  recalled: Recalled | undefined
  /** The memory store has not been called yet. */
  isMemoryLeft: boolean
  /** The model has not read every text yet. */
  isModelLeft: boolean
  /** Some texts are unread: the draft covers only the others. */
  isPartial: boolean
  fields: Readonly<Record<string, Value>>
  derived: readonly StoredDerivation[]
  /** The text to embed; empty if there is none. */
  headText: string
  /** Why texts or the memory were not read. The draft is valid without them. */
  failure: ProviderError | undefined
}

/**
 * @param askMemory false skips the memory store, so that a request does not wait for it
 * @throws only for bugs; a provider's failure is returned
 */
export async function draft(deps: Deps, due: DueRecord, askMemory: boolean): Promise<Draft> {
  const { snapshot: before, unread } = due
  const { domains } = deps
  const domain = domains.current(before.domain) ?? domains.version(before.schemaVersion)
  const dueRef = before.memoryAt === null ? before.memoryRef : null
  const memory = dueRef !== null && askMemory ? await recall(deps, before, dueRef) : NOTHING_RECALLED
  const known = memory.recalled ? withRecalled(before.texts, memory.recalled) : before.texts
  const { read, failure } = await readTexts(deps, before, domain, [...unread, ...memory.unread])
  const texts = known.map((text) => withReadings(text, read, deps.extractor.version, domain.version))
  const { fields } = fold(domain, { ...before, texts })
  const at = deps.now().toISOString()
  const derived = derivedFrom(domain, fields, { ...before, texts }).map((value) => ({ ...value, at }))
  const summarized = summarizedBy(deps, domain, before, texts)
  const settled = new Set(summarized?.contextIds)
  return {
    before,
    domain,
    domains,
    summarized,
    texts: texts.filter(({ contextId }) => !settled.has(contextId)),
    read,
    recalled: memory.recalled,
    isMemoryLeft: dueRef !== null && !askMemory,
    isModelLeft: isLeftToModel(deps, domain, texts),
    isPartial:
      (read.length > 0 || settled.size > 0) && (isPartial(before) || isLeftUnread(deps, domain, texts)),
    fields,
    derived,
    headText: domain.headText(fields),
    failure: failure ?? memory.failure,
  }
}

/**
 * Adds appended texts to the summary once the last extractor has read them. Other texts may be replaced, so they stay
 * separate.
 */
function summarizedBy(
  deps: Deps,
  domain: Domain,
  { summary }: Snapshot,
  texts: readonly StoredText[],
): Summarized | undefined {
  const extractor = lastExtractorOf(deps)
  const settled = texts.filter((text) => text.origin === 'append' && isReadFor(extractor, domain, text))
  if (settled.length === 0) return undefined
  return {
    summary: summarize(domain, settled, summary ?? undefined),
    contextIds: settled.map(({ contextId }) => contextId),
    extractor,
  }
}

/** A model takes seconds for a text, and a consumer has minutes. The remaining texts are read in another run. */
const MAX_MODEL_TEXTS = 20
const MAX_MODEL_CHARS = 160_000

/** Reads texts one by one and stops at the first failure, keeping what was read. */
async function readTexts(
  deps: Deps,
  { recordId }: Snapshot,
  domain: Domain,
  unread: readonly UnreadText[],
): Promise<Pick<Draft, 'read' | 'failure'>> {
  const now = deps.extractor === deps.model?.extractor ? firstBatch(unread) : unread
  const read: ReadText[] = []
  try {
    for (const { contextId, content, occurredAt } of now) {
      const source = { text: content, occurredAt: new Date(occurredAt) }
      const [proposals = []] = await deps.extractor.extract(domain, [source])
      const { readings, rejected, ungrounded } = accept(domain, content, proposals)
      if (ungrounded > 0) deps.log('info', 'values_without_words_dropped', { recordId, ungrounded })
      read.push({ contextId, readings, rejected })
    }
    return { read, failure: undefined }
  } catch (thrown) {
    return { read, failure: providerError(thrown) }
  }
}

function firstBatch(unread: readonly UnreadText[]): readonly UnreadText[] {
  const batch: UnreadText[] = []
  let chars = 0
  for (const text of unread.slice(0, MAX_MODEL_TEXTS)) {
    chars += text.content.length
    if (batch.length > 0 && chars > MAX_MODEL_CHARS) break
    batch.push(text)
  }
  return batch
}

function withReadings(
  text: StoredText,
  read: readonly ReadText[],
  extractor: string,
  schemaVersion: string,
): StoredText {
  const found = read.find(({ contextId }) => contextId === text.contextId)
  if (!found) return text
  const { readings, rejected } = found
  return { ...text, read: { readings, rejected, extractor, schemaVersion } }
}
