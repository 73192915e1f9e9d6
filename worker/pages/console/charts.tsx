import type { Report } from '../../../shared/training.ts'
import { count, humanName, percent } from './format.ts'

interface Interval {
  name: string
  value: number
  low: number
  high: number
}

const WIDTH = 320

/** Values with their intervals on one scale; the dashed line is chance level. */
export function Intervals({ title, chance, rows }: { title: string; chance: number; rows: Interval[] }) {
  const [low, high] = [
    Math.min(chance, ...rows.map((row) => row.low)),
    Math.max(chance, ...rows.map((row) => row.high)),
  ]
  const x = (value: number) => 70 + ((value - low) / (high - low || 1)) * (WIDTH - 90)
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} 90`} role="img" aria-label={described(rows)}>
        <line class="chance" x1={x(chance)} x2={x(chance)} y1="5" y2="70" />
        <text x={x(chance)} y="84" text-anchor="middle">
          {chance} by chance
        </text>
        {rows.map(({ name, value, low: from, high: to }, i) => {
          const y = 22 + i * 30
          return (
            <g key={name}>
              <text x="0" y={y + 4}>
                {name}
              </text>
              <line class="interval" x1={x(from)} x2={x(to)} y1={y} y2={y} />
              <circle class="dot" cx={x(value)} cy={y} r="4.5" />
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

/** Calibration: predicted probability by tenths against observed frequency; the diagonal is perfect. */
export function Calibration({ points }: { points: Report['calibration'] }) {
  const [left, size] = [34, 150]
  const x = (share: number) => left + share * size
  const y = (share: number) => 8 + (1 - share) * size
  const most = Math.max(1, ...points.map(({ outcomes }) => outcomes))
  const words = points.map(
    ({ predicted, observed, outcomes }) =>
      `${percent(predicted)} given, ${percent(observed)} came true of ${count(outcomes, 'outcome')}`,
  )
  return (
    <figure>
      <figcaption>Chances given and come true</figcaption>
      <svg viewBox={`0 0 ${WIDTH} 192`} role="img" aria-label={words.join('; ')}>
        <path class="axis" d={`M ${x(0)} ${y(1)} V ${y(0)} H ${x(1)}`} />
        <line class="chance" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        <polyline
          class="curve"
          points={points.map(({ predicted, observed }) => `${x(predicted)},${y(observed)}`).join(' ')}
        />
        {points.map(({ predicted, observed, outcomes }) => (
          <circle
            key={predicted}
            class="dot"
            cx={x(predicted)}
            cy={y(observed)}
            r={2.5 + 4 * Math.sqrt(outcomes / most)}
          />
        ))}
        <text x={x(0.5)} y={y(0) + 24} text-anchor="middle">
          chance given
        </text>
        <text x={x(1) + 14} y={y(0.5)}>
          how often it
        </text>
        <text x={x(1) + 14} y={y(0.5) + 15}>
          came so
        </text>
        <text x={left - 6} y={y(1) + 8} text-anchor="end">
          1
        </text>
        <text x={left - 6} y={y(0)} text-anchor="end">
          0
        </text>
      </svg>
    </figure>
  )
}

const MOST_SHOWN = 12

/** Weights in log-odds, with two standard deviations. */
export function Weights({ weights }: { weights: Report['weights'] }) {
  const shown = weights.slice(0, MOST_SHOWN)
  const widest = Math.max(0.1, ...shown.map(({ weight, deviation }) => Math.abs(weight) + 2 * deviation))
  const x = (value: number) => 240 + (value / widest) * 75
  const height = shown.length * 24 + 8
  return (
    <figure>
      <figcaption>What counts how much, in log-odds</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={shown.map(({ feature, weight }) => `${nameOf(feature)} ${weight.toFixed(2)}`).join('; ')}
      >
        <line class="axis" x1={x(0)} x2={x(0)} y1="0" y2={height} />
        {shown.map(({ feature, weight, deviation }, i) => {
          const y = 16 + i * 24
          return (
            <g key={feature}>
              <text x="0" y={y + 4}>
                {nameOf(feature)}
              </text>
              <line
                class="interval"
                x1={x(weight - 2 * deviation)}
                x2={x(weight + 2 * deviation)}
                y1={y}
                y2={y}
              />
              <circle class="dot" cx={x(weight)} cy={y} r="4" />
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

/** `same:smoking` → Same smoking */
const nameOf = (feature: string) => humanName(feature.replace(':', ' '))

const described = (rows: Interval[]) =>
  rows
    .map(
      ({ name, value, low, high }) => `${name} ${value.toFixed(3)}, ${low.toFixed(3)} to ${high.toFixed(3)}`,
    )
    .join('; ')
