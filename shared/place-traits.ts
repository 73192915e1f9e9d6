/** The value of a feature without data, as in light ML. */
export const UNKNOWN = 0.5
/** Number of place traits, which the database function `place_traits` adds, since only it resolves places. */
const PLACE_TRAITS = 48
const NEAR = 32
const FAR = 15

/** Linear interpolation: a number counts in part for both neighbouring integers. */
export function between(at: number): [number, number][] {
  const low = Math.floor(at)
  return [
    [low, 1 - (at - low)],
    [low + 1, at - low],
  ]
}

/** The value of a candidate in the same 1° cell, and in the same 5° cell. */
const NEAR_WORTH = 0.6
const FAR_WORTH = 0.15

/** The seeker's part of the place traits. */
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

/** Like the database function `place_traits` with scale 1. */
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
