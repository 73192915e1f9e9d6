/** What nothing said is worth, from 0 to 1: as light ML has it. */
export const UNKNOWN = 0.5
/** The place adds so many, in the database, which alone knows where it is: `place_traits`. */
const PLACE_TRAITS = 48
const NEAR = 32
const FAR = 15

/** A number between two whole ones counts in part for both. */
export function between(at: number): [number, number][] {
  const low = Math.floor(at)
  return [
    [low, 1 - (at - low)],
    [low + 1, at - low],
  ]
}

/** What a place in the same square of a degree is worth, and in the same of five. */
const NEAR_WORTH = 0.6
const FAR_WORTH = 0.15

/** What every square of a place would be worth to a seeker. */
export function soughtPlace(place: { lat: number; lon: number } | undefined, weight: number): number[] {
  const sought = new Array<number>(PLACE_TRAITS).fill(0)
  if (!place) return sought
  const own = placeTraits(place.lat, place.lon)
  const [near, far] = [own.slice(0, NEAR), own.slice(NEAR, NEAR + FAR)]
  const length = (part: readonly number[]) => part.reduce((sum, n) => sum + n * n, 0)
  near.forEach((n, i) => {
    sought[i] = (weight * NEAR_WORTH * n) / length(near)
  })
  far.forEach((n, i) => {
    sought[NEAR + i] = (weight * FAR_WORTH * n) / length(far)
  })
  sought[PLACE_TRAITS - 1] = weight * UNKNOWN
  return sought
}

/** As the function `place_traits` of the database, with scale 1. */
export function placeTraits(lat: number, lon: number): number[] {
  const traits = new Array<number>(PLACE_TRAITS).fill(0)
  for (const [degrees, from, size, a, b] of [
    [1, 0, NEAR, 5, 11],
    [5, NEAR, FAR, 3, 7],
  ] as const)
    for (const [y, share] of between(lat / degrees))
      for (const [x, part] of between(lon / degrees)) {
        const i = from + ((((y * a + x * b) % size) + size) % size)
        traits[i] = (traits[i] ?? 0) + share * part
      }
  return traits
}
