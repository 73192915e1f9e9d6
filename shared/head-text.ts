import type { Value } from './value.ts'

/**
 * The text to embed: a line for each label with a value, in the given order. A changed template changes the vectors,
 * so the head needs a new version.
 */
export function headText(lines: Readonly<Record<string, Value | undefined>>): string {
  return Object.entries(lines)
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${label}: ${Array.isArray(value) ? value.join(', ') : value}`)
    .join('\n')
}
