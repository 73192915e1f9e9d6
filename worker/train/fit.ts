import { chanceOf, logOdds } from '../../shared/standing.ts'

/**
 * The posterior over weights, as mean and precision of a normal distribution. Its size does not depend on the number
 * of outcomes.
 */
export interface Fit {
  names: readonly string[]
  mean: readonly number[]
  /** Row-major; symmetric. */
  precision: readonly (readonly number[])[]
}

/** A training example. */
export interface Decision {
  features: ReadonlyMap<string, number>
  /** Fixed log-odds: those of the domain's mean. */
  offset: number
  isPositive: boolean
  weight: number
}

/** Prior precision of a weight: a standard deviation of 0.5. */
const PRIOR_PRECISION = 4
const ITERATIONS = 8
const CLOSE_ENOUGH = 1e-6

export function emptyFit(names: readonly string[], prior: Readonly<Record<string, number>>): Fit {
  return {
    names,
    mean: names.map((name) => prior[name] ?? 0),
    precision: names.map((_, i) => names.map((_, j) => (i === j ? PRIOR_PRECISION : 0))),
  }
}

/**
 * Bayesian logistic regression on a page of decisions: the posterior of the pages before is the prior (sequential
 * Laplace approximation; Bishop, Pattern Recognition and Machine Learning, 4.5). Deterministic.
 */
export function learn(fit: Fit, decisions: readonly Decision[]): Fit {
  const { names, mean: before, precision: known } = fit
  const rows = decisions.map(({ features, offset, isPositive, weight }) => ({
    at: names.flatMap((name, i) => (features.get(name) ? [i] : [])),
    x: names.map((name) => features.get(name) ?? 0),
    y: isPositive ? 1 : 0,
    offset,
    weight,
  }))
  let mean = [...before]
  let precision = known.map((row) => [...row])
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const gradient = names.map((_, i) => -dot(known[i] ?? [], difference(mean, before)))
    precision = known.map((row) => [...row])
    for (const { at, x, y, offset, weight } of rows) {
      const chance = chanceOf(offset + at.reduce((sum, i) => sum + (x[i] ?? 0) * (mean[i] ?? 0), 0))
      const curvature = weight * chance * (1 - chance)
      for (const i of at) {
        const xi = x[i] ?? 0
        gradient[i] = (gradient[i] ?? 0) + weight * (y - chance) * xi
        const row = precision[i] ?? []
        for (const j of at) row[j] = (row[j] ?? 0) + curvature * xi * (x[j] ?? 0)
      }
    }
    const step = solve(precision, gradient)
    mean = mean.map((value, i) => value + (step[i] ?? 0))
    if (step.every((change) => Math.abs(change) < CLOSE_ENOUGH)) break
  }
  return { names, mean, precision }
}

/** The weights by name. */
export const weightsOf = ({ names, mean }: Fit): Record<string, number> =>
  Object.fromEntries(names.map((name, i) => [name, Number((mean[i] ?? 0).toPrecision(6))]))

/** The standard deviation of each weight, by name. */
export function deviationsOf({ names, precision }: Fit): Record<string, number> {
  return Object.fromEntries(
    names.map((name, i) => {
      const unit = names.map((_, j) => (i === j ? 1 : 0))
      return [name, Math.sqrt(Math.max(0, solve(precision, unit)[i] ?? 0))]
    }),
  )
}

export const offsetOf = (mean: number): number => logOdds(mean)

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
const difference = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value - (b[i] ?? 0))

/** Solves a symmetric positive definite system by Cholesky decomposition. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length
  const lower: number[][] = []
  for (let i = 0; i < size; i++) {
    const row: number[] = []
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]?.[j] ?? 0
      const other = j === i ? row : (lower[j] ?? [])
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (other[k] ?? 0)
      row.push(i === j ? Math.sqrt(sum) : sum / (other[j] ?? 1))
    }
    lower.push(row)
  }
  const half: number[] = []
  for (let i = 0; i < size; i++) {
    let sum = right[i] ?? 0
    for (let k = 0; k < i; k++) sum -= (lower[i]?.[k] ?? 0) * (half[k] ?? 0)
    half.push(sum / (lower[i]?.[i] ?? 1))
  }
  const solved = [...half]
  for (let i = size - 1; i >= 0; i--) {
    let sum = solved[i] ?? 0
    for (let k = i + 1; k < size; k++) sum -= (lower[k]?.[i] ?? 0) * (solved[k] ?? 0)
    solved[i] = sum / (lower[i]?.[i] ?? 1)
  }
  return solved
}
