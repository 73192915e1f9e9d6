import { useEffect, useRef } from 'preact/hooks'
import type { Point } from './projection.ts'

interface Drawn {
  points: readonly Point[]
  chosen: number
  /** Points connected to the chosen one. */
  near: readonly number[]
  nameOf: (index: number) => string
  onChoose: (index: number) => void
}

const HEIGHT = 420
const MARGIN = 24
/** Hit radius in pixels. */
const REACH = 24

/** The points, and lines from the chosen one to its nearest. The list below offers the same to the keyboard. */
export function MapCanvas(drawn: Drawn) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const redraw = () => canvas.current && draw(canvas.current, drawn)
    redraw()
    const dark = matchMedia('(prefers-color-scheme: dark)')
    addEventListener('resize', redraw)
    dark.addEventListener('change', redraw)
    return () => {
      removeEventListener('resize', redraw)
      dark.removeEventListener('change', redraw)
    }
  })
  const { points, chosen, nameOf, onChoose } = drawn
  const choose = (event: MouseEvent) => {
    const box = canvas.current?.getBoundingClientRect()
    if (!box) return
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const distances = points.map((point) => {
      const at = onCanvas(point, box.width)
      return Math.hypot(at.x - x, at.y - y)
    })
    const index = distances.indexOf(Math.min(...distances))
    if ((distances[index] ?? REACH) < REACH) onChoose(index)
  }
  return (
    <canvas
      ref={canvas}
      class="map"
      role="img"
      aria-label={`${points.length} people; ${nameOf(chosen)} and the nearest are marked`}
      onClick={choose}
    />
  )
}

const onCanvas = ({ x, y }: Point, width: number): Point => ({
  x: MARGIN + x * (width - 2 * MARGIN),
  y: MARGIN + y * (HEIGHT - 2 * MARGIN),
})

function draw(canvas: HTMLCanvasElement, { points, chosen, near, nameOf }: Drawn): void {
  const { clientWidth: width } = canvas
  const scale = devicePixelRatio || 1
  canvas.width = width * scale
  canvas.height = HEIGHT * scale
  const context = canvas.getContext('2d')
  const me = points[chosen]
  if (!context || !me) return
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  context.scale(scale, scale)
  const dot = (point: Point, radius: number) => {
    const at = onCanvas(point, width)
    context.beginPath()
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI)
    context.fill()
  }
  context.fillStyle = colour('--edge')
  for (const point of points) dot(point, 4)
  const at = onCanvas(me, width)
  context.strokeStyle = context.fillStyle = colour('--accent')
  for (const other of near.flatMap((index) => points[index] ?? [])) {
    const to = onCanvas(other, width)
    context.beginPath()
    context.moveTo(at.x, at.y)
    context.lineTo(to.x, to.y)
    context.stroke()
    dot(other, 5)
  }
  dot(me, 7)
  context.font = '14px ui-sans-serif, system-ui, sans-serif'
  context.fillStyle = colour('--ink')
  const isLeft = at.x < width / 2
  context.textAlign = isLeft ? 'left' : 'right'
  context.fillText(nameOf(chosen), at.x + (isLeft ? 12 : -12), at.y - 10)
}
