import type { ProviderError } from '../../shared/errors.ts'
import { sha256Hex } from '../../shared/hash.ts'
import type { Deps } from '../deps.ts'
import type { Snapshot, StoredText, UnreadText } from '../store/snapshot.ts'
import { providerError } from './retry.ts'

/** Everything that a memory store returned for a user; it replaces what it returned before. */
export interface Recalled {
  at: string
  items: readonly (StoredText & { content: string })[]
}

interface Recall {
  recalled: Recalled | undefined
  /** The new items. */
  unread: readonly UnreadText[]
  failure: ProviderError | undefined
}

export const NOTHING_RECALLED: Recall = { recalled: undefined, unread: [], failure: undefined }

/** Reads the record's memory store. A failure keeps the known items. */
export async function recall(
  deps: Deps,
  { tenantId, userId, domain, texts }: Snapshot,
  memoryRef: string,
): Promise<Recall> {
  try {
    const { items, dropped } = await deps.memory.read(tenantId, memoryRef)
    if (dropped > 0) deps.log('info', 'memory_items_dropped', { dropped })
    const recalled = await Promise.all(
      items.map(async ({ itemId, text, occurredAt }) => ({
        contextId: await idOf(domain, userId, memoryRef, itemId, text),
        origin: 'memory' as const,
        source: itemId,
        memoryRef,
        occurredAt: occurredAt.toISOString(),
        content: text,
        read: null,
      })),
    )
    const known = new Set(texts.map((text) => text.contextId))
    const unread = recalled.filter((item) => !known.has(item.contextId))
    return { recalled: { at: deps.now().toISOString(), items: recalled }, unread, failure: undefined }
  } catch (thrown) {
    return { ...NOTHING_RECALLED, failure: providerError(thrown) }
  }
}

/** The texts in force after a recall: items that the store no longer returns are dropped. */
export function withRecalled(texts: readonly StoredText[], { items }: Recalled): StoredText[] {
  const known = new Map(texts.map((text) => [text.contextId, text]))
  const others = texts.filter((text) => text.origin !== 'memory')
  return [...others, ...items.map(({ content: _, ...item }) => known.get(item.contextId) ?? item)]
}

async function idOf(...whose: readonly string[]): Promise<string> {
  return `ctx_${(await sha256Hex(JSON.stringify(['memory', ...whose]))).slice(0, 24)}`
}
