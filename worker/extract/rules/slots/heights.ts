import type { Capture, Page } from '../document/page.ts'
import { numberAt } from './numbers.ts'

const CM_PER_INCH = 2.54
const INCHES_PER_FOOT = 12
const MIN_METRES = 1.4
const MAX_METRES = 2.2

const FEET = new Set(["'", '′', 'ft', 'feet', 'foot'])
const INCHES = new Set(['"', '″', 'in', 'inch', 'inches', "'"])

/** `5'4"`, `5 ft 4`, `five foot four`, `six feet`, `160 cm`, `1.60 m`; the value is in centimetres. */
function heightAt(page: Page, at: number): Capture | undefined {
  const first = numberAt(page, at)
  const value = first?.items[0]?.value
  if (!first || typeof value !== 'number') return undefined
  const unit = page.tokens[first.to]?.norm ?? ''
  if (unit === 'cm' || unit === 'cms' || unit === 'centimeters' || unit === 'centimetres')
    return capture(value, at, first.to + 1)
  if (unit === 'm' && value < 3 && page.tokens[first.to]?.end === page.tokens[first.to + 1]?.start) {
    const rest = numberAt(page, first.to + 1)?.items[0]?.value
    if (typeof rest === 'number' && rest < 100) return capture(value * 100 + rest, at, first.to + 2)
  }
  if ((unit === 'm' || unit === 'meters' || unit === 'metres') && value < 3)
    return capture(value * 100, at, first.to + 1)
  const swapped = unit === '"' && page.tokens[first.to + 1]?.kind === 'number'
  if (!(FEET.has(unit) || swapped) || value < 3 || value > 8 || !Number.isInteger(value)) return undefined
  return inchesAfter(page, at, value, first.to + 1)
}

function inchesAfter(page: Page, at: number, feet: number, next: number): Capture {
  const rest = numberAt(page, next)
  const inches = rest?.items[0]?.value
  if (!rest || typeof inches !== 'number' || inches >= INCHES_PER_FOOT) {
    return capture(feet * INCHES_PER_FOOT * CM_PER_INCH, at, next)
  }
  const to = INCHES.has(page.tokens[rest.to]?.norm ?? '') ? rest.to + 1 : rest.to
  return capture((feet * INCHES_PER_FOOT + inches) * CM_PER_INCH, at, to)
}

/** Feet and inches without a unit, where a height is expected: `5 7`, `five ten`, `5-5`. */
function bareHeightAt(page: Page, at: number): Capture | undefined {
  const first = numberAt(page, at)
  if (!first) return undefined
  const metres = Number(first.items[0]?.value)
  if (metres > MIN_METRES && metres < MAX_METRES && !Number.isInteger(metres))
    return capture(metres * 100, at, first.to)
  const dash = '-.,'.includes(page.tokens[first.to]?.norm ?? ' ') ? 1 : 0
  const rest = numberAt(page, first.to + dash)
  const [feet, inches] = [Number(first.items[0]?.value), Number(rest?.items[0]?.value)]
  if (!rest || !(feet >= 4 && feet <= 7 && inches >= 0 && inches < INCHES_PER_FOOT)) return undefined
  if (!Number.isInteger(feet) || !Number.isInteger(inches)) return undefined
  return capture((feet * INCHES_PER_FOOT + inches) * CM_PER_INCH, at, rest.to)
}

/** Like `bareHeightAt`, in words only. */
function spokenHeightAt(page: Page, at: number): Capture | undefined {
  return page.tokens[at]?.kind === 'word' ? bareHeightAt(page, at) : undefined
}

/** Centimetres without a unit, where a height is expected. */
function metricHeightAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  if (token?.kind !== 'number' || !/^\d{3}$/.test(token.norm)) return undefined
  const cm = Number(token.norm)
  return cm >= MIN_METRES * 100 && cm <= MAX_METRES * 100 ? capture(cm, at, at + 1) : undefined
}

/** `1,68` and `1.68`: two decimals of a metre. */
function metreHeightAt(page: Page, at: number): Capture | undefined {
  const token = page.tokens[at]
  if (token?.kind !== 'number' || !/^[12][.,]\d\d$/.test(token.norm)) return undefined
  const metres = Number(token.norm.replace(',', '.'))
  return metres > MIN_METRES && metres < MAX_METRES ? capture(metres * 100, at, at + 1) : undefined
}

const capture = (cm: number, from: number, to: number): Capture => ({
  to,
  items: [{ value: Math.round(cm), from, to }],
})

export const heights = {
  height: heightAt,
  bareheight: bareHeightAt,
  spokenheight: spokenHeightAt,
  metricheight: metricHeightAt,
  metreheight: metreHeightAt,
}
