import type { Domain } from '../../shared/domain.ts'
import { GAZETTEER } from '../../shared/place.ts'
import type { Deps } from '../deps.ts'
import type { Readers } from '../store/snapshot.ts'

/** What a text must have been read by and for, today. */
export function readersOf({ extractor, domains }: Pick<Deps, 'extractor' | 'domains'>): Readers {
  const current = domains.names.flatMap((name) => domains.current(name) ?? [])
  return {
    extractor: extractor.version,
    schemaVersions: Object.fromEntries(current.map((domain) => [domain.name, domain.version])),
  }
}

/** Names every version that a record of the domain is made with: when it changes, the record is to be made anew. */
export function pipelineOf(
  { extractor, embedder }: Pick<Deps, 'extractor' | 'embedder'>,
  domain: Domain,
): string {
  return [domain.version, domain.head.version, extractor.version, embedder.model, GAZETTEER].join(' ')
}
