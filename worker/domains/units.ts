/** Spellings of each unit, with their factor. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  km: {
    km: 1,
    kms: 1,
    kilometer: 1,
    kilometers: 1,
    kilometre: 1,
    kilometres: 1,
    mile: 1.609344,
    miles: 1.609344,
    mi: 1.609344,
  },
  miles: { mile: 1, miles: 1, mi: 1, km: 0.621371, kilometers: 0.621371, kilometres: 0.621371 },
  m: { m: 1, meter: 1, meters: 1, metre: 1, metres: 1 },
  cm: { cm: 1, centimeters: 1, centimetres: 1 },
  kg: {
    kg: 1,
    kgs: 1,
    kilo: 1,
    kilos: 1,
    kilogram: 1,
    kilograms: 1,
    lb: 0.453592,
    lbs: 0.453592,
    pounds: 0.453592,
  },
  minutes: { min: 1, mins: 1, minute: 1, minutes: 1, hour: 60, hours: 60 },
  hours: { h: 1, hr: 1, hrs: 1, hour: 1, hours: 1 },
  days: { day: 1, days: 1, week: 7, weeks: 7 },
  weeks: { week: 1, weeks: 1 },
  months: { month: 1, months: 1, year: 12, years: 12 },
  years: { year: 1, years: 1, yr: 1, yrs: 1 },
  usd: { usd: 1, dollar: 1, dollars: 1, bucks: 1, $: 1 },
  eur: { eur: 1, euro: 1, euros: 1, '€': 1 },
  gbp: { gbp: 1, quid: 1, '£': 1 },
  percent: { percent: 1, '%': 1 },
}

const ALIASES: Readonly<Record<string, string>> = {
  kilometers: 'km',
  kilometres: 'km',
  mile: 'miles',
  mi: 'miles',
  meters: 'm',
  metres: 'm',
  kilograms: 'kg',
  minute: 'minutes',
  min: 'minutes',
  hour: 'hours',
  h: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  dollars: 'usd',
  $: 'usd',
  euros: 'eur',
  '€': 'eur',
  '£': 'gbp',
  '%': 'percent',
}

/** The spellings of a unit; an unknown unit has only its own name. */
export function wordsForUnit(unit: string): Readonly<Record<string, number>> {
  const name = unit.trim().toLowerCase()
  const known = Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? name) : name
  return (Object.hasOwn(UNITS, known) ? UNITS[known] : undefined) ?? { [name]: 1 }
}

export const isKnownUnit = (word: string): boolean =>
  Object.hasOwn(UNITS, word) || Object.hasOwn(ALIASES, word)
