import type { ProviderError } from '../../shared/errors.ts'
import { sha256Hex } from '../../shared/hash.ts'
import type { Deps } from '../deps.ts'
import type { Embedding, Enriched } from '../store/enriched.ts'
import type { Head } from '../store/snapshot.ts'
import { borrowedHeadText } from './borrowed.ts'
import type { Draft } from './draft.ts'
import { providerError } from './retry.ts'

/** The heads of a record after embedding. */
export interface HeadChange extends Pick<Enriched, 'embedding' | 'borrowed' | 'borrowedHashes'> {
  heads: readonly Head[]
  failure: ProviderError | undefined
}

/**
 * Embeds the head texts whose text, template or model has changed: those of the record's own domain and of every
 * other domain that it was matched in. All drafts share one call. A record whose head text is now empty loses its
 * vector.
 *
 * @returns one change per draft, in order
 */
export async function embedHeads(deps: Deps, drafts: readonly Draft[]): Promise<HeadChange[]> {
  const wanted = await Promise.all(drafts.map((record) => wantedHeads(deps, record)))
  const stale = wanted.flatMap(({ own, borrowed }) =>
    [own, ...borrowed].filter((head) => head.state === 'stale'),
  )
  const { vectors, failure } = await embed(
    deps,
    stale.map((head) => head.text),
  )
  const changeOf = (head: WantedHead): Embedding | undefined => {
    if (head.state === 'current') return undefined
    if (head.state === 'empty') return head.isStored ? { head: head.wanted.head, vector: null } : undefined
    const vector = vectors[stale.indexOf(head)]
    return vector && { ...head.wanted, vector }
  }
  return wanted.map(({ before, own, borrowed, borrowedHashes }) => {
    const embedding = changeOf(own)
    const others = borrowed.flatMap((head) => changeOf(head) ?? [])
    const isWaiting = [own, ...borrowed].some((head) => head.state === 'stale' && !changeOf(head))
    return {
      heads: [embedding, ...others].reduce(apply, before),
      embedding,
      borrowed: others,
      borrowedHashes,
      failure: isWaiting ? failure : undefined,
    }
  })
}

function apply(heads: readonly Head[], change: Embedding | undefined): readonly Head[] {
  if (!change) return heads
  const others = heads.filter((there) => there.head !== change.head)
  if (change.vector === null) return others
  const { vector: _, ...head } = change
  return [...others, head]
}

interface WantedHead {
  wanted: Head
  text: string
  isStored: boolean
  state: 'current' | 'stale' | 'empty'
}

async function wantedHeads(deps: Deps, { before, domain, domains, fields, headText }: Draft) {
  const own = await wantedHead(deps, before.heads, domain.head, headText)
  const others = await Promise.all(
    domains.names
      .flatMap((name) => domains.current(name) ?? [])
      .filter((other) => other.name !== domain.name)
      .map((other) => wantedHead(deps, before.heads, other.head, borrowedHeadText(other, domain, fields))),
  )
  return {
    before: before.heads,
    own,
    borrowed: [...others.filter((head) => head.isStored), ...unknownHeads(before.heads, [own, ...others])],
    borrowedHashes: Object.fromEntries(others.map(({ wanted }) => [wanted.head, wanted.textHash])),
  }
}

/** Drops the heads of unknown domains; a match creates them again. */
const unknownHeads = (heads: readonly Head[], known: readonly WantedHead[]): WantedHead[] =>
  heads
    .filter(({ head }) => !known.some(({ wanted }) => wanted.head === head))
    .map((wanted) => ({ wanted, text: '', isStored: true, state: 'empty' }))

async function wantedHead(
  deps: Deps,
  heads: readonly Head[],
  { name: head, version }: { name: string; version: string },
  text: string,
): Promise<WantedHead> {
  const { model } = deps.embedder
  const wanted = { head, version, model, textHash: await sha256Hex(text) }
  const there = heads.find((one) => one.head === head)
  const isCurrent = there?.version === version && there.model === model && there.textHash === wanted.textHash
  const state = text === '' ? 'empty' : isCurrent ? 'current' : 'stale'
  return { wanted, text, isStored: there !== undefined, state }
}

async function embed(deps: Deps, texts: readonly string[]) {
  if (texts.length === 0) return { vectors: [], failure: undefined }
  try {
    return { vectors: await deps.embedder.embed(texts), failure: undefined }
  } catch (thrown) {
    return { vectors: [], failure: providerError(thrown) }
  }
}
