import type { Capture, Page } from '../page.ts'
import { numberAt } from './numbers.ts'

const CM_PER_INCH = 2.54
const INCHES_PER_FOOT = 12

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
  if ((unit === 'm' || unit === 'meters' || unit === 'metres') && value < 3)
    return capture(value * 100, at, first.to + 1)
  if (!FEET.has(unit) || value < 3 || value > 8 || !Number.isInteger(value)) return undefined
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

const capture = (cm: number, from: number, to: number): Capture => ({
  to,
  items: [{ value: Math.round(cm), from, to }],
})

export const heights = { height: heightAt }
