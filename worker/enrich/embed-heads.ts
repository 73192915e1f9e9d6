import type { ProviderError } from '../../shared/errors.ts'
import { sha256Hex } from '../../shared/hash.ts'
import type { Deps } from '../deps.ts'
import type { Enriched } from '../store/enrichments.ts'
import type { Head } from '../store/snapshot.ts'
import type { Draft } from './draft.ts'
import { providerError } from './retry.ts'

/** What becomes of a record's heads. */
export interface HeadChange {
  heads: readonly Head[]
  embedding: Enriched['embedding']
  failure: ProviderError | undefined
}

/**
 * Embeds the head texts that have changed since they were last embedded (or whose template or model has), all in one
 * call; a record with nothing left to say loses its vector.
 *
 * @returns one change per draft, in order
 */
export async function embedHeads(deps: Deps, drafts: readonly Draft[]): Promise<HeadChange[]> {
  const wanted = await Promise.all(drafts.map((record) => wantedHead(deps, record)))
  const stale = wanted.filter((head) => head.state === 'stale')
  const { vectors, failure } = await embed(
    deps,
    stale.map((head) => head.text),
  )
  return wanted.map((head) => {
    const { before } = head
    if (head.state === 'current') return { heads: before, embedding: undefined, failure: undefined }
    const others = before.filter((other) => other.head !== head.wanted.head)
    if (head.state === 'empty') {
      const had = others.length < before.length
      return {
        heads: others,
        embedding: had ? { head: head.wanted.head, vector: null } : undefined,
        failure: undefined,
      }
    }
    const vector = vectors[stale.indexOf(head)]
    if (!vector) return { heads: before, embedding: undefined, failure }
    return { heads: [...others, head.wanted], embedding: { ...head.wanted, vector }, failure: undefined }
  })
}

interface WantedHead {
  wanted: Head
  text: string
  before: readonly Head[]
  state: 'current' | 'stale' | 'empty'
}

async function wantedHead(deps: Deps, { before, domain, headText }: Draft): Promise<WantedHead> {
  const { name: head, version } = domain.head
  const { model } = deps.embedder
  const wanted = { head, version, model, textHash: await sha256Hex(headText) }
  const isCurrent = before.heads.some(
    (there) =>
      there.head === head &&
      there.version === version &&
      there.model === model &&
      there.textHash === wanted.textHash,
  )
  const state = headText === '' ? 'empty' : isCurrent ? 'current' : 'stale'
  return { wanted, text: headText, before: before.heads, state }
}

async function embed(deps: Deps, texts: readonly string[]) {
  if (texts.length === 0) return { vectors: [], failure: undefined }
  try {
    return { vectors: await deps.embedder.embed(texts), failure: undefined }
  } catch (thrown) {
    return { vectors: [], failure: providerError(thrown) }
  }
}
