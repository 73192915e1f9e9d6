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

/** A record with its texts read, folded and derived from: everything but the vector. */
export interface Draft {
  before: Snapshot
  domain: Domain
  /** All that the record's tenant sees, as far as they are known. */
  domains: Registry
  /** The summary with the texts that are new in it. */
  summarized: Summarized | undefined
  /** The others, what was just read included. */
  texts: readonly StoredText[]
  /** Those that were just read. */
  read: readonly ReadText[]
  /** What the memory store remembers, if it was asked now. */
  recalled: Recalled | undefined
  /** The memory store is still to be asked. */
  isMemoryLeft: boolean
  /** The model is still to read texts. */
  isModelLeft: boolean
  /** There are more texts: this speaks for some of them. */
  isPartial: boolean
  fields: Readonly<Record<string, Value>>
  derived: readonly StoredDerivation[]
  /** What the head's vector stands for; empty where there is nothing to embed. */
  headText: string
  /** Why texts were left unread, or the memory was. The draft stands without them. */
  failure: ProviderError | undefined
}

/**
 * @param askMemory false leaves the memory store for later: nobody waits for a customer's store
 * @throws only for bugs, never for a provider that could not do its part
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

/** An appended text goes into the summary once no extractor is left to read it. Other texts may be replaced: they stay apart. */
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

/** A model takes seconds for a text or a part of a long one, and a consumer has minutes: the rest is another go. */
const MAX_TEXTS_OF_MODEL = 20
const MAX_CHARS_OF_MODEL = 160_000

/** Text by text. The first that cannot be read ends it: what was read before stays, and nothing is stormed. */
async function readTexts(
  deps: Deps,
  { recordId }: Snapshot,
  domain: Domain,
  unread: readonly UnreadText[],
): Promise<Pick<Draft, 'read' | 'failure'>> {
  const now = deps.extractor === deps.model?.extractor ? firstGo(unread) : unread
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

function firstGo(unread: readonly UnreadText[]): readonly UnreadText[] {
  const go: UnreadText[] = []
  let chars = 0
  for (const text of unread.slice(0, MAX_TEXTS_OF_MODEL)) {
    chars += text.content.length
    if (go.length > 0 && chars > MAX_CHARS_OF_MODEL) break
    go.push(text)
  }
  return go
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
