import type { Domain } from '../../shared/domain.ts'
import { GAZETTEER } from '../../shared/place.ts'
import { TRAITS_VERSION } from '../../shared/traits.ts'
import type { Deps } from '../deps.ts'
import type { Readers, StoredText } from '../store/snapshot.ts'

/**
 * What a text must have been read by and for, today. Where a model will read it again, whoever read it before will
 * do: until then its older reading is served.
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

/** Names every version that a record of the domain is made with: when it changes, the record is to be enriched again. */
export function pipelineOf(deps: Pick<Deps, 'extractor' | 'model' | 'embedder'>, domain: Domain): string {
  return [domain.version, domain.head.version, makersOf(deps)].join(' ')
}

/** Who reads a text last. */
export const lastExtractorOf = ({ extractor, model }: Pick<Deps, 'extractor' | 'model'>): string =>
  (model?.extractor ?? extractor).version

/** The part of it that no domain has a say in. */
export function makersOf({
  extractor,
  model,
  embedder,
}: Pick<Deps, 'extractor' | 'model' | 'embedder'>): string {
  return [lastExtractorOf({ extractor, model }), embedder.model, GAZETTEER, TRAITS_VERSION].join(' ')
}

/** Whether the model still has to read one of the texts. */
export const isLeftToModel = ({ model }: Pick<Deps, 'model'>, domain: Domain, texts: readonly StoredText[]) =>
  model !== undefined && !texts.every((text) => isReadFor(model.extractor.version, domain, text))

/** Whether there was too much text for one go. What is left to a model is another matter. */
export const isLeftUnread = (
  deps: Pick<Deps, 'extractor' | 'model'>,
  domain: Domain,
  texts: readonly StoredText[],
) => deps.model === undefined && !texts.every((text) => isReadFor(lastExtractorOf(deps), domain, text))

/** Whether there is nothing in it to be read any more, by this version of an extractor and for this one of the domain. */
export const isReadFor = (extractor: string, domain: Domain, { wordless, read }: StoredText): boolean =>
  wordless === true || (read?.extractor === extractor && read.schemaVersion === domain.version)
