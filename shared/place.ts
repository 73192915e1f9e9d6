/** What a location is looked up by in the gazetteer. */
export interface PlaceQuery {
  key: string
  /** What narrows it down, as the state or the country behind a comma. */
  qualifiers: readonly string[]
}

/** Of the gazetteer's data: when it changes, places are looked up anew. */
export const GAZETTEER = 'places.v1'

/** @returns undefined where the text names nothing */
export function placeQuery(location: string): PlaceQuery | undefined {
  const [key, ...qualifiers] = location.split(',').map(placeKey).filter(Boolean)
  return key === undefined ? undefined : { key, qualifiers }
}

/** Without accents, case and punctuation, and with one spelling for `St.` and `Saint`. */
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
