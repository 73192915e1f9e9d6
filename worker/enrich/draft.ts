import type { Domain } from '../../shared/domain.ts'
import type { ProviderError } from '../../shared/errors.ts'
import type { SourceText, Value } from '../../shared/value.ts'
import type { Deps } from '../deps.ts'
import { accept } from '../extract/accept.ts'
import type { Proposal } from '../extract/extractor.ts'
import type { ReadText } from '../store/enriched.ts'
import type { DueRecord, Snapshot, StoredDerivation, StoredText, UnreadText } from '../store/snapshot.ts'
import { derivedFrom } from './derive.ts'
import { fold } from './fold.ts'
import { NOTHING_RECALLED, type Recalled, recall, withRecalled } from './recall.ts'
import { providerError } from './retry.ts'

/** A record with its texts read, folded and derived from: everything but the vector. */
export interface Draft {
  before: Snapshot
  domain: Domain
  /** All of them, what was just read included. */
  texts: readonly StoredText[]
  /** Those that were just read. */
  read: readonly ReadText[]
  /** What the memory store remembers, if it was asked now. */
  recalled: Recalled | undefined
  /** The memory store is still to be asked. */
  isMemoryLeft: boolean
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
  const domain = deps.domains.current(before.domain)
  if (!domain) throw new Error(`domain '${before.domain}' is not defined in domains/index.ts`)
  const dueRef = before.memoryAt === null ? before.memoryRef : null
  const memory = dueRef !== null && askMemory ? await recall(deps, before, dueRef) : NOTHING_RECALLED
  const known = memory.recalled ? withRecalled(before.texts, memory.recalled) : before.texts
  const { read, failure } = await readTexts(deps, domain, [...unread, ...memory.unread])
  const texts = known.map((text) => withReadings(text, read, deps.extractor.version, domain.version))
  const { fields } = fold(domain, { ...before, texts })
  const at = deps.now().toISOString()
  const derived = derivedFrom(domain, fields, texts).map((value) => ({ ...value, at }))
  return {
    before,
    domain,
    texts,
    read,
    recalled: memory.recalled,
    isMemoryLeft: dueRef !== null && !askMemory,
    fields,
    derived,
    headText: domain.headText(fields),
    failure: failure ?? memory.failure,
  }
}

async function readTexts(
  deps: Deps,
  domain: Domain,
  unread: readonly UnreadText[],
): Promise<Pick<Draft, 'read' | 'failure'>> {
  if (unread.length === 0) return { read: [], failure: undefined }
  try {
    const sources = unread.map(({ content, occurredAt }) => ({
      text: content,
      occurredAt: new Date(occurredAt),
    }))
    const proposals = await extractAll(deps, domain, sources)
    const read = unread.map(({ contextId, content }, i) => {
      const { readings, rejected } = accept(domain, content, proposals[i] ?? [])
      return { contextId, readings, rejected }
    })
    return { read, failure: undefined }
  } catch (thrown) {
    return { read: [], failure: providerError(thrown) }
  }
}

/** As many texts at a time as an extractor takes. */
const MAX_TEXTS = 100

async function extractAll(deps: Deps, domain: Domain, texts: readonly SourceText[]) {
  const proposals: (readonly Proposal[])[] = []
  for (let i = 0; i < texts.length; i += MAX_TEXTS) {
    proposals.push(...(await deps.extractor.extract(domain, texts.slice(i, i + MAX_TEXTS))))
  }
  return proposals
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
