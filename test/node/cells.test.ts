import { expect, test } from 'vitest'
import { cellsWithin } from '../../worker/match/cells.ts'
import type { Seeker } from '../../worker/match/seeker.ts'
import { dice, seeded } from '../population/people.ts'

const at = (lat: number, lon: number) =>
  ({
    location: { value: 'here' },
    snapshot: { place: { value: 'here', lat, lon } },
  }) as unknown as Seeker

/** As the column is defined. */
const cellOf = (lat: number, lon: number) => Math.floor(lat * 2) * 720 + Math.floor(lon * 2)

const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (angle: number) => (angle * 180) / Math.PI

/** Where one comes to who goes some way in a direction. */
function going(lat: number, lon: number, km: number, bearing: number): [number, number] {
  const [phi, way] = [radians(lat), km / 6371.0088]
  const sine = Math.sin(phi) * Math.cos(way) + Math.cos(phi) * Math.sin(way) * Math.cos(bearing)
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(way) * Math.cos(phi),
    Math.cos(way) - Math.sin(phi) * sine,
  )
  const there = lon + degrees(east)
  return [degrees(Math.asin(sine)), there > 180 ? there - 360 : there < -180 ? there + 360 : there]
}

test('every place within the distance lies in one of the cells, in all directions and across the date line', () => {
  const roll = dice(seeded(5))
  let checked = 0
  for (let i = 0; i < 3_000; i++) {
    const [lat, lon] = [
      roll.whole(-7500, 7500) / 100,
      roll.pick([roll.whole(-18000, 18000) / 100, 180, -180]),
    ]
    const km = roll.pick([1, 50, 100, 400])
    const cells = cellsWithin(at(lat, lon), km)
    if (!cells) continue
    checked++
    const found = new Set(cells)
    for (let turn = 0; turn < 12; turn++) {
      const there = going(lat, lon, km * roll.pick([0, 0.5, 1]), (turn * Math.PI) / 6)
      expect(found.has(cellOf(...there)), `${[lat, lon, km, ...there]}`).toBe(true)
    }
  }
  expect(checked).toBeGreaterThan(2_000)
})

test('a small circle has few cells; one that is too large, at a pole or around an unknown place is not restricted', () => {
  expect(cellsWithin(at(48.1, 11.6), 50)?.length).toBeLessThan(20)
  expect(cellsWithin(at(48.1, 11.6), 3_000)).toBeUndefined()
  expect(cellsWithin(at(89.5, 0), 50)).toBeUndefined()
  const moved = { location: { value: 'there' }, snapshot: at(1, 1).snapshot } as unknown as Seeker
  expect(cellsWithin(moved, 50)).toBeUndefined()
})
