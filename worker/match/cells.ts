import { placeOf, type Seeker } from './seeker.ts'

/** Beyond this many cells the filter is dropped. */
const MAX_CELLS = 600
const KM_PER_DEGREE = 111.19
const ROW = 720

/**
 * Half-degree cells, numbered as in the column `cell` of candidates, that cover a radius around the seeker. Undefined
 * if they are too many or if the seeker's place is unknown.
 */
export function cellsWithin(seeker: Seeker, km: number): number[] | undefined {
  const place = placeOf(seeker)
  if (!place) return undefined
  const height = (km / KM_PER_DEGREE) * 1.01 + 0.01
  const [south, north] = [place.lat - height, place.lat + height]
  if (south < -89 || north > 89 || height > 80) return undefined
  const sine = Math.sin(radians(height)) / Math.cos(radians(place.lat))
  if (sine >= 1) return undefined
  const width = (Math.asin(sine) * 180) / Math.PI + 0.01
  const columns = halves(place.lon - width, place.lon + width).flatMap(around)
  const rows = halves(south, north)
  if (rows.length * columns.length > MAX_CELLS) return undefined
  return rows.flatMap((row) => columns.map((column) => row * ROW + column))
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

function halves(from: number, to: number): number[] {
  const first = Math.floor(from * 2)
  return Array.from({ length: Math.floor(to * 2) - first + 1 }, (_, i) => first + i)
}

/** Wraps columns at the date line; 180 degrees is stored with either sign. */
function around(column: number): number[] {
  if (column < -360) return [column + ROW]
  if (column === -360) return [column, 360]
  return column < 360 ? [column] : column === 360 ? [360, -360] : [column - ROW]
}
