/** A gazetteer query. */
export interface PlaceQuery {
  key: string
  /** Qualifiers such as a state or country after a comma. */
  qualifiers: readonly string[]
}

/** Version of the gazetteer; a change resolves all places again. */
export const GAZETTEER = 'places.v1'

/** @returns undefined if the text names no place */
export function placeQuery(location: string): PlaceQuery | undefined {
  const [key, ...qualifiers] = location.split(',').map(placeKey).filter(Boolean)
  return key === undefined ? undefined : { key, qualifiers }
}

/** Normalizes accents, case, punctuation and `St.`/`Saint`. */
function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’`ʻ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^saint /, 'st ')
}
