export interface Curve {
  name: string
  points: readonly { x: number; y: number }[]
}

const WIDTH = 640
const HEIGHT = 360
const MARGIN = { left: 60, right: 130, top: 40, bottom: 40 }
const COLOURS = ['#b3261e', '#8a5a00', '#1b5e9e', '#2e7d32', '#6a1b9a', '#37474f']

/** Log-log curves as an SVG for light and dark pages. */
export function plot(title: string, curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points)
  const x = scale(
    points.map((point) => point.x),
    MARGIN.left,
    WIDTH - MARGIN.right,
  )
  const y = scale(
    points.map((point) => point.y),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  )
  const [left, right, top, bottom] = [MARGIN.left, WIDTH - MARGIN.right, MARGIN.top, HEIGHT - MARGIN.bottom]
  const grid = [
    ...x.decades.map(
      (at) => line(x.to(at), top, x.to(at), bottom) + label(x.to(at), bottom + 20, short(at), 'middle'),
    ),
    ...y.decades.map(
      (at) => line(left, y.to(at), right, y.to(at)) + label(left - 8, y.to(at) + 4, short(at), 'end'),
    ),
  ]
  const drawn = curves.map(({ name, points: own }, i) => {
    const colour = COLOURS[i % COLOURS.length]
    const path = own.map((point) => `${x.to(point.x).toFixed(1)},${y.to(point.y).toFixed(1)}`)
    const dots = path.map(
      (at) => `<circle cx="${at.split(',')[0]}" cy="${at.split(',')[1]}" r="3" fill="${colour}"/>`,
    )
    const end = own.at(-1)
    const text = end ? label(x.to(end.x) + 8, y.to(end.y) + 4, name, 'start', colour) : ''
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${text}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="100%" height="100%" fill="white"/>
${label(left, 20, title, 'start')}
${[...grid, ...drawn].join('\n')}
</svg>
`
}

/** A logarithmic scale from the decade below the minimum to the decade above the maximum. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    to: (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    decades: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  }
}

const line = (x1: number, y1: number, x2: number, y2: number) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#ddd"/>`

const label = (x: number, y: number, text: string, anchor: string, colour = '#333') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${text}</text>`

const short = (value: number) =>
  value.toLocaleString('en-US', { notation: 'compact', maximumSignificantDigits: 1 })
