const minute = 60
const hour = 60 * minute
const day = 24 * hour
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const absolute = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

export function ago(instant: string, now = Date.now()): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1000)
  const size = Math.abs(seconds)
  if (size < 45) return 'just now'
  if (size < hour) return relative.format(Math.round(seconds / minute), 'minute')
  if (size < day) return relative.format(Math.round(seconds / hour), 'hour')
  if (size < 30 * day) return relative.format(Math.round(seconds / day), 'day')
  return absolute.format(new Date(instant))
}

export const moment = (instant: string): string => absolute.format(new Date(instant))

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** relationship_goal → Relationship goal */
export function humanName(field: string): string {
  const words = field.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(showValue).join(', ')
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  return String(value)
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}
