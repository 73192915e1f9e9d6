import { expect, test } from 'vitest'
import { nearest, project } from '../../worker/pages/console/projection.ts'

/** Around one of three directions of eight, each a little off. */
const CLUSTERED = Array.from({ length: 12 }, (_, n) =>
  Array.from({ length: 8 }, (_, i) => (i === n % 3 ? 1 : 0) + Math.sin(n * 8 + i) / 20),
)

test('vectors of a cluster are projected together and clusters apart, within the picture', () => {
  const points = project(CLUSTERED)

  const distance = (a: number, b: number) =>
    Math.hypot((points[a]?.x ?? 0) - (points[b]?.x ?? 0), (points[a]?.y ?? 0) - (points[b]?.y ?? 0))
  const pairs = CLUSTERED.flatMap((_, a) => CLUSTERED.flatMap((_, b) => (a < b ? [[a, b] as const] : [])))
  const same = pairs.filter(([a, b]) => a % 3 === b % 3).map(([a, b]) => distance(a, b))
  const other = pairs.filter(([a, b]) => a % 3 !== b % 3).map(([a, b]) => distance(a, b))
  expect(Math.max(...same)).toBeLessThan(Math.min(...other))
  expect(points.flatMap(({ x, y }) => [x, y]).every((one) => one >= 0 && one <= 1)).toBe(true)
})

test('the nearest are of the same cluster, without itself; equal vectors are projected to the middle', () => {
  expect(nearest(CLUSTERED, 4, 3).map(({ index }) => index % 3)).toEqual([1, 1, 1])
  expect(nearest(CLUSTERED, 4, 99)).toHaveLength(11)
  expect(
    project([
      [1, 2],
      [1, 2],
      [1, 2],
    ]),
  ).toEqual(Array(3).fill({ x: 0.5, y: 0.5 }))
})
