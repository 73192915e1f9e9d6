import type { Value } from './value.ts'

/**
 * Writes the text that is embedded for a user: a line for each label whose value is known, in the order given.
 * Changing a template changes what vectors mean: it needs a new version of the head.
 */
export function headText(lines: Readonly<Record<string, Value | undefined>>): string {
  return Object.entries(lines)
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${label}: ${Array.isArray(value) ? value.join(', ') : value}`)
    .join('\n')
}
