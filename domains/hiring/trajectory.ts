import type { Derivation, Known } from '../../shared/domain.ts'

const EARLY_YEARS = 5
const LATE_YEARS = 15
const EARLY_LEVELS = ['intern', 'junior']
const LATE_LEVELS = ['director', 'vp', 'c_level']

/** From the years, else from the level if it implies a stage. */
export function careerStage({ fields }: Known): Derivation[] {
  const { years_experience: years, seniority } = fields
  if (typeof years === 'number') {
    const value = years < EARLY_YEARS ? 'early' : years < LATE_YEARS ? 'mid' : 'late'
    return [{ field: 'career_stage', value, confidence: 0.7, from: ['years_experience'], cues: [] }]
  }
  const isEarly = EARLY_LEVELS.includes(String(seniority))
  if (!isEarly && !LATE_LEVELS.includes(String(seniority))) return []
  const value = isEarly ? 'early' : 'late'
  return [{ field: 'career_stage', value, confidence: 0.5, from: ['seniority'], cues: [] }]
}

const USUAL_MONTHS = 24
/** The weight of the usual tenure, in finished positions. */
const USUAL_WEIGHT = 2

/** The median tenure of the finished positions, shrunk to the usual tenure if there are few. */
export function tenure({ cues }: Known): Derivation[] {
  const finished = cues.filter(({ field }) => field === 'tenure_predicted')
  if (finished.length === 0) return []
  const months = finished.map(({ value }) => Number(value)).toSorted((a, b) => a - b)
  const middle = (months.length - 1) / 2
  const median = ((months[Math.floor(middle)] ?? 0) + (months[Math.ceil(middle)] ?? 0)) / 2
  const value = (median * months.length + USUAL_MONTHS * USUAL_WEIGHT) / (months.length + USUAL_WEIGHT)
  const confidence = Math.min(0.7, 0.4 + 0.1 * months.length)
  return [{ field: 'tenure_predicted', value: Math.round(value), confidence, from: [], cues: finished }]
}
