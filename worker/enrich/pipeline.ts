import type { Domain } from '../../shared/domain.ts'
import { GAZETTEER } from '../../shared/place.ts'
import { TRAITS_VERSION } from '../../shared/traits.ts'
import type { Deps } from '../deps.ts'
import type { Readers, StoredText } from '../store/snapshot.ts'

/**
 * The extractor and domain versions that readings must have to be current. `extractor` is null if a model reads
 * later: readings by any extractor are served until then.
 */
export function readersOf({
  extractor,
  model,
  domains,
}: Pick<Deps, 'extractor' | 'model' | 'domains'>): Readers {
  const current = domains.names.flatMap((name) => domains.current(name) ?? [])
  return {
    extractor: model && model.extractor !== extractor ? null : extractor.version,
    schemaVersions: Object.fromEntries(current.map((domain) => [domain.name, domain.version])),
    lastExtractor: lastExtractorOf({ extractor, model }),
  }
}

/**
 * A fingerprint of all versions that produce a record. A record with another fingerprint is outdated and is enriched
 * again.
 */
export function pipelineOf(deps: Pick<Deps, 'extractor' | 'model' | 'embedder'>, domain: Domain): string {
  return [domain.version, domain.head.version, producersOf(deps)].join(' ')
}

/** The version of the last extractor to read a text. */
export const lastExtractorOf = ({ extractor, model }: Pick<Deps, 'extractor' | 'model'>): string =>
  (model?.extractor ?? extractor).version

/** The part of `pipelineOf` that is the same for all domains. */
export function producersOf({
  extractor,
  model,
  embedder,
}: Pick<Deps, 'extractor' | 'model' | 'embedder'>): string {
  return [lastExtractorOf({ extractor, model }), embedder.model, GAZETTEER, TRAITS_VERSION].join(' ')
}

export const isLeftToModel = ({ model }: Pick<Deps, 'model'>, domain: Domain, texts: readonly StoredText[]) =>
  model !== undefined && !texts.every((text) => isReadFor(model.extractor.version, domain, text))

/** Whether texts remain unread because one run is limited; texts left to a model do not count. */
export const isLeftUnread = (
  deps: Pick<Deps, 'extractor' | 'model'>,
  domain: Domain,
  texts: readonly StoredText[],
) => deps.model === undefined && !texts.every((text) => isReadFor(lastExtractorOf(deps), domain, text))

/**
 * Whether this extractor has read the text for this version of the domain. A text whose content was deleted cannot be
 * read again.
 */
export const isReadFor = (extractor: string, domain: Domain, { wordless, read }: StoredText): boolean =>
  wordless === true || (read?.extractor === extractor && read.schemaVersion === domain.version)
